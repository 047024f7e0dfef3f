import type { Withheld } from '../lockfile/merge.ts';
import type { Rival } from '../lockfile/rivals.ts';
import type { Result } from '../report/result.ts';
import type { SavingResult } from '../report/saved.ts';

/** The record of a file that this action wrote, from a lock file. */
export interface OwnedFile {
  /** The git object id of the content that was written. */
  readonly git: string;
  /** The source of the transcript: a path relative to the workspace, or a URL. */
  readonly source: string;
  /** Seconds of audio. */
  readonly seconds: number;
}

/** Reads versions of the lock file. */
export interface LockReader {
  /** The path relative to the workspace, with `/`. */
  readonly path: string;
  /** Returns the files that the text of a lock file records, by path. Throws a Failure if the text is invalid. */
  files(text: string): ReadonlyMap<string, OwnedFile>;
}

/** The lock file of a run, which others may change on the branch at the same time. */
export interface BatchLockfile extends LockReader {
  /**
   * Returns the text to commit: the branch's lock file, if it has one, merged with this run's changes, except those
   * that are withheld. Merging the result again changes nothing. Throws a Failure if `theirs` is invalid.
   */
  merge(theirs: string | undefined, withheld: Withheld): string;
  /** By path: the rivals that the branch's lock file records since other runs saved in the meantime. */
  rivals(theirs: string): ReadonlyMap<string, Rival>;
}

/** A recording whose transcripts are in the batch. */
export interface BatchSource {
  /** The path relative to the workspace, with `/`. */
  readonly path: string;
  /** The git object ids that the transcribed recording can have: of its bytes, and of its Git LFS pointer. */
  readonly ids: ReadonlySet<string>;
  /** Whether the index of the checkout has the path. */
  readonly isTracked: boolean;
  /** Whether `ids` may lack the id in git, because filters or line endings could not be applied. */
  readonly isIdUnknown?: boolean;
  /** Its files in the batch, including those that were removed because they moved. */
  readonly files: readonly string[];
}

/** The output of a run, to be saved. */
export interface Batch {
  /** The absolute path of the workspace, with links resolved. */
  readonly root: string;
  /** The transcripts and, if it changed, the lock file: paths relative to the workspace, with `/`, sorted. */
  readonly files: readonly string[];
  /** Deleted transcripts that are not in `files`: paths relative to the workspace, with `/`, sorted. */
  readonly removed: readonly string[];
  readonly lockfile: BatchLockfile;
  /** The sources in the workspace. Those at a URL are on no branch. */
  readonly sources: readonly BatchSource[];
  /** The deleted transcripts of deleted recordings, with the path of the recording, by path of the transcript. */
  readonly orphans: ReadonlyMap<string, string>;
  /** The git object ids that each file can have when it is saved: the recorded id, and that of the index; by path. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The git object ids of contents that the user allows to overwrite, whoever wrote them; by path. */
  readonly overwritten: ReadonlyMap<string, ReadonlySet<string>>;
  readonly results: readonly Result[];
  /** The absolute paths of Deepgram's answers that are not in `files`. */
  readonly answers: readonly string[];
  /** The absolute path of the results file; empty if it could not be written. */
  readonly resultsFile: string;
}

/** The lock file of a commit that this run's output may be saved to. */
export interface RecordedLock {
  readonly text: string;
  /** Whether the same commit has files at all the paths. Throws GitHubError. */
  has(paths: readonly string[]): Promise<boolean>;
  /** Reads a file of the same commit, with one request; undefined if there is none. Throws GitHubError. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** The files that a run is going to save. */
export interface Preflight {
  /** The transcripts and the lock file: paths relative to the workspace, with `/`. */
  readonly files: readonly string[];
  readonly lock: LockReader;
}

/** Sources whose transcripts would not be saved. */
export interface NotSaved {
  readonly names: ReadonlySet<string>;
  /** The messages about them. */
  readonly sentences: readonly string[];
}

/** A way to save transcripts beyond the workspace. */
export interface Saver {
  /**
   * Checks, before anything is paid for, whether saving can succeed. Throws a Failure if it cannot, and returns a
   * sentence for each reason why it may not.
   */
  preflight(plan: Preflight): Promise<readonly string[]>;
  /** Returns the sources whose transcripts would not be saved. Without this method all are saved. Throws a Failure. */
  notSaved?(sources: readonly BatchSource[]): Promise<NotSaved>;
  /** Saves a batch. The files stay in the workspace in any case. Throws a Failure. */
  save(batch: Batch): Promise<SavingResult>;
  /** Returns the lock files of the commits that this saves to, by precedence. Throws a Failure. */
  recorded?(lock: LockReader): Promise<readonly RecordedLock[]>;
}

/** Returns the files of a batch without its lock file. */
export function transcriptsOf({ files, lockfile }: Pick<Batch, 'files' | 'lockfile'>): readonly string[] {
  return files.filter((file) => file !== lockfile.path);
}

/** Set if the branch keeps another file at the path of a transcript that this run paid for. */
export function displacedBy(
  { results }: Pick<Batch, 'results'>,
  left: readonly string[],
): Pick<SavingResult, 'isDisplaced'> {
  const kept = new Set(left);
  const isDisplaced = results.some(
    (result) => result.status === 'transcribed' && result.files.some(({ path }) => kept.has(path)),
  );
  return isDisplaced ? { isDisplaced } : {};
}
