import type { Commit, GitHubClient } from '../../github/client.ts';
import { GitHubError } from '../../github/explain.ts';
import type { NewCommit } from '../../github/new-commit.ts';
import { Failure } from '../../lib/failure.ts';
import { headOf } from './branch.ts';
import type { ChangedPaths, CommitMessage } from './commit-message.ts';
import {
  type Changes,
  COMMIT_LIMITS,
  type CommitLimits,
  type CommitPart,
  firstPart,
  halved,
  type NewFile,
} from './commit-plan.ts';
import {
  type CommitDifference,
  type ComparisonContext,
  compareWith,
  mergedText,
  type Rivals,
} from './comparison.ts';
import type { HeldSource } from './target.ts';

interface CommitOrder {
  readonly branch: string;
  readonly changes: Changes;
  readonly context?: ComparisonContext;
  readonly message: (paths: ChangedPaths) => CommitMessage;
  /** The head of the branch if it is known, since GitHub may not show a new branch at once. */
  readonly head?: Commit | undefined;
}

interface CommitResult extends ChangedPaths {
  /** Paths that the branch keeps, because its files there are not ours. */
  readonly left: readonly string[];
  /** The recordings whose transcripts other runs saved at these paths in the meantime, by path. */
  readonly rivals: Rivals;
  /** Sources whose transcripts are not saved. */
  readonly held: readonly HeldSource[];
  /** The id of the last commit; undefined if there was nothing to commit. */
  readonly commit: string | undefined;
  /** The id of the last known head of the branch. */
  readonly head: string;
}

/** The most attempts after responses that do not show whether GitHub has committed. */
const TRIES = 8;

/** The most attempts while others push to the same branch, as all jobs of a matrix may do. */
const RACES = 40;

/** Commits the differences to the branch, in as few commits as their size allows. Throws a Failure. */
export async function commitChanges(client: GitHubClient, order: CommitOrder): Promise<CommitResult> {
  const rounds = new Rounds(client, order);
  for (;;) {
    const stored = await rounds.next();
    if (stored !== undefined) return stored;
  }
}

/**
 * Each round reads the branch, compares, and commits once. If GitHub refuses because the branch has moved, or if it is
 * unclear whether it has committed, the next round reads the branch again. Nothing is forced or committed twice.
 */
class Rounds {
  readonly #client: GitHubClient;
  readonly #order: CommitOrder;
  /** Paths that were committed or may have been. */
  readonly #sent = new Set<string>();
  #commit: string | undefined;
  #faults = 0;
  #races = 0;
  #limits = COMMIT_LIMITS;
  #head: Commit | undefined;

  constructor(client: GitHubClient, order: CommitOrder) {
    this.#client = client;
    this.#order = order;
    this.#head = order.head;
  }

  /** Runs a round. Returns the result after the last commit; undefined if another round is needed. */
  async next(): Promise<CommitResult | undefined> {
    const { branch, changes, context, message } = this.#order;
    const head = this.#head ?? (await headOf(this.#client, branch));
    this.#head = undefined;
    const difference = await compareWith(this.#client, changes, head, context);
    const { files: some, removed, isLast, size } = partOf(difference, this.#limits);
    if (some.length + removed.length === 0) return this.#result(difference, head.oid);

    const files = isLast ? some : [...some, ...partOfLock(changes, difference, { files: some, removed })];
    const paths = [...files.map(({ path }) => path), ...removed];
    const commit = { branch, expectedHead: head.oid, files, removed, ...message(this.#reported(paths)) };
    const outcome = await tryCommit(this.#client, commit);
    const mayBeMade = typeof outcome === 'string' || outcome.kind === 'unclear';
    if (mayBeMade) for (const path of paths) this.#sent.add(path);
    if (typeof outcome !== 'string') return await this.#fault(outcome, size);
    this.#commit = outcome;
    return isLast ? this.#result(difference, outcome) : undefined;
  }

  /** Returns the result. `head` is the commit if GitHub committed without returning an id. */
  #result(
    { left, held, rivals }: Pick<CommitDifference, 'left' | 'held' | 'rivals'>,
    head: string,
  ): CommitResult {
    const sent = [...this.#sent].filter((path) => !left.includes(path));
    return {
      ...this.#reported(sent),
      left,
      rivals,
      held,
      head,
      commit: sent.length > 0 ? (this.#commit ?? head) : undefined,
    };
  }

  /** Returns the paths for messages: without the lock file, divided into files and deletions. */
  #reported(paths: readonly string[]): ChangedPaths {
    const { removed, lock } = this.#order.changes;
    const deleted = new Set(removed);
    return {
      files: paths.filter((path) => !deleted.has(path) && path !== lock.path),
      removed: paths.filter((path) => deleted.has(path)),
    };
  }

  async #fault(error: GitHubError, size: CommitLimits): Promise<undefined> {
    if (error.kind === 'unclear') {
      this.#commit = undefined;
      this.#limits = halved(this.#limits, size);
      this.#faults += 1;
      if (this.#faults === TRIES) throw error;
      return await this.#client.pause(this.#faults);
    }
    this.#races += 1;
    if (this.#races === RACES) throw lostRaces(this.#order.branch);
    return await this.#client.pauseRandomly(this.#races);
  }
}

/** Returns the next commit. If it is not the last one, it leaves room for the lock file. */
function partOf({ add, remove, lockfile }: CommitDifference, limits: CommitLimits): CommitPart {
  const whole = firstPart(add, remove, lockfile, limits);
  return whole.isLast || limits.changes < 2
    ? whole
    : firstPart(add, remove, lockfile, { ...limits, changes: limits.changes - 1 });
}

/** The largest lock file that every commit includes, in bytes: small compared to the limit of a commit. */
const LARGEST_REPEATED = 2 * 1000 ** 2;

/**
 * Returns the lock file for one of several commits. It records the files that are on the branch after this commit, in
 * case no other commit follows because the run is killed or GitHub refuses. A large lock file is only in the last
 * commit.
 */
function partOfLock(
  { lock }: Changes,
  { add, remove, left, held, lockfile, lock: theirs, recorded }: CommitDifference,
  part: Pick<CommitPart, 'files' | 'removed'>,
): NewFile[] {
  if (lockfile === undefined || lockfile.content.byteLength > LARGEST_REPEATED) return [];
  const done = new Set([...part.files.map(({ path }) => path), ...part.removed]);
  const later = [...add.map(({ path }) => path), ...remove].filter((path) => !done.has(path));
  // The branch's lock file keeps the entries of files to be deleted later, so that they are still known as ours.
  const moving = later.flatMap((path) => (remove.includes(path) ? (recorded.get(path)?.source ?? []) : []));
  const withheld = {
    paths: new Set([...left, ...later]),
    sources: new Set([...held.map(({ source }) => source), ...moving]),
  };
  const text = mergedText(lock, theirs, withheld);
  return text === undefined ? [] : [{ path: lockfile.path, content: Buffer.from(text) }];
}

/**
 * Returns the id of the commit, or the error if another attempt can help: the branch has moved, or it is unclear
 * whether GitHub has committed. Throws all other errors.
 */
async function tryCommit(client: GitHubClient, commit: NewCommit): Promise<string | GitHubError> {
  try {
    return await client.commitOnBranch(commit);
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'stale' || error.kind === 'unclear')) return error;
    throw error;
  }
}

const lostRaces = (branch: string): Failure =>
  new Failure(
    `branch: others pushed to ${branch} during each of the ${RACES} attempts to commit. Run the job again; a ` +
      '`concurrency` group with `queue: max` keeps such jobs apart.',
  );
