import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { writeSummary } from '../../../src/lib/step-summary.ts';
import { failIfNeeded, plannedOutputs, report, setOutputs } from '../../../src/transcribe/report/report.ts';
import { type Totals, totalsOf } from '../../../src/transcribe/report/result.ts';
import type { SavingResult } from '../../../src/transcribe/report/saved.ts';
import { renderSummary } from '../../../src/transcribe/report/summary.ts';
import { account, failed, planned, planOf, reused, transcribed, unchanged } from '../../helpers/results.ts';
import { linesOf, printedBy } from '../../helpers/stdout.ts';
import { makeWorkspace, readLines } from '../../helpers/workspace.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Creates the runner's files for outputs and the summary. */
async function makeRunner(): Promise<{ outputs: () => Promise<Record<string, string>>; folder: string }> {
  const folder = await makeWorkspace({ output: '' });
  vi.stubEnv('GITHUB_OUTPUT', path.join(folder, 'output'));
  vi.stubEnv('RUNNER_TEMP', folder);
  const outputs = async (): Promise<Record<string, string>> => {
    const text = await readLines(path.join(folder, 'output'));
    return Object.fromEntries(
      [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
        name,
        value,
      ]),
    );
  };
  return { outputs, folder };
}

it('outputs without a value are zero or empty', async () => {
  const { outputs } = await makeRunner();
  setOutputs({ 'skipped-reason': 'no-media' });
  expect(await outputs()).toEqual({
    planned: '0',
    'planned-minutes': '0',
    'estimated-cost': '0.0000',
    transcribed: '0',
    reused: '0',
    unchanged: '0',
    edited: '0',
    orphaned: '0',
    skipped: '0',
    failed: '0',
    minutes: '0',
    'billed-cost': '0.0000',
    'saved-minutes': '0',
    results: '',
    'skipped-reason': 'no-media',
  });
});

describe('the outputs of a plan', () => {
  it('add up the known amounts', () => {
    const plan = planOf([{ minutes: 1.234, cost: 0.0053 }, { minutes: 2, cost: 0.0086 }, {}]);
    expect(plannedOutputs(plan)).toEqual({
      planned: 3,
      'planned-minutes': 3.23,
      'estimated-cost': '0.0139',
      orphaned: 0,
    });
  });

  it('have no cost if there is no price', () => {
    expect(plannedOutputs(planOf([{ minutes: 1 }]))['estimated-cost']).toBe('');
  });
});

