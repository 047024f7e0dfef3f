import type { LfsPointer } from './lfs-pointer.ts';

/** Largest file in bytes. https://developers.deepgram.com/docs/pre-recorded-audio (Limits): 2 GB per file. */
export const LARGEST_UPLOAD = 2 * 1024 ** 3;

/** A recording in the workspace. */
export interface FileSource {
  readonly kind: 'file';
  /** Path relative to the workspace, with `/`. */
  readonly path: string;
  /** Absolute path of the regular file, with symbolic links resolved. */
  readonly realPath: string;
  /** Bytes of the recording. */
  readonly size: number;
  /** The Git LFS pointer that the checkout has in place of the recording. */
  readonly lfs?: LfsPointer | undefined;
  /** File name extension of a copy that contains only the sound; undefined if the file is not such a copy. */
  readonly soundSuffix?: string | undefined;
}

/** A recording at a URL, which Deepgram fetches. */
export interface UrlSource {
  readonly kind: 'url';
  /** The complete URL. Its query may be a credential: never show it. */
  readonly url: URL;
  /** Hash of the query parameters that select the recording; undefined if there are none. */
  readonly mark?: string | undefined;
  /** Name from the user's list. */
  readonly title?: string | undefined;
}

export type Source = FileSource | UrlSource;

/** A match that should be transcribed but cannot be. */
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

/** A match that is skipped on purpose. */
export interface Omission {
  readonly name: string;
  readonly reason:
    | 'hidden'
    | 'directory'
    | 'duplicate'
    | 'ignored'
    | 'link'
    | 'lock-file'
    | 'transcript'
    | 'unchanged'
    | 'no-recording';
  readonly message: string;
}

/**
 * Name of a source in logs, summaries, results and the lock file. The query of a URL may be a credential, so it is left
 * out or, if it selects the recording, replaced by its mark.
 */
export function nameOf(source: Source): string {
  if (source.kind === 'file') return source.path;
  return source.mark === undefined ? addressOf(source) : `${addressOf(source)}?${source.mark}`;
}

/** The URL without its query. Several sources can have the same one. */
export const addressOf = ({ url }: Pick<UrlSource, 'url'>): string => `${url.origin}${url.pathname}`;

/** Form of a mark in a name. */
const MARK = /^[0-9a-f]{12}$/;

/** The source with this URL name, without its query, which is unknown; undefined if it is not the name of a URL. */
export function namedUrl(name: string): UrlSource | undefined {
  const url = URL.parse(name);
  if (url === null || url.protocol !== 'https:') return undefined;
  const mark = url.search.slice(1);
  if (mark !== '' && !MARK.test(mark)) return undefined;
  url.search = '';
  return { kind: 'url', url, ...(mark !== '' && { mark }) };
}
