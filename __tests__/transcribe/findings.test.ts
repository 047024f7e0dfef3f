import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Omission, Source, SourceRefusal } from '../../src/recordings/source.ts';
import { endWithoutMedia, logFindings, warnOfUnmatched } from '../../src/transcribe/findings.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace, readLines } from '../helpers/workspace.ts';

const hidden = (name: string): Omission => ({ name, reason: 'hidden', message: 'is hidden' });

type Findings = Parameters<typeof logFindings>[0];

const findingsWith = (some: Partial<Findings> & { readonly sources: readonly Source[] }): Findings => ({
  jobs: some.sources.map((source) => ({ source, outputs: [] })),
  refusals: [],
  omissions: [],
  notes: [],
  ...some,
});

describe('logFindings', () => {
  const [file, url] = [fileSource('a.mp3'), urlSource('https://example.com/b.mp3')];

  it.each([
    [[file], 'Found 1 file (1.0 kB).'],
    [[file, file], 'Found 2 files (2.0 kB).'],
    [[url], 'Found 1 URL.'],
    [[file, url, url], 'Found 1 file (1.0 kB) and 2 URLs.'],
    [[], 'Found nothing to send.'],
  ])('counts the sources', async (sources, line) => {
    expect(linesOf(await printedBy(() => logFindings(findingsWith({ sources }))))).toEqual([line]);
  });

  it('names the skipped sources', async () => {
    const printed = linesOf(
      await printedBy(() => logFindings(findingsWith({ sources: [file], omissions: [hidden('.b.mp3')] }))),
    );
    expect(printed).toContain('Left out: .b.mp3 is hidden.');
  });

  it('has one line for paths of transcripts, which each later run finds', async () => {
    const transcript = (name: string): Omission => ({
      name,
      reason: 'transcript',
      message: 'is a transcript',
    });
    const lines = async (...names: readonly string[]): Promise<string[]> => {
      const omissions = [hidden('.b.mp3'), ...names.map(transcript)];
      return linesOf(await printedBy(() => logFindings(findingsWith({ sources: [file], omissions })))).slice(
        2,
      );
    };
    expect(await lines('a.txt')).toEqual(['Left out: a.txt is a transcript.']);
    expect(await lines('a.txt', 'b.txt', 'c.txt')).toEqual([
      'Left out: a.txt and 2 more are also paths of transcripts; exclude those that are recordings with `!`.',
    ]);
  });

  it('names the sources that cannot be sent', async () => {
    const refusal: SourceRefusal = { name: 'c.mp3', code: 'empty', message: 'is empty (0 bytes)' };
    const printed = linesOf(
      await printedBy(() => logFindings(findingsWith({ sources: [file], refusals: [refusal] }))),
    );
    expect(printed).toContain('Cannot be sent: c.mp3 is empty (0 bytes).');
  });

  it('only counts skipped sources when there are more than 20', async () => {
    const omissions = Array.from({ length: 22 }, (_, index) => hidden(`.${index}.mp3`));
    const lines = linesOf(
      await printedBy(() => logFindings(findingsWith({ sources: [file], omissions }))),
    ).slice(1);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('Left out: 2 more matches.');
  });
});

it('warns of each pattern that matches nothing, and names likely mistakes', async () => {
  const unmatched = [
    { pattern: 'files: *.wav', hint: 'a.WAV is there' },
    { pattern: 'url-lists: a\n::error::b' },
  ];
  const printed = await printedBy(() =>
    warnOfUnmatched({ unmatched, warnings: ['files: `!b` excludes nothing'] }),
  );
  expect(linesOf(printed)).toEqual([
    '::warning::files: `!b` excludes nothing.',
    '::warning::Nothing matches files: *.wav: a.WAV is there',
    '::warning::Nothing matches url-lists: a⏎::error::b',
  ]);
});

describe('endWithoutMedia', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await makeWorkspace({ output: '' });
    vi.stubEnv('GITHUB_OUTPUT', path.join(folder, 'output'));
    vi.stubEnv('GITHUB_STEP_SUMMARY', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const unmatched = [{ pattern: 'files: a' }, { pattern: 'files: b' }];
  const TEXT =
    /There are no media to transcribe\. Nothing matches files: a\. Nothing matches files: b\. Likely causes: .*checkout/;

  it.each([
    ['warn', /^::warning::/],
    ['ignore', /^There/],
  ] as const)('goes on with %s', async (ifNoMedia, start) => {
    const printed = await printedBy(() =>
      endWithoutMedia(ifNoMedia, { omissions: [], unmatched, warnings: [] }),
    );
    expect(printed).toMatch(start);
    expect(printed).toMatch(TEXT);
    expect(linesOf(printed)).toHaveLength(1);
  });

  it('fails with error, after the outputs are set', async () => {
    await expect(
      endWithoutMedia('error', { omissions: [hidden('.a.mp3')], unmatched, warnings: [] }),
    ).rejects.toThrow(/Nothing matches files: b\. 1 match is left out: see the log\.$/);
    const outputs = await readLines(path.join(folder, 'output'));
    expect(outputs).toMatch(/^skipped-reason<<(.+)\nno-media\n\1$/m);
    expect(outputs).toMatch(/^skipped<<(.+)\n1\n\1$/m);
  });
});
