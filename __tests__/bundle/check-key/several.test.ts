import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { annotations } from '../helpers.ts';
import { answersOf, findingOf, openRing } from '../keys.ts';

/** Several keys that can only transcribe, checked together, and another key that reads their entries. */

const KEYS = {
  ci: { scopes: ['usage:write'], tags: ['ci'], expiration_date: '2099-01-01T00:00:00.000Z' },
  prod: { scopes: ['usage:write'], tags: ['prod'], expiration_date: '2098-01-01T00:00:00.000Z' },
  root: { scopes: ['owner'], tags: ['root'] },
  reader: { scopes: ['project:read', 'keys:read'] },
} as const;
const WANTED = { 'must-expire': 'true', project: 'Recordings', 'required-tags': 'ci' };

describe.concurrent('a key that only transcribes', () => {
  it('is checked with a reader key', async () => {
    await using ring = await openRing({ keys: KEYS });
    const inputs = { ...WANTED, 'reader-key': ring.secret('reader') };
    const checked = await ring.check({ key: 'ci', inputs, secrets: [ring.secret('reader')] });
    expect(checked.exitCode).toBe(0);
    expect(new Set(Object.values(answersOf(checked)))).toEqual(new Set(['pass']));
    expect(checked.outputs).toMatchObject({
      'expires-at': KEYS.ci.expiration_date,
      'project-name': 'Recordings',
    });
  });

  it('cannot be checked by itself, which is reported once', async () => {
    await using ring = await openRing({ keys: KEYS });
    const checked = await ring.check({ key: 'ci', inputs: WANTED });
    expect(checked.exitCode).toBe(1);
    expect(findingOf(checked, 'permanent')).toContain('Set `reader-key` to a key with');
    const errors = annotations(checked, 'error');
    expect(errors).toEqual([
      expect.stringMatching(/^API key: Project, Expiration, Tags: cannot tell\. /),
      expect.stringMatching(/^API key: 3 of 5 checks failed/),
    ]);
  });
});

it('several keys are in one table', async () => {
  await using ring = await openRing({ keys: KEYS });
  const lines = ['CI=ci', 'Production=prod', 'Root=root'].map((line) => {
    const [name = '', key = ''] = line.split('=');
    return `${name}=${ring.secret(key)}`;
  });
  const inputs = {
    'api-key': '',
    keys: [...lines, 'Misspelled='].join('\n'),
    name: 'Our keys',
    'reader-key': ring.secret('reader'),
    'must-expire': 'true',
  };
  const checked = await ring.check({ inputs });
  expect(checked.exitCode).toBe(1);
  expect(checked.outputs).toMatchObject({ valid: 'false', 'expires-at': KEYS.prod.expiration_date });
  const table = checked.summary.split('\n').filter((line) => line.startsWith('|'));
  expect(table[0]).toBe(
    '| Key | Comment or id | Expires | Days left | Validity | Excess scopes | Expiration |',
  );
  expect(table.slice(2).map((line) => line.replace(/ \| \d+ \| /, ' | N | '))).toEqual([
    `| CI | key ci | ${KEYS.ci.expiration_date.replaceAll(':', '&#58;')} | N | ✅ | ✅ | ✅ |`,
    `| Production | key prod | ${KEYS.prod.expiration_date.replaceAll(':', '&#58;')} | N | ✅ | ✅ | ✅ |`,
    '| Root | key root | never |  | ✅ | ❌ | ❌ |',
    '| Misspelled |  |  |  | ❌ | ❔ | ❔ |',
  ]);
  expect(annotations(checked, 'error').join('\n')).toContain(
    'Misspelled: Validity: It is empty. Check the name of its',
  );
  const report: { readonly keys: readonly { readonly name: string }[] } = JSON.parse(
    await readFile(checked.outputs['report'] ?? '', 'utf8'),
  );
  expect(report.keys.map(({ name }) => name)).toEqual(['CI', 'Production', 'Root', 'Misspelled']);
});

it.each([
  ['', 'shared', 'cannot tell', 1],
  ['none', 'shared', undefined, 0],
])('differs-from `%s`', async (given, check, answer, exitCode) => {
  await using ring = await openRing({ keys: KEYS });
  const checked = await ring.check({ key: 'ci', inputs: { 'differs-from': given } });
  expect(checked.exitCode).toBe(exitCode);
  expect(answersOf(checked)[check]).toBe(answer);
  expect(checked.stdout).not.toContain('::add-mask::none');
});
