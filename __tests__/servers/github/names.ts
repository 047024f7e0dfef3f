import { problem } from './answers.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

/** The current and former names of the repository, which are case-insensitive as on GitHub. */
export class Names {
  readonly #owner: string;
  readonly #repo: string;
  readonly #former: readonly string[];

  /** `former` are names of the same owner, or `owner/name`. */
  constructor(owner: string, repo: string, former: readonly string[]) {
    this.#owner = owner;
    this.#repo = repo;
    this.#former = former.map((name) => (name.includes('/') ? name : `${owner}/${name}`).toLowerCase());
  }

  get whole(): string {
    return `${this.#owner}/${this.#repo}`;
  }

  /** Whether `owner/name` is a current or former name of this repository. */
  has(whole: string): boolean {
    const name = whole.toLowerCase();
    return name === this.whole.toLowerCase() || this.#former.includes(name);
  }

  /** Returns a request under the current name of the repository, or GitHub's redirect for a former name. */
  resolve(request: HttpRequest, api: string): HttpRequest | HttpAnswer {
    const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/?]+)(.*)$/s.exec(request.path) ?? [];
    const [, id, inside = ''] = /^\/repositories\/(\d+)(.*)$/s.exec(request.path) ?? [];
    if (id === REPOSITORY_ID) return { ...request, path: `/repos/${this.whole}${inside}` };
    const asked = `${owner}/${name}`.toLowerCase();
    if (asked === this.whole.toLowerCase()) return { ...request, path: `/repos/${this.whole}${rest}` };
    return this.#former.includes(asked)
      ? moved(request, `${api}/repositories/${REPOSITORY_ID}${rest}`)
      : request;
  }
}

/** The id that the emulator gives to its first repository. */
const REPOSITORY_ID = '1';

/**
 * The redirect has status 307 except for reads. Source:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects,
 * https://github.com/18F/charlie/pull/85
 */
function moved({ method }: HttpRequest, location: string): HttpAnswer {
  const { body } = problem(301, 'Moved Permanently');
  const status = method === 'GET' ? 301 : 307;
  return { status, headers: { location }, body: { ...Object(body), status: String(status), url: location } };
}
