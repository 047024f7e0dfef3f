import { isSameWriter, type Lock, type TranscriptRequest, type Writer } from '../lockfile/lock.ts';
import type { TranscribeTask } from './tasks.ts';
import { describeWriter } from './writers.ts';

/** The order in which a run processes its list. */
export interface RunTurn {
  /** Whether it goes backwards. */
  readonly isBack: boolean;
  /** Whether the second half of the list comes before the first. */
  readonly isSecondFirst: boolean;
}

/**
 * The order in which a run sends requests, chosen so that two overlapping runs do not go through the list in step and
 * send everything twice. Every second run of a workflow goes backwards: consecutive runs have consecutive numbers, and
 * meet in the middle. The numbers of two workflows are unrelated, so every second workflow begins with the second half.
 * Sources without a transcript still come first. Shuffled lists and arbitrary starting points were rejected, since more
 * is sent twice: a run that catches up with another then continues in step with it.
 */
export function inTurn(
  requests: readonly TranscribeTask[],
  { isBack, isSecondFirst }: RunTurn,
): readonly TranscribeTask[] {
  return [true, false].flatMap((wanted) => {
    const some = requests.filter(({ isNew }) => isNew === wanted);
    const middle = isSecondFirst ? Math.floor(some.length / 2) : 0;
    const turned = [...some.slice(middle), ...some.slice(0, middle)];
    return isBack ? turned.toReversed() : turned;
  });
}

/**
 * The order for a run, by its run number and by the position of its writer among those in the lock file. Without a run
 * number, that is, outside a workflow, the list is processed from the beginning.
 */
export function turnOf(env: NodeJS.ProcessEnv, entries: Lock, asked: TranscriptRequest): RunTurn {
  const number = numberOf(env);
  if (number === undefined) return { isBack: false, isSecondFirst: false };
  return { isBack: number % 2 === 1, isSecondFirst: positionOf(entries, asked) % 2 === 1 };
}

/** The position of a writer among those with the same options; a writer without entries comes last. */
function positionOf(entries: Lock, { options, writer }: TranscriptRequest): number {
  const others = [...entries.values()].filter((entry) => entry.options === options);
  const known = new Map(
    others.map((entry): [string, Writer] => [describeWriter(entry.writer), entry.writer]),
  );
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  const position = sorted.findIndex(([, other]) => isSameWriter(other, writer));
  return position === -1 ? sorted.length : position;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function numberOf(env: NodeJS.ProcessEnv): number | undefined {
  const [run, attempt] = [Number(env['GITHUB_RUN_NUMBER']), Number(env['GITHUB_RUN_ATTEMPT'] ?? 1)];
  const turn = run + attempt - 1;
  return Number.isSafeInteger(turn) ? turn : undefined;
}
