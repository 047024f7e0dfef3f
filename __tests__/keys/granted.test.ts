import { describe, expect, it } from 'vitest';
import { NEVER } from '../../src/deepgram/manage/answers.ts';
import { compareGranted } from '../../src/keys/granted.ts';

const TODAY = '2026-11-26T12:00:00.000Z';
const TOMORROW = '2026-11-27T12:00:00.000Z';
const order = { scopes: ['usage:write'], tags: ['o/r', 'ci'] };
const key = { scopes: ['usage:write'], tags: ['ci', 'o/r'], expires: TODAY };

describe('a created key', () => {
  it.each([
    ['is as requested', {}, TODAY],
    ['may have no more than it was told to', { tags: ['o/r', 'ci'] }, TODAY],
    ['may expire some minutes later', { expires: '2026-11-26T12:09:00Z' }, TODAY],
    ['may live for ever if it is to', { expires: NEVER }, NEVER],
  ])('%s', (_, more, expires) => {
    expect(compareGranted(order, { ...key, ...more }, expires)).toEqual({
      excess: undefined,
      lack: undefined,
      others: [],
      unreported: [],
    });
  });

  it('can have a role or its scopes', () => {
    const requested = { scopes: ['member'] };
    const { excess } = compareGranted(requested, { ...key, scopes: ['usage:write', 'usage:read'] }, TODAY);
    expect(excess).toBeUndefined();
  });

  it.each([
    [{ scopes: ['usage:write', 'owner'] }, /^has the scopes .*owners:write.*, which were not requested$/],
    [{ scopes: ['usage:write', 'x:y'] }, /^has the scopes x:y, which were not requested$/],
    [{ expires: NEVER }, /^never expires, and not at 2026-11-26\S+$/],
    [{ expires: TOMORROW }, /^expires at 2026-11-27\S+, and not at 2026-11-26\S+$/],
  ])('has too much with %j', (more, excess) => {
    expect(compareGranted(order, { ...key, ...more }, TODAY).excess).toMatch(excess);
  });

  it.each([
    [{ tags: [] }, TODAY, 'has other tags'],
    [{ tags: ['other'] }, TODAY, 'has other tags'],
    [{}, TOMORROW, `expires at ${TODAY} already`],
    [{}, NEVER, `expires at ${TODAY} already`],
  ])('is reported as different with %j', (more, expires, other) => {
    expect(compareGranted(order, { ...key, ...more }, expires).others).toEqual([other]);
  });

  it('can lack a requested scope', () => {
    expect(compareGranted(order, { ...key, scopes: ['usage:read'] }, TODAY).lack).toBe(
      'lacks the scopes usage:write',
    );
  });

  it.each([
    [{}, order, TODAY, ['whether the key has its tags', 'whether the key expires']],
    [{ tags: [] }, { scopes: order.scopes }, TODAY, ['whether the key expires']],
    [{ expires: TODAY }, order, TODAY, ['whether the key has its tags']],
    [{}, { scopes: order.scopes }, NEVER, []],
  ])('has unreported settings: %j', (reported, requested, expires, unreported) => {
    const silent = { scopes: undefined, tags: undefined, expires: undefined };
    expect(compareGranted(requested, { ...silent, ...reported }, expires)).toMatchObject({
      excess: undefined,
      lack: undefined,
      unreported,
    });
  });
});
