import { retryAfter } from '../lib/backoff.ts';
import { authorityAdvice, isDistrust } from '../lib/certificates.ts';
import { errorCode, messageOf } from '../lib/failure.ts';
import { at, isString, parseJson } from '../lib/guards.ts';
import { titleOf } from '../lib/page-title.ts';
import { proxyRefusal } from '../lib/proxies.ts';
import { withoutSecrets } from '../lib/safe-text.ts';
import { DeepgramError } from './error.ts';
import { type ListenRefusal, refusalFor } from './refusals.ts';

/** Headers with lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An answer of any status. */
export interface DeepgramReply {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** The error in an answer, in any of Deepgram's formats. The code and the text can be empty. */
interface Complaint {
  /** Upper case with underscores. */
  readonly code: string;
  readonly text: string;
  /** The title of a gateway's HTML page, which says nothing about the reasons of Deepgram. */
  readonly page: string | undefined;
  readonly requestId: string | undefined;
}

/** Characters of a complaint; a longer one is cut. */
const LONGEST_COMPLAINT = 500;

/** Explains the answer to a transcription request that failed. */
export function explainAnswer(status: number, headers: ResponseHeaders, body: string): DeepgramError {
  return explainReply({ status, headers, body }, refusalFor);
}

/** Explains an answer that is not a success, by its status and the code and text of its error. */
export function explainReply(
  { status, headers, body }: DeepgramReply,
  refusal: (status: number, complaint: string) => ListenRefusal,
): DeepgramError {
  const { code, text, page, requestId } = readComplaint(body);
  const { kind, retry, what, advice, scope } = refusal(status, `${code} ${text}`.trim());
  const words = page === undefined ? text : `a page "${page}"`;
  const quote = `${[String(status), code].join(' ').trim()}${words === '' ? '' : `: ${words}`}`;
  const wait = retryAfter(headers['retry-after'], Date.now());
  return new DeepgramError(
    kind,
    retry,
    { finding: `${what} (${quote}).`, advice },
    {
      status,
      requestId: requestIdOf(headers) ?? requestId,
      retryAfter: wait,
      scope,
      hadNoEffect: kind === 'rate-limit' && wait !== undefined,
    },
  );
}

/** Deepgram's id of the request. All answers of Deepgram itself have one. */
export function requestIdOf(headers: ResponseHeaders): string | undefined {
  const id = [headers['dg-request-id']].find(isString);
  return id && withoutSecrets(id);
}

/** Reads the error from the body of an answer: https://developers.deepgram.com/docs/errors */
function readComplaint(body: string): Complaint {
  const json = parseJson(body);
  const code = [at(json, 'err_code'), at(json, 'error_code'), at(json, 'category')].find(isString) ?? '';
  const texts = [at(json, 'err_msg'), at(json, 'message'), at(json, 'details')].filter(isString);
  const isHtml = /^\s*</.test(body);
  // To be cut last: one half of a secret would not be recognized.
  const text = withoutSecrets(json === undefined && !isHtml ? body.trim() : texts.join(' '));
  return {
    code: withoutSecrets(code)
      .toUpperCase()
      .replaceAll(/[^A-Z]+/g, '_'),
    text: shortened(text),
    page: isHtml ? titleIn(body) : undefined,
    requestId: [at(json, 'request_id')].filter(isString).map(withoutSecrets)[0],
  };
}

function titleIn(page: string): string | undefined {
  const title = titleOf(page);
  return title && shortened(withoutSecrets(title));
}

const shortened = (text: string): string =>
  text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, '');

/** Failures of the endpoint itself: no file can be sent to it. */
const ENDPOINT_PROBLEMS: readonly (readonly [
  matches: (code: string) => boolean,
  what: string,
  advice: (input: string) => string,
])[] = [
  [isDistrust, "The endpoint's certificate is not trusted", () => authorityAdvice()],
  [
    (code) => code === 'ENOTFOUND',
    "The endpoint's host does not exist",
    (input) => `Check \`${input}\` and the proxy.`,
  ],
  [
    (code) => /^EPROTO$|^ERR_SSL/.test(code),
    'The endpoint does not speak HTTPS',
    (input) => `Check \`${input}\` and its port.`,
  ],
];

const TIMEOUTS: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** Failures to connect, before anything was sent. */
const CONNECTING = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/;

/** The request whose connection broke. */
interface BrokenRequest {
  /** Whether all of it had been sent, so that it may have been charged. */
  readonly sentAll: boolean;
  /** The name of the input with the URL. */
  readonly input?: string;
}

/** Explains a broken connection. */
export function explainConnection(
  error: unknown,
  { sentAll, input = 'base-url' }: BrokenRequest,
): DeepgramError {
  const refused = proxyRefusal(error);
  if (refused !== undefined) return new DeepgramError('endpoint', 'never', refused, { isByProxy: true });
  const code = errorCode(error) ?? '';
  const quote = describe(messageOf(error), code);
  const problem = ENDPOINT_PROBLEMS.find(([matches]) => matches(code));
  if (problem !== undefined) {
    return new DeepgramError('endpoint', 'never', `${problem[1]} (${quote}). ${problem[2](input)}`);
  }
  if (TIMEOUTS.has(code)) return lateAnswer(quote);
  const mayBeCharged = sentAll && !CONNECTING.test(code);
  const what = mayBeCharged ? 'The connection broke before the answer arrived' : 'The connection failed';
  const advice = `Check the network, \`${input}\` and the proxy.${mayBeCharged ? ' It may have been charged.' : ''}`;
  return new DeepgramError('connection', mayBeCharged ? 'once' : 'always', `${what} (${quote}). ${advice}`);
}

/** The error for an answer that did not arrive completely in time. */
export function lateAnswer(reason = '`timeout`'): DeepgramError {
  const advice = 'Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.';
  return new DeepgramError('answer-timeout', 'once', `No answer came in time (${reason}). ${advice}`);
}

/** Both the message and the code of an error; a failure at several addresses has no message. */
function describe(message: string, code: string): string {
  if (message === '' || message.includes(code)) return message || code;
  return `${code}: ${message}`;
}
