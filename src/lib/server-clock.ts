import { isString } from './guards.ts';

/** A server tells whole seconds: on average half of one has gone by. */
const HALF_SECOND_MS = 500;

/** What time it is for a server, by the `Date` of its answers: https://www.rfc-editor.org/rfc/rfc9110#field.date */
export class ServerClock {
  #ahead: number | undefined;

  /** Reads the `Date` of an answer to a question that was sent and answered at these times, in milliseconds. */
  note(date: unknown, sent: number, answered: number): void {
    const told = isString(date) ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(told)) this.#ahead = told + HALF_SECOND_MS - (sent + answered) / 2;
  }

  /** By how many milliseconds the server is ahead of this machine; 0 as long as it has told nothing. */
  get ahead(): number {
    return this.#ahead ?? 0;
  }

  /** In milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.ahead;
  }
}
