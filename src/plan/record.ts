import { sha256 } from '../lib/hash.ts';
import { type Media, mediaHash } from '../sources/media.ts';

/** What the record knows: for each source its media, the request, and the files that were written. */

/** A file that we wrote. */
export interface RecordedFile {
  /** Path from the workspace, with `/`. */
  readonly path: string;
  /** SHA-256 of the content that we wrote, in hex. */
  readonly sha256: string;
  /** The id that git gives to the content that we wrote. */
  readonly git: string;
  /** Which rendering made it: another one would give another content for the same answer. */
  readonly rendering: string;
}

/** What was paid for a source, and what it became. */
export interface Entry {
  readonly media: Media;
  /** The request options that change the result, as canonicalOptions() gives them. */
  readonly options: string;
  /** Name and version of each model. */
  readonly models: readonly string[];
  readonly requestId: string;
  /** Seconds of audio. */
  readonly duration: number;
  readonly channels: number;
  readonly words: number;
  /** Mean of the words, 0 to 1; undefined if there are none. */
  readonly confidence?: number | undefined;
  /** Where Deepgram's answer lies: the file of the format `json`, or the cache; undefined if it was not kept. */
  readonly answer?: 'json' | 'cache' | undefined;
  /** By format. */
  readonly files: Readonly<Record<string, RecordedFile>>;
}

/** The record: entries by source, a path from the workspace or a URL without its query. */
export type Entries = ReadonlyMap<string, Entry>;

/** Hexadecimal digits that tell options apart. */
const OPTIONS_DIGITS = 16;

/** The key of the answer to a request: hexadecimal digits and `-`, fit to be the name of a file. */
export function answerKey(name: string, media: Media, options: string): string {
  return `${mediaHash(name, media)}-${sha256(options).slice(0, OPTIONS_DIGITS)}`;
}

/** The paths of an entry's files. */
export const pathsOf = ({ files }: Entry): string[] => Object.values(files).map(({ path }) => path);

/** The entry without files that belong to another source. */
export function withoutFiles(entry: Entry, isOthers: (path: string) => boolean): Entry {
  const own = Object.entries(entry.files).filter(([, { path }]) => !isOthers(path));
  return { ...entry, files: Object.fromEntries(own) };
}
