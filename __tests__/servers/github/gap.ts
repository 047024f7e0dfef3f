import type { HttpAnswer, HttpRequest } from './http.ts';
import type { PullRequests } from './pulls.ts';
import type { Rules } from './rules.ts';
import type { Runs } from './runs.ts';
import type { Rest } from './schema-check.ts';
import type { Settings } from './settings.ts';

/** The state that functions need to close gaps of the emulator. */
export interface Gaps {
  /** The URL of the API, without a trailing slash. */
  readonly api: string;
  /** The path of the repository: `/repos/owner/name` */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly settings: () => Settings;
  readonly rules: () => Rules;
  readonly pulls: PullRequests;
  readonly runs: Runs;
}

/** Returns GitHub's response where it differs from the emulator's; `undefined` if both agree. */
export type Gap = (
  request: HttpRequest,
  rest: Rest,
  gaps: Gaps,
  match: readonly string[],
) => Promise<HttpAnswer | undefined>;

export const get = (rest: Rest, path: string): Promise<HttpAnswer> =>
  rest({ method: 'GET', path, headers: {}, body: undefined });

/** The last pending request of each repository. */
const last = new WeakMap<Gaps, Promise<unknown>>();

/** Serializes requests that first read and then write. */
export const inTurn =
  (gap: Gap): Gap =>
  (...request) => {
    const [, , gaps] = request;
    const answer = (last.get(gaps) ?? Promise.resolve()).then(() => gap(...request));
    last.set(
      gaps,
      answer.catch(() => undefined),
    );
    return answer;
  };
