import {
  type Balance,
  type Key,
  type Model,
  NEVER,
  type Project,
  type Token,
} from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { TASKS } from '../deepgram/manage/client.ts';
import { type Explained, ManagementError, type ManagementErrorKind } from '../deepgram/manage/error.ts';
import { lacking, type Task } from '../deepgram/manage/refusals.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import type { Wanted } from './wanted.ts';

/** What could be found out, or why not and what to do about that. */
export type Known<T> = { readonly known: true; readonly value: T } | Unknown;

export interface Unknown extends Explained {
  readonly known: false;
  readonly kind: ManagementErrorKind | undefined;
}

/** Whether a probe was transcribed, and what the answer says. */
export interface Probed extends Explained {
  readonly works: boolean;
}

/** All that could be found out about a key. */
export interface Facts {
  readonly valid: Known<Explained & { readonly accepted: boolean }>;
  /** Empty if it is not told. */
  readonly keyId: string;
  /** Empty if it is not told. */
  readonly comment: string;
  /** As Deepgram lists them: scopes or names of roles. */
  readonly scopes: Known<readonly string[]>;
  readonly project: Known<Project>;
  /** ISO 8601, or `never`. */
  readonly expires: Known<string>;
  readonly tags: Known<readonly string[]>;
  /** US dollars. */
  readonly balance: Known<number>;
  readonly models: Known<readonly Model[]>;
  readonly probe: Known<Probed>;
}

/** The questions that are asked of Deepgram. */
export type Questions = Pick<ManagementClient, 'token' | 'projects' | 'getKey' | 'balances' | 'models'>;

export type Probe = () => Promise<Known<Probed>>;

export const known = <T>(value: T): Known<T> => ({ known: true, value });

export const unknown = (finding: string, advice = '', kind?: ManagementErrorKind): Unknown => ({
  known: false,
  finding,
  advice,
  kind,
});

const NOT_ASKED = unknown('Not asked, since no check needs it.');
const ACCEPTED = { accepted: true, finding: 'Deepgram knows it.', advice: '' };

const NOTHING_TOLD: Token = {
  keyId: undefined,
  projectId: undefined,
  comment: undefined,
  scopes: undefined,
  tags: undefined,
  expires: undefined,
};

/** After these, no other question has an answer either. */
const STOPPING: ReadonlySet<ManagementErrorKind | undefined> = new Set([
  'bad-key',
  'bad-answer',
  'connection',
  'rate-limit',
  'server-error',
]);

/** Mistakes in the inputs or of the machine, which say nothing about the key. */
const NOT_ABOUT_THE_KEY: ReadonlySet<ManagementErrorKind> = new Set(['endpoint', 'redirected']);

/**
 * Asks what the checks need and the key may see, first what it says of itself. Throws a ManagementError if the endpoint
 * cannot be used at all.
 */
export async function gather(client: Questions, wanted: Wanted, probe: Probe): Promise<Facts> {
  const token = await ask(() => client.token());
  if (!token.known && STOPPING.has(token.kind)) return nothingFound(token);
  const self = token.known ? token.value : NOTHING_TOLD;
  const projects = await askIf(self, TASKS.projects, () => client.projects());
  const valid = validity(token, projects);
  if (valid.known && !valid.value.accepted) return nothingFound(projects);
  const project = await projectOf(client, self, projects);
  const entry = await entryOf(client, self, project);
  const from = <T>(told: T | undefined, read: (key: Key) => T | undefined): Known<T> => {
    const value = told ?? (entry.known ? read(entry.value) : undefined);
    if (value !== undefined) return known(value);
    return entry.known ? unknown('Deepgram does not tell it, not even in the entry of the key.') : entry;
  };
  const scopes = from(self.scopes, (key) => key.scopes);
  const seen = { ...self, scopes: scopes.known ? scopes.value : undefined };
  return {
    valid,
    keyId: self.keyId ?? '',
    comment: self.comment ?? (entry.known ? entry.value.comment : ''),
    scopes,
    project,
    // An entry with neither is that of a key that has neither: a key that expires has the date in its entry.
    expires: from(self.expires, (key) => key.expires ?? NEVER),
    tags: from(self.tags, (key) => key.tags ?? []),
    balance: await balanceOf(client, seen, project, wanted),
    models: wanted.models.length === 0 ? NOT_ASKED : await modelsOf(client, seen, project),
    probe: wanted.probe ? await probe() : NOT_ASKED,
  };
}

