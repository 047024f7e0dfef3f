import { type Changes, type GitRepository, inPath, type Person } from './git.ts';
import { at, textAt } from './json.ts';
import type { Fork, PullRequests } from './pulls.ts';
import type { Rest } from './schema-check.ts';

/** Who pushes beside the action. */
export const COLLEAGUE = { name: 'Mona Octocat', email: 'mona@example.com' };

const LOGIN = 'mona';

export interface OpenedPull {
  /** The branch of this repository that it comes from; not used if there is a fork. */
  readonly head?: string;
  /** The default branch if it is not given. */
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly fork?: Fork;
  /** What a fork's branch changes. */
  readonly files?: Changes;
}

/** What people do while the action runs, past all rules and without being counted. */
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

  /** Commits on a branch, which is made from the default branch if there is none. */
  async push(branch: string, changes: Changes, message = 'Change files', by: Person = COLLEAGUE) {
    const parent = (await this.#git.find(branch)) ?? (await this.#git.find(this.#defaultBranch));
    const oid = await this.#git.write(parent === undefined ? [] : [parent], changes, message, by);
    await this.#git.point(branch, oid);
    return oid;
  }

  /** Makes a branch that has no commit in common with others, or points one there. */
  async pushOrphan(branch: string, changes: Changes): Promise<string> {
    const oid = await this.#git.write([], changes, 'Start anew', COLLEAGUE);
    await this.#git.point(branch, oid, true);
    return oid;
  }

  /** Points a branch at another commit, whatever was there. */
  async forcePush(branch: string, oid: string): Promise<void> {
    await this.#git.point(branch, oid, true);
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.#pulls.branchGoes(branch, await this.#git.head(branch));
    await this.#ask('DELETE', `git/refs/heads/${inPath(branch)}`);
  }

  /** Opens a pull request, and gives its number. */
  async openPull(wanted: OpenedPull): Promise<number> {
    const { base = this.#defaultBranch, fork, author = LOGIN, title = 'Change files', body = '' } = wanted;
    const head = fork === undefined ? (wanted.head ?? '') : `head-of-${fork.repository}`;
    if (fork !== undefined) await this.push(head, wanted.files ?? { 'of-a-fork.txt': 'A fork.\n' });
    const headSha = await this.#git.head(head);
    const number = Number(at(await this.#ask('POST', 'pulls', { title, body, head, base }), 'number'));
    this.#pulls.learn(number, { author, ...(fork && { fork, headSha }) });
    // The emulator has no forks: its commits are here, as on GitHub, but not its branch.
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

  /** Merges a pull request into what its base is now, by a commit with two parents or squashed; gives the commit. */
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
    // This marks it as merged, and points the base at a commit of the emulator's own.
    await this.#ask('PUT', `pulls/${number}/merge`, {});
    await this.#git.point(base, mergeCommit, true);
    this.#pulls.learn(number, { headSha, mergeCommit });
    return mergeCommit;
  }

  /** Writes the commit that GitHub tests a pull request by, `refs/pull/N/merge`; the head if it conflicts. */
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
