import { at, isFiniteNumber, isObject, isString } from '../lib/guards.ts';
import { type Api, textAt } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

const PAGE_SIZE = 100;
/** A pull request with more pages of comments than this gets a new comment. */
const MOST_PAGES = 30;

/** Associations of authors whose comments can be the action's own; anybody could put its marker into a comment. */
const TRUSTED: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

const commenting = (number: number): GitHubTask => ({
  what: `comment on pull request #${number}`,
  needs: 'pull-requests: write',
});

/** Comments on pull requests. All methods throw GitHubError. */
export class Comments {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Creates or updates the comment that begins with the marker, and returns its URL. */
  async put(number: number, marker: string, body: string): Promise<string> {
    const task = commenting(number);
    const earlier = await this.#find(number, marker);
    const answer =
      earlier === undefined
        ? await this.#api.rest('POST /issues/{number}/comments', task, { number, body })
        : await this.#api.rest('PATCH /issues/comments/{id}', task, { id: earlier, body });
    return textAt(answer, 'html_url');
  }

  async #find(number: number, marker: string): Promise<number | undefined> {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const parameters = { number, page, per_page: PAGE_SIZE };
      const answer = await this.#api.rest('GET /issues/{number}/comments', commenting(number), parameters);
      if (!Array.isArray(answer)) throw new GitHubError('refused', 'GitHub did not send a list of comments.');
      const ours = answer.find((comment: unknown) => isOurs(comment, marker));
      const id = at(ours, 'id');
      if (isFiniteNumber(id)) return id;
      if (answer.length < PAGE_SIZE) return undefined;
    }
    return undefined;
  }
}

function isOurs(comment: unknown, marker: string): boolean {
  if (!isObject(comment) || !isString(comment['body']) || !comment['body'].startsWith(marker)) return false;
  return at(comment, 'user', 'type') === 'Bot' || TRUSTED.has(comment['author_association']);
}
