import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { type Check, checkAll } from '../../src/check-key/checks.ts';
import { known, nothingFound, unknown } from '../../src/check-key/facts.ts';
import type { CheckInputs } from '../../src/check-key/inputs.ts';
import { causesOf, failedChecks, weightOf } from '../../src/check-key/judged.ts';
import { outputsOf } from '../../src/check-key/outputs.ts';
import { reportOf } from '../../src/check-key/report.ts';
import { renderSummary } from '../../src/check-key/summary.ts';
import { HIDES_ALL, NOTHING, NOW, openKey } from './wants.ts';

const INPUTS: CheckInputs = {
  ...NOTHING,
  required: ['usage:write', 'billing:read'],
  forbidden: ['keys:write'],
  apiKey: 'key',
  subjects: [],
  readerKey: '',
  failOn: new Set(['invalid', 'excess']),
  name: 'DEEPGRAM_API_KEY',
  baseUrl: new URL('https://api.deepgram.com'),
  managementUrl: new URL('https://api.deepgram.com'),
  retries: 0,
};

const judged = (facts = openKey('member')) =>
  checkAll(INPUTS, facts, 'key', NOW).map((check) => ({ ...check, weight: weightOf(check, INPUTS.failOn) }));

it.each([
  ['pass', ['missing'], 'passes'],
  ['fail', ['missing'], 'fails'],
  ['fail', ['unknown'], 'warns'],
  ['fail', [], 'warns'],
  ['cannot tell', ['missing'], 'warns'],
  ['cannot tell', ['unknown'], 'fails'],
] as const)('a check that answers %s, where the step fails on %j, %s', (answer, failOn, weight) => {
  const check: Check = { name: 'missing', title: '', answer, finding: '', advice: '' };
  expect(weightOf(check, new Set(failOn))).toBe(weight);
});

describe('a key that Deepgram does not accept', () => {
  const facts = nothingFound(unknown('It is wrong.', 'Replace it.', 'bad-key'));
  const judgedBy = (failOn: CheckInputs['failOn']) =>
    checkAll(INPUTS, facts, 'key', NOW).map((check) => ({ ...check, weight: weightOf(check, failOn) }));
  const titlesOf = (all: ReturnType<typeof judgedBy>) =>
    (['fails', 'warns'] as const).map((weight) => causesOf(all, weight).map(([, titles]) => titles));

  it('is annotated once, and the step fails for that alone', () => {
    const all = judgedBy(new Set(['invalid', 'unknown']));
    expect(all.map(({ answer }) => answer)).toEqual(['fail', 'cannot tell', 'cannot tell']);
    expect(titlesOf(all)).toEqual([['Validity'], []]);
    expect(failedChecks('K', all)).toBe('K: 1 of 3 checks failed: invalid.');
    expect(renderSummary('K', facts, all, {})).toContain(
      '| Required scopes, Excess scopes | ❔ cannot tell |',
    );
  });

  it('is still the cause where only checks without a result fail the step', () => {
    const all = judgedBy(new Set(['unknown']));
    expect(titlesOf(all)).toEqual([[], ['Validity']]);
    expect(failedChecks('K', all)).toBe('K: 2 of 3 checks failed: unknown (missing), unknown (excess).');
  });

  it('differs from one about which nothing is known, which is annotated once for all checks', () => {
    const all = checkAll(INPUTS, nothingFound(unknown('Deepgram is down.')), 'key', NOW);
    const weighed = all.map((check) => ({ ...check, weight: weightOf(check, new Set(['unknown'])) }));
    expect(titlesOf(weighed)).toEqual([['Validity, Required scopes, Excess scopes'], []]);
    expect(failedChecks('K', judged())).toBe('K: 1 of 3 checks failed: excess.');
    expect(failedChecks('K', [])).toBeUndefined();
  });
});

describe('outputs', () => {
  it('contain all known facts', () => {
    expect(outputsOf(INPUTS, openKey('member'), NOW)).toEqual({
      valid: 'true',
      scopes: 'member',
      role: 'member',
      'project-id': 'p-1',
      'project-name': 'Recordings',
      'expires-at': '2026-06-11T12:00:00Z',
      'days-left': '10',
      'missing-scopes': 'billing:read',
      'excess-scopes': 'keys:write',
      balance: '12.50',
    });
  });

  it('are empty where facts are unknown', () => {
    const { valid, ...rest } = outputsOf(INPUTS, HIDES_ALL, NOW);
    expect(valid).toBe('true');
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });
});

describe('the summary', () => {
  it('has a row for each check, and the known facts', () => {
    const facts = openKey('member');
    const rows = renderSummary('My key', facts, judged(facts), outputsOf(INPUTS, facts, NOW)).split('\n');
    expect(rows.filter((row) => /^\| (Validity|Required scopes|Excess scopes) /.test(row))).toHaveLength(3);
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(
      expect.arrayContaining(['✅ pass', '⚠️ warning', '❌ fail']),
    );
    expect(rows.slice(-8, -1)).toEqual([
      '- Id: key-id',
      '- Comment: for CI',
      '- Project: Recordings, p-1',
      '- Scopes: member',
      '- Tags: ci, prod',
      expect.stringMatching(/^- Expires: 2026/),
      '- Balance in US dollars: 12.50',
    ]);
  });

  it('names the facts that could not be determined', () => {
    expect(renderSummary('', HIDES_ALL, judged(HIDES_ALL), {})).toContain(
      '| ❔ cannot tell | It is hidden. | Show it. |',
    );
  });

  it.each(['<img src=x>', '@octocat', '| a |', '[a](https://x.example)', 'a\n# b', '::error::x'])(
    'shows %j literally',
    (text) => {
      const facts = { ...openKey(text), comment: text, project: known({ id: text, name: text }) };
      const html = marked.parse(renderSummary(text, facts, judged(facts), outputsOf(INPUTS, facts, NOW)), {
        async: false,
        gfm: true,
      });
      expect(html).not.toMatch(/<(img|a|h1)\b/);
      expect(html.match(/<tr>/g)).toHaveLength(4);
      expect(html.match(/<td>/g)).toHaveLength(12);
    },
  );
});

const written = (report: object) => JSON.parse(JSON.stringify(report));

it('the JSON omits unknown facts, and never contains the key', () => {
  const facts = openKey('member');
  const file = written(reportOf('My key', facts, judged(facts), outputsOf(INPUTS, facts, NOW)));
  expect(file).toMatchObject({ version: 1, name: 'My key', keyId: 'key-id', role: 'member', balance: 12.5 });
  expect(file.rights).toHaveLength(6);
  expect(file.checks[2]).toMatchObject({ check: 'excess', answer: 'fail', weight: 'fails' });
  const bare = written(reportOf('', HIDES_ALL, [], outputsOf(INPUTS, HIDES_ALL, NOW)));
  expect(bare).toEqual({ version: 1, name: '', valid: 'true', checks: [] });
});
