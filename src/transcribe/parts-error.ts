import { NotSentError } from '../deepgram/listen/dispatcher.ts';
import { messageOf } from '../lib/failure.ts';
import type { Answer } from '../transcript/transcript.ts';

/** The audio of a recording cannot be cut. */
export class UncutError extends Error {
  override readonly name = 'UncutError';
}

/** Some parts of a recording failed; the answers to the others are kept. */
export class PartsError extends Error {
  override readonly name = 'PartsError';
  /** The error of the first part that failed. */
  readonly reason: unknown;
  /** Answers to other parts that this run paid for. */
  readonly billed: readonly Answer[];
  readonly #which: string;
  readonly #kept: string;

  /** `which` names the parts that failed and `kept` what is kept; both are put around the text of the reason. */
  constructor(which: string, reason: unknown, kept: string, billed: readonly Answer[]) {
    super(`${which}: ${messageOf(reason)}${kept}`);
    this.reason = reason;
    this.billed = billed;
    this.#which = which;
    this.#kept = kept;
  }

  /** The message with other words for the reason. */
  withReason(reason: string): string {
    return `${this.#which}: ${reason}${this.#kept}`;
  }
}

interface FailedPart {
  /** Counted from 1. */
  readonly number: number;
  readonly reason: unknown;
}

/**
 * The error for a recording of which some parts failed: an UncutError if no part could be created and nothing was sent,
 * and a PartsError otherwise. `arrived` is the number of parts whose answers are kept, in the place `kept`.
 */
export function errorOfParts(
  outcomes: readonly PromiseSettledResult<unknown>[],
  arrived: number,
  kept: string,
  billed: readonly Answer[],
): Error {
  const failed = outcomes.flatMap((outcome, index): FailedPart[] =>
    outcome.status === 'rejected' ? [{ number: index + 1, reason: outcome.reason }] : [],
  );
  const first = failed.find(({ reason }) => !(reason instanceof NotSentError)) ?? failed[0];
  if (first?.reason instanceof UncutError && arrived === 0) return first.reason;
  const numbers = failed.map(({ number }) => number);
  const which = `${numbers.length === 1 ? 'Part' : 'Parts'} ${numberList(numbers)} of ${outcomes.length} failed`;
  const others =
    arrived === 0
      ? ''
      : ` The answers to the other ${arrived} are kept in ${kept}, and the next run sends only the missing parts.`;
  return new PartsError(which, first?.reason, others, billed);
}

/** Numbers as text: `1, 3 and 4`. */
const numberList = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), String(numbers.at(-1))].filter((text) => text !== '').join(' and ');
