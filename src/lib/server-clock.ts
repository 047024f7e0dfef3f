import { isString } from './guards.ts';

/** The Date header has whole seconds, so it is half a second behind on average. */
const HALF_SECOND_MS = 500;

/** The time on a server, from the `Date` header of its answers: https://www.rfc-editor.org/rfc/rfc9110#field.date */
export class ServerClock {
  #ahead: number | undefined;

  /**
   * Reads the `Date` of an answer. `sent` and `answered` are the local times of the request and the answer, in
   * milliseconds.
   */
  note(date: unknown, sent: number, answered: number): void {
    const serverTime = isString(date) ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(serverTime)) this.#ahead = serverTime + HALF_SECOND_MS - (sent + answered) / 2;
  }

  /** By how many milliseconds the server is ahead of this machine; 0 until an answer had a date. */
  get ahead(): number {
    return this.#ahead ?? 0;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.ahead;
  }
}
