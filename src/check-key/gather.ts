import { DeepgramError, type ErrorKind } from '../deepgram/error.ts';
import {
  type Balance,
  type Key,
  type Model,
  NEVER,
  type Project,
  type Token,
} from '../deepgram/manage/answers.ts';
import { type ManagementClient, TASKS } from '../deepgram/manage/client.ts';
import { lacking, type ManagementTask } from '../deepgram/manage/refusals.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { type KeyFacts, type Known, known, NOT_ASKED, nothingFound, type Probed, unknown } from './facts.ts';
import type { KeyRequirements } from './wanted.ts';

/** The methods of the management client that checks use. */
export type KeyQueries = Pick<ManagementClient, 'token' | 'projects' | 'getKey' | 'balances' | 'models'>;

export type Probe = () => Promise<Known<Probed>>;

const ACCEPTED = { accepted: true, finding: 'Deepgram knows it.', advice: '' };

const NO_RIGHTS = { ...ACCEPTED, finding: 'Deepgram knows the key, but answers no questions about it.' };

const EMPTY_TOKEN: Token = {
  keyId: undefined,
  projectId: undefined,
  comment: undefined,
  scopes: undefined,
  tags: undefined,
  expires: undefined,
};

/** After these errors, all further requests fail as well. */
const STOPPING: ReadonlySet<ErrorKind | undefined> = new Set([
  'bad-key',
  'bad-answer',
  'connection',
  'rate-limit',
  'server-error',
]);

/** Errors in the inputs or of the machine, which say nothing about the key. */
const NOT_ABOUT_THE_KEY: ReadonlySet<ErrorKind> = new Set(['endpoint', 'redirected']);

/** The clients to use: that of the key itself, and that of a reader key with more rights, if there is one. */
interface KeyClients {
  readonly own: KeyQueries;
  readonly reader: KeyQueries | undefined;
}

/**
 * Reads the facts that the checks need and that the key, or its reader, may see; starts with the key's own description.
 * Throws a DeepgramError if the endpoint cannot be used at all.
 */
export async function gather(
  { own, reader }: KeyClients,
  wanted: KeyRequirements,
  probe: Probe,
): Promise<KeyFacts> {
  const token = await ask(() => own.token());
  if (!token.known && STOPPING.has(token.kind)) return nothingFound(token);
  const self = token.known ? token.value : EMPTY_TOKEN;
  // Only an answer to the key itself proves that it works; one to its reader does not.
  const seen =
    token.known && reader !== undefined ? NOT_ASKED : await askIf(self, TASKS.projects, () => own.projects());
  const valid = validity(token, seen);
  if (valid.known && !valid.value.accepted) return nothingFound(seen);
  const { client, limits, project, entry } = await readEntry({ own, reader }, self, seen);
  const from = <T>(reported: T | undefined, read: (key: Key) => T | undefined): Known<T> => {
    const value = reported ?? (entry.known ? read(entry.value) : undefined);
    if (value !== undefined) return known(value);
    if (entry.known) return unknown('Deepgram does not report it, not even in the entry of the key itself.');
    return entry;
  };
  const scopes = from(self.scopes, (key) => key.scopes);
  const held = { ...limits, scopes: reader === undefined && scopes.known ? scopes.value : undefined };
  return {
    valid,
    keyId: self.keyId ?? '',
    comment: self.comment ?? (entry.known ? entry.value.comment : ''),
    scopes,
    project,
    // An entry without tags and expiry belongs to a key without either: the entry of an expiring key has the date.
    expires: from(self.expires, (key) => key.expires ?? NEVER),
    tags: from(self.tags, (key) => key.tags ?? []),
    balance: await balanceOf(client, held, project, wanted),
    models: wanted.models.length === 0 ? NOT_ASKED : await modelsOf(client, held, project),
    probe: wanted.probe ? await probe() : NOT_ASKED,
  };
}

/** The answer, or why there is none. */
async function ask<T>(question: () => Promise<T>): Promise<Known<T>> {
  try {
    return known(await question());
  } catch (error) {
    if (!(error instanceof DeepgramError) || NOT_ABOUT_THE_KEY.has(error.kind)) throw error;
    return unknown(error.finding, error.advice, error.kind);
  }
}

/**
 * The project and the entry of the key, read by the key itself or its reader. `limits` describes the key that reads.
 */
async function readEntry({ own, reader }: KeyClients, self: Token, seen: Known<readonly Project[]>) {
  if (reader === undefined) {
    const project = await projectOf(own, self, seen);
    return { client: own, limits: self, project, entry: await entryOf(own, self, project) };
  }
  const limits: Token = { ...self, scopes: undefined };
  const place = await projectOf(reader, limits, asReader(await ask(() => reader.projects())));
  const entry = asReader(await entryOf(reader, limits, place));
  // The reader may see only one project, which does not have to be the project of the key.
  const project = entry.known || self.projectId !== undefined ? place : entry;
  return { client: reader, limits, project, entry };
}

