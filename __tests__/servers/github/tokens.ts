import { type Access, type Permissions, permissionsOf, type Rights } from './access.ts';
import { problem } from './answers.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import type { Limits } from './settings.ts';

/** The token of the workflow. */
export const TOKEN = 'ghs_token-of-the-tests';

/**
 * Requests of an app's token per hour. The limit of the workflow's token is in `Limits`. Source:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const OF_AN_APP = 5000;
const HOUR_S = 60 * 60;

/** REST and GraphQL have separate limits. */
export type Resource = 'core' | 'graphql';

interface Token extends Access {
  readonly isApp: boolean;
  readonly used: Record<Resource, number>;
}

export const resourceOf = ({ path }: Pick<HttpRequest, 'path'>): Resource =>
  path === '/graphql' ? 'graphql' : 'core';

/** The tokens, and the number of requests that each has sent. */
export class Tokens {
  readonly #tokens = new Map<string, Token>();
  readonly #limits: () => Limits;

  constructor(rights: Rights, permissions: Partial<Permissions>, limits: () => Limits) {
    this.#limits = limits;
    this.#add(TOKEN, rights, permissions, { isApp: false });
  }

  /** Creates a token of an app, with its own rate limit. */
  ofApp(permissions: Partial<Permissions>): string {
    const value = `ghs_token-of-app-${this.#tokens.size}`;
    this.#add(value, 'write', permissions, { isApp: true });
    return value;
  }

  /** Changes the permissions of the workflow's token. */
  permit(changes: Partial<Permissions>): void {
    const token = this.#tokens.get(TOKEN);
    if (token === undefined) return;
    this.#tokens.set(TOKEN, { ...token, permissions: { ...token.permissions, ...changes } });
  }

  /** Resets the rate limits, as after an hour. */
  refill(): void {
    for (const { used } of this.#tokens.values()) used.core = used.graphql = 0;
  }

  of({ headers }: Pick<HttpRequest, 'headers'>): Access | undefined {
    return this.#find(headers);
  }

  /** Counts a request. Returns GitHub's refusal if there were too many. */
  spend(request: HttpRequest): HttpAnswer | undefined {
    const token = this.#find(request.headers);
    if (token === undefined) return undefined;
    const resource = resourceOf(request);
    token.used[resource] += 1;
    if (token.used[resource] <= this.#limitOf(token, resource)) return undefined;
    return resource === 'graphql' ? NO_POINTS_LEFT : problem(this.#limits().status, NO_REQUESTS_LEFT);
  }

  /** Undoes the count of a request whose response has not changed. */
  giveBack(request: HttpRequest): void {
    const used = this.#find(request.headers)?.used;
    if (used !== undefined) used[resourceOf(request)] -= 1;
  }

  /** Returns the headers with the number of requests that are left. */
  headers(request: HttpRequest): Record<string, string> {
    const resource = resourceOf(request);
    const token = this.#find(request.headers) ?? this.#tokens.get(TOKEN);
    const limit = token === undefined ? 0 : this.#limitOf(token, resource);
    const used = Math.min(token?.used[resource] ?? 0, limit);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - used),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + HOUR_S),
      'x-ratelimit-resource': resource,
      'x-ratelimit-used': String(used),
    };
  }

  #limitOf({ isApp }: Token, resource: Resource): number {
    if (isApp) return OF_AN_APP;
    return resource === 'core' ? this.#limits().requests : this.#limits().points;
  }

  #find(headers: HttpRequest['headers']): Token | undefined {
    return this.#tokens.get(headers.authorization?.replace(/^(?:token|bearer) /i, '') ?? '');
  }

  #add(
    value: string,
    rights: Rights,
    permissions: Partial<Permissions>,
    { isApp }: { readonly isApp: boolean },
  ): void {
    const all = { ...permissionsOf(rights), ...permissions };
    this.#tokens.set(value, { rights, permissions: all, isApp, used: { core: 0, graphql: 0 } });
  }
}

const NO_REQUESTS_LEFT = 'API rate limit exceeded for installation ID 12345678.';

/** Source: https://github.com/yanyongyu/githubkit/issues/271 */
const NO_POINTS_LEFT: HttpAnswer = {
  status: 200,
  body: {
    errors: [
      {
        type: 'RATE_LIMIT',
        code: 'graphql_rate_limit',
        message: 'API rate limit already exceeded for installation ID 12345678.',
      },
    ],
  },
};
