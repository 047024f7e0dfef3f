import type { Result } from '../report/result.ts';
import type { Saved } from '../report/saved.ts';

/** The record of a run, which others may change on the branch at the same time. */
export interface BatchRecord {
  /** Path from the workspace, with `/`; one of the files. */
  readonly path: string;
  /**
   * What to commit where the branch has a record: theirs, with what this run changed. `left` are our paths that stay as
   * they are there. Merging the outcome again changes nothing. Throws a Failure if theirs cannot be read.
   */
  merge(theirs: string, left: ReadonlySet<string>): string;
}

/** What a run has written. */
export interface Batch {
  /** Absolute path of the workspace, links resolved. */
  readonly root: string;
  /** The transcripts and the record: paths from the workspace, with `/`, sorted. */
  readonly files: readonly string[];
  /** Transcripts that were removed: paths from the workspace, with `/`, sorted; none of the files. */
  readonly removed: readonly string[];
  readonly record: BatchRecord | undefined;
  readonly results: readonly Result[];
  /** Absolute paths of answers of Deepgram's that are not among the files. */
  readonly answers: readonly string[];
  /** Absolute path of the results file. */
  readonly resultsFile: string;
}

/** The record as it is where a run saves to. */
export interface Recorded {
  readonly text: string;
  /** A file of the same commit, at the cost of a request; undefined if there is none. Throws GitHubError. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** A way to keep transcripts beyond the workspace. */
export interface Saver {
  /**
   * Throws a Failure if saving is bound to fail, before anything is paid for. `files` are the transcripts to come: paths
   * from the workspace, with `/`.
   */
  preflight(files: readonly string[]): Promise<void>;
  /** Throws a Failure. The files stay in the workspace in any case. */
  save(batch: Batch): Promise<Saved>;
  /** The record at a path where this saves to; undefined if there is none. Throws GitHubError. */
  recorded?(path: string): Promise<Recorded | undefined>;
}

/** The files of a batch without its record. */
export function transcriptsOf({ files, record }: Pick<Batch, 'files' | 'record'>): readonly string[] {
  return files.filter((file) => file !== record?.path);
}
