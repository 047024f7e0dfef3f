import { HOUR_S, parseDuration } from '../../inputs/duration.ts';
import type { Fields } from '../../inputs/fields.ts';
import { Failure } from '../../lib/failure.ts';

/** Shorter parts leave no room for words on both sides of the overlap between two parts. */
const SHORTEST_PART_S = 10;
const OFF: ReadonlySet<string> = new Set(['0', 'never']);

/**
 * Reads the number of seconds above which a recording is sent in parts, which is also the maximum length of a part;
 * infinity disables that. Throws a Failure that names the input.
 */
export function readSplitAbove(fields: Fields): number {
  const value = fields.text('split-above');
  if (OFF.has(value)) return Number.POSITIVE_INFINITY;
  const seconds = secondsIn(value);
  if (seconds >= SHORTEST_PART_S) return seconds;
  throw new Failure(`split-above: "${value}" is too short. A part has at least ${SHORTEST_PART_S} seconds.`);
}

/** A number without a unit is hours. */
function secondsIn(value: string): number {
  if (/^\d{1,4}(\.\d+)?$/.test(value)) return Number(value) * HOUR_S;
  try {
    return parseDuration('split-above', value);
  } catch {
    throw new Failure(
      `split-above: "${value}" is neither hours nor a duration. Use for example \`4\`, \`1.5\`, \`4h\` or \`20m\`, or \`never\`.`,
    );
  }
}
