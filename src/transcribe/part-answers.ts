import { DeepgramError } from '../deepgram/error.ts';
import { NO_TRANSCRIPT } from '../deepgram/listen/answer.ts';
import { at, isFiniteNumber, isObject } from '../lib/guards.ts';
import { readAnswer } from '../transcript/answer.ts';
import type { Answer } from '../transcript/transcript.ts';
import { UnreadableAnswerError } from './kept.ts';
import type { PartRange } from './parts/cut.ts';
import type { PartAnswer } from './parts/heard.ts';
import type { Run } from './run.ts';

/** Deepgram's answers to parts, as they are kept: each says which part of which recording it is about. */

/** An answer to a part, as it is kept. */
export interface KeptPart extends Answer {
  readonly part: PartAnswer;
}

/**
 * The text of an answer with what it is about: the recording by its SHA-256 in hex, and where what was sent lies in it. Throws
 * a DeepgramError if it is nested too deeply to be a transcript.
 */
export function stamped(raw: string, of: string, { from, to }: PartRange): string {
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
 * Reads the answer to a part of a recording; undefined if it is none, or about something else. Throws an
 * UnreadableAnswerError if it was paid for and is none that we know.
 */
export function readPart(raw: string | undefined, of: string): KeptPart | undefined {
  const answer = parsed(raw);
  const part = at(answer, 'metadata', 'part');
  const [from, to] = [at(part, 'from'), at(part, 'to')];
  if (raw === undefined || !isObject(answer) || at(part, 'of') !== of) return undefined;
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

/** Whether a part was paid for: also if it cannot be read, it is not sent again. */
export async function isKept(...place: Parameters<typeof findPart>): Promise<boolean> {
  try {
    return (await findPart(...place)) !== undefined;
  } catch (error) {
    if (error instanceof UnreadableAnswerError) return true;
    throw error;
  }
}

function parsed(raw: string | undefined): unknown {
  try {
    return raw === undefined ? undefined : JSON.parse(raw);
  } catch {
    return undefined;
  }
}
