import { Failure } from '../../lib/failure.ts';
import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import type { LfsPointer } from '../../recordings/lfs-pointer.ts';
import { explainRefusal, type LfsError, notUnderstood } from './lfs-error.ts';

/** Git LFS's batch API: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */

export const LFS_MEDIA_TYPE = 'application/vnd.git-lfs+json';

/** A link to media that the server gave. */
export interface LfsLink {
  readonly href: URL;
  /** What to send along. It may hold credentials. */
  readonly header: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch; undefined if it does not expire. */
  readonly expiresAt: number | undefined;
}

/** What the server offers for each object, by oid. */
export type LfsOffers = ReadonlyMap<string, LfsLink | LfsError>;

/**
 * Where a repository's media are. Never asked of `.lfsconfig` or a remote: whoever may change those could have the
 * token sent elsewhere. Throws a Failure for a server that is not https.
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

/** The body that asks for links. */
export function batchRequest(pointers: readonly LfsPointer[]): string {
  return JSON.stringify({
    operation: 'download',
    transfers: ['basic'],
    objects: pointers.map(({ oid, size }) => ({ oid, size })),
    hash_algo: 'sha256',
  });
}

/** Reads an answer that came at `now`, in milliseconds since the epoch. Throws an LfsError if it is none. */
export function parseBatch(answer: string, now: number): LfsOffers {
  const json = parseJson(answer);
  const { transfer = 'basic', hash_algo: algorithm = 'sha256' } = isObject(json) ? json : {};
  const objects = listOf(at(json, 'objects'), isNamed);
  if (objects === undefined) throw notUnderstood('it lists no objects');
  if (transfer !== 'basic' || algorithm !== 'sha256')
    throw notUnderstood('it offers objects that were not requested');
  return new Map(objects.map((object) => [object.oid, readObject(object, now)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notUnderstood('it is not JSON');
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
    return notUnderstood('it gives no https:// link to the media');
  return { href, header, expiresAt: expiryOf(download, now) };
}

const isHeader = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every(isString);

/** `expires_in` goes before `expires_at`. Zero, also as the year 1 of servers written in Go, means never. */
function expiryOf(download: JsonObject, now: number): number | undefined {
  const { expires_in: seconds, expires_at: date } = download;
  if (isFiniteNumber(seconds) && seconds !== 0) return now + seconds * 1000;
  const time = isString(date) ? Date.parse(date) : 0;
  return time > 0 ? time : undefined;
}