const READER = 'reader-key: ';
/** The advice if the key may not read its own entry. */
const READ_BY =
  "Set `reader-key` to a key with `project:read` and `keys:read`, such as an administrator's: the checked key " +
  'itself needs no more scopes.';

/** Sends a request only if the key may make it, as far as its scopes are known. */
async function askIf<T>(self: Token, task: ManagementTask, question: () => Promise<T>): Promise<Known<T>> {
  const { scopes } = self;
  const mayAsk = scopes === undefined || task.needs === undefined || expanded(scopes).has(task.needs);
  const answer = mayAsk
    ? await ask(question)
    : unknown(lacking(task, task.needs).finding, '', 'missing-scope');
  if (answer.known || answer.kind !== 'missing-scope') return answer;
  if (mayAsk && scopes !== undefined && task.needs !== undefined) return creatorLacksScope(task, task.needs);
  return { ...answer, advice: task === TASKS.balances ? lacking(task, task.needs).advice : READ_BY };
}

/** The key has the scope but cannot use it: https://developers.deepgram.com/guides/deep-dives/working-with-roles */
const creatorLacksScope = ({ what }: ManagementTask, scope: string): Known<never> =>
  unknown(
    `The API key may not ${what}, though it has \`${scope}\`: its creator's role no longer allows that.`,
    'Create a new key with an account whose role allows it, or ask an owner of the project to restore the ' +
      "creator's role.",
    'missing-scope',
  );

/** Marks a failed request as one of the key in `reader-key`. */
function asReader<T>(answer: Known<T>): Known<T> {
  const isSaid = answer.known || answer.finding.startsWith(READER);
  return isSaid ? answer : { ...answer, finding: `${READER}${answer.finding}` };
}

/** A working key may be unable to read its own description; then any other answer proves that it works. */
function validity(token: Known<Token>, projects: Known<readonly Project[]>): KeyFacts['valid'] {
  if (token.known || projects.known) return known(ACCEPTED);
  if (projects.kind === 'bad-key') {
    return known({ accepted: false, finding: projects.finding, advice: projects.advice });
  }
  // Deepgram answers "missing permission" only to keys that it knows.
  return [token.kind, projects.kind].includes('missing-scope') ? known(NO_RIGHTS) : token;
}

/** The project of the key: the one that it names, the only one that it sees, or the one that has its entry. */
async function projectOf(
  client: KeyQueries,
  { keyId, projectId, scopes }: Token,
  projects: Known<readonly Project[]>,
): Promise<Known<Project>> {
  const seen = projects.known ? projects.value : [];
  if (projectId !== undefined)
    return known(seen.find(({ id }) => id === projectId) ?? { id: projectId, name: '' });
  if (!projects.known) return projects;
  const [only, ...others] = seen;
  if (only === undefined) return unknown('The key has access to no project.');
  if (others.length === 0) return known(only);
  const readsKeys = scopes === undefined || expanded(scopes).has(TASKS.key.needs);
  for (const project of keyId !== undefined && readsKeys ? seen : []) {
    if ((await ask(() => client.getKey(project.id, keyId ?? ''))).known) return known(project);
  }
  return unknown(
    `The key has access to ${seen.length} projects, and Deepgram does not say which one it belongs to.`,
  );
}

/** The key's own entry, if the key's description is incomplete. */
async function entryOf(client: KeyQueries, self: Token, project: Known<Project>): Promise<Known<Key>> {
  const { keyId, scopes, tags, expires, comment } = self;
  if ([scopes, tags, expires, comment].every((reported) => reported !== undefined)) return NOT_ASKED;
  if (keyId === undefined) return unknown('Deepgram does not say which key it is.');
  if (!project.known) return project;
  return await askIf(self, TASKS.key, () => client.getKey(project.value.id, keyId));
}

/** The balance, if it is to be checked, or if the key is known to have access to it. */
async function balanceOf(
  client: KeyQueries,
  self: Token,
  project: Known<Project>,
  { minBalance }: KeyRequirements,
): Promise<Known<number>> {
  const mayRead = self.scopes !== undefined && expanded(self.scopes).has(TASKS.balances.needs);
  if (minBalance === undefined && !mayRead) return NOT_ASKED;
  if (!project.known) return project;
  const balances = await askIf(self, TASKS.balances, () => client.balances(project.value.id));
  return balances.known ? inDollars(balances.value) : balances;
}

function inDollars(balances: readonly Balance[]): Known<number> {
  const other = balances.find(({ units }) => units !== 'usd');
  if (other !== undefined) return unknown(`The balance is in ${other.units}, not in US dollars.`);
  return known(balances.reduce((sum, { amount }) => sum + amount, 0));
}

/** The models of the project; if the project is unknown, those that Deepgram offers to everybody. */
async function modelsOf(
  client: KeyQueries,
  self: Token,
  project: Known<Project>,
): Promise<Known<readonly Model[]>> {
  if (!project.known) return await ask(() => client.models());
  const ofProject = await askIf(self, TASKS.models, () => client.models(project.value.id));
  return ofProject.known ? ofProject : await ask(() => client.models());
}
