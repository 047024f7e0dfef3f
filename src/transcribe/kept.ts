import { mapAtOnce } from '../lib/at-once.ts';
import * as log from '../lib/log.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { AnswerFolder } from './answers/folder.ts';
import { answerKey, fileOf, type LockEntry } from './lockfile/lock.ts';
import type { Item } from './plan/assess.ts';
import { hasNoFiles, type KeptAnswer, type SavedTranscripts, searchScope } from './plan/tasks.ts';
import type { Run } from './run.ts';
import {
  answerIn,
  isUnreadable,
  recordedAnswer,
  UnreadableAnswerError,
  unrecordedAnswer,
  validAnswer,
} from './valid-answer.ts';

/** Finds answers that are already paid for, wherever they are kept. */

/** Maximum number of answers that are searched at the same time. */
const AT_ONCE = 10;

const DISTANCES: Readonly<Record<ReturnType<typeof searchScope>, number>> = {
  nowhere: 0,
  here: 1,
  store: 2,
  everywhere: 3,
};

/** Finds answers that are already paid for, by key. */
export async function findAnswers(items: readonly Item[], run: Run): Promise<Map<string, KeptAnswer>> {
  const wanted = new Map<string, Item>();
  for (const item of items) {
    if (searchScope(item) === 'nowhere') continue;
    const other = wanted.get(item.key);
    // Of several items with the same key, the one with the widest search is used for all.
    if (other === undefined || DISTANCES[searchScope(item)] > DISTANCES[searchScope(other)])
      wanted.set(item.key, item);
  }
  const byKey = Map.groupBy(items, ({ key }) => key);
  const found = new Map<string, KeptAnswer>();
  await mapAtOnce([...wanted.values()], AT_ONCE, async (item) => {
    const kept = await findAnswer(item, byKey.get(item.key) ?? [], run);
    if (kept !== undefined) found.set(item.key, kept);
  });
  return found;
}

/**
 * Finds saved transcripts for sources without an answer, by the name of the source: an unmerged pull request may
 * contain transcripts but no answer.
 */
export async function findSaved(
  items: readonly Item[],
  answers: ReadonlyMap<string, KeptAnswer>,
  { destinations }: Pick<Run, 'destinations'>,
): Promise<Map<string, SavedTranscripts>> {
  const found = new Map<string, SavedTranscripts>();
  for (const item of items) {
    if (answers.has(item.key) || !hasNoFiles(item)) continue;
    const saved = await destinations.transcripts(item);
    if (saved !== undefined) found.set(item.name, saved);
  }
  return found;
}

/** `copies` has all items with the same answer, including `item`. */
async function findAnswer(item: Item, copies: readonly Item[], run: Run): Promise<KeptAnswer | undefined> {
  const { key, name, basis } = item;
  const { pending, staging } = run;
  const own = basis?.source === name ? basis : undefined;
  if (own !== undefined && isReadableInPlace(own, item) && (await recordedAnswer(own, item, run))) {
    return {
      isStored: false,
      isPending: false,
      read: async () => requireAnswer(await recordedAnswer(own, item, run), name),
    };
  }
  const before = await pending.get(key);
  if (validAnswer(before, item) !== undefined) return staged({ folder: pending, isStored: false }, item);
  const found = (await answerInFiles(copies, run)) ?? (await fetchAnswer(item, run));
  if (found === undefined)
    return isUnreadable(before, item) ? unreadable({ raw: before, isStored: false }) : undefined;
  if ('unreadable' in found) return unreadable({ raw: found.unreadable, isStored: true });
  // The file of another source may be overwritten before it is read, and a remote answer should be fetched only once.
  await staging.put(key, found.answer.raw);
  return staged({ folder: staging, isStored: found.isStored }, item);
}

/**
 * Whether the answer can be read from the file of the entry for the whole run: the file is neither moved nor
 * overwritten earlier.
 */
const isReadableInPlace = (entry: LockEntry, { steps }: Item): boolean =>
  steps.some(({ output }) => output.path === fileOf(entry, 'json')?.path);

interface Fetched {
  readonly answer: Answer;
  readonly isStored: boolean;
}

/** The text of an answer in the store that cannot be read. */
interface UnreadableAnswer {
  readonly unreadable: string;
}

/**
 * Looks in the files of all sources with the same audio. Each copy may know a different path: the path of its own
 * output, to which somebody may have moved the file.
 */
async function answerInFiles(copies: readonly Item[], run: Run): Promise<Fetched | undefined> {
  const seen = new Set<string | undefined>();
  for (const copy of copies) {
    for (const entry of [...(copy.basis ? [copy.basis] : []), ...copy.alike]) {
      const jsonPath = fileOf(entry, 'json')?.path;
      const recorded = seen.has(jsonPath) ? undefined : await recordedAnswer(entry, copy, run);
      if (recorded !== undefined) return { answer: recorded, isStored: false };
      seen.add(jsonPath);
    }
  }
  return undefined;
}

/** Looks in the store, then in the destinations, and last in Git for files that no longer exist. */
async function fetchAnswer(item: Item, run: Run): Promise<Fetched | UnreadableAnswer | undefined> {
  const { basis } = item;
  const distance = DISTANCES[searchScope(item)];
  const raw = distance >= DISTANCES.store ? await run.store?.get(item.key) : undefined;
  const stored = validAnswer(raw, item);
  if (stored !== undefined) return { answer: stored, isStored: true };
  const earlier = distance >= DISTANCES.store ? await storedEarlier(item, run) : undefined;
  if (earlier !== undefined) return { answer: earlier, isStored: false };
  const saved =
    distance >= DISTANCES.everywhere ? validAnswer(await run.destinations.answer(item), item) : undefined;
  // An edited answer in place comes before the older version that Git has.
  const edited = saved ?? (basis ? await answerIn(basis, item, run) : await unrecordedAnswer(item, run));
  const past = distance >= DISTANCES.everywhere && edited === undefined ? await run.past(item) : undefined;
  const answer = edited ?? validAnswer(past, item);
  if (answer !== undefined) return { answer, isStored: false };
  if (isUnreadable(raw, item)) return { unreadable: raw };
  if (raw !== undefined) log.notice(damagedNotice(item, run));
  return undefined;
}

/**
 * The answer in the store under the key that an earlier version of the action used for the same request, if that key
 * differs.
 */
async function storedEarlier(
  item: Item,
  { store, asked }: Pick<Run, 'store' | 'asked'>,
): Promise<Answer | undefined> {
  const { name, media, again } = item;
  if (asked.earlier === undefined) return undefined;
  return validAnswer(await store?.get(answerKey(name, media, asked.earlier, again)), item);
}

const damagedNotice = ({ name }: Item, { store }: Pick<Run, 'store'>): string =>
  `The answer for ${name} in ${store?.place} is damaged and is not used.`;

function unreadable({ raw, isStored }: { readonly raw: string; readonly isStored: boolean }): KeptAnswer {
  return { isStored, isPending: true, read: () => Promise.reject(new UnreadableAnswerError(raw)) };
}

function staged(
  { folder, isStored }: { readonly folder: AnswerFolder; readonly isStored: boolean },
  item: Item,
): KeptAnswer {
  return {
    isStored,
    isPending: true,
    read: async () => requireAnswer(validAnswer(await folder.get(item.key), item), item.name),
  };
}

function requireAnswer(answer: Answer | undefined, name: string): Answer {
  if (answer === undefined) throw new Error(`The kept answer for ${name} is gone. Run again.`);
  return answer;
}
