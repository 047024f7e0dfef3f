import { get } from './gap.ts';
import type { GitRepository } from './git.ts';
import { inPath } from './git.ts';
import { at, listAt, textAt } from './json.ts';
import { merged } from './merging.ts';
import type { Rest } from './schema-check.ts';

/** Data about a pull request that the emulator lacks: it has no forks, and reads a head only once. */
export interface Known {
  /** The head, if it stays whatever happens to the branch. */
  readonly headSha?: string;
  readonly mergeCommit?: string;
  /** The author, if it was not the action. */
  readonly author?: string;
  readonly fork?: Fork;
}

/** The repository of a head that is not in this one. */
export interface Fork {
  /** `owner/name`. The owner can be the same as that of this repository. */
  readonly repository: string;
  readonly branch: string;
  /** If so, GitHub returns no repository. */
  readonly isDeleted?: boolean;
}

/** Members of a pull request that lists leave out: schema `pull-request-simple` of GitHub's description. */
const ONLY_ALONE = [
  ...['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'maintainer_can_modify'],
  ...['comments', 'review_comments', 'commits', 'additions', 'deletions', 'changed_files'],
];

const ALL = 'pulls?state=all&per_page=100&sort=created&direction=asc';

/** Pull requests as GitHub returns them. */
export class PullRequests {
  readonly #rest: Rest;
  readonly #repository: string;
  readonly #git: GitRepository;
  readonly #known = new Map<number, Known>();
  /** The pull requests whose test merge has been made, with the merged commits. */
  readonly #tried = new Set<string>();

  /** `rest` is the emulator. */
  constructor(rest: Rest, repository: string, git: GitRepository) {
    this.#rest = rest;
    this.#repository = repository;
    this.#git = git;
  }

  learn(number: number, known: Known): void {
    this.#known.set(number, { ...this.#known.get(number), ...known });
  }

  /** Lets the head follow its branch again. */
  forgetHead(number: number): void {
    const { headSha: _, ...known } = this.#known.get(number) ?? {};
    this.#known.set(number, known);
  }

  /** Returns all pull requests, oldest first, as in a list. */
  async all(): Promise<readonly object[]> {
    const pulls: unknown[] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await get(this.#rest, `${this.#repository}/${ALL}&page=${page}`);
      const found = listAt(body);
      pulls.push(...found);
      if (found.length < 100) break;
    }
    return Promise.all(pulls.map((pull) => this.simple(pull)));
  }

  /** Returns a pull request with all of its members; `undefined` if there is none. */
  async find(number: number): Promise<object | undefined> {
    const { status, body } = await get(this.#rest, `${this.#repository}/pulls/${number}`);
    return status === 200 ? this.detailed(body) : undefined;
  }

  /** Returns a pull request of the emulator as in a list. */
  async simple(pull: unknown): Promise<object> {
    return withoutDetails(await this.#shown(pull));
  }

  /** Returns a pull request of the emulator with all of its members. */
  async detailed(pull: unknown): Promise<object> {
    const shown = await this.#shown(pull);
    if (at(shown, 'state') !== 'open') return shown;
    const heads = ['head', 'base'].map((end) => textAt(shown, end, 'sha')).join();
    const place = `${at(shown, 'number')} ${heads} ${await this.#git.find(textAt(shown, 'base', 'ref'))}`;
    const isTried = this.#tried.has(place);
    this.#tried.add(place);
    // The first request starts the test merge.
    if (!isTried) return { ...shown, mergeable: null, rebaseable: null, mergeable_state: 'unknown' };
    const isMergeable = (await this.merge(shown)) !== undefined;
    const state = isMergeable ? 'clean' : 'dirty';
    return { ...shown, mergeable: isMergeable, rebaseable: isMergeable, mergeable_state: state };
  }

  /** Returns the changes that merging a pull request makes to its base; `undefined` if it conflicts. */
  async merge(pull: object) {
    const [ours, theirs] = [await this.#git.find(textAt(pull, 'base', 'ref')), textAt(pull, 'head', 'sha')];
    if (ours === undefined) return undefined;
    const { body } = await get(this.#rest, `${this.#repository}/compare/${ours}...${theirs}`);
    const base = at(body, 'merge_base_commit', 'sha');
    return typeof base === 'string' ? merged(this.#git, { base, ours, theirs }) : undefined;
  }

  /** Closes the pull requests from and into a branch that is deleted. Their heads stay. */
  async branchGoes(branch: string, sha: string): Promise<void> {
    for (const pull of await this.all()) {
      const isOurs = at(pull, 'head', 'repo', 'full_name') === this.#repository.replace('/repos/', '');
      const isFrom = isOurs && at(pull, 'head', 'ref') === branch;
      if (at(pull, 'state') !== 'open' || !(isFrom || at(pull, 'base', 'ref') === branch)) continue;
      await this.close(Number(at(pull, 'number')), isFrom ? sha : textAt(pull, 'head', 'sha'));
    }
  }

  /** Closes a pull request whose head stays at `headSha`. */
  async close(number: number, headSha: string): Promise<void> {
    this.learn(number, { headSha });
    const path = `${this.#repository}/pulls/${number}`;
    await this.#rest({ method: 'PATCH', path, headers: {}, body: { state: 'closed' } });
  }

  async #shown(pull: unknown): Promise<object> {
    const known = this.#known.get(Number(at(pull, 'number'))) ?? {};
    const labels = listAt(pull, 'labels').map((label) => ({ description: '', ...withoutNulls(label) }));
    const user = known.author === undefined ? at(pull, 'user') : personOf(at(pull, 'user'), known.author);
    const merge = known.mergeCommit && { merge_commit_sha: known.mergeCommit };
    return { ...Object(pull), labels, user, ...merge, head: await this.#headOf(pull, known) };
  }

  async #headOf(pull: unknown, { headSha, fork }: Known): Promise<object> {
    const head = Object(at(pull, 'head'));
    if (fork !== undefined) return { ...head, sha: headSha, ...forked(head, fork) };
    const path = `${this.#repository}/git/ref/heads/${inPath(textAt(head, 'ref'))}`;
    const now = headSha ?? at((await get(this.#rest, path)).body, 'object', 'sha') ?? at(head, 'sha');
    return { ...head, sha: now };
  }
}

/** Returns the head of a pull request from another repository. */
function forked(head: unknown, { repository, branch, isDeleted = false }: Fork): object {
  const [owner = '', name = ''] = repository.split('/');
  const label = { label: `${owner}:${branch}`, ref: branch };
  if (isDeleted) return { ...label, label: `unknown repository`, user: null, repo: null };
  const user = personOf(at(head, 'user'), owner);
  const here = textAt(head, 'repo', 'full_name');
  const repo = JSON.parse(JSON.stringify(at(head, 'repo')).replaceAll(here, repository));
  const id = Number(at(head, 'repo', 'id')) + 1;
  return { ...label, user, repo: { ...repo, id, name, fork: true, owner: user } };
}

const personOf = (user: unknown, login: string): object => {
  const before = encodeURIComponent(textAt(user, 'login'));
  const moved = JSON.parse(JSON.stringify(user).replaceAll(before, encodeURIComponent(login)));
  return { ...moved, login, type: 'User' };
};

const withoutNulls = (value: unknown) =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, member]) => member !== null));

const withoutDetails = (pull: object): object =>
  Object.fromEntries(Object.entries(pull).filter(([name]) => !ONLY_ALONE.includes(name)));
