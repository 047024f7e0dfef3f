import { jsonReply, type Reply, withDgError } from '../reply.ts';

/** The refusal of a management request; Deepgram has three families of bodies. */
export type Refusal =
  | { readonly family: 'text'; readonly status: number; readonly message: string }
  | {
      readonly family: 'legacy';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      /** Whether the body has no id. */
      readonly hidesId?: true;
    }
  | {
      readonly family: 'modern';
      readonly status: number;
      readonly category: string;
      readonly message: string;
      readonly details: string;
    };

/** A management request that Deepgram would refuse. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** A wrong, expired, disabled or missing key. The body is documented, mostly for a 403. */
export const AUTHENTICATION_FAILED: Refusal = {
  family: 'modern',
  status: 401,
  category: 'UNAUTHORIZED',
  message: 'Authentication failed.',
  details: 'Check that you are using the correct credentials.',
};

/** The speech API's refusal of a key, which GET /v1/auth/token returns as well. */
export const INVALID_AUTH: Refusal = {
  family: 'legacy',
  status: 401,
  code: 'INVALID_AUTH',
  message: 'Invalid credentials.',
};

/** The answer of POST /v1/auth/grant to a wrong key: observed in 2025, not documented. */
export const GRANT_INVALID_AUTH: Refusal = {
  family: 'legacy',
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Invalid credentials.',
  hidesId: true,
};

/** A key below the role of a member: https://developers.deepgram.com/guides/fundamentals/token-based-authentication */
export const GRANT_FORBIDDEN: Refusal = {
  family: 'legacy',
  status: 403,
  code: 'FORBIDDEN',
  message: 'Insufficient permissions.',
  hidesId: true,
};

/** A project that does not exist, or is not that of the key. */
export const PROJECT_NOT_FOUND: Refusal = {
  family: 'modern',
  status: 404,
  category: 'NOT_FOUND',
  message: 'A project with the submitted ID cannot be found.',
  details: 'Check that the submitted ID is correct.',
};

/** A key that does not exist, or that the caller may not see. */
export const KEY_NOT_FOUND: Refusal = {
  family: 'modern',
  status: 404,
  category: 'NOT_FOUND',
  message: 'An API key with the submitted ID cannot be found.',
  details: 'Check that the submitted ID is correct.',
};

const notFound = (what: string): Refusal => ({
  family: 'modern',
  status: 404,
  category: 'NOT_FOUND',
  message: `A ${what} with the submitted ID cannot be found.`,
  details: 'Check that the submitted ID is correct.',
});

export const MODEL_NOT_FOUND = notFound('model');
export const BALANCE_NOT_FOUND = notFound('balance');
export const MEMBER_NOT_FOUND = notFound('member');

/** More expiring keys than a project may create on one day. */
export const TOO_MANY_TEMPORARY_KEYS: Refusal = {
  family: 'legacy',
  status: 429,
  code: 'TOO_MANY_REQUESTS',
  message: 'Too many requests. Please try again later',
};

/** The key lacks the scope; as seen in logs. */
export function missingScope(scope: string): Refusal {
  return {
    family: 'modern',
    status: 403,
    category: 'INSUFFICIENT_PERMISSIONS',
    message: 'Your account does not have the required scope to perform that action for this project.',
    details: `Check that your account has the '${scope}' scope for this project.`,
  };
}

/** A project id that is not a UUID. */
export function notUuid(id: string): Refusal {
  const found = id.replaceAll('-', '').length;
  const message = `UUID parsing failed: invalid length: expected length 32 for simple format, found ${found}`;
  return { family: 'text', status: 404, message };
}

/** An invalid query or body. Deepgram documents only the status. */
export function badRequest(message: string): Refusal {
  return { family: 'legacy', status: 400, code: 'Bad Request', message };
}

/** The reply for a refusal. */
export function refusalReply(refusal: Refusal, requestId: string): Reply {
  return withDgError(bodyOf(refusal, requestId), refusal.message);
}

function bodyOf(refusal: Refusal, requestId: string): Reply {
  const { status, message } = refusal;
  switch (refusal.family) {
    case 'text':
      return {
        status,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: message,
        note: message,
      };
    case 'legacy': {
      const id = refusal.hidesId ? {} : { request_id: requestId };
      return jsonReply(status, { err_code: refusal.code, err_msg: message, ...id }, message);
    }
    case 'modern': {
      const { category, details } = refusal;
      return jsonReply(
        status,
        { category, message, details, request_id: requestId },
        `${message} ${details}`,
      );
    }
  }
}
