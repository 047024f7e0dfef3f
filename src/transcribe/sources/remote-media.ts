import { sha256 } from '../../lib/hash.ts';
import type { UrlFingerprint } from '../../recordings/fingerprint.ts';

/** The information that the server of a URL sends about the media; members that it does not send are left out. */
export interface Remote {
  /** Without the prefix of a weak ETag: the speech is the same in either case. */
  readonly etag?: string;
  /** As the server writes it. */
  readonly lastModified?: string;
  /** Bytes. */
  readonly length?: number;
  /** The status of the last response; undefined if there was none. */
  readonly status?: number;
  /** MIME type, in lower case and without parameters. */
  readonly type?: string;
}

type MediaHeaders = Readonly<Record<string, string | string[] | undefined>>;

const OK = 200;
const PARTIAL_CONTENT = 206;
const LONGEST_VALUE = 200;
const QUERY_HASH_LENGTH = 16;

/**
 * Reads the status and headers of a response to a request for the first byte:
 * https://www.rfc-editor.org/rfc/rfc9110#section-14
 */
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

/** The fingerprint of the media at a URL. Only a hash of the query is kept, since it may be a credential. */
export function urlMedia(url: URL, { etag, lastModified, length }: Remote): UrlFingerprint {
  return { kind: 'url', etag, lastModified, length, query: hashOf(url.search.slice(1)) };
}

function hashOf(query: string): string | undefined {
  if (query === '') return undefined;
  return sha256(query).slice(0, QUERY_HASH_LENGTH);
}

/** A short and printable value. A repeated header is ignored. */
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
