import { DeepgramError } from '../deepgram/error.ts';
import { type Key, type KeyList, NEVER, type Project } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { partialList } from '../deepgram/manage/pages.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { openClient } from '../keys/client.ts';
import { detailsOf } from '../keys/details.ts';
import { chooseProject } from '../keys/project.ts';
import { explainOther } from '../keys/refused.ts';
import { count } from '../lib/units.ts';
import type { AuditInputs } from './inputs.ts';
import { type Seen, withSuccessors } from './rules.ts';

/** All keys that were seen, what could not be seen, in sentences, and Deepgram's time in milliseconds. */
interface SeenKeys {
  readonly keys: readonly Seen[];
  readonly unseen: readonly string[];
  readonly now: number;
}

/** How many entries are asked for at the same time. */
const AT_ONCE = 8;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Without these, a key sees those of its own maker alone. */
const OF_ALL = ['members:read', 'admins:read', 'owners:read'];

/** Reads all keys, and changes nothing. Throws a Failure if there is nothing to see. */
export async function look(inputs: AuditInputs): Promise<SeenKeys> {
  const client = openClient(inputs.apiKey, inputs.managementUrl);
  try {
    const projects = await client.projects();
    const chosen = inputs.project === '' ? projects : [chooseProject(projects, inputs.project)];
    const unseen: string[] = [...(await narrowness(client))];
    const keys: Seen[] = [];
    for (const project of chosen) keys.push(...(await lookAt(client, project, inputs, unseen)));
    return { keys, unseen, now: client.clock.now() };
  } catch (error) {
    throw explainOther(error);
  } finally {
    client.close();
  }
}

/** Whose keys the key cannot see, as far as it tells what it may. */
async function narrowness(client: ManagementClient): Promise<readonly string[]> {
  const self = await client.token().catch(() => undefined);
  if (self?.scopes === undefined) {
    return ['Deepgram does not report the rights of `api-key`, so it may not see the keys of other people.'];
  }
  const held = expanded(self.scopes);
  const lacking = OF_ALL.filter((scope) => !held.has(scope));
  if (lacking.length === 0) return [];
  return [
    `\`api-key\` does not see all keys: it lacks ${lacking.map((scope) => `\`${scope}\``).join(', ')}.`,
  ];
}

async function lookAt(
  client: ManagementClient,
  project: Project,
  inputs: AuditInputs,
  unseen: string[],
): Promise<readonly Seen[]> {
  const { unusedFor } = inputs;
  const list = await client.listKeys(project.id);
  const keys = await detailed(client, project.id, list.keys, unseen);
  unseen.push(...unreadable(project, keys, list, inputs));
  const orTell = async <T>(question: Promise<T>): Promise<T | undefined> =>
    question.catch((error: unknown) => {
      if (!(error instanceof DeepgramError)) throw error;
      unseen.push(`${project.name || project.id}: ${error.message}`);
      return undefined;
    });
  const members = await orTell(client.members(project.id));
  const used = unusedFor === undefined ? undefined : await orTell(usedKeys(client, project.id, unusedFor));
  const replaced = withSuccessors(keys);
  return keys.map((key) => ({ project, key, members, used, hasSuccessor: replaced.has(key.id) }));
}

/** What was told in a form that nobody can read: a rule that it would break must not be taken for kept. */
export function unreadable(
  project: Project,
  keys: readonly Key[],
  { unread, isPartial }: Pick<KeyList, 'unread'> & { readonly isPartial: boolean },
  { olderThan, unusedFor }: Pick<AuditInputs, 'olderThan' | 'unusedFor'>,
): readonly string[] {
  const ageless =
    olderThan === undefined && unusedFor === undefined ? [] : keys.filter((key) => key.created === '');
  const name = project.name || project.id;
  return [
    ...(isPartial ? [`${name}: ${partialList(['api_keys']).message}`] : []),
    ...(unread === 0 ? [] : [`${name}: ${count(unread, 'key')} of the list cannot be read.`]),
    ...ageless.map(({ id }) => `Key ${id}: Deepgram does not say when it was made.`),
  ];
}

async function usedKeys(client: ManagementClient, project: string, days: number): Promise<readonly string[]> {
  const now = client.clock.now();
  const [start, end] = [now - days * DAY_MS, now].map((time) => new Date(time).toISOString().slice(0, 10));
  return await client.usedKeys(project, start ?? '', end ?? '');
}

/** The keys with what the list does not tell of each, some at a time. */
async function detailed(
  client: ManagementClient,
  project: string,
  keys: readonly Key[],
  unseen: string[],
): Promise<readonly Key[]> {
  const whole = new Map<string, Key>();
  const left = keys.values();
  const work = async (): Promise<void> => {
    for (const key of left) {
      const details = await wholeKey(client, project, key).catch((error: unknown) => {
        if (!(error instanceof DeepgramError)) throw error;
        // It was deleted meanwhile.
        if (error.kind !== 'unknown-key') unseen.push(`Key ${key.id}: ${error.message}`);
        return error.kind === 'unknown-key' ? undefined : key;
      });
      if (details !== undefined) whole.set(key.id, details);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return keys.map(({ id }) => whole.get(id)).filter((key) => key !== undefined);
}

/** The key as its own entry tells it. One that tells neither is that of a key that has neither: an audit assumes the worse. */
async function wholeKey(client: ManagementClient, project: string, key: Key): Promise<Key> {
  const { tags = [], expires = NEVER, ...rest } = await detailsOf(client, project, key);
  return { ...rest, tags, expires };
}
