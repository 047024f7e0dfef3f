import { DeepgramError } from '../deepgram/error.ts';
import { NotSentError } from '../deepgram/listen/dispatcher.ts';
import { messageOf } from '../lib/failure.ts';
import { nameOf, type Source } from '../recordings/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import { NotFetchedError } from './lfs-connection.ts';
import { PartsError } from './parts-error.ts';
import type { Billable, Failed, PlannedResult } from './report/result.ts';
import type { Run } from './run.ts';
import { UnsendableError } from './sound-copies.ts';
import { LfsError } from './sources/lfs-error.ts';
import { OverCapError } from './spending.ts';
import { UnreadableAnswerError } from './valid-answer.ts';

/** The answer was received, but the transcripts could not be written. */
export class NotSavedError extends Error {
  readonly answer: Answer;

  constructor(cause: unknown, answer: Answer) {
    super(messageOf(cause));
    this.answer = answer;
  }
}

interface FailureExplanation {
  readonly code: string;
  readonly message: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** The text of an answer that may have been charged. */
  readonly answer?: string | undefined;
}

/** The result of a source that failed. An answer that may have been charged is kept in a file. */
export async function failed(
  source: Source,
  error: unknown,
  { runFolder, cancellation }: Pick<Run, 'runFolder' | 'cancellation'>,
): Promise<Failed | PlannedResult> {
  if (error instanceof OverCapError) {
    const why = error.message;
    return {
      status: 'over-cap',
      source: nameOf(source),
      kind: source.kind,
      why,
      minutes: undefined,
      cost: undefined,
    };
  }
  if (error instanceof PartsError) {
    const billed = lengthOf(error.billed);
    const result = await failed(source, error.reason, { runFolder, cancellation });
    if (result.status !== 'failed') return { ...result, why: error.withReason(result.why), billed };
    const message = error.withReason(result.error.message);
    return { ...result, error: { ...result.error, message }, billed };
  }
  const { code, message, status, requestId, answer } = explain(error, cancellation.abort);
  return {
    status: 'failed',
    source: nameOf(source),
    kind: source.kind,
    error: { code, message, status, requestId },
    answer: answer === undefined ? undefined : await runFolder.keepAnswer(answer),
  };
}

/** The total billable length of several parts, as if they were one recording. */
export function lengthOf(answers: readonly Answer[]): Billable {
  return {
    duration: answers.reduce((sum, { transcript }) => sum + transcript.duration, 0),
    channels: Math.max(1, ...answers.map(({ transcript }) => transcript.channels.length)),
  };
}

function explain(error: unknown, abort: AbortSignal): FailureExplanation {
  if (error instanceof DeepgramError) return { code: error.kind, message: error.message, ...error.details };
  if (error instanceof NotSentError) return { code: 'not-sent', message: error.message };
  if (error instanceof LfsError) return { code: error.code, message: error.message };
  if (error instanceof UnsendableError) return { code: error.code, message: error.message };
  if (error instanceof NotFetchedError) return { code: 'git-lfs-pointer', message: error.message };
  if (error instanceof UnreadableAnswerError)
    return { code: 'unreadable-answer', message: error.message, answer: error.raw };
  if (error instanceof NotSavedError) {
    const { raw, transcript } = error.answer;
    return { code: 'not-saved', message: error.message, requestId: transcript.requestId, answer: raw };
  }
  if (abort.aborted)
    return { code: 'cancelled', message: 'Cancelled before the answer came; it may have been charged.' };
  return { code: 'unexpected', message: messageOf(error) };
}
