import type { Commit, GitHubClient, NewCommit } from '../../github/client.ts';
import { GitHubError } from '../../github/explain.ts';
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
import { type CommitDifference, compareWith, type Ground, mergedText } from './comparison.ts';
import type { Held } from './target.ts';

interface CommitOrder {
  readonly branch: string;
  readonly changes: Changes;
  readonly ground?: Ground;
  readonly message: (paths: ChangedPaths) => CommitMessage;
  /** Where the branch is, if that is known: a branch that was just made may not be seen at once. */
  readonly head?: Commit | undefined;
}

interface Committed extends ChangedPaths {
  /** Paths of files on the branch that are not ours. */
  readonly left: readonly string[];
  /** Sources of which nothing is saved. */
  readonly held: readonly Held[];
  /** The last commit that was made; undefined if there was nothing to commit. */
  readonly commit: string | undefined;
  /** The commit that the branch was seen at last. */
  readonly head: string;
}

/** How often a commit is tried that GitHub may not have made. */
const TRIES = 8;

/** How often a commit is tried while others push to the same branch, as all jobs of a matrix may. */
const RACES = 40;

/** Commits what differs from the branch, in as few commits as its size allows. Throws a Failure. */
export async function commitChanges(client: GitHubClient, order: CommitOrder): Promise<Committed> {
  const rounds = new Rounds(client, order);
  for (;;) {
    const stored = await rounds.next();
    if (stored !== undefined) return stored;
  }
}

/**
 * Each round reads the branch, compares and commits once. Whenever GitHub refuses because the branch has moved, or it
 * is unclear whether it has committed, the next round sees what is there: nothing is forced or committed twice.
 */
class Rounds {
  readonly #client: GitHubClient;
  readonly #order: CommitOrder;
  /** Paths that were committed, or may have been. */
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

  /** Gives what is stored once all is. */
  async next(): Promise<Committed | undefined> {
    const { branch, changes, ground, message } = this.#order;
    const head = this.#head ?? (await headOf(this.#client, branch));
    this.#head = undefined;
    const difference = await compareWith(this.#client, changes, head, ground);
    const { files: some, removed, isLast, size } = partOf(difference, this.#limits);
    if (some.length + removed.length === 0) return this.#stored(difference, head.oid);

    const files = isLast ? some : [...some, ...partOfLock(changes, difference, { files: some, removed })];
    const paths = [...files.map(({ path }) => path), ...removed];
    const words = message(this.#told(paths));
    const commit = { branch, expectedHead: head.oid, files, removed, ...words };
    const outcome = await tryCommit(this.#client, commit);
    const mayBeMade = typeof outcome === 'string' || outcome.kind === 'unclear';
    if (mayBeMade) for (const path of paths) this.#sent.add(path);
    if (typeof outcome !== 'string') return await this.#fault(outcome, size);
    this.#commit = outcome;
    return isLast ? this.#stored(difference, outcome) : undefined;
  }

  /** `head` holds what may have been committed without our knowing the commit. */
  #stored({ left, held }: Pick<CommitDifference, 'left' | 'held'>, head: string): Committed {
    const sent = [...this.#sent].filter((path) => !left.includes(path));
    return {
      ...this.#told(sent),
      left,
      held,
      head,
      commit: sent.length > 0 ? (this.#commit ?? head) : undefined,
    };
  }

  /** What people are told of paths. */
  #told(paths: readonly string[]): ChangedPaths {
    const { removed, lock } = this.#order.changes;
    const gone = new Set(removed);
    return {
      files: paths.filter((path) => !gone.has(path) && path !== lock.path),
      removed: paths.filter((path) => gone.has(path)),
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
    return await this.#client.pauseApart(this.#races);
  }
}

/** The next commit, with room for the lock file if there are more to come. */
function partOf({ add, remove, lockfile }: CommitDifference, limits: CommitLimits): CommitPart {
  const whole = firstPart(add, remove, lockfile, limits);
  return whole.isLast || limits.changes < 2
    ? whole
    : firstPart(add, remove, lockfile, { ...limits, changes: limits.changes - 1 });
}

/** Bytes of a lock file that is small beside what a commit may have. */
const LARGEST_REPEATED = 2 * 1000 ** 2;

/**
 * The lock file as it is right for one commit of several: if none follows, since the run is killed or GitHub refuses, what
 * is there is recorded. A large one comes with the last commit only.
 */
function partOfLock(
  { lock }: Changes,
  { add, remove, left, held, lockfile, lock: theirs, recorded }: CommitDifference,
  part: Pick<CommitPart, 'files' | 'removed'>,
): NewFile[] {
  if (lockfile === undefined || lockfile.content.byteLength > LARGEST_REPEATED) return [];
  const done = new Set([...part.files.map(({ path }) => path), ...part.removed]);
  const later = [...add.map(({ path }) => path), ...remove].filter((path) => !done.has(path));
  // By its lock file the branch tells that what is removed later is ours.
  const moving = later.flatMap((path) => (remove.includes(path) ? (recorded.get(path)?.source ?? []) : []));
  const withheld = {
    paths: new Set([...left, ...later]),
    sources: new Set([...held.map(({ source }) => source), ...moving]),
  };
  const text = mergedText(lock, theirs, withheld);
  return text === undefined ? [] : [{ path: lockfile.path, content: Buffer.from(text) }];
}

/** The id of the commit, or why it was not made or may not have been. Throws what another try cannot mend. */
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
