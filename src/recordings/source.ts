import type { LfsPointer } from './lfs-pointer.ts';

/** Bytes of a file. https://developers.deepgram.com/docs/pre-recorded-audio (Limits): 2 GB a file. */
export const LARGEST_UPLOAD = 2 * 1024 ** 3;

/** A media file in the workspace. */
export interface FileSource {
  readonly kind: 'file';
  /** Path from the workspace, with `/`. */
  readonly path: string;
  /** Absolute path of the regular file itself, links resolved. */
  readonly realPath: string;
  /** Bytes of the media. */
  readonly size: number;
  /** What the checkout has instead of the media: a Git LFS pointer. */
  readonly lfs?: LfsPointer | undefined;
  /** Where it is a copy of the sound alone, what the name of such a file ends in. */
  readonly soundAs?: string | undefined;
}

/** Media at a URL that Deepgram fetches. */
export interface UrlSource {
  readonly kind: 'url';
  /** The whole URL. Its query may be a credential: never show it. */
  readonly url: URL;
  /** A mark for the part of its query that selects the media; undefined if there is none. */
  readonly mark?: string | undefined;
  /** The name that the user gave it. */
  readonly title?: string | undefined;
}

export type Source = FileSource | UrlSource;

/** A match that should have been transcribed and cannot be. */
export interface SourceRefusal {
  readonly name: string;
  readonly code:
    | 'outside-workspace'
    | 'not-a-file'
    | 'empty'
    | 'too-large'
    | 'name-reserved'
    | 'name-too-long'
    | 'unreadable'
    | 'no-recording';
  readonly message: string;
}

/** A match that is left out on purpose. */
export interface Omission {
  readonly name: string;
  readonly reason:
    | 'hidden'
    | 'directory'
    | 'duplicate'
    | 'ignored'
    | 'link'
    | 'transcript'
    | 'unchanged'
    | 'no-recording';
  readonly message: string;
}

/**
 * How a source is named in logs, summaries, results and the lock file: a URL without its query, which may be a credential,
 * but with a mark for it where that says which media they are.
 */
export function nameOf(source: Source): string {
  if (source.kind === 'file') return source.path;
  return source.mark === undefined ? addressOf(source) : `${addressOf(source)}?${source.mark}`;
}

/** A URL without its query, which several sources may have in common. */
export const addressOf = ({ url }: Pick<UrlSource, 'url'>): string => `${url.origin}${url.pathname}`;

/** What the names of URLs end in where their queries count. */
const MARK = /^[0-9a-f]{12}$/;

/** The source that a name of a URL stands for, as far as it tells; undefined if it is no such name. */
export function namedUrl(name: string): UrlSource | undefined {
  const url = URL.parse(name);
  if (url === null || url.protocol !== 'https:') return undefined;
  const mark = url.search.slice(1);
  if (mark !== '' && !MARK.test(mark)) return undefined;
  url.search = '';
  return { kind: 'url', url, ...(mark !== '' && { mark }) };
}
