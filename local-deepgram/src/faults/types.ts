import type { FailureName } from '../errors.ts';

/** Which requests a fault is for; all that is given must hold. Texts but `method` match anywhere, case counts. */
export interface Match {
  /** The request's number, or several: POST /v1/listen requests are counted from 1. */
  readonly request?: number | readonly number[];
  /** Without path and method, a fault is for POST /v1/listen only. */
  readonly path?: string;
  readonly method?: string;
  /** In the decoded query, written `name=value&name=value`. */
  readonly query?: string;
  /** In any header, written `name: value` with the name in lower case. */
  readonly header?: string;
  /** In the `url` of a JSON body. */
  readonly url?: string;
}

interface Common {
  /** Without it, every POST /v1/listen. */
  readonly on?: Match;
  /** How often at most; without it, no limit. */
  readonly times?: number;
  /** Milliseconds to wait first. */
  readonly delayMs?: number;
}

/** Where a reset comes: before the upload, after the first 64 kB of it, or after the answer's headers. */
export const RESET_POINTS = ['start', 'upload', 'headers'] as const;

/** One entry of a fault file: what goes wrong, told apart by `fault`. */
export type Fault = Common &
  (
    | {
        readonly fault: 'error';
        readonly error: FailureName;
        readonly early?: boolean;
        readonly headers?: AnswerHeaders;
      }
    | {
        readonly fault: 'answer';
        readonly status: number;
        /** A text goes out as it is, anything else as JSON; without it, no body. */
        readonly body?: unknown;
        readonly headers?: AnswerHeaders;
        /** Answer without reading the upload. */
        readonly early?: boolean;
      }
    | { readonly fault: 'reset'; readonly at: (typeof RESET_POINTS)[number] }
    | { readonly fault: 'truncate' }
    | { readonly fault: 'stall' }
    | { readonly fault: 'drip'; readonly bytes: number; readonly everyMs: number }
    | { readonly fault: 'delay'; readonly delayMs: number }
  );

type AnswerHeaders = Readonly<Record<string, string>>;
