import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TokenGranter } from '../../src/transcribe/credential.ts';
import { RenewedToken } from '../../src/transcribe/credential.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00Z');

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that states its validity, in milliseconds. */
const tokenOf = (from: number, to: number): string =>
  `${encoded({ alg: 'none' })}.${encoded({ iat: from / 1000, exp: to / 1000 })}.c2ln`;

let now = START;
let asked: number[] = [];
/** Grants tokens named after the minute in which they were granted. */
const grant: TokenGranter = async (seconds) => {
  asked.push(seconds);
  return { token: `after-${(now - START) / MINUTE}`, expiresIn: seconds };
};
const refusing: TokenGranter = async (seconds) => {
  asked.push(seconds);
  throw new Error('no');
};

beforeEach(() => {
  [now, asked] = [START, []];
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The token of each request, so many minutes after the start. */
async function sentAt(token: RenewedToken, minutes: readonly number[]): Promise<string[]> {
  const sent: string[] = [];
  for (const minute of minutes) {
    now = START + minute * MINUTE;
    sent.push(await token.current().catch((error: Error) => error.message));
  }
  return sent;
}

describe('a temporary token', () => {
  const HOUR = tokenOf(START, START + 60 * MINUTE);

  it('of an hour is renewed five minutes before it expires, and so is each that follows', async () => {
    const token = new RenewedToken(HOUR, grant, () => now);
    expect(await sentAt(token, [0, 54, 56, 57, 112, 200])).toEqual([
      HOUR,
      HOUR,
      'after-56',
      'after-56',
      'after-112',
      'after-200',
    ]);
    expect(asked).toEqual([3600, 3600, 3600]);
  });

  it('of a minute is renewed in its second half, for a minute', async () => {
    const short = tokenOf(START, START + MINUTE);
    const token = new RenewedToken(short, grant, () => now);
    expect(await sentAt(token, [0, 0.4, 0.6, 1])).toEqual([short, short, 'after-0.6', 'after-0.6']);
    expect(asked).toEqual([60]);
  });

  it('whose expiry is unknown is renewed at once', async () => {
    const token = new RenewedToken('eyJhbGciOiJub25lIn0.e30.c2ln', grant, () => now);
    expect(await sentAt(token, [0, 1])).toEqual(['after-0', 'after-0']);
  });

  it('is renewed only once for simultaneous requests', async () => {
    const token = new RenewedToken(HOUR, grant, () => now);
    now = START + 58 * MINUTE;
    expect(await Promise.all([1, 2, 3].map(() => token.current()))).toEqual(Array(3).fill('after-58'));
    expect(asked).toHaveLength(1);
  });

  it('is used until it expires if the renewal fails, which is tried again each minute', async () => {
    const token = new RenewedToken(HOUR, refusing, () => now);
    const sent = await sentAt(token, [56, 56.5, 57, 61]);
    expect(sent.slice(0, 3)).toEqual([HOUR, HOUR, HOUR]);
    expect(sent[3]).toMatch(/expired at 2026-01-01T01:00:00.000Z. Nothing was sent. It could not be renewed/);
    expect(asked).toHaveLength(3);
  });

  it('that cannot be renewed is not sent after it expires', async () => {
    const token = new RenewedToken(HOUR, undefined, () => now);
    const [before, after] = await sentAt(token, [59, 61]);
    expect(before).toBe(HOUR);
    expect(after).toMatch(/Run again: the next run sends the rest\. With `renewal-key`/);
  });
});
