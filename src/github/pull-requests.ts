import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import { type Api, textAt } from './api.ts';
import { GitHubError, type Task } from './explain.ts';

export interface OpenPullRequest {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly headSha: string;
}

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

const asking = (what: string): Task => ({ what, needs: 'pull-requests: write' });

/** Pull requests within one repository. All methods throw GitHubError. */
export class PullRequests {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Throws if the token may not open one, without opening any: a branch cannot be merged into itself. */
  async checkMayCreate(branch: string): Promise<void> {
    try {
      await this.#create({ title: 'Check', body: '', head: branch, base: branch, draft: false });
    } catch (error) {
      const tells = error instanceof GitHubError && ['bad-token', 'forbidden'].includes(error.kind);
      if (tells) throw error;
    }
  }

  /** The open one from a branch into another; undefined if there is none. */
  async findOpen(head: string, base: string): Promise<OpenPullRequest | undefined> {
    return (await this.#list(head, base, 'open'))[0];
  }

  /** Whether a pull request that is closed or merged ended with this commit. */
  async endedWith(head: string, base: string, oid: string): Promise<boolean> {
    return (await this.#list(head, base, 'closed')).some(({ headSha }) => headSha === oid);
  }

  /** Opens one, or updates the one that another run has just opened. */
  async create(wanted: NewPullRequest): Promise<OpenPullRequest> {
    try {
      return await this.#create(wanted);
    } catch (error) {
      const exists = error instanceof GitHubError && error.kind === 'exists';
      const open = exists ? await this.findOpen(wanted.head, wanted.base) : undefined;
      if (open === undefined) throw error;
      await this.update(open.number, { title: wanted.title, body: wanted.body });
      return open;
    }
  }

  async update(number: number, changes: Partial<Pick<NewPullRequest, 'title' | 'body'>>): Promise<void> {
    const task = asking(`update pull request #${number}`);
    await this.#api.rest('PATCH /pulls/{number}', task, { number, ...changes });
  }

  async addLabels(number: number, labels: readonly string[]): Promise<void> {
    const task = asking(`label pull request #${number}`);
    await this.#api.rest('POST /issues/{number}/labels', task, { number, labels });
  }

  /** Reviewers are logins, or teams as `organization/team`. */
  async requestReviewers(number: number, reviewers: readonly string[]): Promise<void> {
    const task = asking(`request reviewers of pull request #${number}`);
    const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.replace(/^.*\//, ''));
    const users = reviewers.filter((name) => !name.includes('/'));
    const parameters = { number, reviewers: users, team_reviewers: teams };
    await this.#api.rest('POST /pulls/{number}/requested_reviewers', task, parameters);
  }

  async #create(wanted: NewPullRequest): Promise<OpenPullRequest> {
    const task = asking(`open a pull request into the branch ${wanted.base}`);
    return readPullRequest(await this.#api.rest('POST /pulls', task, { ...wanted }));
  }

  async #list(head: string, base: string, state: 'open' | 'closed'): Promise<readonly OpenPullRequest[]> {
    const task = asking(`list the pull requests of the branch ${head}`);
    const filter = { state, head: `${this.#api.owner}:${head}`, base, sort: 'created', direction: 'desc' };
    const answer = await this.#api.rest('GET /pulls', task, filter);
    const isBetween = (item: unknown): boolean =>
      at(item, 'head', 'ref') === head && at(item, 'base', 'ref') === base;
    return Array.isArray(answer) ? answer.filter(isBetween).map(readPullRequest) : [];
  }
}

function readPullRequest(answer: unknown): OpenPullRequest {
  const [number, body] = [at(answer, 'number'), at(answer, 'body')];
  if (!isFiniteNumber(number)) throw new GitHubError('refused', 'GitHub sent a pull request without number.');
  return {
    number,
    url: textAt(answer, 'html_url'),
    headSha: textAt(answer, 'head', 'sha'),
    body: isString(body) ? body : '',
  };
}
