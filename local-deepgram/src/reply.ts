import type { Failure } from './errors.ts';

/** An answer before it is sent. Without a body, none is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What happened, for the log. */
  readonly note: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Only printable ASCII is safe in a header. */
const NOT_PRINTABLE = /[^\x20-\x7e]/g;

/** An answer with this value as JSON. */
export function jsonReply(status: number, value: unknown, note: string): Reply {
  return { status, headers: JSON_TYPE, body: JSON.stringify(value), note };
}

/** Deepgram's answer to a failure of the speech API: the text is in the body and in `dg-error`. */
export function failureReply(failure: Failure, requestId: string): Reply {
  const { status, code, message } = failure;
  const body = { err_code: code, err_msg: message, request_id: requestId };
  return withDgError(jsonReply(status, body, message), message);
}

/** The reply with the text in `dg-error`, as far as a header can contain it. */
export function withDgError(reply: Reply, message: string): Reply {
  return { ...reply, headers: { ...reply.headers, 'dg-error': message.replace(NOT_PRINTABLE, '?') } };
}
