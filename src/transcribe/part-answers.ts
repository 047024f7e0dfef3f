import { DeepgramError } from '../deepgram/error.ts';
import { NO_TRANSCRIPT } from '../deepgram/listen/answer.ts';
import { at, isFiniteNumber, isObject, parseJson } from '../lib/guards.ts';
import { readAnswer } from '../transcript/answer.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { PartRange } from './parts/cut.ts';
import type { PartAnswer } from './parts/slices.ts';
import type { Run } from './run.ts';
import { UnreadableAnswerError } from './valid-answer.ts';

/** Deepgram's answers to parts as they are stored: each names the recording and the range of its part. */

/** An answer to a part, as it is stored. */
export interface KeptPart extends Answer {
  readonly part: PartAnswer;
}

/**
 * The text of an answer with a mark of its origin: the SHA-256 of the recording in hex and the range that was sent.
 * Throws a DeepgramError if the answer is nested too deeply to be a transcript.
 */
export function withOrigin(raw: string, of: string, { from, to }: PartRange): string {
  const answer: unknown = JSON.parse(raw);
  const metadata = at(answer, 'metadata');
  if (!isObject(answer) || !isObject(metadata)) return raw;
  try {
    return JSON.stringify({ ...answer, metadata: { ...metadata, part: { of, from, to } } });
  } catch {
    throw new DeepgramError('bad-answer', 'never', NO_TRANSCRIPT, { answer: raw });
  }
}

/**
 * Reads the answer to a part of a recording; undefined if the text is not such an answer or belongs to another
 * recording. Throws an UnreadableAnswerError if it was paid for but cannot be read.
 */
export function readPart(raw: string | undefined, of: string): KeptPart | undefined {
  if (raw === undefined) return undefined;
  const answer = parseJson(raw);
  const part = at(answer, 'metadata', 'part');
  const [from, to] = [at(part, 'from'), at(part, 'to')];
  if (!isObject(answer) || at(part, 'of') !== of) return undefined;
  if (!isFiniteNumber(from) || !isFiniteNumber(to) || to < from) return undefined;
  const read = readAnswer(raw);
  if (read === undefined && isObject(answer['results'])) throw new UnreadableAnswerError(raw);
  return read && { ...read, part: { from, to, answer } };
}

/** The answer to a part that an earlier run paid for, and whether it is in the store. */
export async function findPart(
  key: string,
  of: string,
  { pending, store }: Pick<Run, 'pending' | 'store'>,
): Promise<{ readonly answer: KeptPart; readonly isStored: boolean } | undefined> {
  const here = readPart(await pending.get(key), of);
  if (here !== undefined) return { answer: here, isStored: false };
  const stored = readPart(await store?.get(key), of);
  return stored && { answer: stored, isStored: true };
}

/** Whether a part is already paid for. A part with an unreadable answer counts as paid for, so it is not sent again. */
export async function isKept(...place: Parameters<typeof findPart>): Promise<boolean> {
  try {
    return (await findPart(...place)) !== undefined;
  } catch (error) {
    if (error instanceof UnreadableAnswerError) return true;
    throw error;
  }
}
