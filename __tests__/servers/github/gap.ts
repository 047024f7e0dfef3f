import type { HttpAnswer, HttpRequest } from './http.ts';
import type { PullRequests } from './pulls.ts';
import type { Rules } from './rules.ts';
import type { Runs } from './runs.ts';
import type { Rest } from './schema-check.ts';
import type { Settings } from './settings.ts';

/** What those that close gaps of the emulator know. */
export interface Gaps {
  /** The URL of the API, without a slash at its end. */
  readonly api: string;
  /** The path of the repository: `/repos/owner/name` */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly settings: () => Settings;
  readonly rules: () => Rules;
  readonly pulls: PullRequests;
  readonly runs: Runs;
}

/** What GitHub answers otherwise than the emulator, or `undefined` if they agree. */
export type Gap = (
  request: HttpRequest,
  rest: Rest,
  gaps: Gaps,
  match: readonly string[],
) => Promise<HttpAnswer | undefined>;

export const get = (rest: Rest, path: string): Promise<HttpAnswer> =>
  rest({ method: 'GET', path, headers: {}, body: undefined });

/** What happens last, for each repository. */
const last = new WeakMap<Gaps, Promise<unknown>>();

/** Lets requests that ask what is there, and then write, come one after the other. */
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
