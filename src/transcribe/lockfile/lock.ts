import { sha256 } from '../../lib/hash.ts';
import { type Fingerprint, mediaHash } from '../../recordings/fingerprint.ts';

/** The data of the lock file: for each source its fingerprint, the requests, and the files that were written. */

/** A file that this action wrote. */
export interface LockedFile {
  /** The path relative to the workspace, with `/`. */
  readonly path: string;
  /** The git object id of the content that was written. */
  readonly git: string;
  /** The id of the rendering. Different renderings of the same answer give different content. */
  readonly rendering: string;
}

/** The workflow step that writes files. It is the same in every run. */
export interface Writer {
  /** The path of the workflow file in the repository; another name of the workflow if the path is unknown. */
  readonly workflow: string;
  /** The job, the step and the index in the matrix. */
  readonly step: string;
  /** The start of the git object id of the workflow file; undefined if the file was missing. */
  readonly version: string | undefined;
}

/** Whether two writers are the same step, in any version of the workflow. */
export const isSameWriter = (one: Writer, other: Writer): boolean =>
  one.workflow === other.workflow && one.step === other.step;

/** What was requested, and by which writer. */
export interface TranscriptRequest {
  /** The request options that change the result, as canonicalOptions() returns them. */
  readonly options: string;
  /** The text of the same options in an earlier version, if it differs: nobody pays again just because it changed. */
  readonly earlier?: string;
  /** A hash of the inputs that change the layout of transcripts. */
  readonly look: string;
  readonly writer: Writer;
}

/** A paid answer for a source with certain options, and the files that one writer made from it. */
export interface LockEntry extends TranscriptRequest {
  /** A path relative to the workspace, or the name of a URL, which leaves out its query. */
  readonly source: string;
  readonly media: Fingerprint;
  /** The name and version of each model. */
  readonly models: readonly string[];
  readonly requestId: string;
  /** Seconds of audio. */
  readonly duration: number;
  readonly channels: number;
  readonly words: number;
  /** The mean confidence of the words, 0 to 1; undefined if there are no words. */
  readonly confidence?: number | undefined;
  /** The copy of the audio that was sent instead of the whole file: its SHA-256 in hex, and its size in bytes. */
  readonly sent?: { readonly sha256: string; readonly bytes: number } | undefined;
  /** Whether Deepgram's answer is in the store. An answer that is in the `json` transcript need not be. */
  readonly stored?: boolean | undefined;
  /** The marks of the requests to transcribe again that this answer fulfills; undefined if there were none. */
  readonly again?: readonly string[] | undefined;
  /** The transcripts, by format. */
  readonly files: Readonly<Record<string, LockedFile>>;
}

/** The lock file: entries by key. */
export type Lock = ReadonlyMap<string, LockEntry>;

/** Returns the key of an entry. The source, the request options and the writer identify an entry. */
export function entryKey(
  source: string,
  { options, writer }: Pick<TranscriptRequest, 'options' | 'writer'>,
): string {
  return [source, options, writer.workflow, writer.step].join('\n');
}

/** Returns entries by their keys. */
export const entriesOf = (entries: Iterable<LockEntry>): Map<string, LockEntry> =>
  new Map([...entries].map((entry) => [entryKey(entry.source, entry), entry]));

/** Hexadecimal digits of the hash of options in a key. */
const OPTIONS_DIGITS = 16;

/**
 * Returns the key of the answer to a request: hexadecimal digits and `-`, so that it can be a file name. `again` has
 * the sorted marks of the requests to transcribe again; each set of marks has its own answer.
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

/** The rendering of a file that was made from a different answer than the recorded one. */
export const OUTDATED = 'outdated';

/** Returns the recorded file of a format. Only own properties count: every object inherits names like `constructor`. */
export function fileOf(entry: LockEntry | undefined, format: string): LockedFile | undefined {
  return entry !== undefined && Object.hasOwn(entry.files, format) ? entry.files[format] : undefined;
}

/** Returns the file with Deepgram's answer, according to the lock file; undefined if there is none. */
export function answerFile(entry: LockEntry | undefined): LockedFile | undefined {
  const file = fileOf(entry, 'json');
  return file?.rendering === OUTDATED ? undefined : file;
}

/** Whether an entry of a source records all of its outputs at their paths. */
export const recordsOutputs = (
  entry: LockEntry,
  { name, outputs }: { readonly name: string; readonly outputs: readonly OutputFile[] },
): boolean =>
  entry.source === name && outputs.every(({ format, path }) => fileOf(entry, format)?.path === path);

interface OutputFile {
  readonly format: string;
  readonly path: string;
}

/** Returns the paths of an entry's files. */
export const pathsOf = ({ files }: LockEntry): string[] => Object.values(files).map(({ path }) => path);

/** Returns the entry without the files for which `isOthers` returns true. */
export function withoutFiles(
  entry: LockEntry,
  isOthers: (path: string, format: string) => boolean,
): LockEntry {
  const own = Object.entries(entry.files).filter(([format, { path }]) => !isOthers(path, format));
  return own.length === Object.keys(entry.files).length
    ? entry
    : { ...entry, files: Object.fromEntries(own) };
}
