import { authorityAdvice, isDistrust } from '../../lib/certificates.ts';
import { errorCode, messageOf } from '../../lib/failure.ts';
import { proxyRefusal } from '../../lib/proxies.ts';
import { oneLine } from '../../lib/safe-text.ts';
import { count } from '../../lib/units.ts';

export type LfsErrorCode =
  | 'lfs-damaged'
  | 'lfs-forbidden'
  | 'lfs-invalid'
  | 'lfs-not-found'
  | 'lfs-over-budget'
  | 'lfs-rate-limit'
  | 'lfs-unreachable';

interface RetryAdvice {
  /** Whether a later attempt may succeed. */
  readonly transient?: boolean;
  /** The waiting time that the server asks for, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** The reason why the content of a Git LFS pointer is not available. */
export class LfsError extends Error {
  override readonly name = 'LfsError';
  readonly code: LfsErrorCode;
  readonly transient: boolean;
  readonly retryAfter: number | undefined;

  constructor(code: LfsErrorCode, message: string, { transient = false, retryAfter }: RetryAdvice = {}) {
    super(message);
    this.code = code;
    this.transient = transient;
    this.retryAfter = retryAfter;
  }
}

/** The source of a refusal: the batch endpoint, the batch endpoint for one object, or the storage behind a link. */
export type Refuser = 'server' | 'object' | 'storage';

interface LfsRefusal {
  readonly status: number;
  /** The message of the server; empty if there is none. */
  readonly message: string;
  /** The waiting time that the server asks for, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * GitHub responds with status 403 and the message `This repository is over its data quota.`
 * (https://github.com/ARM-software/CMSIS_5/issues/666), or more recently `This repository exceeded its LFS budget.`
 * (https://github.com/onekey-sec/unblob/issues/1183).
 */
const OVER_BUDGET = /data quota|LFS budget|bandwidth/i;
const RATE_LIMIT = /rate limit/i;

type RefusalCode = Exclude<LfsErrorCode, 'lfs-damaged'>;

/** https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md#response-errors */
const BY_STATUS: ReadonlyMap<number, RefusalCode> = new Map<number, RefusalCode>([
  [401, 'lfs-forbidden'],
  [403, 'lfs-forbidden'],
  [404, 'lfs-not-found'],
  [410, 'lfs-not-found'],
  [422, 'lfs-invalid'],
  [429, 'lfs-rate-limit'],
  [507, 'lfs-over-budget'],
  [509, 'lfs-over-budget'],
]);
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([500, 502, 503, 504]);
/** Maximum length of a server's message that is shown. */
const LONGEST_MESSAGE = 300;

/** Explains an answer that is not a success. */
export function explainRefusal(refuser: Refuser, { status, message, retryAfter }: LfsRefusal): LfsError {
  const code = codeOf(status, message);
  // Truncated last: a secret that is cut in half would not be masked.
  const words = oneLine(`${status} ${message}`.trim()).slice(0, LONGEST_MESSAGE).replace(/\.$/, '');
  const transient = code === 'lfs-rate-limit' || TRANSIENT_STATUSES.has(status);
  // For the whole server, "not found" does not mean a missing object but that the repository has no Git LFS.
  if (refuser === 'server' && code === 'lfs-not-found') return withoutLfs(words);
  return new LfsError(code, explanation(code, refuser, words), { transient, retryAfter });
}

function codeOf(status: number, message: string): RefusalCode {
  if (OVER_BUDGET.test(message)) return 'lfs-over-budget';
  if (status === 403 && RATE_LIMIT.test(message)) return 'lfs-rate-limit';
  return BY_STATUS.get(status) ?? 'lfs-unreachable';
}

function withoutLfs(words: string): LfsError {
  const message =
    `This repository has no Git LFS (${words}), or the token may not see it. ` +
    'Add `permissions: contents: read` to the job.';
  return new LfsError('lfs-unreachable', message);
}

function explanation(code: RefusalCode, refuser: Refuser, words: string): string {
  switch (code) {
    case 'lfs-over-budget':
      return `The repository's Git LFS budget is used up (${words}). Its owner must raise it, or wait until it is renewed.`;
    case 'lfs-not-found':
      return `Git LFS does not have the media (${words}): the pointer was pushed without them, or they were deleted. Run \`git lfs push --all origin\` where they are.`;
    case 'lfs-forbidden':
      return refuser === 'storage'
        ? `The storage of the Git LFS server refused the server's own link (${words}). Run the job again.`
        : `token: it may not read the repository's Git LFS media (${words}). Add \`permissions: contents: read\` to the job.`;
    case 'lfs-invalid':
      return `The Git LFS server does not accept the pointer (${words}). Check it with \`git lfs fsck --pointers\`.`;
    case 'lfs-rate-limit':
      return `The rate limit of the Git LFS server is used up (${words}). Run the job again later.`;
    case 'lfs-unreachable':
      return `The Git LFS server failed (${words}). Run the job again later.`;
  }
}

/** An answer that does not come from Git LFS. `why` follows "because". */
export function invalidAnswer(why: string): LfsError {
  const message = `The answer of the Git LFS server cannot be used, because ${why}. Check GITHUB_SERVER_URL.`;
  return new LfsError('lfs-unreachable', message);
}

/** The content does not match its pointer. `what` names the difference. */
export function damaged(what: string): LfsError {
  const message = `Git LFS sent different content than the pointer refers to: ${what}. Push them again with \`git lfs push --all origin\`.`;
  return new LfsError('lfs-damaged', message);
}

/** A download of this many bytes that takes too long. */
export function tooSlow(size: number): LfsError {
  const message = `The download from Git LFS was too slow for ${count(size, 'byte')} and was given up. Check the network and the proxy.`;
  return new LfsError('lfs-unreachable', message, { transient: true });
}

/** Explains a connection error. */
export function explainConnection(error: unknown): LfsError {
  const refused = proxyRefusal(error);
  if (refused !== undefined) return new LfsError('lfs-unreachable', refused);
  const code = errorCode(error) ?? '';
  const words = oneLine(messageOf(error) || code);
  if (isDistrust(code)) {
    const message = `The certificate of the Git LFS server is not trusted (${words}). ${authorityAdvice()}`;
    return new LfsError('lfs-unreachable', message);
  }
  const message = `The connection to Git LFS failed (${words}). Check the network and the proxy.`;
  return new LfsError('lfs-unreachable', message, { transient: true });
}
