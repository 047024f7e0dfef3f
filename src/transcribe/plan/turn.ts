import type { Asked, Lock, Writer } from '../lockfile/lock.ts';
import type { TranscribeTask } from './tasks.ts';
import { describeWriter, isSameWriter } from './writers.ts';

/** Where in its list a run begins, and which way it goes. */
export interface RunTurn {
  /** Whether it goes backwards. */
  readonly isBack: boolean;
  /** Whether the second half of the list comes before the first. */
  readonly isSecondFirst: boolean;
}

/**
 * The order in which a run sends, so that two which overlap do not walk in step and send all of it twice. Every other run
 * of a workflow goes backwards: consecutive runs have consecutive numbers, and meet in the middle. The numbers of two
 * workflows have nothing to do with each other: every other workflow begins with the second half. What has no transcript
 * yet comes first all the same. Of shuffled lists, and of lists that begin anywhere, more is sent twice, since who has
 * caught up with another goes on beside it.
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
 * Which turn a run has by its number, and by its place among the writers that the lock file knows. What has no number is no
 * run of a workflow, and begins at the beginning.
 */
export function turnOf(env: NodeJS.ProcessEnv, entries: Lock, asked: Asked): RunTurn {
  const number = numberOf(env);
  if (number === undefined) return { isBack: false, isSecondFirst: false };
  return { isBack: number % 2 === 1, isSecondFirst: placeOf(entries, asked) % 2 === 1 };
}

/** The place of a writer among those that ask for the same. Of one that has written nothing yet, it is behind the others. */
function placeOf(entries: Lock, { options, writer }: Asked): number {
  const others = [...entries.values()].filter((entry) => entry.options === options);
  const known = new Map(
    others.map((entry): [string, Writer] => [describeWriter(entry.writer), entry.writer]),
  );
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  const place = sorted.findIndex(([, other]) => isSameWriter(other, writer));
  return place === -1 ? sorted.length : place;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function numberOf(env: NodeJS.ProcessEnv): number | undefined {
  const [run, attempt] = [Number(env['GITHUB_RUN_NUMBER']), Number(env['GITHUB_RUN_ATTEMPT'] ?? 1)];
  const turn = run + attempt - 1;
  return Number.isSafeInteger(turn) ? turn : undefined;
}
