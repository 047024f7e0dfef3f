import type { ErrorKind, Retry } from './error.ts';

/** The meaning of a refusal by Deepgram, for the user. */
export interface ListenRefusal {
  readonly kind: ErrorKind;
  readonly retry: Retry;
  /** Without a final period, so that Deepgram's own words can follow. */
  readonly what: string;
  readonly advice: string;
  /** The scope that the key lacks. */
  readonly scope?: string | undefined;
}

/** `retry` is `always` for a temporary refusal, and `once` if each attempt may be charged. */
export const refused = (
  kind: ErrorKind,
  what: string,
  advice: string,
  retry: Retry = 'never',
): ListenRefusal => ({
  kind,
  retry,
  what,
  advice,
});

const BAD_OPTIONS = refused('bad-options', 'Deepgram refused the options', 'Change the input that it names.');
const BAD_AUDIO = refused(
  'bad-audio',
  'Deepgram cannot read it as audio or video',
  'Check that it plays; convert it, or exclude it in `files` if it is not media. A URL must not lead to a page.',
);
export const SERVER_ERROR = refused(
  'server-error',
  'Deepgram has a temporary problem',
  'Run again later; see https://status.deepgram.com.',
  'always',
);

const OTHER_SERVER_ERROR: ListenRefusal = { ...SERVER_ERROR, retry: 'once' };

const NO_LENGTH = refused(
  'unreachable-url',
  'The server of the URL does not report the size of the media, so Deepgram does not fetch them',
  'Use a host that sends Content-Length, or download the media in an earlier step and name them in `files`.',
);

export type ListenRefusalRow = readonly [status: number, complaint: RegExp, refused: ListenRefusal];

/** The first row with this status and with a pattern that matches the code or text of the complaint. */
export function refusedBy(
  table: readonly ListenRefusalRow[],
  status: number,
  complaint: string,
): ListenRefusal | undefined {
  return table.find(([candidate, pattern]) => candidate === status && pattern.test(complaint))?.[2];
}

/** Refusals to transcribe: https://developers.deepgram.com/docs/errors */
const TABLE: readonly ListenRefusalRow[] = [
  [400, /content-length|length required/i, NO_LENGTH],
  [411, /content-length/i, NO_LENGTH],
  [
    400,
    /publicly routable/i,
    refused(
      'unreachable-url',
      'Deepgram cannot find the server of the URL on the internet',
      'It must be public or presigned, and its name must resolve publicly. Download media from a private ' +
        'network into the workspace, and name them in `files`.',
    ),
  ],
  [
    400,
    /REMOTE_CONTENT|PAYLOAD|not a URI/,
    refused(
      'unreachable-url',
      'Deepgram could not fetch the URL',
      'It must be public or presigned, and answer with the media itself.',
    ),
  ],
  [
    400,
    /no such model/i,
    refused(
      'unknown-model',
      'Deepgram has no such model for this language',
      'Check `model`, `language` and `options: version=…`.',
    ),
  ],
  [
    400,
    /TOKEN_LIMIT/,
    refused(
      'too-many-words',
      'The transcript is too long for topics, intents, sentiment or a summary',
      'Switch these off for this file.',
    ),
  ],
  [400, /corrupt|unsupported data/i, BAD_AUDIO],
  [400, /QUERY|query|keyterm|parameter|not supported/i, BAD_OPTIONS],
  [
    401,
    /INSUFFICIENT|sufficient permissions/,
    refused(
      'missing-scope',
      'The API key may not transcribe',
      'It needs the scope `usage:write`; use a key with that scope or with the role Member.',
    ),
  ],
  [
    401,
    /^/,
    refused(
      'bad-key',
      'Deepgram does not accept the API key',
      'It may be mistyped, deleted or expired, or belong to another endpoint than `base-url`.',
    ),
  ],
  [
    402,
    /^/,
    refused(
      'no-credit',
      "The key's project has no credit left",
      'Add credit in the Deepgram console, then run again.',
    ),
  ],
  [
    403,
    /model/i,
    refused(
      'forbidden-model',
      "The key's project may not use this model",
      'Choose another `model`, or ask Deepgram for access.',
    ),
  ],
  [
    403,
    /^/,
    refused(
      'forbidden',
      'Deepgram rejects the request as forbidden',
      'Check what the key and its project may do.',
    ),
  ],
  [404, /^/, refused('not-found', 'This endpoint does not transcribe', 'Check `base-url`.')],
  [
    408,
    /^/,
    refused(
      'upload-timeout',
      'The upload was too slow for Deepgram',
      'Lower `concurrency`, or send a smaller file.',
      'always',
    ),
  ],
  [
    413,
    /^/,
    refused(
      'too-large',
      'The file is larger than the endpoint takes',
      'Set a lower `split-above`, such as `30m`, so that it is sent in parts.',
    ),
  ],
  [
    414,
    /^/,
    refused(
      'bad-options',
      'The options are too long for one request',
      'Use fewer keyterms, searches or replacements.',
    ),
  ],
  [415, /^/, BAD_AUDIO],
  [
    422,
    /^ASR_|entire/,
    refused(
      'upload-cut',
      'Deepgram did not receive the whole file',
      'Run again; if it happens again, a proxy or the network cuts uploads off.',
      'always',
    ),
  ],
  [422, /^UNPROCESSABLE_ENTITY/, OTHER_SERVER_ERROR],
  [
    429,
    /^/,
    refused(
      'rate-limit',
      'Too many requests at once for the Deepgram project',
      'The limit applies to the whole project, not to each key; lower `concurrency`, or raise `retries`.',
      'always',
    ),
  ],
  [500, /^/, SERVER_ERROR],
  [502, /^/, SERVER_ERROR],
  [503, /^/, SERVER_ERROR],
  [
    504,
    /^/,
    refused(
      'processing-timeout',
      "Processing took longer than Deepgram's limit",
      'Send the file in parts with a lower `split-above`, or use a faster model.',
      'once',
    ),
  ],
];

const REDIRECTED = refused(
  'redirected',
  'The endpoint redirects',
  'Redirects are not followed, so the key is sent nowhere else; set `base-url` to the final address.',
);
/** For success statuses other than 200, such as 202 or 204, for example from a gateway. */
const NO_TRANSCRIPT = refused(
  'not-found',
  'The endpoint answers without a transcript',
  'Check `base-url`, and check `options` for a parameter that makes Deepgram answer later.',
);
export const OTHER = refused(
  'bad-request',
  'Deepgram refused the request',
  'Check the inputs, and its status page if they are right.',
);

/** The meaning of a refusal to transcribe. `complaint` is its code and text. */
export function refusalFor(status: number, complaint: string): ListenRefusal {
  const refusal = refusedBy(TABLE, status, complaint);
  if (refusal !== undefined) return refusal;
  if (status >= 500) return OTHER_SERVER_ERROR;
  if (status < 300) return NO_TRANSCRIPT;
  return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}
