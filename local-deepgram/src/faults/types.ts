import type { FailureName } from '../errors.ts';

/**
 * The requests that a fault applies to; all given conditions must hold. Texts except `method` match anywhere,
 * case-sensitively.
 */
export interface Match {
  /** The request's number, or several numbers; POST /v1/listen requests are counted from 1. */
  readonly request?: number | readonly number[];
  /** Without path and method, a fault applies only to POST /v1/listen. */
  readonly path?: string;
  readonly method?: string;
  /** A part of the decoded query, written `name=value&name=value`. */
  readonly query?: string;
  /** A part of any header, written `name: value` with the name in lower case. */
  readonly header?: string;
  /** A part of the `url` of a JSON body. */
  readonly url?: string;
}

interface Common {
  /** Undefined for every POST /v1/listen. */
  readonly on?: Match;
  /** How often it is applied at most; undefined for no limit. */
  readonly times?: number;
  /** Milliseconds to wait first. */
  readonly delayMs?: number;
}

/** When the connection is reset: before the upload, after its first 64 kB, or after the answer's headers. */
export const RESET_POINTS = ['start', 'upload', 'headers'] as const;

/** One entry of a fault file: what goes wrong, distinguished by `fault`. */
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
        /** A text is sent as it is, anything else as JSON; undefined for no body. */
        readonly body?: unknown;
        readonly headers?: AnswerHeaders;
        /** Whether to answer without reading the upload. */
        readonly early?: boolean;
      }
    | { readonly fault: 'reset'; readonly at: (typeof RESET_POINTS)[number] }
    | { readonly fault: 'truncate' }
    | { readonly fault: 'stall' }
    | { readonly fault: 'drip'; readonly bytes: number; readonly everyMs: number }
    | { readonly fault: 'delay'; readonly delayMs: number }
  );

/** A fault of a server that is started from code, which can wait for what that code does. */
export type CodedFault = Fault & {
  /** Called first; the request waits until it resolves. */
  readonly before?: () => Promise<unknown>;
};

type AnswerHeaders = Readonly<Record<string, string>>;
