import { repositoryAround } from '../git/checkout.ts';
import { blobIn, pastIdsOf } from '../git/past.ts';
import type { Event } from '../github/event.ts';
import type { Destinations } from './destinations.ts';
import type { Inputs } from './inputs/inputs.ts';
import { hasAnswerFor } from './kept.ts';
import { answerFile, fileOf, type LockEntry, type TranscriptRequest } from './lockfile/lock.ts';
import { parseLock } from './lockfile/parse.ts';
import type { Item } from './plan/assess.ts';
import { answersTo } from './plan/options.ts';
import type { Lockfile } from './save/lockfile.ts';

/**
 * Answers and transcripts that git still has although their files are gone: they were moved or deleted, or the commit
 * that brought them was reverted. The lock file, in this or an earlier version, records the ids of their contents.
 */

/** Versions of the lock file, and the contents that they record. */
interface PastContent {
  /** The entries of all versions, the current one first. */
  readonly entries: readonly LockEntry[];
  /** The content with a git id; undefined if it cannot be had. */
  readonly read: (id: string) => Promise<Uint8Array | undefined>;
}

const NOTHING: PastContent = { entries: [], read: async () => undefined };

/** The newest versions of the lock file that are read from the history of the checkout. */
const MOST_VERSIONS = 10;
/** The sum of their sizes, in bytes; reading 20 MB takes half a second. */
const MOST_BYTES = 20 * 1000 ** 2;

export type PastSearch = Pick<Destinations, 'answer' | 'transcripts'>;

/** Searches what `open` gives. It is opened only when something would otherwise be paid for. */
export function searchPast(
  open: () => Promise<PastContent>,
  asked: Pick<TranscriptRequest, 'options' | 'earlier'>,
): PastSearch {
  let opened: Promise<IndexedPast> | undefined;
  const past = async (): Promise<IndexedPast> => {
    opened ??= open()
      .catch(() => NOTHING)
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
      const { outputs, name } = item;
      for (const entry of entriesFor(item)) {
        const files = outputs.map(({ format }) => fileOf(entry, format));
        const isRecorded = files.every((file, index) => file?.path === outputs[index]?.path);
        if (entry.source !== name || !isRecorded) continue;
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

/** Searches one after the other. */
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

/** What the repository of the checkout has. A shallow clone has only the contents of its own commit. */
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
    entries.push(...entriesIn(content, lockPath));
  }
  return { entries, read };
}

/**
 * What GitHub has: the contents that the lock file records, and the lock file of the commit before a push. The push may
 * have reverted the commit of a run, or have taken the branch back to before it.
 */
export async function pastOnGitHub(
  { token, economy }: Pick<Inputs, 'token' | 'economy'>,
  event: Event,
  { before, idBefore }: Pick<Lockfile, 'before' | 'idBefore'>,
): Promise<PastContent> {
  const { connect } = await import('../github/client.ts');
  const client = await connect(token, event);
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
