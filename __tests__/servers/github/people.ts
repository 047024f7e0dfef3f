import { type Changes, type GitRepository, inPath, type Person } from './git.ts';
import { at, textAt } from './json.ts';
import type { Fork, PullRequests } from './pulls.ts';
import type { Rest } from './schema-check.ts';

/** A person who pushes besides the action. */
export const COLLEAGUE = { name: 'Mona Octocat', email: 'mona@example.com' };

const LOGIN = 'mona';

export interface OpenedPull {
  /** The branch of this repository that it comes from; ignored if there is a fork. */
  readonly head?: string;
  /** The base branch; the default branch if not given. */
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly fork?: Fork;
  /** The changes on the fork's branch. */
  readonly files?: Changes;
}

/** Actions of people while the action runs. Rules do not apply to them, and they are not counted. */
export class People {
  readonly #rest: Rest;
  readonly #repository: string;
  readonly #defaultBranch: string;
  readonly #git: GitRepository;
  readonly #pulls: PullRequests;

  /** `rest` is the emulator. */
  constructor(
    rest: Rest,
    repository: string,
    defaultBranch: string,
    git: GitRepository,
    pulls: PullRequests,
  ) {
    this.#rest = rest;
    this.#repository = repository;
    this.#defaultBranch = defaultBranch;
    this.#git = git;
    this.#pulls = pulls;
  }

  /** Commits to a branch, which is created from the default branch if it does not exist. */
  async push(branch: string, changes: Changes, message = 'Change files', by: Person = COLLEAGUE) {
    const parent = (await this.#git.find(branch)) ?? (await this.#git.find(this.#defaultBranch));
    const oid = await this.#git.write(parent === undefined ? [] : [parent], changes, message, by);
    await this.#git.point(branch, oid);
    return oid;
  }

  /** Creates a branch that has no commit in common with others, or points an existing one at such a commit. */
  async pushOrphan(branch: string, changes: Changes): Promise<string> {
    const oid = await this.#git.write([], changes, 'Start anew', COLLEAGUE);
    await this.#git.point(branch, oid, { force: true });
    return oid;
  }

  /** Points a branch at another commit, even if that is not a fast-forward. */
  async forcePush(branch: string, oid: string): Promise<void> {
    await this.#git.point(branch, oid, { force: true });
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.#pulls.branchGoes(branch, await this.#git.head(branch));
    await this.#ask('DELETE', `git/refs/heads/${inPath(branch)}`);
  }

  /** Opens a pull request and returns its number. */
  async openPull(wanted: OpenedPull): Promise<number> {
    const { base = this.#defaultBranch, fork, author = LOGIN, title = 'Change files', body = '' } = wanted;
    const head = fork === undefined ? (wanted.head ?? '') : `head-of-${fork.repository}`;
    if (fork !== undefined) await this.push(head, wanted.files ?? { 'of-a-fork.txt': 'A fork.\n' });
    const headSha = await this.#git.head(head);
    const number = Number(at(await this.#ask('POST', 'pulls', { title, body, head, base }), 'number'));
    this.#pulls.learn(number, { author, ...(fork && { fork, headSha }) });
    // The emulator has no forks. As on GitHub, the commits are in this repository, but the branch is not.
    if (fork !== undefined) await this.#ask('DELETE', `git/refs/heads/${inPath(head)}`);
    return number;
  }

  /** Changes the title, the description or the base. */
  async editPull(
    number: number,
    changes: { readonly title?: string; readonly body?: string },
  ): Promise<void> {
    await this.#ask('PATCH', `pulls/${number}`, changes);
  }

  async closePull(number: number): Promise<void> {
    await this.#pulls.close(number, textAt(await this.#pull(number), 'head', 'sha'));
  }

  /** Merges a pull request into the current base, as a merge commit or squashed. Returns the commit. */
  async mergePull(number: number, how: 'merge' | 'squash' = 'merge'): Promise<string> {
    const pull = await this.#pull(number);
    const [base, headSha] = [textAt(pull, 'base', 'ref'), textAt(pull, 'head', 'sha')];
    const changes = await this.#pulls.merge(pull);
    if (changes === undefined) throw new Error(`Pull request #${number} conflicts with ${base}.`);
    const ours = await this.#git.head(base);
    const message = `Merge pull request #${number} from ${textAt(pull, 'head', 'label').replace(':', '/')}`;
    const parents = how === 'merge' ? [ours, headSha] : [ours];
    const mergeCommit = await this.#git.write(parents, changes, message, COLLEAGUE);
    if (at(pull, 'draft') === true) await this.#ask('PATCH', `pulls/${number}`, { draft: false });
    // This marks it as merged, and points the base at the emulator's own commit.
    await this.#ask('PUT', `pulls/${number}/merge`, {});
    await this.#git.point(base, mergeCommit, { force: true });
    this.#pulls.learn(number, { headSha, mergeCommit });
    return mergeCommit;
  }

  /** Writes the test merge commit of a pull request, `refs/pull/N/merge`; the head if it conflicts. */
  async testMerge(number: number): Promise<string> {
    const pull = await this.#pull(number);
    const [base, headSha] = [textAt(pull, 'base', 'ref'), textAt(pull, 'head', 'sha')];
    const changes = await this.#pulls.merge(pull);
    if (changes === undefined) return headSha;
    const ours = await this.#git.head(base);
    return this.#git.write([ours, headSha], changes, `Merge ${headSha} into ${ours}`, COLLEAGUE);
  }

  async #pull(number: number): Promise<object> {
    const pull = await this.#pulls.find(number);
    if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
    return pull;
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.#rest({ method, path: `${this.#repository}/${path}`, headers: {}, body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
