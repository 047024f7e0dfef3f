/** `always` allows as many retries as the user sets; `once` is for requests that may already have been charged. */
export type Retry = 'never' | 'once' | 'always';

export type ErrorKind =
  | 'answer-timeout'
  | 'bad-answer'
  | 'bad-audio'
  | 'bad-key'
  | 'bad-options'
  | 'bad-request'
  | 'changed-file'
  | 'connection'
  | 'endpoint'
  | 'forbidden'
  | 'forbidden-model'
  | 'missing-scope'
  | 'no-credit'
  | 'not-found'
  | 'not-served'
  | 'partial-list'
  | 'processing-timeout'
  | 'rate-limit'
  | 'redirected'
  | 'server-error'
  | 'too-large'
  | 'too-many-words'
  | 'unknown-key'
  | 'unknown-model'
  | 'unknown-project'
  | 'unreachable-url'
  | 'unreadable-file'
  | 'upload-cut'
  | 'upload-stalled'
  | 'upload-timeout'
  | 'wrong-answer';

interface ErrorDetails {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds to wait, as requested by the server. */
  readonly retryAfter?: number | undefined;
  /** The text of an answer that may have been charged but cannot be used. */
  readonly answer?: string | undefined;
  /** Whether Deepgram certainly did nothing: there was no connection, or the answer says when to try again. */
  readonly hadNoEffect?: boolean;
  /** Whether a proxy refused the request. */
  readonly isByProxy?: boolean;
  /** The scope that the key lacks. */
  readonly scope?: string | undefined;
}

/** What is wrong and what to do about it. The advice is empty if the finding includes it. */
export interface Explained {
  readonly finding: string;
  readonly advice: string;
}

const STOPPING: ReadonlySet<ErrorKind> = new Set(['bad-key', 'missing-scope', 'no-credit', 'endpoint']);

/** Errors about inputs that all requests share. Some can also depend on the recording, for example on its language. */
const GENERAL: ReadonlySet<ErrorKind> = new Set([
  'bad-options',
  'forbidden',
  'forbidden-model',
  'not-found',
  'redirected',
  'unknown-model',
]);

/** A request to Deepgram failed, or its answer cannot be used. */
export class DeepgramError extends Error implements Explained {
  override readonly name = 'DeepgramError';
  readonly kind: ErrorKind;
  readonly retry: Retry;
  readonly finding: string;
  readonly advice: string;
  readonly details: ErrorDetails;

  /** `text` can be a single text that says both what is wrong and what to do. */
  constructor(kind: ErrorKind, retry: Retry, text: Explained | string, details: ErrorDetails = {}) {
    const { finding, advice } = typeof text === 'string' ? { finding: text, advice: '' } : text;
    super(`${finding} ${advice}`.trim());
    this.kind = kind;
    this.retry = retry;
    this.finding = finding;
    this.advice = advice;
    this.details = details;
  }

  /** Whether the request may have been charged anyway. */
  get mayBeCharged(): boolean {
    return this.retry === 'once' || this.details.answer !== undefined;
  }

  /** Whether every other request fails as well. */
  get stopsRun(): boolean {
    return STOPPING.has(this.kind);
  }

  /** Whether every other request fails as well, unless one has succeeded. */
  get isGeneral(): boolean {
    return GENERAL.has(this.kind);
  }
}

/** The error for a file that has changed since the plan was made. */
export function changedFile({ message: how }: Error): DeepgramError {
  const message = `The file changed after it was read for the plan (${how}). Nothing was charged. Run again once it is complete.`;
  return new DeepgramError('changed-file', 'never', message);
}
