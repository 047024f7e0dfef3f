import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, LONGEST_RETRY_AFTER_MS, spreadBackoff } from '../lib/backoff.ts';
import { at, isObject, isString, type JsonObject } from '../lib/guards.ts';
import { passOverInterimAnswers } from '../lib/interim-answers.ts';
import { ServerClock } from '../lib/server-clock.ts';
import { Allowance } from './allowance.ts';
import { explain, GitHubError, type GitHubErrorKind, type GitHubTask } from './explain.ts';

/** How often a request is sent at most. */
const TRIES = 5;
/** Enough for a commit of 40 MB on a slow line. */
const LONGEST_REQUEST_MS = 600_000;

const AFTER_ANY_FAULT: readonly GitHubErrorKind[] = ['rate-limit', 'unclear'];
const IF_SURELY_NOT_DONE: readonly GitHubErrorKind[] = ['rate-limit'];

const NOT_MODIFIED = 304;

/** An answer, and the tag by which GitHub tells whether it is still the same. */
export interface Tagged {
  readonly data: unknown;
  readonly etag: string | undefined;
}

/** What is used of octokit. */
export interface Octokit {
  request(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly data: unknown; readonly headers?: Readonly<Record<string, unknown>> }>;
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Waits for so many milliseconds. */
export type Wait = (ms: number) => Promise<unknown>;

/** Sends requests about one repository, again where that helps. All methods throw GitHubError. */
export class Api {
  readonly owner: string;
  readonly repo: string;
  /** The rate limits that GitHub has reported. */
  readonly allowance: Allowance;
  /** GitHub's, by which secrets are written; as far as `anywhere` asked. */
  readonly clock = new ServerClock();
  readonly #octokit: Octokit;
  readonly #wait: Wait;

  constructor(
    octokit: Octokit,
    owner: string,
    repo: string,
    wait: Wait = sleep,
    allowance: Allowance = new Allowance(),
  ) {
    this.owner = owner;
    this.repo = repo;
    this.allowance = allowance;
    this.#octokit = octokit;
    this.#wait = wait;
  }

  /** A REST request, for what may be done twice. The route is relative to the repository. */
  async rest(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const { full, all } = this.#ours(route, parameters);
    return await this.#read(full, task, all, AFTER_ANY_FAULT);
  }

  /** The same, sent once, for what one can do without: nobody waits for it while GitHub has a problem. */
  async restOnce(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const { full, all } = this.#ours(route, parameters);
    return await this.#read(full, task, all, []);
  }

  /** A REST request, for what may be done twice, whose route is a whole one. */
  async anywhere(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    return await this.#read(route, task, parameters, AFTER_ANY_FAULT);
  }

  /** A route that is relative to the repository, whole. */
  #ours(route: string, parameters: Readonly<Record<string, unknown>>) {
    const [method, path] = route.split(' ');
    const full = `${method} /repos/{owner}/{repo}${path ?? ''}`;
    return { full, all: { owner: this.owner, repo: this.repo, ...parameters } };
  }

