import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Assessment } from '../plan/assess.ts';
import type { Entry } from '../plan/record.ts';
import { parseRecord } from '../plan/record-format.ts';
import { lockFileAt } from '../save/lock-file.ts';
import type { NamedSaver } from '../save/save.ts';
import type { Recorded } from '../save/saver.ts';
import { sameMedia } from '../sources/media.ts';
import type { Run } from './run.ts';

/** Looks for an answer where the run saves to; gives its text, undefined if there is none. */
export type LookElsewhere = (assessment: Assessment) => Promise<string | undefined>;

/**
 * Looks for answers where the run saves to, since the checkout may be older: an unmerged pull request has what earlier
 * runs paid for, and a job that is run again starts from the old commit. It is only asked when first needed.
 */
export function answersElsewhere(savers: Run['savers'], recordPath: string, options: string): LookElsewhere {
  let places: Promise<Place[]> | undefined;
  return async (assessment) => {
    places ??= savers().then((all) => placesOf(all, recordPath));
    for (const { entries, recorded } of await places) {
      const entry = entries.find(
        (other) => other.options === options && sameMedia(other.media, assessment.media),
      );
      const json = entry?.answer === 'json' ? entry.files['json'] : undefined;
      const content = json && (await tolerated(() => recorded.read(json.path)));
      if (content !== undefined) return Buffer.from(content).toString('utf8');
    }
    return undefined;
  };
}

interface Place {
  readonly entries: readonly Entry[];
  readonly recorded: Recorded;
}

async function placesOf(savers: readonly NamedSaver[], recordPath: string): Promise<Place[]> {
  const places = await Promise.all(
    savers.map(({ saver }) =>
      tolerated(async (): Promise<Place[]> => {
        const all = (await saver.recorded?.(lockFileAt(recordPath))) ?? [];
        return all.map((recorded) => ({
          recorded,
          entries: [...parseRecord(recorded.text, recordPath).values()],
        }));
      }),
    ),
  );
  return places.flatMap((found) => found ?? []);
}

/** What cannot be read there costs a request, and no more. */
async function tolerated<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    log.notice(`Answers could not be looked for where transcripts are saved: ${messageOf(error)}`);
    return undefined;
  }
}
