/** `always` means as often as the user allows; `once` is for requests that may already have been charged. */
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
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  /** What arrived and may have been charged, though it cannot be used. */
  readonly answer?: string | undefined;
  /** Whether nothing can have been done: no connection came to be, or the answer says when to ask again. */
  readonly isUndone?: boolean;
  /** Whether a proxy refused the request. */
  readonly isByProxy?: boolean;
  /** The scope that the key lacks. */
  readonly scope?: string | undefined;
}

/** What is wrong, and what to do about it; the latter is empty where the former says it. */
export interface Explained {
  readonly finding: string;
  readonly advice: string;
}

const STOPPING: ReadonlySet<ErrorKind> = new Set(['bad-key', 'missing-scope', 'no-credit', 'endpoint']);

/** What the service says of the inputs of all requests. Of some media it may hold alone, such as of their language. */
const GENERAL: ReadonlySet<ErrorKind> = new Set([
  'bad-options',
  'forbidden',
  'forbidden-model',
  'not-found',
  'redirected',
  'unknown-model',
]);

/** Why a request to Deepgram brought no answer, or none that can be used. */
export class DeepgramError extends Error implements Explained {
  override readonly name = 'DeepgramError';
  readonly kind: ErrorKind;
  readonly retry: Retry;
  readonly finding: string;
  readonly advice: string;
  readonly details: ErrorDetails;

  /** `said` is a text where what is wrong and what to do are one. */
  constructor(kind: ErrorKind, retry: Retry, said: Explained | string, details: ErrorDetails = {}) {
    const { finding, advice } = typeof said === 'string' ? { finding: said, advice: '' } : said;
    super(`${finding} ${advice}`.trim());
    this.kind = kind;
    this.retry = retry;
    this.finding = finding;
    this.advice = advice;
    this.details = details;
  }

  /** Whether the request may have been charged nevertheless. */
  get mayBeCharged(): boolean {
    return this.retry === 'once' || this.details.answer !== undefined;
  }

  /** Whether no other request can succeed either. */
  get stopsRun(): boolean {
    return STOPPING.has(this.kind);
  }

  /** Whether no other request can succeed either, unless one did. */
  get isGeneral(): boolean {
    return GENERAL.has(this.kind);
  }
}

/** The error for a file that is no longer as it was for the plan. */
export function changedFile({ message: how }: Error): DeepgramError {
  const message = `The file changed after it was read for the plan (${how}). Nothing was charged. Run again once it is complete.`;
  return new DeepgramError('changed-file', 'never', message);
}
