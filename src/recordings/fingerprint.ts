import { sha256 } from '../lib/hash.ts';

/** The identity of a recording: facts that distinguish it from others and recognize it under another name. */

const VALIDATORS = ['etag', 'lastModified', 'length'] as const;

/** A recording in the workspace, identified by its bytes. */
export interface FileFingerprint {
  readonly kind: 'file';
  /** SHA-256 of the bytes, in hex. For a Git LFS pointer, that of the content it refers to. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /**
   * Object id under which git tracks the file; for a Git LFS pointer, that of the pointer. Undefined if the repository
   * does not track the file.
   */
  readonly git?: string | undefined;
  /** Object id of the bytes if git does not report whether it tracks the file. Not recorded in the lock file. */
  readonly unverifiedGit?: string | undefined;
}

/** A recording at a URL, identified by the headers of its server. */
export interface UrlFingerprint {
  readonly kind: 'url';
  readonly etag?: string | undefined;
  /** As the server sends it. */
  readonly lastModified?: string | undefined;
  /** Bytes. */
  readonly length?: number | undefined;
  /** Hash of the query, which may contain a credential; undefined without a query. */
  readonly query?: string | undefined;
  /** SHA-256 of the bytes that Deepgram fetched, in hex; known after a request. */
  readonly sha256?: string | undefined;
  /** Validators that changed while the bytes stayed the same, and are therefore ignored. */
  readonly unsteady?: readonly Validator[] | undefined;
}

/** Validators by which the recording at a URL is recognized. The first to be given up as unsteady comes first. */
export const VALIDATOR_NAMES = [...VALIDATORS, 'query'] as const;

type Validator = (typeof VALIDATOR_NAMES)[number];

export type Fingerprint = FileFingerprint | UrlFingerprint;

/** Start of the names of URLs. No path in a workspace can start with it. */
const URL_START = 'https://';

/** Whether a source is named by its URL. */
export const isUrlName = (name: string): boolean => name.startsWith(URL_START);

/** SHA-256 of the recording, in hex; for a recording at a URL, that of its name and most reliable validator. */
export function mediaHash(name: string, media: Fingerprint): string {
  return media.kind === 'file' ? media.sha256 : sha256(`${name}\n${mostReliableValidator(media)}`);
}

/** Servers behind one host name may each send their own etag, but hardly their own date and length. */
function mostReliableValidator({ etag, lastModified, length, query = '' }: UrlFingerprint): string {
  if (lastModified !== undefined && length !== undefined) return `last-modified ${lastModified} ${length}`;
  if (etag !== undefined) return `etag ${etag}`;
  if (lastModified !== undefined) return `last-modified ${lastModified}`;
  return length === undefined ? `query ${query}` : `length ${length} query ${query}`;
}

/** Whether two recordings are the same, as far as known. Two URLs must be equal except for their queries. */
export function sameContent(one: Fingerprint, other: Fingerprint): boolean {
  if (one.kind === 'url' && other.kind === 'url') return sameAtUrl(one, other);
  return one.sha256 !== undefined && one.sha256 === other.sha256;
}

/**
 * Compares validators: https://www.rfc-editor.org/rfc/rfc9110#section-8.8. A length alone needs the same query as well.
 */
function sameAtUrl(one: UrlFingerprint, other: UrlFingerprint): boolean {
  const unsteady = new Set([...(one.unsteady ?? []), ...(other.unsteady ?? [])]);
  const comparable = VALIDATORS.filter(
    (key) => !unsteady.has(key) && one[key] !== undefined && other[key] !== undefined,
  );
  const agree = new Set(comparable.filter((key) => one[key] === other[key]));
  if (agree.has('etag') || (agree.has('lastModified') && agree.has('length'))) return true;
  if (agree.size < comparable.length) return false;
  return agree.has('lastModified') || unsteady.has('query') || one.query === other.query;
}

/**
 * Adds the hash that Deepgram reported for a recording that looked different from the recorded one. If the hash is the
 * recorded one, marks the first differing validator as unsteady, so that the recording is not paid for again in every
 * run.
 */
export function withUnsteadyMarked(
  media: UrlFingerprint,
  sha256: string | undefined,
  recorded: Fingerprint | undefined,
): UrlFingerprint {
  const hashed = sha256 === undefined ? media : { ...media, sha256 };
  if (recorded?.kind !== 'url' || sha256 === undefined || recorded.sha256 !== sha256) return hashed;
  const known = recorded.unsteady ?? [];
  const differs = (key: Validator): boolean => !known.includes(key) && recorded[key] !== media[key];
  // The others can still show a real change.
  const first = sameAtUrl(recorded, media) ? undefined : VALIDATOR_NAMES.find(differs);
  const unsteady = first === undefined ? known : [...known, first].sort();
  return unsteady.length === 0 ? hashed : { ...hashed, unsteady };
}
