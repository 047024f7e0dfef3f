import { describe, expect, it } from 'vitest';
import { type Check, checkAll, daysUntil, excessScopes, TITLES } from '../../src/check-key/checks.ts';
import { type KeyFacts, known } from '../../src/check-key/facts.ts';
import { CHECKS, type CheckName, type KeyRequirements } from '../../src/check-key/wanted.ts';
import { expanded, ROLES } from '../../src/deepgram/manage/scopes.ts';
import { FORBIDDEN, HIDES_ALL, hiding, NOTHING, NOW, openKey } from './wants.ts';

const KEY = 'the-key';

function check(wanted: Partial<KeyRequirements>, facts: KeyFacts): Check[] {
  return checkAll({ ...NOTHING, ...wanted }, facts, KEY, NOW);
}

/** The only check besides the one of validity. */
function only(wanted: Partial<KeyRequirements>, facts: KeyFacts): Check {
  const [valid, found, ...more] = check(wanted, facts);
  expect(valid?.name).toBe('invalid');
  expect(more).toEqual([]);
  if (found === undefined) throw new Error('nothing is checked');
  return found;
}

const DEFAULT = { forbidden: FORBIDDEN };
const KEYS: Readonly<Record<string, KeyFacts>> = {
  owner: openKey('owner'),
  admin: openKey('admin'),
  member: openKey('member'),
  'usage:write': openKey('usage:write'),
  nothing: openKey(),
};

/** The answer of each kind of key to each check. */
const TABLE: readonly (readonly [
  CheckName,
  Partial<KeyRequirements>,
  Readonly<Record<string, Check['answer']>>,
])[] = [
  [
    'excess',
    DEFAULT,
    { owner: 'fail', admin: 'fail', member: 'fail', 'usage:write': 'pass', nothing: 'pass' },
  ],
  [
    'excess',
    { allowed: [...expanded(['member'])] },
    { owner: 'fail', admin: 'fail', member: 'pass', 'usage:write': 'pass', nothing: 'pass' },
  ],
  [
    'excess',
    { forbidden: ['billing:*'] },
    { owner: 'fail', admin: 'fail', member: 'pass', 'usage:write': 'pass', nothing: 'pass' },
  ],
  [
    'excess',
    { allowed: ['usage:*'] },
    { owner: 'fail', admin: 'fail', member: 'fail', 'usage:write': 'pass', nothing: 'pass' },
  ],
  [
    'missing',
    { required: ['usage:write'] },
    { owner: 'pass', admin: 'pass', member: 'pass', 'usage:write': 'pass', nothing: 'fail' },
  ],
  [
    'missing',
    { required: ['billing:read'] },
    { owner: 'pass', admin: 'pass', member: 'fail', 'usage:write': 'fail', nothing: 'fail' },
  ],
  [
    'missing',
    { required: ['billing:write'] },
    { owner: 'pass', admin: 'fail', member: 'fail', 'usage:write': 'fail', nothing: 'fail' },
  ],
  [
    'missing',
    { required: ['keys:read', 'keys:write'] },
    { owner: 'pass', admin: 'pass', member: 'pass', 'usage:write': 'fail', nothing: 'fail' },
  ],
];

/** Checks that do not depend on scopes: facts that pass, and facts that fail. */
const OTHERS: readonly (readonly [
  CheckName,
  keyof KeyFacts,
  Partial<KeyRequirements>,
  Partial<KeyRequirements>,
])[] = [
  ['project', 'project', { projects: ['other', 'p-1'] }, { projects: ['p-2'] }],
  ['project', 'project', { projects: ['Recordings'] }, { projects: ['recordings', ''] }],
  ['expiring', 'expires', { expiresWithin: 10 }, { expiresWithin: 11 }],
  ['tags', 'tags', { tags: ['prod', 'ci'] }, { tags: ['ci', 'staging'] }],
  ['balance', 'balance', { minBalance: 12.5 }, { minBalance: 12.51 }],
  ['models', 'models', { models: ['nova-3'] }, { models: ['nova-3', 'nova-2'] }],
];

