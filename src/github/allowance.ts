import { at, isString } from '../lib/guards.ts';

/** The requests left before GitHub's rate limit. REST and GraphQL have separate limits. */
export interface RemainingRequests {
  readonly requests: number;
  /** When the limit is reset, in milliseconds since the epoch. */
  readonly resetAt: number;
}

/**
 * The rate limits from the headers of GitHub's last answers; asking for them would take a further request. A server
 * without limits sends no such headers.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 */
export class Allowance {
  readonly #left = new Map<string, RemainingRequests>();

  /** Reads the headers of an answer or of an error. */
  note(headers: unknown): void {
    const header = (name: string): string => {
      const value = at(headers, `x-ratelimit-${name}`);
      return isString(value) ? value : '';
    };
    const [resource, remaining, reset] = ['resource', 'remaining', 'reset'].map(header);
    if (!resource || !/^\d+$/.test(remaining ?? '') || !/^\d+$/.test(reset ?? '')) return;
    this.#left.set(resource, { requests: Number(remaining), resetAt: Number(reset) * 1000 });
  }

  /** Undefined until GitHub has reported it. */
  remaining(resource: 'core' | 'graphql'): RemainingRequests | undefined {
    return this.#left.get(resource);
  }
}
