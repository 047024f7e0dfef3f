import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, LONGEST_RETRY_AFTER_MS } from '../lib/backoff.ts';
import { at, isString } from '../lib/guards.ts';
import { explain, GitHubError, type Kind, type Task } from './explain.ts';

/** How often a request is sent at most. */
const TRIES = 5;

const AFTER_ANY_FAULT: readonly Kind[] = ['rate-limit', 'unclear'];
const IF_SURELY_NOT_DONE: readonly Kind[] = ['rate-limit'];

/** What is used of octokit. */
export interface Octokit {
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<{ readonly data: unknown }>;
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Waits for so many milliseconds. */
export type Wait = (ms: number) => Promise<unknown>;

/** Sends requests about one repository, again where that helps. All methods throw GitHubError. */
export class Api {
  readonly owner: string;
  readonly repo: string;
  readonly #octokit: Octokit;
  readonly #wait: Wait;

  constructor(octokit: Octokit, owner: string, repo: string, wait: Wait = sleep) {
    this.owner = owner;
    this.repo = repo;
    this.#octokit = octokit;
    this.#wait = wait;
  }

  /** A REST request, for what may be done twice. The route is relative to the repository. */
  async rest(
    route: string,
    task: Task,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const [method, path] = route.split(' ');
    const full = `${method} /repos/{owner}/{repo}${path ?? ''}`;
    const all = { owner: this.owner, repo: this.repo, ...parameters };
    return await this.#send(task, AFTER_ANY_FAULT, async () => (await this.#octokit.request(full, all)).data);
  }

  /** Like `rest`, but what does not exist is undefined. */
  async find(route: string, task: Task, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    try {
      return await this.rest(route, task, parameters);
    } catch (error) {
      if (error instanceof GitHubError && error.kind === 'not-found') return undefined;
      throw error;
    }
  }

  /** A GraphQL mutation, not sent again if it may have been carried out. */
  async mutate(mutation: string, task: Task, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    return await this.#send(task, IF_SURELY_NOT_DONE, () => this.#octokit.graphql(mutation, variables));
  }

  /** Waits before the n-th retry. */
  async pause(retry: number, retryAfterMs?: number): Promise<void> {
    await this.#wait(backoff(retry, retryAfterMs));
  }

  async #send<T>(task: Task, again: readonly Kind[], request: () => Promise<T>): Promise<T> {
    for (let retry = 1; ; retry += 1) {
      try {
        return await request();
      } catch (thrown) {
        const error = explain(thrown, task);
        const tooLong = (error.retryAfter ?? 0) > LONGEST_RETRY_AFTER_MS;
        if (retry === TRIES || tooLong || !again.includes(error.kind)) throw error;
        await this.pause(retry, error.retryAfter);
      }
    }
  }
}

/** The text at a path of keys of an answer. Throws GitHubError if there is none. */
export function textAt(answer: unknown, ...keys: readonly string[]): string {
  const value = at(answer, ...keys);
  if (isString(value)) return value;
  throw new GitHubError(
    'refused',
    `GitHub's answer cannot be understood: it has no ${keys.join('.')}. Is GITHUB_API_URL right?`,
  );
}
