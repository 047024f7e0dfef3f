import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Ledger } from './lockfile/ledger.ts';
import { answerFile, type LockEntry, recordsOutputs, type TranscriptRequest } from './lockfile/lock.ts';
import { parseLock } from './lockfile/parse.ts';
import type { Item } from './plan/assess.ts';
import { answersTo } from './plan/options.ts';
import type { SavedTranscripts } from './plan/tasks.ts';
import type { Run } from './run.ts';
import { lockReaderAt } from './save/lock-reader.ts';
import type { NamedSaver } from './save/save.ts';
import type { RecordedLock } from './save/saver.ts';
import { hasAnswerFor } from './valid-answer.ts';

/**
 * The places to which a run saves, searched for answers, transcripts and costs. The checkout may be older than these:
 * an unmerged pull request contains what earlier runs paid for, and a re-run starts from the old commit.
 */
export interface Destinations {
  /** The text of an answer; undefined if there is none. */
  answer(item: Item): Promise<string | undefined>;
  /** All transcripts of a source as they are saved there; undefined if one of them is missing. */
  transcripts(item: Item): Promise<SavedTranscripts | undefined>;
  /** The recorded costs of runs. */
  ledgers(): Promise<readonly Ledger[]>;
}

/** The destinations of the savers of a run. They are read only when first needed. */
export function destinationsOf(
  savers: Run['savers'],
  lockPath: string,
  asked: Pick<TranscriptRequest, 'options' | 'earlier'>,
): Destinations {
  const isAnswer = answersTo(asked);
  let loaded: Promise<LockedDestination[]> | undefined;
  const destinations = async (): Promise<LockedDestination[]> => {
    loaded ??= savers().then((all) => readDestinations(all, lockPath));
    return await loaded;
  };
  const entriesFor = async (item: Item): Promise<(LockedDestination & { readonly entry: LockEntry })[]> =>
    (await destinations()).flatMap((place) =>
      place.entries
        .filter((other) => isAnswer(other) && hasAnswerFor(other, item))
        .map((entry) => ({ ...place, entry })),
    );
  return {
    async answer(item) {
      for (const { entry, recorded } of await entriesFor(item)) {
        const json = answerFile(entry);
        const content = json && (await tolerated(() => recorded.read(json.path)));
        if (content !== undefined) return Buffer.from(content).toString('utf8');
      }
      return undefined;
    },
    async transcripts(item) {
      const { outputs } = item;
      for (const { entry, recorded } of await entriesFor(item)) {
        const paths = outputs.map(({ path }) => path);
        if (recordsOutputs(entry, item) && (await tolerated(() => recorded.has(paths))))
          return { entry, read: async (path) => requireContent(await recorded.read(path), path) };
      }
      return undefined;
    },
    async ledgers() {
      return (await destinations()).map(({ ledger }) => ledger);
    },
  };
}

function requireContent(content: Uint8Array | undefined, path: string): Uint8Array {
  if (content === undefined) throw new Error(`${path} no longer exists where it was saved. Run again.`);
  return content;
}

interface LockedDestination {
  readonly entries: readonly LockEntry[];
  readonly ledger: Ledger;
  readonly recorded: RecordedLock;
}

async function readDestinations(
  savers: readonly NamedSaver[],
  lockPath: string,
): Promise<LockedDestination[]> {
  const destinations = await Promise.all(
    savers.map(({ saver }) =>
      tolerated(async (): Promise<LockedDestination[]> => {
        const all = (await saver.recorded?.(lockReaderAt(lockPath))) ?? [];
        return all.map((recorded) => {
          const { entries, ledger } = parseLock(recorded.text, lockPath);
          return { recorded, entries: [...entries.values()], ledger };
        });
      }),
    ),
  );
  return destinations.flatMap((found) => found ?? []);
}

/** A place that cannot be read only means that a recording may be sent again, so the run continues. */
async function tolerated<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    log.notice(`Could not look for earlier answers where transcripts are saved: ${messageOf(error)}`);
    return undefined;
  }
}
