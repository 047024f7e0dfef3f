/** A failure of Deepgram: the status and the texts of its body. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Deepgram's failures, under the names that fault files use. Texts from https://developers.deepgram.com/docs/errors, or
 * from observed answers if that page has none.
 */
export const FAILURES = {
  CORRUPT_AUDIO: {
    status: 400,
    code: 'Bad Request',
    message: 'Bad Request: failed to process audio: corrupt or unsupported data',
  },
  INVALID_JSON: {
    status: 400,
    code: 'Bad Request',
    message: 'Content-type was application/json, but we could not process the JSON payload.',
  },
  INVALID_URL: { status: 400, code: 'PAYLOAD_ERROR', message: 'Failed to parse URL in JSON body.' },
  // As observed, for what is REMOTE_CONTENT_ERROR today: https://github.com/deepgram/deepgram-js-sdk/issues/222
  URL_NOT_ROUTABLE: {
    status: 400,
    code: 'Bad Request',
    message: 'Could not determine if URL for audio download is publicly routable.',
  },
  // Text: https://github.com/deepgram/deepgram-js-sdk/issues/135, status: …/deepgram-python-sdk/issues/293
  URL_WITHOUT_LENGTH: {
    status: 411,
    code: 'Length Required',
    message: 'Fetching failed to get valid content-length.',
  },
  UNKNOWN_MODEL: {
    status: 400,
    code: 'Bad Request',
    message: 'Bad Request: No such model/language/tier combination found.',
  },
  INVALID_QUERY_STRING: { status: 400, code: 'Bad Request', message: 'Invalid query string.' },
  INVALID_CALLBACK: { status: 400, code: 'INVALID_QUERY_PARAMETER', message: 'Invalid callback url.' },
  KEYWORDS_NOT_SUPPORTED: {
    status: 400,
    code: 'INVALID_QUERY_PARAMETER',
    message: 'Keywords are not supported for Nova-3. Please use `keyterm` instead.',
  },
  KEYTERM_LIMIT_EXCEEDED: {
    status: 400,
    code: 'Bad Request',
    message: 'Keyterm limit exceeded. The maximum number of tokens across all keyterms is 500.',
  },
  SUMMARY_NOT_ENGLISH: {
    status: 400,
    code: 'Bad Request',
    message: 'Summarization v2 not supported for non-English languages',
  },
  TOKEN_LIMIT_EXCEEDED: {
    status: 400,
    code: 'TOKEN_LIMIT_EXCEEDED',
    message: 'Text input currently supports up to 150K tokens.',
  },
  INVALID_AUTH: { status: 401, code: 'INVALID_AUTH', message: 'Invalid credentials.' },
  INSUFFICIENT_PERMISSIONS: {
    status: 401,
    code: 'INSUFFICIENT_PERMISSIONS',
    message: 'User does not have sufficient permissions.',
  },
  ASR_PAYMENT_REQUIRED: {
    status: 402,
    code: 'ASR_PAYMENT_REQUIRED',
    message:
      'Project does not have enough credits for an ASR request and does not have an overage agreement.',
  },
  MODEL_FORBIDDEN: {
    status: 403,
    code: 'INSUFFICIENT_PERMISSIONS',
    message: 'Project does not have access to the requested model.',
  },
  NOT_FOUND: { status: 404, code: 'NOT_FOUND', message: 'Not found.' },
  METHOD_NOT_ALLOWED: { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'Method not allowed.' },
  SLOW_UPLOAD: { status: 408, code: 'SLOW_UPLOAD', message: 'Request upload timeout.' },
  ASR_UNPROCESSABLE_ENTITY: {
    status: 422,
    code: 'ASR_UNPROCESSABLE_ENTITY',
    message: 'Unable to read the entire client request.',
  },
  UNPROCESSABLE_ENTITY: { status: 422, code: 'UNPROCESSABLE_ENTITY', message: 'Failed to handle request.' },
  TOO_MANY_REQUESTS: {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: 'Too many requests. Please try again later',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'An internal server error occurred.',
  },
  SERVICE_UNAVAILABLE: { status: 503, code: 'Service Unavailable', message: 'Please try again later' },
} as const satisfies Record<string, Failure>;

export type FailureName = keyof typeof FAILURES;

/** A request that Deepgram would refuse with this failure. */
export class DeepgramError extends Error {
  override readonly name = 'DeepgramError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The failure of a query parameter; the message names the parameter. */
export function invalidParameter(message: string): DeepgramError {
  return new DeepgramError({ status: 400, code: 'INVALID_QUERY_PARAMETER', message });
}

/** The failure for a query parameter that cannot be parsed. */
export function undeserializable(message: string): DeepgramError {
  return invalidParameter(`Failed to deserialize query parameters: ${message}`);
}

/** The failure of downloading the media of a `url`. */
export function remoteContent(message: string): DeepgramError {
  return new DeepgramError({ status: 400, code: 'REMOTE_CONTENT_ERROR', message });
}

/** The refusal of media above the limit, in bytes. Deepgram documents the limit but not the text. */
export function tooLarge(limit: number): DeepgramError {
  return new DeepgramError({
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: `Payload size exceeds limit of ${Math.floor(limit / 1e6)} MB.`,
  });
}
