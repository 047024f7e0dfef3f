import { describe, expect, it } from 'vitest';
import { expiryOf, parseLifetime, parseTokenSeconds } from '../../src/keys/lifetime.ts';

const NOW = Date.parse('2026-02-01T12:00:00Z');

describe('the lifetime of a key', () => {
  it.each([
    ['', '2026-02-02T12:00:00.000Z'],
    ['90', '2026-02-01T12:01:30.000Z'],
    ['90s', '2026-02-01T12:01:30.000Z'],
    ['30m', '2026-02-01T12:30:00.000Z'],
    ['2h', '2026-02-01T14:00:00.000Z'],
    ['7 d', '2026-02-08T12:00:00.000Z'],
    ['365d', '2027-02-01T12:00:00.000Z'],
    ['never', 'never'],
  ])('of `%s` ends at %s', (ttl, end) => {
    expect(expiryOf(parseLifetime(ttl, '', NOW), NOW)).toBe(end);
  });

  it.each(['0', '0h', '-1', '1.5h', '2w', 'h', '2h30m', 'soon', '9999999999999'])('is not `%s`', (ttl) => {
    expect(() => parseLifetime(ttl, '', NOW)).toThrow(/^time-to-live: .* is not a positive duration/);
  });

  it.each(['366d', '8761h', '999999999999'])('cannot be as long as %s', (ttl) => {
    expect(() => parseLifetime(ttl, '', NOW)).toThrow(/more than 365 days/);
  });
});

describe('the end of a key', () => {
  it.each([
    ['2026-02-01T12:00:01Z', '2026-02-01T12:00:01.000Z'],
    ['2026-02-01T13:30+01:00', '2026-02-01T12:30:00.000Z'],
    ['2026-02-28', '2026-02-28T00:00:00.000Z'],
  ])('%s is %s', (date, end) => {
    expect(expiryOf(parseLifetime('', date, NOW), NOW)).toBe(end);
  });

  it.each([
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    '2026-02-03T25:00:00Z',
    '2026-02-03T12:00:00',
    '03.02.2026',
    'tomorrow',
    '1770000000',
  ])('is not %s', (date) => {
    expect(() => parseLifetime('', date, NOW)).toThrow(
      `expiration-date: "${date}" is not an ISO 8601 date with a time zone. Write \`2030-01-31T12:00:00Z\`, or ` +
        'a date alone',
    );
  });

  it.each(['2026-02-01', '2026-02-01T12:00:00Z', '2020-01-01'])(
    'cannot be %s, which is in the past',
    (date) => {
      expect(() => parseLifetime('', date, NOW)).toThrow(`expiration-date: ${date} is in the past.`);
    },
  );

  it('cannot be years away, or given twice', () => {
    expect(() => parseLifetime('', '2030-01-01', NOW)).toThrow(
      'expiration-date: 2030-01-01 is more than 365 days away. Use a shorter time, or, if this is intended, ' +
        '`time-to-live: never`.',
    );
    expect(() => parseLifetime('2h', '2026-03-01', NOW)).toThrow(/`time-to-live` is set as well/);
  });
});

describe('the lifetime of a temporary token', () => {
  it.each([
    ['', 3600],
    ['1', 1],
    ['5m', 300],
    ['1h', 3600],
  ])('of `%s` is %i seconds', (ttl, seconds) => {
    expect(parseTokenSeconds(ttl)).toBe(seconds);
  });

  it.each(['0', 'soon'])('is not `%s`', (ttl) => {
    expect(() => parseTokenSeconds(ttl)).toThrow(/is not a positive duration/);
  });

  it.each(['3601', '2h', 'never'])('cannot be as long as %s', (ttl) => {
    expect(() => parseTokenSeconds(ttl)).toThrow(/lives for an hour at most/);
  });
});