  async #read(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
    again: readonly GitHubErrorKind[],
  ): Promise<unknown> {
    return await this.#send(task, again, async () => {
      const sent = Date.now();
      const { data, headers } = await this.#octokit.request(route, parameters);
      this.clock.note(headers?.['date'], sent, Date.now());
      return data;
    });
  }

  /** Like `rest`, but what does not exist is undefined. */
  async find(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.rest(route, task, parameters).catch(orNothing);
  }

  /**
   * A REST request for what was read before, which costs nothing of the hour's budget if it is the same:
   * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests
   */
  async ifChanged(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
    before: Tagged | undefined,
  ): Promise<Tagged> {
    const headers = before?.etag === undefined ? {} : { 'if-none-match': before.etag };
    const { full, all } = this.#ours(route, { ...parameters, headers });
    return await this.#send(task, AFTER_ANY_FAULT, async () => {
      try {
        const answer = await this.#octokit.request(full, all);
        const etag = answer.headers?.['etag'];
        return { data: answer.data, etag: isString(etag) ? etag : undefined };
      } catch (error) {
        if (before !== undefined && at(error, 'status') === NOT_MODIFIED) return before;
        throw error;
      }
    });
  }

  /** Where a REST request is redirected to. The redirect is not followed, so that whoever is there gets no token. */
  async locationOf(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { full, all } = this.#ours(route, { ...parameters, request: { redirect: 'manual' } });
    return await this.#send(task, AFTER_ANY_FAULT, async () => {
      const answer = await this.#octokit.request(full, all);
      return String(answer.headers?.['location'] ?? '');
    });
  }

  /** A GraphQL mutation, not sent again if it may have been carried out. */
  async mutate(
    mutation: string,
    task: GitHubTask,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.#send(task, IF_SURELY_NOT_DONE, () => this.#octokit.graphql(mutation, variables));
  }

  /** A GraphQL query, or a mutation without an effect: sent again after any failure. */
  async query(
    query: string,
    task: GitHubTask,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.#send(task, AFTER_ANY_FAULT, () => this.#octokit.graphql(query, variables));
  }

  /** Waits before the n-th retry. */
  async pause(retry: number, retryAfterMs?: number): Promise<void> {
    await this.#wait(backoff(retry, retryAfterMs));
  }

  /** Waits before the n-th retry of what others try at the same time: any time, so that they do not meet again. */
  async pauseApart(retry: number): Promise<void> {
    await this.#wait(spreadBackoff(retry));
  }

  async #send<T>(task: GitHubTask, again: readonly GitHubErrorKind[], request: () => Promise<T>): Promise<T> {
    let mayBeDone = false;
    for (let retry = 1; ; retry += 1) {
      try {
        return await request();
      } catch (thrown) {
        const error = explain(thrown, task, mayBeDone);
        mayBeDone = error.mayBeDone;
        const tooLong = (error.retryAfter ?? 0) > LONGEST_RETRY_AFTER_MS;
        if (retry === TRIES || tooLong || !again.includes(error.kind)) throw error;
        await this.pause(retry, error.retryAfter);
      }
    }
  }
}

/** What does not exist is undefined; other errors are thrown again. */
export function orNothing(error: unknown): undefined {
  if (error instanceof GitHubError && error.kind === 'not-found') return undefined;
  throw error;
}

/** Whoever may not be told goes on without. */
export function orUnknown(error: unknown): undefined {
  if (error instanceof GitHubError) return undefined;
  throw error;
}

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

const ignore = (): void => undefined;
/** Octokit prints what GitHub says of deprecations past our log, and each of its layers has a log of its own. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function apiUrl(): string {
  const url = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (URL.canParse(url)) return url;
  throw new GitHubError('refused', `GITHUB_API_URL is not a URL: ${url}`);
}

/** Sends requests with this token to GITHUB_API_URL, about one repository unless their route says otherwise. */
export async function openApi(token: string, owner: string, repo: string, wait?: Wait): Promise<Api> {
  const baseUrl = apiUrl();
  passOverInterimAnswers();
  // It reads the same variable when it is loaded, and says no more than "Invalid URL".
  const { getOctokit } = await import('@actions/github');
  // A `request` among these options would take the place of the toolkit's, by which requests go through the proxy.
  const octokit = getOctokit(token, { baseUrl, log: SILENT });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  const allowance = new Allowance();
  octokit.hook.after('request', ({ headers }) => allowance.note(headers));
  const narrow: Octokit = {
    request: (route, parameters) => octokit.request(route, { ...parameters, request: inTime(parameters) }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables, request: inTime() }),
  };
  return new Api(narrow, owner, repo, wait, allowance);
}

/** How a request is sent, as its parameters have it, and within a time: Octokit has no limit of its own. */
function inTime(parameters: Readonly<Record<string, unknown>> = {}): JsonObject {
  const { request } = parameters;
  const own = { signal: AbortSignal.timeout(LONGEST_REQUEST_MS), log: SILENT };
  return isObject(request) ? { ...request, ...own } : own;
}

/** The text at a path of keys of an answer. Throws GitHubError if there is none. */
export function textAt(answer: unknown, ...keys: readonly string[]): string {
  const value = at(answer, ...keys);
  if (isString(value)) return value;
  throw new GitHubError(
    'refused',
    `GitHub's answer cannot be used: it lacks ${keys.join('.')}. Check GITHUB_API_URL.`,
  );
}