describe('report', () => {
  const results = [
    transcribed('a.mp3', { warnings: ['topics: Not in German.'] }),
    transcribed('b.mp3', { warnings: ['topics: Not in German.'] }),
    reused('e.mp3', { edited: ['e.mp3.json'] }),
    unchanged('f.mp3', { duration: 90 }),
    failed('dir/bad.mp3'),
    failed('https://example.com/bad.mp3', 'unreachable-url', { kind: 'url' }),
    failed('c.mp3', 'not-sent'),
  ];
  const omissions = [{ name: '.d.mp3', reason: 'hidden', message: 'is hidden' }] as const;

  it('reports all sources in the results file, the summary, the outputs and the log', async () => {
    const { outputs, folder } = await makeRunner();
    const summary = path.join(folder, 'summary');
    await writeFile(summary, 'of the step before\n');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    const saved: SavingResult[] = [
      {
        outputs: { 'artifact-id': '7' },
        message: 'Uploaded.',
        link: { text: 'artifact', url: 'https://x.example/7' },
      },
    ];
    const plan = planOf([
      { minutes: 1, cost: 0.0043 },
      { minutes: 1, cost: 0.0043 },
    ]);
    const data = { ...account(results, omissions), saved, plan };
    const totals: Totals[] = [];
    const printed = await printedBy(async () => totals.push(await report(data, '/tmp/results.json')));

    expect(totals).toEqual([totalsOf(results)]);
    expect(await outputs()).toEqual({
      'artifact-id': '7',
      results: '/tmp/results.json',
      planned: '2',
      'planned-minutes': '2',
      'estimated-cost': '0.0086',
      transcribed: '2',
      reused: '1',
      unchanged: '1',
      edited: '1',
      orphaned: '0',
      skipped: '1',
      failed: '3',
      minutes: '2',
      'billed-cost': '0.0000',
      'saved-minutes': '2.5',
      'skipped-reason': '',
    });
    const written = await readLines(summary);
    expect(written.startsWith('of the step before\n')).toBe(true);
    expect(written).toContain(renderSummary(data));

    const lines = linesOf(printed);
    expect(lines.filter((line) => line.startsWith('::error'))).toEqual([
      '::error file=dir/bad.mp3::dir/bad.mp3: Deepgram cannot read it. Request id request-2.',
      '::error::https://example.com/bad.mp3: Deepgram cannot read it. Request id request-2.',
    ]);
    expect(lines.filter((line) => line.includes('Not in German'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('2 of 5 sources transcribed, 2:00 of audio; 3 failed; 1 reused; 1 unchanged.');
  });

  it('writes no summary where the runner does not support it', async () => {
    await makeRunner();
    vi.stubEnv('GITHUB_STEP_SUMMARY', undefined);
    await expect(writeSummary('## Transcripts')).resolves.toBeUndefined();
  });
});

describe('failIfNeeded', () => {
  const ENDED = { cancelled: false, failures: [] };
  const ALL = totalsOf([transcribed('a.mp3')]);
  const SOME = totalsOf([transcribed('a.mp3'), failed('c.mp3', 'not-sent'), failed('b.mp3')]);
  const NONE = totalsOf([failed('a.mp3'), failed('b.mp3')]);

  it.each([
    ['all came through', 'any', ALL],
    ['all came through', 'all', ALL],
    ['all were there already', 'any', totalsOf([unchanged('a.mp3'), reused('b.mp3')])],
    ['none was to be sent', 'any', totalsOf([planned('a.mp3')])],
    ['the only one that was sent failed', 'all', totalsOf([unchanged('a.mp3'), failed('b.mp3')])],
    ['some failed', 'all', SOME],
    ['some failed', 'never', SOME],
    ['all failed', 'never', NONE],
  ] as const)('passes if %s with fail-on %s', (_, failOn, totals) => {
    expect(() => failIfNeeded(totals, failOn, ENDED)).not.toThrow();
  });

  it.each([
    [
      'some failed',
      'any',
      SOME,
      '1 of 3 sources transcribed, 1:00 of audio; 2 failed. The error above says why.',
    ],
    ['all failed', 'any', NONE, '0 of 2 sources transcribed; 2 failed. The errors above say why.'],
    ['all failed', 'all', NONE, '0 of 2 sources transcribed; 2 failed. The errors above say why.'],
  ] as const)('fails if %s with fail-on %s, and points to the errors', (_, failOn, totals, message) => {
    expect(() => failIfNeeded(totals, failOn, ENDED)).toThrow(new Failure(message));
  });

  it.each(['any', 'never'] as const)('fails if transcripts could not be saved, with fail-on %s', (failOn) => {
    const ending = { cancelled: false, failures: ['save-to commit: token: it may not.'] };
    expect(() => failIfNeeded(ALL, failOn, ending)).toThrow(
      new Failure('save-to commit: token: it may not.'),
    );
  });

  it('names the transcripts of a cancelled run that could not be saved', () => {
    const ending = { cancelled: true, failures: ['save-to commit: it may not.'] };
    expect(() => failIfNeeded(ALL, 'never', ending)).toThrow(
      new Failure(
        'Cancelled: 1 of 1 source transcribed, 1:00 of audio. Transcripts received so far are saved. save-to commit: it may not.',
      ),
    );
  });

  it('reports once what stopped the run', () => {
    const totals = totalsOf([failed('a.mp3', 'bad-key'), failed('b.mp3', 'bad-key')]);
    expect(() => failIfNeeded(totals, 'any', ENDED)).toThrow(
      new Failure('0 of 2 sources transcribed; 2 failed. The error above says why.'),
    );
  });

  it.each(['any', 'all', 'never'] as const)('fails if the run was cancelled, with fail-on %s', (failOn) => {
    expect(() => failIfNeeded(ALL, failOn, { cancelled: true, failures: [] })).toThrow(
      /^Cancelled: 1 of 1 source transcribed, 1:00 of audio\. Transcripts received so far are saved\.$/,
    );
  });

  it('only says how many failed if none has its own cause', () => {
    expect(() => failIfNeeded(totalsOf([failed('a.mp3', 'cancelled')]), 'any', ENDED)).toThrow(
      /^0 of 1 source transcribed; 1 failed\.$/,
    );
  });
});
