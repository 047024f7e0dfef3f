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
  | 'processing-timeout'
  | 'rate-limit'
  | 'redirected'
  | 'server-error'
  | 'too-large'
  | 'too-many-words'
  | 'unknown-model'
  | 'unreachable-url'
  | 'unreadable-file'
  | 'upload-cut'
  | 'upload-stalled'
  | 'upload-timeout'
  | 'wrong-answer';

export interface ErrorDetails {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  /** What arrived and may have been charged, though it cannot be used. */
  readonly answer?: string | undefined;
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

/** Why a request brought no transcript. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
  readonly kind: ErrorKind;
  readonly retry: Retry;
  readonly details: ErrorDetails;

  constructor(kind: ErrorKind, retry: Retry, message: string, details: ErrorDetails = {}) {
    super(message);
    this.kind = kind;
    this.retry = retry;
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
