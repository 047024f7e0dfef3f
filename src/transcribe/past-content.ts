import { repositoryAround } from '../git/checkout.ts';
import { blobIn, pastIdsOf } from '../git/past.ts';
import type { connect, GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { LockEntry } from './lockfile/lock.ts';
import { parseLock } from './lockfile/parse.ts';
import { targetBranch } from './save/branch.ts';
import type { Lockfile } from './save/lockfile.ts';

/** The entries of some versions of the lock file, and access to the content that they record. */
export interface PastContent {
  /** The entries of all versions, the current one first. */
  readonly entries: readonly LockEntry[];
  /** Returns the content with a Git id; undefined if it is unavailable. */
  readonly read: (id: string) => Promise<Uint8Array | undefined>;
  /** Errors that prevented the search for further versions. */
  readonly failures: readonly unknown[];
}

export const NO_PAST: PastContent = { entries: [], read: async () => undefined, failures: [] };

/** The most versions of the lock file that are read from the history of the checkout, newest first. */
const MOST_VERSIONS = 10;
/** The most bytes of all these versions together; reading 20 MB takes half a second. */
const MOST_BYTES = 20 * 1000 ** 2;

/** The past content in the repository of the checkout. A shallow clone has only the content of its own commit. */
export async function pastOfCheckout(
  root: string,
  lockPath: string,
  { before, idBefore }: Pick<Lockfile, 'before' | 'idBefore'>,
): Promise<PastContent> {
  if (repositoryAround(root) === undefined) return NO_PAST;
  const read = (id: string): Promise<Buffer | undefined> => blobIn(root, id);
  const entries = [...before.values()];
  let left = MOST_BYTES;
  for (const id of await pastIdsOf(root, lockPath, MOST_VERSIONS)) {
    const content = id === idBefore ? undefined : await read(id);
    if (content === undefined) continue;
    left -= content.byteLength;
    if (left < 0) break;
    // Not as arguments of one call: a lock file can have more entries than a call can have arguments.
    for (const entry of entriesIn(content, lockPath)) entries.push(entry);
  }
  return { entries, read, failures: [] };
}

interface HistoryInputs extends Pick<Inputs, 'token'> {
  readonly economy: Pick<Inputs['economy'], 'lockfile'>;
  readonly saving: Pick<Inputs['saving'], 'branch'>;
}

/**
 * The past content on GitHub: the blobs that the lock file records, in this version and in earlier ones. Those are in
 * the history of the branch that is saved to. A push that took the branch back to an older commit removed its newest
 * version from there, so that of the commit before the push is read as well. If a request fails, everything that the
 * others found is still used.
 */
export async function pastOnGitHub(
  { token, economy, saving }: HistoryInputs,
  event: Event,
  { before, idBefore }: Pick<Lockfile, 'before' | 'idBefore'>,
  open: typeof connect = connectLate,
): Promise<PastContent> {
  // The search where transcripts are saved connects too, and reports why it cannot.
  const client = await open(token, event).catch(() => undefined);
  if (client === undefined) return NO_PAST;
  const searches = await Promise.all([
    untilFailure(versionsOn(client, savedBranch(saving, event), economy.lockfile, idBefore)),
    ...(event.isFastForward === true
      ? []
      : [untilFailure(versionBefore(client, event, economy.lockfile, idBefore))]),
  ]);
  const versions = searches.flatMap(({ found }) => found);
  return {
    entries: [...before.values(), ...versions.flatMap((text) => entriesIn(text, economy.lockfile))],
    read: async (id) => await client.readBlob(id).catch(() => undefined),
    failures: searches.flatMap(({ failures }) => failures),
  };
}

/** The items of a sequence up to its end or its failure. */
async function untilFailure<T>(items: AsyncIterable<T>): Promise<{ found: T[]; failures: unknown[] }> {
  const found: T[] = [];
  try {
    for await (const item of items) found.push(item);
  } catch (error) {
    return { found, failures: [error] };
  }
  return { found, failures: [] };
}

/** Imported late, since a run that asks nothing does not need the client. */
const connectLate: typeof connect = async (...args) => {
  const github = await import('../github/client.ts');
  return await github.connect(...args);
};

/** The branch that is saved to; undefined if there is none, which the check before saving reports. */
function savedBranch({ branch }: HistoryInputs['saving'], event: Event): string | undefined {
  try {
    return targetBranch(branch, event);
  } catch {
    return undefined;
  }
}

/** The versions of the lock file in the history of a branch, newest first, except the current one. */
async function* versionsOn(
  client: GitHubClient,
  branch: string | undefined,
  lockPath: string,
  idBefore: string | undefined,
): AsyncGenerator<Uint8Array> {
  if (branch === undefined) return;
  let left = MOST_BYTES;
  for (const { id, bytes, text } of await client.versionsOn(branch, lockPath, MOST_VERSIONS)) {
    if (id === idBefore) continue;
    left -= bytes;
    if (left < 0) return;
    yield text === undefined ? await client.readBlob(id) : Buffer.from(text);
  }
}

/** The lock file of the commit before a push, if that is another one. */
async function* versionBefore(
  client: GitHubClient,
  { before }: Pick<Event, 'before'>,
  lockPath: string,
  idBefore: string | undefined,
): AsyncGenerator<Uint8Array> {
  const earlier = before === undefined ? undefined : await client.fileAt(before, lockPath);
  if (earlier !== undefined && earlier.id !== idBefore) yield await earlier.read();
}

/** The entries of a version of the lock file; none if it cannot be read, for instance because of its format. */
function entriesIn(content: Uint8Array, lockPath: string): readonly LockEntry[] {
  try {
    return [...parseLock(Buffer.from(content), lockPath).entries.values()];
  } catch {
    return [];
  }
}