describe.each(Object.keys(KEYS))('a key of the kind %s', (kind) => {
  const facts = KEYS[kind] ?? HIDES_ALL;

  it.each(TABLE)('is checked for %s by %j', (name, wanted, answers) => {
    expect(only(wanted, facts)).toMatchObject({ name, title: TITLES[name], answer: answers[kind] });
  });

  it.each(OTHERS)('answers %s (%s) from its facts', (name, _, good, bad) => {
    expect(only(good, facts)).toMatchObject({ name, answer: 'pass', advice: '' });
    const failed = only(bad, facts);
    expect(failed).toMatchObject({ name, answer: 'fail' });
    expect(failed.advice).toMatch(/\.$/);
  });

  it.each(OTHERS)('cannot answer %s if its %s is hidden', (name, fact, good, bad) => {
    for (const wanted of [good, bad]) {
      const found = only(wanted, hiding(facts, fact));
      expect(found).toMatchObject({
        name,
        answer: 'cannot tell',
        finding: 'It is hidden.',
        advice: 'Show it.',
      });
    }
  });
});

describe('a check', () => {
  it('is only made for given requirements, in order', () => {
    expect(check({}, KEYS['owner'] ?? HIDES_ALL).map(({ name }) => name)).toEqual(['invalid']);
    const all: KeyRequirements = {
      ...NOTHING,
      others: ['b'],
      required: ['usage:write'],
      forbidden: ['keys:write'],
      projects: ['p-1'],
      expiresWithin: 1,
      mustExpire: true,
      tags: ['ci'],
      minBalance: 1,
      models: ['nova-3'],
      probe: true,
    };
    const checks = check(all, openKey('usage:write'));
    expect(checks.map(({ name }) => name)).toEqual(CHECKS);
    expect(new Set(checks.map(({ answer }) => answer))).toEqual(new Set(['pass']));
    // Comparing two keys needs no request.
    const hidden = check(all, HIDES_ALL).map(({ answer }) => answer);
    expect(hidden).toEqual(['pass', 'pass', ...Array(CHECKS.length - 2).fill('cannot tell')]);
  });

  it('of scopes cannot be made if they are hidden', () => {
    expect(only(DEFAULT, HIDES_ALL).answer).toBe('cannot tell');
    expect(only({ required: ['usage:write'] }, HIDES_ALL).answer).toBe('cannot tell');
  });

  it.each([
    [
      ['usage:write', 'account:write'],
      'cannot tell',
      /^It has `account:write`, which Deepgram does not document\.$/,
    ],
    [['usage:write', 'account:write', 'keys:write'], 'fail', /^It is over-privileged: `keys:write`\.$/],
    [['usage:write', 'usage:new'], 'pass', /^It has `usage:write`, `usage:new`\.$/],
  ])('cannot judge an undocumented scope by default: %j', (scopes, answer, finding) => {
    const wanted = { ...DEFAULT, required: [], allowed: ['usage:*'], isLenient: true };
    expect(only(wanted, openKey(...scopes))).toMatchObject({
      answer,
      finding: expect.stringMatching(finding),
    });
  });

  it('cannot say whether a key equals one that is missing', () => {
    expect(only({ hasNoOthers: true }, openKey('usage:write'))).toMatchObject({
      name: 'shared',
      answer: 'cannot tell',
      finding: '`differs-from` is empty: the secret does not exist, or its name is misspelled.',
    });
  });

  it('names the excess scopes, and the role', () => {
    expect(only(DEFAULT, openKey('member'))).toMatchObject({
      finding: 'It is over-privileged by its role member: `project:write`, `keys:write`.',
      advice: expect.stringMatching(/^Use a key with only `usage:write`\. Create a new key/),
    });
    expect(only({ ...DEFAULT, required: [] }, openKey('usage:write', 'new:right')).answer).toBe('pass');
    // The report lists an owner's 25 scopes.
    expect(only(DEFAULT, openKey('owner')).finding).toMatch(
      /^It is over-privileged by its role owner: \d\d scopes\.$/,
    );
    expect(only({ allowed: ['usage:write'] }, openKey('usage:write', 'new:right')).finding).toBe(
      'It is over-privileged: `new:right`.',
    );
  });

  it('allows by default what is required or allowed', () => {
    const wanted = { ...NOTHING, ...DEFAULT, required: ['keys:write'] };
    expect(excessScopes(wanted, ['keys:write'])).toEqual(['keys:write']);
    expect(excessScopes({ ...wanted, exempt: ['keys:*'] }, ['keys:write', 'project:write'])).toEqual([
      'project:write',
    ]);
    expect(
      excessScopes({ ...NOTHING, allowed: ['usage:read'], required: ['usage:write'] }, ['usage:write']),
    ).toEqual([]);
  });

  it('forbids by default all managing scopes, and none that only read or transcribe', () => {
    const harmless = (ROLES['owner'] ?? []).filter(
      (scope) => !excessScopes({ ...NOTHING, ...DEFAULT }, [scope]).includes(scope),
    );
    expect(harmless).toEqual(['project:read', 'keys:read', 'usage:read', 'usage:write', 'billing:read']);
  });

  it('of other keys names the line and never the key', () => {
    const found = only({ others: ['a', KEY] }, HIDES_ALL);
    expect(found).toMatchObject({ name: 'shared', answer: 'fail' });
    expect(found.finding).toBe('It is the same key as number 2 in `differs-from`.');
  });

  it('of expiry handles keys that never expire, have expired, or have no date', () => {
    const expires = (date: string): KeyFacts => ({ ...HIDES_ALL, expires: known(date) });
    expect(only({ expiresWithin: 30 }, expires('never'))).toMatchObject({ answer: 'pass' });
    expect(only({ expiresWithin: 30 }, expires('2026-05-31T00:00:00Z'))).toMatchObject({
      answer: 'fail',
      finding: 'It expired on 2026-05-31T00:00:00Z.',
    });
    expect(only({ expiresWithin: 30 }, expires('soon'))).toMatchObject({ answer: 'cannot tell' });
    expect(only({ mustExpire: true }, expires('never'))).toMatchObject({ name: 'permanent', answer: 'fail' });
    expect(only({ mustExpire: true }, expires('2027-01-01T00:00:00Z'))).toMatchObject({ answer: 'pass' });
  });

  it('of validity names the key, if Deepgram does', () => {
    const findings = [HIDES_ALL, openKey(), { ...HIDES_ALL, keyId: 'k' }].map(
      (facts) => check({}, facts)[0]?.finding,
    );
    expect(findings).toEqual([
      'Deepgram knows it.',
      'Deepgram knows it as “for CI”, id key-id.',
      'Deepgram knows it as id k.',
    ]);
  });

  it('of a key that Deepgram refuses fails with its message', () => {
    const refused = { accepted: false, finding: 'Not accepted.', advice: '' };
    expect(check({}, { ...HIDES_ALL, valid: known(refused) })).toEqual([
      { name: 'invalid', title: TITLES.invalid, answer: 'fail', finding: 'Not accepted.', advice: '' },
    ]);
    const probe = known({ works: false, finding: 'No credit.', advice: '' });
    expect(only({ probe: true }, { ...HIDES_ALL, probe })).toMatchObject({ name: 'probe', answer: 'fail' });
  });

  it('of models accepts only those that transcribe recordings', () => {
    const models = known([{ names: ['flux'], usable: false }]);
    expect(only({ models: ['flux'] }, { ...HIDES_ALL, models }).finding).toBe(
      'Deepgram does not list flux among 1 model.',
    );
  });
});

it.each([
  ['2026-06-01T00:00:00Z', 0],
  ['2026-06-01T23:59:59Z', 0],
  ['2026-06-02T00:00:00Z', 1],
  ['2026-05-31T23:59:59Z', -1],
  ['never', undefined],
  ['', undefined],
  ['tomorrow', undefined],
])('%s is %s days away', (date, days) => {
  expect(daysUntil(date, NOW)).toBe(days);
});
