import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, LONGEST_RETRY_AFTER_MS, spreadBackoff } from '../lib/backoff.ts';
import { at, isString } from '../lib/guards.ts';
import { ServerClock } from '../lib/server-clock.ts';
import { Allowance } from './allowance.ts';
import { explain, GitHubError, type GitHubTask } from './explain.ts';
import { type Octokit, openOctokit } from './octokit.ts';
import type { GitHubErrorKind } from './refusal.ts';

/** Most attempts for a request. */
const MOST_ATTEMPTS = 5;
const AFTER_ANY_ERROR: readonly GitHubErrorKind[] = ['rate-limit', 'unclear'];
const IF_NOT_CARRIED_OUT: readonly GitHubErrorKind[] = ['rate-limit'];

const NOT_MODIFIED = 304;

/** An answer with its ETag, by which GitHub can tell whether it has changed. */
export interface Tagged {
  readonly data: unknown;
  readonly etag: string | undefined;
}

/** Waits for a number of milliseconds. */
export type Wait = (ms: number) => Promise<unknown>;

interface ApiOptions {
  readonly wait?: Wait | undefined;
  readonly allowance?: Allowance;
}

/** Sends requests about one repository, with retries where they help. All methods throw GitHubError. */
export class Api {
  readonly owner: string;
  readonly repo: string;
  /** The rate limits that GitHub has reported. */
  readonly allowance: Allowance;
  /** GitHub's clock, which dates the secrets; set by the answers to REST requests. */
  readonly clock = new ServerClock();
  readonly #octokit: Octokit;
  readonly #wait: Wait;

  constructor(
    octokit: Octokit,
    owner: string,
    repo: string,
    { wait = sleep, allowance = new Allowance() }: ApiOptions = {},
  ) {
    this.owner = owner;
    this.repo = repo;
    this.allowance = allowance;
    this.#octokit = octokit;
    this.#wait = wait;
  }

  /** An idempotent REST request. The route is relative to the repository. */
  async rest(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const { full, all } = this.#inRepository(route, parameters);
    return await this.#read(full, task, all, AFTER_ANY_ERROR);
  }

  /** The same for an optional request, sent only once, so that nobody waits for it while GitHub has a problem. */
  async restOnce(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const { full, all } = this.#inRepository(route, parameters);
    return await this.#read(full, task, all, []);
  }

  /** An idempotent REST request with a complete route. */
  async anywhere(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    return await this.#read(route, task, parameters, AFTER_ANY_ERROR);
  }

  /** Makes a route that is relative to the repository complete. */
  #inRepository(route: string, parameters: Readonly<Record<string, unknown>>) {
    const [method, path] = route.split(' ');
    const full = `${method} /repos/{owner}/{repo}${path ?? ''}`;
    return { full, all: { owner: this.owner, repo: this.repo, ...parameters } };
  }

  async #read(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
    retried: readonly GitHubErrorKind[],
  ): Promise<unknown> {
    return await this.#send(task, retried, async () => {
      const sent = Date.now();
      const { data, headers } = await this.#octokit.request(route, parameters);
      this.clock.note(headers?.['date'], sent, Date.now());
      return data;
    });
  }

  /** Like `rest`, but returns undefined if the resource does not exist. */
  async find(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.rest(route, task, parameters).catch(undefinedIfMissing);
  }

  /**
   * A conditional REST request for data that was read before. It does not count against the rate limit if the data is
   * unchanged:
   * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests
   */
  async ifChanged(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
    before: Tagged | undefined,
  ): Promise<Tagged> {
    const headers = before?.etag === undefined ? {} : { 'if-none-match': before.etag };
    const { full, all } = this.#inRepository(route, { ...parameters, headers });
    return await this.#send(task, AFTER_ANY_ERROR, async () => {
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

  /**
   * The URL that a REST request is redirected to. The redirect is not followed, so its server does not get the token.
   */
  async locationOf(
    route: string,
    task: GitHubTask,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { full, all } = this.#inRepository(route, { ...parameters, request: { redirect: 'manual' } });
    return await this.#send(task, AFTER_ANY_ERROR, async () => {
      const answer = await this.#octokit.request(full, all);
      return String(answer.headers?.['location'] ?? '');
    });
  }

  /** A GraphQL mutation. Not retried if it may have been carried out. */
  async mutate(
    mutation: string,
    task: GitHubTask,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.#send(task, IF_NOT_CARRIED_OUT, () => this.#octokit.graphql(mutation, variables));
  }

  /** A GraphQL query, or a mutation without effect. Retried after any failure. */
  async query(
    query: string,
    task: GitHubTask,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.#send(task, AFTER_ANY_ERROR, () => this.#octokit.graphql(query, variables));
  }

  /** The same for an optional query, sent only once. */
  async queryOnce(
    query: string,
    task: GitHubTask,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return await this.#send(task, [], () => this.#octokit.graphql(query, variables));
  }

  /** Waits before the n-th retry. */
  async pause(retry: number, retryAfterMs?: number): Promise<void> {
    await this.#wait(backoff(retry, retryAfterMs));
  }

  /**
   * Waits before the n-th retry of a request that competes with other runs: for a random time, so that they do not
   * collide again.
   */
  async pauseRandomly(retry: number): Promise<void> {
    await this.#wait(spreadBackoff(retry));
  }

  async #send<T>(
    task: GitHubTask,
    retried: readonly GitHubErrorKind[],
    request: () => Promise<T>,
  ): Promise<T> {
    let mayBeDone = false;
    for (let retry = 1; ; retry += 1) {
      try {
        return await request();
      } catch (thrown) {
        const error = explain(thrown, task, { mayBeDone });
        mayBeDone = error.mayBeDone;
        const tooLong = (error.retryAfter ?? 0) > LONGEST_RETRY_AFTER_MS;
        if (retry === MOST_ATTEMPTS || tooLong || !retried.includes(error.kind)) throw error;
        await this.pause(retry, error.retryAfter);
      }
    }
  }
}

/** Opens the API at GITHUB_API_URL with a token, for one repository unless a route names another. */
export async function openApi(token: string, owner: string, repo: string, wait?: Wait): Promise<Api> {
  const allowance = new Allowance();
  return new Api(await openOctokit(token, allowance), owner, repo, { wait, allowance });
}

/** Returns undefined for a resource that does not exist, and throws all other errors again. */
export function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof GitHubError && error.kind === 'not-found') return undefined;
  throw error;
}

/** Returns undefined for any error of GitHub, for data that is not essential. */
export function undefinedIfFailed(error: unknown): undefined {
  if (error instanceof GitHubError) return undefined;
  throw error;
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
