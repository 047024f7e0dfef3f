import { Failure } from '../../lib/failure.ts';
import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import type { LfsPointer } from '../../recordings/lfs-pointer.ts';
import { explainRefusal, invalidAnswer, type LfsError } from './lfs-error.ts';

/** Git LFS's batch API: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */

export const LFS_MEDIA_TYPE = 'application/vnd.git-lfs+json';

/** A download link from the server. */
export interface LfsLink {
  readonly href: URL;
  /** Request headers for the link. They can contain credentials. */
  readonly header: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch; undefined if the link does not expire. */
  readonly expiresAt: number | undefined;
}

/** The server's response for each object, by oid. */
export type LfsOffers = ReadonlyMap<string, LfsLink | LfsError>;

/**
 * The Git LFS endpoint of a repository. It is never taken from `.lfsconfig` or a remote: whoever can change those could
 * have the token sent to another server. Throws a Failure if the server is not https.
 */
export function lfsEndpoint(serverUrl: string, owner: string, repo: string): URL {
  const server = URL.parse(serverUrl);
  if (server?.protocol !== 'https:')
    throw new Failure(
      'GITHUB_SERVER_URL: it is not an https:// URL, so the token is not sent there for Git LFS.',
    );
  const repository = `${encodeURIComponent(owner)}/${encodeURIComponent(repo)}.git`;
  return new URL(`${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}/info/lfs`);
}

/** The request body that asks for links. */
export function batchRequest(pointers: readonly LfsPointer[]): string {
  return JSON.stringify({
    operation: 'download',
    transfers: ['basic'],
    objects: pointers.map(({ oid, size }) => ({ oid, size })),
    hash_algo: 'sha256',
  });
}

/**
 * Parses an answer that was received at `now`, in milliseconds since the epoch. Throws an LfsError if it is not valid.
 */
export function parseBatch(answer: string, now: number): LfsOffers {
  const json = parseJson(answer);
  const { transfer = 'basic', hash_algo: algorithm = 'sha256' } = isObject(json) ? json : {};
  const objects = listOf(at(json, 'objects'), isNamed);
  if (objects === undefined) throw invalidAnswer('it lists no objects');
  if (transfer !== 'basic' || algorithm !== 'sha256')
    throw invalidAnswer('it offers objects that were not requested');
  return new Map(objects.map((object) => [object.oid, readObject(object, now)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidAnswer('it is not JSON');
  }
}

const isNamed = (item: unknown): item is JsonObject & { readonly oid: string } =>
  isObject(item) && isString(item['oid']);

function readObject(object: JsonObject, now: number): LfsLink | LfsError {
  const { error } = object;
  if (isObject(error)) {
    const status = isFiniteNumber(error['code']) ? error['code'] : 0;
    return explainRefusal('object', { status, message: isString(error['message']) ? error['message'] : '' });
  }
  const download = at(object, 'actions', 'download');
  const href = [at(download, 'href')].filter(isString).map((text) => URL.parse(text))[0];
  const header = at(download, 'header') ?? {};
  if (!isObject(download) || href?.protocol !== 'https:' || !isHeader(header))
    return invalidAnswer('it gives no https:// link to the media');
  return { href, header, expiresAt: expiryOf(download, now) };
}

const isHeader = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every(isString);

/**
 * `expires_in` takes precedence over `expires_at`. Zero means that the link never expires; so does the year 1, the zero
 * time of servers written in Go.
 */
function expiryOf(download: JsonObject, now: number): number | undefined {
  const { expires_in: seconds, expires_at: date } = download;
  if (isFiniteNumber(seconds) && seconds !== 0) return now + seconds * 1000;
  const time = isString(date) ? Date.parse(date) : 0;
  return time > 0 ? time : undefined;
}
