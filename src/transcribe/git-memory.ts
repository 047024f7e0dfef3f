import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Destinations } from './destinations.ts';
import {
  answerFile,
  fileOf,
  type LockEntry,
  recordsOutputs,
  type TranscriptRequest,
} from './lockfile/lock.ts';
import { NO_PAST, type PastContent } from './past-content.ts';
import type { Item } from './plan/assess.ts';
import { answersTo } from './plan/options.ts';
import { hasAnswerFor } from './valid-answer.ts';

/**
 * Finds answers and transcripts in Git whose files no longer exist: they were moved or deleted, or their commit was
 * reverted. The current lock file or an earlier version of it records their blob ids.
 */

export type PastSearch = Pick<Destinations, 'answer' | 'transcripts'>;

/** Searches the content that `open` returns. It is called only when a request would otherwise be sent. */
export function searchPast(
  open: () => Promise<PastContent>,
  asked: Pick<TranscriptRequest, 'options' | 'earlier'>,
): PastSearch {
  let opened: Promise<IndexedPast> | undefined;
  const past = async (): Promise<IndexedPast> => {
    opened ??= open()
      .catch((error: unknown) => ({ ...NO_PAST, failures: [error] }))
      .then((content) => {
        reportFailures(content.failures);
        return indexed(content, asked);
      });
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

/** One notice for all failures, which often have the same cause. */
function reportFailures(failures: readonly unknown[]): void {
  if (failures.length === 0) return;
  const messages = [...new Set(failures.map(messageOf))].join(' ');
  log.notice(`Could not look for earlier answers in the history: ${messages}`);
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
