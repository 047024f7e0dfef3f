import { describe, expect, it } from 'vitest';
import {
  expanded,
  matchesAny,
  ROLES,
  roleOf,
  SCOPES,
  scopeAdvice,
} from '../../../src/deepgram/manage/scopes.ts';

describe('roles', () => {
  it('each include the one before', () => {
    const sizes = Object.values(ROLES).map((scopes) => new Set(scopes).size);
    expect(sizes).toEqual([1, 6, 24, 31]);
    for (const [less = '', more = ''] of [
      ['member', 'admin'],
      ['admin', 'owner'],
    ]) {
      expect(ROLES[more]).toEqual(expect.arrayContaining([...(ROLES[less] ?? [])]));
    }
    expect(new Set(SCOPES).size).toBe(SCOPES.length);
  });

  it('have aliases, and one covers rights that no scope names', () => {
    expect(expanded(['administrator'])).toEqual(expanded(['admin']));
    expect(roleOf(['administrator'])).toBe('admin');
    expect(roleOf(['default'])).toBe('default');
    expect([...expanded(['self-hosted:products'])]).toContain('self-hosted:product:api');
  });

  it.each(['member', 'admin', 'owner'])(
    '%s expands to its scopes, and its scopes are recognized as it',
    (role) => {
      expect([...expanded([role])]).toEqual(ROLES[role]);
      expect(roleOf([role])).toBe(role);
      expect(roleOf([...(ROLES[role] ?? [])].reverse())).toBe(role);
      expect(roleOf([...(ROLES[role] ?? []), 'new:scope'])).toBeUndefined();
    },
  );

  it.each([
    [['admin', 'member'], 'admin'],
    [['usage:write'], undefined],
    [[], undefined],
    [['constructor'], undefined],
  ])('of %j is %s', (scopes, role) => {
    expect(roleOf(scopes)).toBe(role);
  });

  it('leave other names unchanged', () => {
    expect([...expanded(['usage:write', 'toString', 'new:scope'])]).toEqual([
      'usage:write',
      'toString',
      'new:scope',
    ]);
  });
});

it.each([
  ['keys:write', ['keys:write'], true],
  ['keys:write', ['keys:*'], true],
  ['project:write:destroy', ['project:write'], false],
  ['project:write:destroy', ['project:write:*'], true],
  ['project:write', ['project:write:*'], false],
  ['keystone:write', ['keys:*'], false],
  ['usage:write', [], false],
])('%s matches %j: %s', (scope, patterns, matches) => {
  expect(matchesAny(scope, patterns)).toBe(matches);
});

it.each([
  ['keys:read', 'Use a key with the scope `keys:read`, or with the role Member, Admin or Owner.'],
  ['billing:read', 'Use a key with the scope `billing:read`, or with the role Admin or Owner.'],
  ['billing:write', 'Use a key with the scope `billing:write`, or with the role Owner.'],
  ['self-hosted:products', 'Use a key with the scope `self-hosted:products`.'],
])('says how to get %s', (scope, advice) => {
  expect(scopeAdvice(scope)).toBe(advice);
});
