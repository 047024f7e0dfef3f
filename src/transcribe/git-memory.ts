import { repositoryAround } from '../git/checkout.ts';
import { blobIn, pastIdsOf } from '../git/past.ts';
import type { Event } from '../github/event.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Destinations } from './destinations.ts';
import type { Inputs } from './inputs/inputs.ts';
import { hasAnswerFor } from './kept.ts';
import {
  answerFile,
  fileOf,
  type LockEntry,
  recordsOutputs,
  type TranscriptRequest,
} from './lockfile/lock.ts';
import { parseLock } from './lockfile/parse.ts';
import type { Item } from './plan/assess.ts';
import { answersTo } from './plan/options.ts';
import type { Lockfile } from './save/lockfile.ts';

/**
 * Finds answers and transcripts in Git whose files no longer exist: they were moved or deleted, or their commit was
 * reverted. The current lock file or an earlier version of it records their blob ids.
 */

/** The entries of some versions of the lock file, and access to the content that they record. */
interface PastContent {
  /** The entries of all versions, the current one first. */
  readonly entries: readonly LockEntry[];
  /** Returns the content with a Git id; undefined if it is unavailable. */
  readonly read: (id: string) => Promise<Uint8Array | undefined>;
}

const NOTHING: PastContent = { entries: [], read: async () => undefined };

/** The most versions of the lock file that are read from the history of the checkout, newest first. */
const MOST_VERSIONS = 10;
/** The most bytes of all these versions together; reading 20 MB takes half a second. */
const MOST_BYTES = 20 * 1000 ** 2;

export type PastSearch = Pick<Destinations, 'answer' | 'transcripts'>;

/** Searches the content that `open` returns. It is called only when a request would otherwise be sent. */
export function searchPast(
  open: () => Promise<PastContent>,
  asked: Pick<TranscriptRequest, 'options' | 'earlier'>,
): PastSearch {
  let opened: Promise<IndexedPast> | undefined;
  const past = async (): Promise<IndexedPast> => {
    opened ??= open()
      .catch((error: unknown) => {
        log.notice(`Could not look for earlier answers in the history: ${messageOf(error)}`);
        return NOTHING;
      })
      .then((content) => indexed(content, asked));
    return await opened;
  };
  return {
    async answer(item) {
      const { entriesFor, read } = await past();
      for (const entry of entriesFor(item)) {
        const json = answerFile(entry);
        const content = json && (await read(json.git));
        if (content !== undefined) return Buffer.from(content).toString('utf8');
      }
      return undefined;
    },
    async transcripts(item) {
      const { entriesFor, read } = await past();
      const { outputs } = item;
      for (const entry of entriesFor(item)) {
        if (!recordsOutputs(entry, item)) continue;
        const files = outputs.map(({ format }) => fileOf(entry, format));
        const contents = await Promise.all(files.map((file) => file && read(file.git)));
        const found = new Map(
          contents.flatMap((content, index) => {
            const file = files[index];
            return content === undefined || file === undefined ? [] : [[file.path, content] as const];
          }),
        );
        if (found.size === outputs.length)
          return { entry, read: async (path) => requireContent(found, path) };
      }
      return undefined;
    },
  };
}

/** Combines searches; the first result counts. */
export const firstOf = (searches: readonly PastSearch[]): PastSearch => ({
  answer: (item) => firstFound(searches, ({ answer }) => answer(item)),
  transcripts: (item) => firstFound(searches, ({ transcripts }) => transcripts(item)),
});

async function firstFound<T>(
  searches: readonly PastSearch[],
  find: (search: PastSearch) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const search of searches) {
    const found = await find(search);
    if (found !== undefined) return found;
  }
  return undefined;
}

function requireContent(found: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = found.get(path);
  if (content === undefined) throw new Error(`${path} is not among the recorded transcripts.`);
  return content;
}

interface IndexedPast {
  readonly entriesFor: (item: Item) => readonly LockEntry[];
  readonly read: PastContent['read'];
}

function indexed(
  { entries, read }: PastContent,
  asked: Pick<TranscriptRequest, 'options' | 'earlier'>,
): IndexedPast {
  const isAnswer = answersTo(asked);
  const byAudio = Map.groupBy(entries, ({ source, media }) => media.sha256 ?? source);
  return {
    entriesFor: (item) => {
      const alike = byAudio.get(item.media.sha256 ?? item.name) ?? [];
      return alike.filter((entry) => isAnswer(entry) && hasAnswerFor(entry, item));
    },
    read,
  };
}

/** The past content in the repository of the checkout. A shallow clone has only the content of its own commit. */
export async function pastOfCheckout(
  root: string,
  lockPath: string,
  { before, idBefore }: Pick<Lockfile, 'before' | 'idBefore'>,
): Promise<PastContent> {
  if (repositoryAround(root) === undefined) return NOTHING;
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
  return { entries, read };
}

/**
 * The past content on GitHub: the blobs that the lock file records, and the lock file of the commit before a push. The push
 * may have reverted a commit of this action, or reset the branch to an older commit.
 */
export async function pastOnGitHub(
  { token, economy }: Pick<Inputs, 'token' | 'economy'>,
  event: Event,
  { before, idBefore }: Pick<Lockfile, 'before' | 'idBefore'>,
): Promise<PastContent> {
  const { connect } = await import('../github/client.ts');
  // The search where transcripts are saved connects too, and reports why it cannot.
  const client = await connect(token, event).catch(() => undefined);
  if (client === undefined) return NOTHING;
  const earlier =
    event.before === undefined ? undefined : await client.fileAt(event.before, economy.lockfile);
  const isOther = earlier !== undefined && earlier.id !== idBefore;
  return {
    entries: [...before.values(), ...(isOther ? entriesIn(await earlier.read(), economy.lockfile) : [])],
    read: async (id) => await client.readBlob(id).catch(() => undefined),
  };
}

/** The entries of a version of the lock file; none if it cannot be read, for instance because of its format. */
function entriesIn(content: Uint8Array, lockPath: string): readonly LockEntry[] {
  try {
    return [...parseLock(Buffer.from(content), lockPath).entries.values()];
  } catch {
    return [];
  }
}
