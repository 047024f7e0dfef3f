import type { Commit, GitHubClient, NewCommit } from '../github/client.ts';
import { GitHubError } from '../github/explain.ts';
import { Failure } from '../lib/failure.ts';
import { compareWith, headOf } from './branch.ts';
import type { CommitMessage } from './commit-message.ts';
import { type NewFile, split } from './commit-plan.ts';

export interface CommitOrder {
  readonly branch: string;
  readonly files: readonly NewFile[];
  /** The commit that the run started from. */
  readonly start: string;
  readonly message: (files: readonly NewFile[]) => CommitMessage;
  /** Where the branch is, if that is known: a branch that was just made may not be seen at once. */
  readonly head?: Commit | undefined;
}

export interface Committed {
  readonly added: readonly NewFile[];
  /** Paths that someone changed on the branch meanwhile. */
  readonly left: readonly string[];
  /** The last commit that brought files; undefined if there was nothing to commit. */
  readonly commit: string | undefined;
}

/** How often a commit is tried while others push to the same branch. */
const TRIES = 8;

/** Commits what differs from the branch, in as few commits as its size allows. Throws a Failure. */
export async function commitFiles(client: GitHubClient, order: CommitOrder): Promise<Committed> {
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
  /** What was committed, or may have been. */
  readonly #sent = new Set<NewFile>();
  #commit: string | undefined;
  #faults = 0;
  #head: Commit | undefined;

  constructor(client: GitHubClient, order: CommitOrder) {
    this.#client = client;
    this.#order = order;
    this.#head = order.head;
  }

  /** Gives what is stored once all is. */
  async next(): Promise<Committed | undefined> {
    const { branch, files, start, message } = this.#order;
    const head = this.#head ?? (await headOf(this.#client, branch));
    this.#head = undefined;
    const { add, left } = await compareWith(this.#client, files, head, start);
    const [part, ...rest] = split(add);
    if (part === undefined) return this.#stored(left, head.oid);

    const commit = { branch, expectedHead: head.oid, files: part, ...message(part) };
    const outcome = await tryCommit(this.#client, commit);
    const mayBeMade = typeof outcome === 'string' || outcome.kind === 'unclear';
    if (mayBeMade) for (const file of part) this.#sent.add(file);
    if (typeof outcome !== 'string') return await this.#fault(outcome);
    this.#commit = outcome;
    return rest.length === 0 ? this.#stored(left, outcome) : undefined;
  }

  /** `head` holds what may have been committed without our knowing the commit. */
  #stored(left: readonly string[], head: string): Committed {
    const added = [...this.#sent].filter(({ path }) => !left.includes(path));
    return { added, left, commit: added.length > 0 ? (this.#commit ?? head) : undefined };
  }

  async #fault(error: GitHubError): Promise<undefined> {
    this.#faults += 1;
    if (error.kind === 'unclear') this.#commit = undefined;
    if (this.#faults === TRIES) throw lastFault(error, this.#order.branch);
    await this.#client.pause(this.#faults);
  }
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

function lastFault(error: GitHubError, branch: string): Failure {
  if (error.kind === 'unclear') return error;
  return new Failure(
    `branch: others pushed to ${branch} each of the ${TRIES} times that we tried to commit. Run the job again; a \`concurrency\` group keeps such jobs apart.`,
  );
}
