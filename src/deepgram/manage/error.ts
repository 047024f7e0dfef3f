import type { Retry } from '../error.ts';

export type ManagementErrorKind =
  | 'bad-answer'
  | 'bad-key'
  | 'bad-request'
  | 'connection'
  | 'endpoint'
  | 'forbidden'
  | 'missing-scope'
  | 'no-credit'
  | 'not-served'
  | 'rate-limit'
  | 'redirected'
  | 'server-error'
  | 'unknown-key'
  | 'unknown-project';

export interface ManagementDetails {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  /** Whether nothing can have been done: no connection came to be, or the answer says when to ask again. */
  readonly isUndone?: boolean;
  /** The scope that the key lacks. */
  readonly scope?: string | undefined;
}

/** What is wrong, and what to do about it; the latter is empty where the former says it. */
export interface Explained {
  readonly finding: string;
  readonly advice: string;
}

/** Why a question to Deepgram's management API brought no answer, or why what it was to do was not done. */
export class ManagementError extends Error implements Explained {
  override readonly name = 'ManagementError';
  readonly kind: ManagementErrorKind;
  readonly retry: Retry;
  readonly finding: string;
  readonly advice: string;
  readonly details: ManagementDetails;

  constructor(
    kind: ManagementErrorKind,
    retry: Retry,
    { finding, advice }: Explained,
    details: ManagementDetails = {},
  ) {
    super(`${finding} ${advice}`.trim());
    this.kind = kind;
    this.retry = retry;
    this.finding = finding;
    this.advice = advice;
    this.details = details;
  }
}
