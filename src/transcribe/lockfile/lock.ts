import { sha256 } from '../../lib/hash.ts';
import { type Fingerprint, mediaHash } from '../../recordings/fingerprint.ts';

/** What the lock file knows: of each source its media, the requests, and the files that were written. */

/** A file that we wrote. */
export interface LockedFile {
  /** Path from the workspace, with `/`. */
  readonly path: string;
  /** The id that git gives to the content that we wrote. */
  readonly git: string;
  /** Which rendering made it: another one would give another content for the same answer. */
  readonly rendering: string;
}

/** The step of a workflow that writes files: the same one in each run. */
export interface Writer {
  /** Path of the workflow's file in the repository; or what else names it, if that is not known. */
  readonly workflow: string;
  /** Job, step and number in the matrix. */
  readonly step: string;
  /** The beginning of the id that git gives to the workflow's file; undefined if it was not there. */
  readonly version: string | undefined;
}

/** What is asked for, and who asks. */
export interface Asked {
  /** The request options that change the result, as canonicalOptions() gives them. */
  readonly options: string;
  /** The text by which an earlier version identified them, if it differs. A difference is not a reason to pay again. */
  readonly earlier?: string;
  /** A hash of the inputs that say how transcripts look. */
  readonly look: string;
  readonly writer: Writer;
}

/** What was paid for a source with certain options, and what it became in the hands of one writer. */
export interface LockEntry extends Asked {
  /** A path from the workspace, or a URL by its name, which is without its query. */
  readonly source: string;
  readonly media: Fingerprint;
  /** Name and version of each model. */
  readonly models: readonly string[];
  readonly requestId: string;
  /** Seconds of audio. */
  readonly duration: number;
  readonly channels: number;
  readonly words: number;
  /** Mean of the words, 0 to 1; undefined if there are none. */
  readonly confidence?: number | undefined;
  /** What was sent of a file, where that was only its sound: SHA-256 in hex, and bytes. */
  readonly sent?: { readonly sha256: string; readonly bytes: number } | undefined;
  /** Whether Deepgram's answer is in the store. An answer in the file of the format `json` need not be there. */
  readonly stored?: boolean | undefined;
  /** Marks of the requests to transcribe it again since which it was paid for; undefined if there were none. */
  readonly again?: readonly string[] | undefined;
  /** By format. */
  readonly files: Readonly<Record<string, LockedFile>>;
}

/** The lock file: entries by key. */
export type Lock = ReadonlyMap<string, LockEntry>;

/** What tells entries apart: the source, what was asked for, and who wrote it. */
export function entryKey(source: string, { options, writer }: Pick<Asked, 'options' | 'writer'>): string {
  return [source, options, writer.workflow, writer.step].join('\n');
}

/** Entries by their keys. */
export const entriesOf = (entries: Iterable<LockEntry>): Map<string, LockEntry> =>
  new Map([...entries].map((entry) => [entryKey(entry.source, entry), entry]));

/** Hexadecimal digits that tell options apart. */
const OPTIONS_DIGITS = 16;

/**
 * The key of the answer to a request: hexadecimal digits and `-`, fit to be the name of a file. `again` has the marks of
 * what asked for it once more, sorted: then it is another answer.
 */
export function answerKey(
  name: string,
  media: Fingerprint,
  options: string,
  again: readonly string[] = [],
): string {
  const key = `${mediaHash(name, media)}-${sha256(options).slice(0, OPTIONS_DIGITS)}`;
  return again.length === 0 ? key : `${key}-${sha256(again.join()).slice(0, OPTIONS_DIGITS)}`;
}

/** Marks a file that was rendered from another answer than the recorded one. */
export const OUTDATED = 'outdated';

/** The recorded file of a format, which may have the name of something that every object has. */
export function fileOf(entry: LockEntry | undefined, format: string): LockedFile | undefined {
  return entry !== undefined && Object.hasOwn(entry.files, format) ? entry.files[format] : undefined;
}

/** The file that has Deepgram's answer, as far as the lock file tells. */
export function answerFile(entry: LockEntry | undefined): LockedFile | undefined {
  const file = fileOf(entry, 'json');
  return file?.rendering === OUTDATED ? undefined : file;
}

/** The paths of an entry's files. */
export const pathsOf = ({ files }: LockEntry): string[] => Object.values(files).map(({ path }) => path);

/** The entry without some of its files. */
export function withoutFiles(
  entry: LockEntry,
  isOthers: (path: string, format: string) => boolean,
): LockEntry {
  const own = Object.entries(entry.files).filter(([format, { path }]) => !isOthers(path, format));
  return own.length === Object.keys(entry.files).length
    ? entry
    : { ...entry, files: Object.fromEntries(own) };
}
