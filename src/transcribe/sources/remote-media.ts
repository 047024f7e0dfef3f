import { sha256 } from '../../lib/hash.ts';
import type { UrlFingerprint } from '../../recordings/fingerprint.ts';

/** What the server of a media URL says of the media; what it does not say is left out. */
export interface Remote {
  /** Without the mark of a weak one: whether bytes or only meaning are the same, the speech is. */
  readonly etag?: string;
  /** As the server writes it. */
  readonly lastModified?: string;
  /** Bytes. */
  readonly length?: number;
  /** Of its last answer; undefined if there was none. */
  readonly status?: number;
  /** MIME type, in lower case and without parameters. */
  readonly type?: string;
}

type MediaHeaders = Readonly<Record<string, string | string[] | undefined>>;

const OK = 200;
const PARTIAL_CONTENT = 206;
const LONGEST_VALUE = 200;
const QUERY_HASH_LENGTH = 16;

/** Reads the head of an answer to a request for the first byte: https://www.rfc-editor.org/rfc/rfc9110#section-14 */
export function readRemote(status: number, headers: MediaHeaders): Remote {
  if (status !== OK && status !== PARTIAL_CONTENT) return { status };
  const etag = textOf(headers['etag'])?.replace(/^W\//, '') || undefined;
  const lastModified = textOf(headers['last-modified']);
  const length = numberOf(
    status === OK ? headers['content-length'] : /\/(\d+)$/.exec(textOf(headers['content-range']) ?? '')?.[1],
  );
  const type = textOf(headers['content-type'])?.split(';')[0]?.trim().toLowerCase() || undefined;
  return {
    status,
    ...(type !== undefined && { type }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(length !== undefined && Number.isSafeInteger(length) && { length }),
  };
}

/** The media at a URL as the lock file keeps them. The query, which may be a credential, is only hashed. */
export function urlMedia(url: URL, { etag, lastModified, length }: Remote): UrlFingerprint {
  return { kind: 'url', etag, lastModified, length, query: hashOf(url.search.slice(1)) };
}

function hashOf(query: string): string | undefined {
  if (query === '') return undefined;
  return sha256(query).slice(0, QUERY_HASH_LENGTH);
}

/** A value that is short and printable. A header that comes twice says nothing. */
function textOf(value: MediaHeaders[string]): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) return undefined;
  return /^[ -~]+$/.test(value) ? value : undefined;
}

/** A positive decimal number. */
function numberOf(value: MediaHeaders[string]): number | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d+(\.\d+)?$/.test(text)) return undefined;
  const amount = Number(text);
  return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}
