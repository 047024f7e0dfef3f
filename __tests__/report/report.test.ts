import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { judge, report, setOutputs, writeSummary } from '../../src/report/report.ts';
import { resultsFile, type Totals, totalsOf } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { RunFolder } from '../../src/save/run-folder.ts';
import { failed, transcribed } from '../helpers/results.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The runner's files for outputs and the summary. */
async function makeRunner(): Promise<{ outputs: () => Promise<Record<string, string>>; folder: string }> {
  const folder = await makeWorkspace({ output: '' });
  vi.stubEnv('GITHUB_OUTPUT', path.join(folder, 'output'));
  vi.stubEnv('RUNNER_TEMP', folder);
  const outputs = async (): Promise<Record<string, string>> => {
    const text = await readFile(path.join(folder, 'output'), 'utf8');
    return Object.fromEntries(
      [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
        name,
        value,
      ]),
    );
  };
  return { outputs, folder };
}

it('outputs that are not given are zero or empty', async () => {
  const { outputs } = await makeRunner();
  setOutputs({ 'skipped-reason': 'no-media' });
  expect(await outputs()).toEqual({
    transcribed: '0',
    skipped: '0',
    failed: '0',
    minutes: '0',
    results: '',
    'skipped-reason': 'no-media',
  });
});

describe('report', () => {
  const results = [
    transcribed('a.mp3', { warnings: ['topics: Not in German.'] }),
    transcribed('b.mp3', { warnings: ['topics: Not in German.'] }),
    failed('dir/bad.mp3'),
    failed('https://example.com/bad.mp3', 'unreachable-url', { kind: 'url' }),
    failed('c.mp3', 'not-sent'),
  ];
  const omissions = [{ name: '.d.mp3', reason: 'hidden', message: 'is hidden' }] as const;

  it('tells of all sources in the results file, the summary, the outputs and the log', async () => {
    const { outputs, folder } = await makeRunner();
    const summary = path.join(folder, 'summary');
    await writeFile(summary, 'of the step before\n');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    const runFolder = await RunFolder.create();
    const totals: Totals[] = [];
    const printed = await printedBy(async () => totals.push(await report(results, omissions, runFolder)));

    expect(totals).toEqual([totalsOf(results)]);
    const { results: file = '', ...counts } = await outputs();
    expect(counts).toEqual({
      transcribed: '2',
      skipped: '1',
      failed: '3',
      minutes: '2',
      'skipped-reason': '',
    });
    expect(await readFile(file, 'utf8')).toBe(resultsFile(results));
    const written = await readFile(summary, 'utf8');
    expect(written.startsWith('of the step before\n')).toBe(true);
    expect(written).toContain(renderSummary(results, omissions));

    const lines = linesOf(printed);
    expect(lines.filter((line) => line.startsWith('::error'))).toEqual([
      '::error file=dir/bad.mp3::dir/bad.mp3: Deepgram cannot read it. Request id request-2.',
      '::error::https://example.com/bad.mp3: Deepgram cannot read it. Request id request-2.',
    ]);
    expect(lines.filter((line) => line.includes('Not in German'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('2 of 5 sources transcribed, 2:00 of audio; 3 failed.');
  });

  it('writes no summary where the runner keeps none', async () => {
    await makeRunner();
    vi.stubEnv('GITHUB_STEP_SUMMARY', undefined);
    await expect(writeSummary('## Transcripts')).resolves.toBeUndefined();
  });
});

describe('judge', () => {
  const ALL = totalsOf([transcribed('a.mp3')]);
  const SOME = totalsOf([transcribed('a.mp3'), failed('c.mp3', 'not-sent'), failed('b.mp3')]);
  const NONE = totalsOf([failed('a.mp3'), failed('b.mp3')]);

  it.each([
    ['all came through', ALL, 'any', false],
    ['all came through', ALL, 'all', false],
    ['some failed', SOME, 'all', false],
    ['some failed', SOME, 'never', false],
    ['all failed', NONE, 'never', false],
  ] as const)('passes if %s%j with fail-on %s', (_, totals, failOn, cancelled) => {
    expect(() => judge(totals, failOn, cancelled)).not.toThrow();
  });

  it.each([
    ['some failed', 'any', SOME, '1 of 3 sources transcribed, 1:00 of audio; 2 failed. b.mp3: '],
    ['all failed', 'any', NONE, '0 of 2 sources transcribed, 0.0 s of audio; 2 failed. a.mp3: '],
    ['all failed', 'all', NONE, '0 of 2 sources transcribed, 0.0 s of audio; 2 failed. a.mp3: '],
  ] as const)('fails if %s with fail-on %s, and says why the first did', (_, failOn, totals, message) => {
    expect(() => judge(totals, failOn, false)).toThrow(
      new Failure(`${message}Deepgram cannot read it. Request id request-2.`),
    );
  });

  it('says once what stopped all', () => {
    const totals = totalsOf([failed('a.mp3', 'bad-key'), failed('b.mp3', 'bad-key')]);
    expect(() => judge(totals, 'any', false)).toThrow(
      new Failure(
        '0 of 2 sources transcribed, 0.0 s of audio; 2 failed. All for one reason: Deepgram cannot read it.',
      ),
    );
  });

  it.each(['any', 'all', 'never'] as const)('fails if the run was cancelled, with fail-on %s', (failOn) => {
    expect(() => judge(ALL, failOn, true)).toThrow(
      /^Cancelled: 1 of 1 source transcribed, 1:00 of audio\. What arrived is written\.$/,
    );
  });

  it('says only how many failed if none has a cause of its own', () => {
    expect(() => judge(totalsOf([failed('a.mp3', 'cancelled')]), 'any', false)).toThrow(
      /^0 of 1 source transcribed, 0\.0 s of audio; 1 failed\.$/,
    );
  });
});
