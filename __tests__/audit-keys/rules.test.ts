import { describe, expect, it } from 'vitest';
import { parseExceptions } from '../../src/audit-keys/exceptions.ts';
import { judge, type KeyInContext, type KeyPolicy, withSuccessors } from '../../src/audit-keys/rules.ts';
import { shortened } from '../../src/audit-keys/summary.ts';
import type { Key } from '../../src/deepgram/manage/answers.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const KEY: Key = {
  id: 'k',
  comment: 'CI',
  scopes: ['usage:write'],
  tags: ['ci'],
  created: '2026-01-01T00:00:00Z',
  expires: '2026-12-01T00:00:00Z',
  creator: { id: 'olive', email: 'olive@example.com' },
};
const SEEN: KeyInContext = {
  project: { id: 'p', name: 'Speech' },
  key: KEY,
  members: [{ id: 'olive', email: 'olive@example.com', scopes: ['owner'] }],
  used: ['k'],
  hasSuccessor: false,
};
const WANTED: KeyPolicy = {
  allowed: ['usage:*', 'project:read'],
  tags: ['ci'],
  mustExpire: true,
  expiresWithin: 14,
  olderThan: 365,
  unusedFor: 30,
};

const brokenBy = (
  seen: Partial<KeyInContext>,
  key: Partial<Key> = {},
  wanted: Partial<KeyPolicy> = {},
): string[] =>
  judge({ ...SEEN, ...seen, key: { ...KEY, ...key } }, { ...WANTED, ...wanted }, [], NOW).findings.map(
    ({ rule }) => rule,
  );

describe('a key', () => {
  it.each<readonly [string, Partial<KeyInContext>, Partial<Key>, string[]]>([
    ['that keeps all rules', {}, {}, []],
    [
      'without any reported facts',
      { members: undefined, used: undefined },
      { scopes: undefined, tags: undefined, expires: undefined, creator: undefined },
      [],
    ],
    ['that never expires', {}, { expires: 'never' }, ['permanent']],
    ['that expires soon', {}, { expires: '2026-06-14T23:00:00Z' }, ['expiring']],
    ['that expires in two weeks', {}, { expires: '2026-06-15T00:00:00Z' }, []],
    [
      'that has expired does no other harm',
      {},
      { expires: '2026-05-01T00:00:00Z', scopes: ['owner'] },
      ['expired'],
    ],
    ['of a role', {}, { scopes: ['member'] }, ['excess']],
    ['with an unknown scope', {}, { scopes: ['account:write'] }, ['excess', 'demoted']],
    ['without a tag', {}, { tags: ['other'] }, ['untagged']],
    ['that is old', {}, { created: '2025-05-31T00:00:00Z' }, ['old']],
    ['that is not used', { used: [] }, {}, ['unused']],
    ['that is not used yet', { used: [] }, { created: '2026-05-20T00:00:00Z' }, []],
    ['whose creator left', { members: [] }, {}, ['orphaned']],
    [
      'whose creator has fewer rights',
      { members: [{ id: 'olive', email: '', scopes: ['member'] }] },
      { scopes: ['admin'] },
      ['excess', 'demoted'],
    ],
    [
      'whose creator has unknown permissions',
      { members: [{ id: 'olive', email: '', scopes: undefined }] },
      {},
      [],
    ],
    ['that a rotation left', { hasSuccessor: true }, {}, ['leftover']],
  ])('%s', (_, seen, key, rules) => {
    expect(brokenBy(seen, key)).toEqual(rules);
  });

  it('is checked only against the given rules', () => {
    const wanted = { mustExpire: false, olderThan: undefined, unusedFor: undefined, tags: [] };
    const key = { expires: 'never', created: '2020-01-01T00:00:00Z', tags: [] };
    expect(brokenBy({ used: [] }, key, wanted)).toEqual([]);
  });

  it('is allowed to break rules until a given day, with a reason', () => {
    const entry = { key: 'CI', reason: 'moves in May', until: '2026-05-31', rules: ['permanent'] };
    const seen = { ...SEEN, key: { ...KEY, expires: 'never' } };
    const judged = (more: object) =>
      judge(seen, WANTED, parseExceptions('x.json', JSON.stringify([{ ...entry, ...more }])), NOW);
    expect(judged({}).findings).toHaveLength(1);
    expect(judged({ until: '2026-06-01' })).toMatchObject({
      findings: [],
      excepted: [{ reason: 'moves in May' }],
    });
    expect(judged({ until: '2026-06-01', rules: ['old'] }).findings).toHaveLength(1);
    expect(judged({ until: '2026-06-01', rules: undefined, key: 'k' }).findings).toEqual([]);
    expect(judged({ until: '2026-06-01', key: 'other' }).findings).toHaveLength(1);
  });
});

it('in each family, all keys except the newest are leftovers', () => {
  const key = (id: string, comment: string, created: string): Key => ({ ...KEY, id, comment, created });
  const keys = [
    key('a', 'CI', '2026-01-01T00:00:00Z'),
    key('b', 'CI [rotate-key a]', '2026-02-01T00:00:00Z'),
    key('c', 'CI [rotate-key a]', '2026-03-01T00:00:00Z'),
    key('d', 'CI', '2026-01-01T00:00:00Z'),
  ];
  expect([...withSuccessors(keys)]).toEqual(['a', 'b']);
});

it.each([
  ['{', 'exceptions: x.json is not JSON:'],
  ['{}', 'exceptions: x.json is not a list.'],
  [
    '[{"reason":"r","until":"2027-01-31"}]',
    'exceptions: x.json, entry 1: `key` is not the id or the comment of a key.',
  ],
  [
    '[{"key":"k","reason":" ","until":"2027-01-31"}]',
    'exceptions: x.json, entry 1: `reason` is missing: say why the exception is allowed.',
  ],
  [
    '[{"key":"k","reason":"r","until":"2027-13-31"}]',
    'exceptions: x.json, entry 1: `until` is not a date such as `2027-01-31`.',
  ],
  [
    '[{"key":"k","reason":"r","until":"2027-01-31","rules":["odl"]}]',
    'exceptions: x.json, entry 1: `rules` is not a list of',
  ],
])('exceptions that cannot be used are refused: %s', (text, message) => {
  expect(() => parseExceptions('x.json', text)).toThrow(message);
});

it('an address is shortened', () => {
  expect(['olive@example.com', 'o@example.com', ''].map(shortened)).toEqual([
    'ol…@example.com',
    'o…@example.com',
    '',
  ]);
});