/** The answer, or why there is none. */
async function ask<T>(question: () => Promise<T>): Promise<Known<T>> {
  try {
    return known(await question());
  } catch (error) {
    if (!(error instanceof ManagementError) || NOT_ABOUT_THE_KEY.has(error.kind)) throw error;
    return unknown(error.finding, error.advice, error.kind);
  }
}

/** Asks only for what the key may see, as far as its scopes are known. */
async function askIf<T>(self: Token, task: Task, question: () => Promise<T>): Promise<Known<T>> {
  const { scopes } = self;
  if (scopes === undefined || task.needs === undefined || expanded(scopes).has(task.needs))
    return ask(question);
  const { finding, advice } = lacking(task, task.needs);
  return unknown(finding, advice, 'missing-scope');
}

function nothingFound(reason: Known<unknown>): Facts {
  const { finding, advice, kind } = reason.known ? NOT_ASKED : reason;
  const isRefused = kind === 'bad-key';
  const rest = isRefused
    ? unknown('Deepgram does not accept the key.', 'Mend that first.')
    : unknown(finding, advice, kind);
  return {
    valid: isRefused ? known({ accepted: false, finding, advice }) : rest,
    keyId: '',
    comment: '',
    scopes: rest,
    project: rest,
    expires: rest,
    tags: rest,
    balance: rest,
    models: rest,
    probe: rest,
  };
}

/** A key may be good and yet not allowed to ask about itself; then any answer proves it. */
function validity(token: Known<Token>, projects: Known<readonly Project[]>): Facts['valid'] {
  if (token.known || projects.known) return known(ACCEPTED);
  if (projects.kind !== 'bad-key') return token;
  return known({ accepted: false, finding: projects.finding, advice: projects.advice });
}

/** The project of the key: the one that it names, the only one that it sees, or the one that has its entry. */
async function projectOf(
  client: Questions,
  { keyId, projectId, scopes }: Token,
  projects: Known<readonly Project[]>,
): Promise<Known<Project>> {
  const seen = projects.known ? projects.value : [];
  if (projectId !== undefined)
    return known(seen.find(({ id }) => id === projectId) ?? { id: projectId, name: '' });
  if (!projects.known) return projects;
  const [only, ...others] = seen;
  if (only === undefined) return unknown('The key sees no project.');
  if (others.length === 0) return known(only);
  const readsKeys = scopes === undefined || expanded(scopes).has(TASKS.key.needs);
  for (const project of keyId !== undefined && readsKeys ? seen : []) {
    if ((await ask(() => client.getKey(project.id, keyId ?? ''))).known) return known(project);
  }
  return unknown(`The key sees ${seen.length} projects, and does not say which one it is of.`);
}

/** The key's own entry, if it is needed for what the key did not say of itself. */
async function entryOf(client: Questions, self: Token, project: Known<Project>): Promise<Known<Key>> {
  const { keyId, scopes, tags, expires, comment } = self;
  if ([scopes, tags, expires, comment].every((told) => told !== undefined)) return NOT_ASKED;
  if (keyId === undefined) return unknown('Deepgram does not say which key it is.');
  if (!project.known) return project;
  return await askIf(self, TASKS.key, () => client.getKey(project.value.id, keyId));
}

/** The balance, if it is wanted, or if the key is known to see it. */
async function balanceOf(
  client: Questions,
  self: Token,
  project: Known<Project>,
  { minBalance }: Wanted,
): Promise<Known<number>> {
  const sees = self.scopes !== undefined && expanded(self.scopes).has(TASKS.balances.needs);
  if (minBalance === undefined && !sees) return NOT_ASKED;
  if (!project.known) return project;
  const balances = await askIf(self, TASKS.balances, () => client.balances(project.value.id));
  return balances.known ? inDollars(balances.value) : balances;
}

function inDollars(balances: readonly Balance[]): Known<number> {
  const other = balances.find(({ units }) => units !== 'usd');
  if (other !== undefined) return unknown(`The balance is in ${other.units}, not in US dollars.`);
  return known(balances.reduce((sum, { amount }) => sum + amount, 0));
}

/** The models of the project; without one, those that Deepgram offers to all. */
async function modelsOf(
  client: Questions,
  self: Token,
  project: Known<Project>,
): Promise<Known<readonly Model[]>> {
  if (!project.known) return await ask(() => client.models());
  const ofProject = await askIf(self, TASKS.models, () => client.models(project.value.id));
  return ofProject.known ? ofProject : await ask(() => client.models());
}
