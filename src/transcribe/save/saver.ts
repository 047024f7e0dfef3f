import type { Withheld } from '../lockfile/merge.ts';
import type { Result } from '../report/result.ts';
import type { Saved } from '../report/saved.ts';

/** What a lock file says of a file that we wrote. */
export interface OwnedFile {
  /** The id that git gives to the content that we wrote. */
  readonly git: string;
  /** The source that it is the transcript of: a path from the workspace or a URL. */
  readonly source: string;
  /** Seconds of audio. */
  readonly seconds: number;
}

/** How lock files are read. All that is asked here throws a Failure for one that cannot be read. */
export interface LockReader {
  /** Path from the workspace, with `/`. */
  readonly path: string;
  /** The files that the text of a lock file records, by path. */
  files(text: string): ReadonlyMap<string, OwnedFile>;
}

/** The lock file of a run, which others may change on the branch at the same time. */
export interface BatchLockfile extends LockReader {
  /**
   * What to commit: the branch's lock file, if it has one, with what this run changed but for what is withheld. Merging
   * the outcome again changes nothing.
   */
  merge(theirs: string | undefined, withheld: Withheld): string;
}

/** Media of which the batch has transcripts. */
export interface BatchSource {
  /** Path from the workspace, with `/`. */
  readonly path: string;
  /** The ids that git may have the media under as they were transcribed: of the bytes, of their Git LFS pointer. */
  readonly ids: ReadonlySet<string>;
  /** Whether the checkout's index has the path. */
  readonly isTracked: boolean;
  /** Whether git does not say what it has the media under, so that a filter or line ends may make another id of them. */
  readonly isUntold?: boolean;
  /** Its files in the batch, also those that were removed since they lie elsewhere now. */
  readonly files: readonly string[];
}

/** What a run has written. */
export interface Batch {
  /** Absolute path of the workspace, links resolved. */
  readonly root: string;
  /** The transcripts and, if it is to be saved, the lock file: paths from the workspace, with `/`, sorted. */
  readonly files: readonly string[];
  /** Transcripts that were removed: paths from the workspace, with `/`, sorted; none of the files. */
  readonly removed: readonly string[];
  readonly lockfile: BatchLockfile;
  /** Those in the workspace; what is at a URL is on no branch. */
  readonly sources: readonly BatchSource[];
  /** Of removed files those whose media are gone, with the path that these had. */
  readonly orphans: ReadonlyMap<string, string>;
  /** The ids that git may have the files under as they are to be saved: as recorded, and as in the index; by path. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids that git gives to contents that the user lets us overwrite whoever wrote them, by path. */
  readonly overwritten: ReadonlyMap<string, ReadonlySet<string>>;
  readonly results: readonly Result[];
  /** Absolute paths of answers of Deepgram's that are not among the files. */
  readonly answers: readonly string[];
  /** Absolute path of the results file; empty if it could not be written. */
  readonly resultsFile: string;
}

/** The lock file as it is where a run saves to. */
export interface RecordedLock {
  readonly text: string;
  /** Whether the same commit has files at all the paths. Throws GitHubError. */
  has(paths: readonly string[]): Promise<boolean>;
  /** A file of the same commit, at the cost of a request; undefined if there is none. Throws GitHubError. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** What a run is about to save. */
export interface Preflight {
  /** The transcripts and the lock file to come: paths from the workspace, with `/`. */
  readonly files: readonly string[];
  readonly lock: LockReader;
}

/** Sources about which nothing would be saved. */
export interface NotSaved {
  readonly names: ReadonlySet<string>;
  /** What people are told. */
  readonly sentences: readonly string[];
}

/** A way to keep transcripts beyond the workspace. */
export interface Saver {
  /**
   * Throws a Failure if saving is bound to fail, before anything is paid for, and gives sentences about what may make it
   * fail.
   */
  preflight(plan: Preflight): Promise<readonly string[]>;
  /** Of sources those about which nothing would be saved here; all would be if this is not there. Throws a Failure. */
  notSaved?(sources: readonly BatchSource[]): Promise<NotSaved>;
  /** Throws a Failure. The files stay in the workspace in any case. */
  save(batch: Batch): Promise<Saved>;
  /** Lock files where this saves to, those to be believed first before others. Throws a Failure. */
  recorded?(lock: LockReader): Promise<readonly RecordedLock[]>;
}

/** The files of a batch without its lock file. */
export function transcriptsOf({ files, lockfile }: Pick<Batch, 'files' | 'lockfile'>): readonly string[] {
  return files.filter((file) => file !== lockfile.path);
}
