import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import { type Api, textAt } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** A pull request within the repository. */
export interface PullRequest {
  readonly number: number;
  /** Its page on GitHub. */
  readonly url: string;
  readonly headSha: string;
  readonly title: string;
  /** The description in Markdown. */
  readonly body: string;
  readonly state: 'open' | 'merged' | 'declined';
}

interface NewPullRequest {
  readonly title: string;
  /** In Markdown. */
  readonly body: string;
  /** The branch to merge. */
  readonly head: string;
  /** The branch to merge into. */
  readonly base: string;
  readonly draft: boolean;
}

interface MadePullRequest {
  readonly pull: PullRequest;
  readonly isNew: boolean;
}

const PAGE_SIZE = 100;

/** Attempts to read a value that GitHub computes in the background. */
const MOST_READS = 3;

const pullTask = (what: string): GitHubTask => ({ what, needs: 'pull-requests: write' });

/** Pull requests within one repository. All methods throw GitHubError. */
export class PullRequests {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Throws if the token may not open such a pull request. None is opened: a branch cannot be merged into itself, and
   * GitHub checks that last.
   */
  async checkMayCreate(branch: string, draft: boolean): Promise<void> {
    try {
      await this.#create({ title: 'Check', body: '', head: branch, base: branch, draft });
    } catch (error) {
      const isRefused = error instanceof GitHubError && (error.kind === 'refused' || error.kind === 'exists');
      if (!isRefused || /draft/i.test(error.message)) throw error;
    }
  }

  /** All pull requests from a branch of this repository into another, newest first. */
  async list(head: string, base: string): Promise<readonly PullRequest[]> {
    const task = pullTask(`list the pull requests of the branch ${head}`);
    const filter = { state: 'all', head: `${this.#api.owner}:${head}`, base };
    const found = await this.#newest(task, filter);
    return found.filter((item) => at(item, 'head', 'ref') === head).map(readPullRequest);
  }

  /** The open pull requests from any branch of this repository into another, newest first. */
  async openInto(base: string): Promise<readonly PullRequest[]> {
    const task = pullTask(`list the pull requests into the branch ${base}`);
    return (await this.#newest(task, { state: 'open', base })).map(readPullRequest);
  }

  async #newest(task: GitHubTask, filter: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
    const order = { sort: 'created', direction: 'desc', per_page: PAGE_SIZE };
    const answer = await this.#api.rest('GET /pulls', task, { ...filter, ...order });
    // The filter names an owner, who can also have forks of the repository.
    const here = `${this.#api.owner}/${this.#api.repo}`.toLowerCase();
    const isHere = (item: unknown): boolean =>
      at(item, 'base', 'ref') === filter['base'] &&
      String(at(item, 'head', 'repo', 'full_name')).toLowerCase() === here;
    return Array.isArray(answer) ? answer.filter(isHere) : [];
  }

  /** Opens a pull request; returns an existing one if another run has just opened it. */
  async create(wanted: NewPullRequest): Promise<MadePullRequest> {
    try {
      return await this.#open(wanted);
    } catch (error) {
      if (!(error instanceof GitHubError) || !/no commits between/i.test(error.message)) throw error;
      // A new commit may not be visible immediately.
      await this.#api.pause(1);
      return await this.#open(wanted);
    }
  }

  async #open(wanted: NewPullRequest): Promise<MadePullRequest> {
    try {
      return { pull: await this.#create(wanted), isNew: true };
    } catch (error) {
      const exists = error instanceof GitHubError && error.kind === 'exists';
      const pull = exists ? await this.#findOpen(wanted) : undefined;
      if (pull === undefined) throw error;
      return { pull, isNew: false };
    }
  }

  async update(number: number, changes: Partial<Pick<NewPullRequest, 'title' | 'body'>>): Promise<void> {
    const task = pullTask(`update pull request #${number}`);
    await this.#api.rest('PATCH /pulls/{number}', task, { number, ...changes });
  }

  /**
   * Whether a pull request has merge conflicts; undefined if GitHub has not determined it yet, or does not say.
   * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
   */
  async isInConflict(number: number): Promise<boolean | undefined> {
    const task = pullTask(`read pull request #${number}`);
    for (let tries = 1; tries <= MOST_READS; tries += 1) {
      const mergeable = at(await this.#api.find('GET /pulls/{number}', task, { number }), 'mergeable');
      if (typeof mergeable === 'boolean') return !mergeable;
      if (tries < MOST_READS) await this.#api.pause(tries);
    }
    return undefined;
  }

  async addLabels(number: number, labels: readonly string[]): Promise<void> {
    const task = pullTask(`label pull request #${number}`);
    await this.#api.rest('POST /issues/{number}/labels', task, { number, labels });
  }

  /** Reviewers are logins, or teams as `organization/team`. */
  async requestReviewers(number: number, reviewers: readonly string[]): Promise<void> {
    const task = pullTask(`request reviewers of pull request #${number}`);
    const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.replace(/^.*\//, ''));
    const users = reviewers.filter((name) => !name.includes('/'));
    const parameters = { number, reviewers: users, team_reviewers: teams };
    await this.#api.rest('POST /pulls/{number}/requested_reviewers', task, parameters);
  }

  async #create(wanted: NewPullRequest): Promise<PullRequest> {
    const task = pullTask(`open a pull request into the branch ${wanted.base}`);
    return readPullRequest(await this.#api.rest('POST /pulls', task, { ...wanted }));
  }

  async #findOpen({ head, base }: NewPullRequest): Promise<PullRequest | undefined> {
    return (await this.list(head, base)).find(({ state }) => state === 'open');
  }
}

function readPullRequest(answer: unknown): PullRequest {
  const [number, body] = [at(answer, 'number'), at(answer, 'body')];
  if (!isFiniteNumber(number)) throw new GitHubError('refused', 'GitHub sent a pull request without number.');
  const isMerged = isString(at(answer, 'merged_at')) || at(answer, 'merged') === true;
  const closed = isMerged ? 'merged' : 'declined';
  return {
    number,
    url: textAt(answer, 'html_url'),
    headSha: textAt(answer, 'head', 'sha'),
    title: textAt(answer, 'title'),
    body: isString(body) ? body : '',
    state: at(answer, 'state') === 'open' ? 'open' : closed,
  };
}
