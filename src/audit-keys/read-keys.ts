import { DeepgramError } from '../deepgram/error.ts';
import { type Key, type KeyList, NEVER, type Project } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { partialList } from '../deepgram/manage/pages.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { openClient } from '../keys/client.ts';
import { detailsOf } from '../keys/details.ts';
import { chooseProject } from '../keys/project.ts';
import { explainOther } from '../keys/refused.ts';
import { count, DAY_MS } from '../lib/units.ts';
import type { AuditInputs } from './inputs.ts';
import { type KeyInContext, withSuccessors } from './rules.ts';

/** The keys that could be read, sentences about what could not be read, and Deepgram's time in milliseconds. */
interface SeenKeys {
  readonly keys: readonly KeyInContext[];
  readonly unseen: readonly string[];
  readonly now: number;
}

/** Concurrent requests for entries of keys. */
const CONCURRENCY = 8;
/** Without these scopes, a key can see only the keys of its own creator. */
const SCOPES_TO_SEE_ALL = ['members:read', 'admins:read', 'owners:read'];

/** Reads all keys and changes nothing. Throws a Failure if no project can be read. */
export async function readKeys(inputs: AuditInputs): Promise<SeenKeys> {
  const client = openClient(inputs.apiKey, inputs.managementUrl);
  try {
    const projects = await client.projects();
    const chosen = inputs.project === '' ? projects : [chooseProject(projects, inputs.project)];
    const unseen: string[] = [...(await visibilityNotes(client))];
    const keys: KeyInContext[] = [];
    for (const project of chosen) keys.push(...(await readProject(client, project, inputs, unseen)));
    return { keys, unseen, now: client.clock.now() };
  } catch (error) {
    throw explainOther(error);
  } finally {
    client.close();
  }
}

/** A sentence about the keys that the key in use cannot see; none if it sees all of them. */
async function visibilityNotes(client: ManagementClient): Promise<readonly string[]> {
  const self = await client.token().catch(() => undefined);
  if (self?.scopes === undefined) {
    return ['Deepgram does not report the rights of `api-key`, so it may not see the keys of other people.'];
  }
  const held = expanded(self.scopes);
  const lacking = SCOPES_TO_SEE_ALL.filter((scope) => !held.has(scope));
  if (lacking.length === 0) return [];
  return [
    `\`api-key\` does not see all keys: it lacks ${lacking.map((scope) => `\`${scope}\``).join(', ')}.`,
  ];
}

async function readProject(
  client: ManagementClient,
  project: Project,
  inputs: AuditInputs,
  unseen: string[],
): Promise<readonly KeyInContext[]> {
  const { unusedFor } = inputs;
  const list = await client.listKeys(project.id);
  const keys = await withDetails(client, project.id, list.keys, unseen);
  unseen.push(...unreadableNotes(project, keys, list, inputs));
  const orReport = async <T>(question: Promise<T>): Promise<T | undefined> =>
    question.catch((error: unknown) => {
      if (!(error instanceof DeepgramError)) throw error;
      unseen.push(`${project.name || project.id}: ${error.message}`);
      return undefined;
    });
  const members = await orReport(client.members(project.id));
  const used = unusedFor === undefined ? undefined : await orReport(usedKeys(client, project.id, unusedFor));
  const replaced = withSuccessors(keys);
  return keys.map((key) => ({ project, key, members, used, hasSuccessor: replaced.has(key.id) }));
}

/** Sentences about unreadable facts: without the fact, a rule must not count as followed. */
export function unreadableNotes(
  project: Project,
  keys: readonly Key[],
  { unread, isPartial }: Pick<KeyList, 'unread'> & { readonly isPartial: boolean },
  { olderThan, unusedFor }: Pick<AuditInputs, 'olderThan' | 'unusedFor'>,
): readonly string[] {
  const withoutDate =
    olderThan === undefined && unusedFor === undefined ? [] : keys.filter((key) => key.created === '');
  const name = project.name || project.id;
  return [
    ...(isPartial ? [`${name}: ${partialList(['api_keys']).message}`] : []),
    ...(unread === 0 ? [] : [`${name}: ${count(unread, 'key')} of the list cannot be read.`]),
    ...withoutDate.map(({ id }) => `Key ${id}: Deepgram does not report when it was created.`),
  ];
}

async function usedKeys(client: ManagementClient, project: string, days: number): Promise<readonly string[]> {
  const now = client.clock.now();
  const [start, end] = [now - days * DAY_MS, now].map((time) => new Date(time).toISOString().slice(0, 10));
  return await client.usedKeys(project, start ?? '', end ?? '');
}

/** Completes the keys with the details that the list does not report, several at a time. */
async function withDetails(
  client: ManagementClient,
  project: string,
  keys: readonly Key[],
  unseen: string[],
): Promise<readonly Key[]> {
  const complete = new Map<string, Key>();
  const left = keys.values();
  const work = async (): Promise<void> => {
    for (const key of left) {
      const details = await completeKey(client, project, key).catch((error: unknown) => {
        if (!(error instanceof DeepgramError)) throw error;
        // The key was deleted in the meantime.
        if (error.kind !== 'unknown-key') unseen.push(`Key ${key.id}: ${error.message}`);
        return error.kind === 'unknown-key' ? undefined : key;
      });
      if (details !== undefined) complete.set(key.id, details);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return keys.map(({ id }) => complete.get(id)).filter((key) => key !== undefined);
}

/**
 * The key with the details from its own entry. An entry without tags and expiry belongs to a key without either: an
 * audit assumes the worse.
 */
async function completeKey(client: ManagementClient, project: string, key: Key): Promise<Key> {
  const { tags = [], expires = NEVER, ...rest } = await detailsOf(client, project, key);
  return { ...rest, tags, expires };
}
