import type { Result } from '../report/result.ts';

/** What a run has written. */
export interface Batch {
  /** Absolute path of the workspace, links resolved. */
  readonly root: string;
  /** The transcripts: paths from the workspace, with `/`, sorted. */
  readonly files: readonly string[];
  readonly results: readonly Result[];
  /** Absolute paths of answers of Deepgram's that are not among the files. */
  readonly answers: readonly string[];
  /** Absolute path of the results file. */
  readonly resultsFile: string;
}

/** What came of saving. */
export interface Saved {
  /** Outputs of the action. */
  readonly outputs: Readonly<Record<string, string>>;
  /** A sentence for the log. */
  readonly message: string;
  /** Where people find the transcripts. */
  readonly link?: { readonly text: string; readonly url: string };
  /** Transcripts that were left as they are there, because they changed on the branch meanwhile. */
  readonly left?: readonly string[];
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
}
