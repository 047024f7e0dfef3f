import type { LfsPointer } from './lfs-pointer.ts';

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
}

/** Media at a URL that Deepgram fetches. */
export interface UrlSource {
  readonly kind: 'url';
  /** The whole URL. Its query may be a credential: never show it. */
  readonly url: URL;
}

export type Source = FileSource | UrlSource;

/** A match that should have been transcribed and cannot be. */
export interface Refusal {
  readonly name: string;
  readonly code:
    | 'outside-workspace'
    | 'not-a-file'
    | 'empty'
    | 'too-large'
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

/** How a source is named in logs, summaries and results: a URL without its query. */
export function nameOf(source: Source): string {
  return source.kind === 'file' ? source.path : `${source.url.origin}${source.url.pathname}`;
}
