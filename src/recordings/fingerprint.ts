import { sha256 } from '../lib/hash.ts';

/** The identity of media: facts that distinguish and recognize them, wherever they are. */

const VALIDATORS = ['etag', 'lastModified', 'length'] as const;

/** Media in the workspace, by their bytes. */
export interface FileFingerprint {
  readonly kind: 'file';
  /** SHA-256 of the bytes, in hex; of a Git LFS pointer the media's. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /**
   * The id under which git tracks them, of a Git LFS pointer the pointer's; undefined if they are in a
   * repository that does not track them.
   */
  readonly git?: string | undefined;
  /** The id that git gives to the bytes, where it does not tell whether it tracks them; not recorded. */
  readonly untold?: string | undefined;
}

/** Media at a URL, by what its server says of them. */
export interface UrlFingerprint {
  readonly kind: 'url';
  readonly etag?: string | undefined;
  /** As the server writes it. */
  readonly lastModified?: string | undefined;
  /** Bytes. */
  readonly length?: number | undefined;
  /** Hash of the query, which may hold a credential; undefined if there is none. */
  readonly query?: string | undefined;
  /** SHA-256 of the bytes that Deepgram fetched, in hex; known once it has. */
  readonly sha256?: string | undefined;
  /** What the server was seen to say otherwise of the same bytes, and what therefore tells nothing. */
  readonly unsteady?: readonly Validator[] | undefined;
}

/** What may tell that the media at a URL are the same, what is replaced most lightly first. */
export const VALIDATOR_NAMES = [...VALIDATORS, 'query'] as const;

type Validator = (typeof VALIDATOR_NAMES)[number];

export type Fingerprint = FileFingerprint | UrlFingerprint;

/** Names of URLs begin so, and no path in a workspace can. */
const URL_START = 'https://';

/** Whether a source is named by its URL. */
export const isUrlName = (name: string): boolean => name.startsWith(URL_START);

/** SHA-256 in hex of the media, or of what is best known of those at a URL. */
export function mediaHash(name: string, media: Fingerprint): string {
  return media.kind === 'file' ? media.sha256 : sha256(`${name}\n${steadiest(media)}`);
}

/** Servers behind one name may each give an etag of their own, but hardly a date and a length. */
function steadiest({ etag, lastModified, length, query = '' }: UrlFingerprint): string {
  if (lastModified !== undefined && length !== undefined) return `last-modified ${lastModified} ${length}`;
  if (etag !== undefined) return `etag ${etag}`;
  if (lastModified !== undefined) return `last-modified ${lastModified}`;
  return length === undefined ? `query ${query}` : `length ${length} query ${query}`;
}

/** Whether two media are the same, as far as it can be told. Of two URLs, they are one but for their queries. */
export function sameContent(one: Fingerprint, other: Fingerprint): boolean {
  if (one.kind === 'url' && other.kind === 'url') return sameAtUrl(one, other);
  return one.sha256 !== undefined && one.sha256 === other.sha256;
}

/** By validators: https://www.rfc-editor.org/rfc/rfc9110#section-8.8. A length alone needs the same query, too. */
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
 * Media of which Deepgram told the hash, after they had looked different from those that are recorded. If it is the
 * recorded hash, the first of what differed is marked as unsteady, so that it is not paid for again and again.
 */
export function steadied(
  media: UrlFingerprint,
  sha256: string | undefined,
  recorded: Fingerprint | undefined,
): UrlFingerprint {
  const heard = sha256 === undefined ? media : { ...media, sha256 };
  if (recorded?.kind !== 'url' || sha256 === undefined || recorded.sha256 !== sha256) return heard;
  const known = recorded.unsteady ?? [];
  const differs = (key: Validator): boolean => !known.includes(key) && recorded[key] !== media[key];
  // Others may still tell when the media change.
  const first = sameAtUrl(recorded, media) ? undefined : VALIDATOR_NAMES.find(differs);
  const unsteady = first === undefined ? known : [...known, first].sort();
  return unsteady.length === 0 ? heard : { ...heard, unsteady };
}
