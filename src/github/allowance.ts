import { at, isString } from '../lib/guards.ts';

/** Requests that GitHub still takes. REST and GraphQL are counted apart. */
export interface RemainingRequests {
  readonly requests: number;
  /** When there are all of them again, in milliseconds since the epoch. */
  readonly resetAt: number;
}

/**
 * What GitHub said last of how many more requests it takes, in the headers of its answers: to ask for it would cost a
 * request more. A server without limits says nothing.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 */
export class Allowance {
  readonly #left = new Map<string, RemainingRequests>();

  /** Takes the headers of an answer, or of a refusal. */
  note(headers: unknown): void {
    const header = (name: string): string => {
      const value = at(headers, `x-ratelimit-${name}`);
      return isString(value) ? value : '';
    };
    const [resource, remaining, reset] = ['resource', 'remaining', 'reset'].map(header);
    if (!resource || !/^\d+$/.test(remaining ?? '') || !/^\d+$/.test(reset ?? '')) return;
    this.#left.set(resource, { requests: Number(remaining), resetAt: Number(reset) * 1000 });
  }

  /** Undefined if GitHub has not said it yet. */
  left(resource: 'core' | 'graphql'): RemainingRequests | undefined {
    return this.#left.get(resource);
  }
}
