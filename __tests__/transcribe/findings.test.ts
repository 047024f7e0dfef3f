import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Omission, Refusal } from '../../src/recordings/source.ts';
import { endWithoutMedia, logFindings, warnOfUnmatched } from '../../src/transcribe/findings.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const hidden = (name: string): Omission => ({ name, reason: 'hidden', message: 'is hidden' });

describe('logFindings', () => {
  const [file, url] = [fileSource('a.mp3'), urlSource('https://example.com/b.mp3')];

  it.each([
    [[file], 'Found 1 file (1.0 kB).'],
    [[file, file], 'Found 2 files (2.0 kB).'],
    [[url], 'Found 1 URL.'],
    [[file, url, url], 'Found 1 file (1.0 kB) and 2 URLs.'],
    [[], 'Found nothing to send.'],
  ])('counts what it found', async (sources, line) => {
    expect(linesOf(await printedBy(() => logFindings(sources, [], [])))).toEqual([line]);
  });

  it('names what was left out', async () => {
    const printed = linesOf(await printedBy(() => logFindings([file], [], [hidden('.b.mp3')])));
    expect(printed).toContain('Left out: .b.mp3 is hidden.');
  });

  it('names what cannot be sent', async () => {
    const refusal: Refusal = { name: 'c.mp3', code: 'empty', message: 'is empty (0 bytes)' };
    const printed = linesOf(await printedBy(() => logFindings([file], [refusal], [])));
    expect(printed).toContain('Cannot be sent: c.mp3 is empty (0 bytes).');
  });

  it('only counts more than 20 that were left out', async () => {
    const omissions = Array.from({ length: 22 }, (_, index) => hidden(`.${index}.mp3`));
    const lines = linesOf(await printedBy(() => logFindings([file], [], omissions))).slice(1);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('Left out: 2 more matches.');
  });
});

it('each pattern that matches nothing is warned of', async () => {
  const printed = await printedBy(() => warnOfUnmatched(['files: *.wav', 'url-lists: a\n::error::b']));
  expect(linesOf(printed)).toEqual([
    '::warning::Nothing matches files: *.wav',
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

  const TEXT =
    /There is no media to transcribe\. Nothing matches files: a or files: b\. Likely causes: .*checkout/;

  it.each([
    ['warn', /^::warning::/],
    ['ignore', /^There/],
  ] as const)('goes on with %s', async (ifNoMedia, start) => {
    const printed = await printedBy(() => endWithoutMedia(ifNoMedia, [], ['files: a', 'files: b']));
    expect(printed).toMatch(start);
    expect(printed).toMatch(TEXT);
    expect(linesOf(printed)).toHaveLength(1);
  });

  it('fails with error, after the outputs are set', async () => {
    await expect(endWithoutMedia('error', [hidden('.a.mp3')], ['files: a', 'files: b'])).rejects.toThrow(
      TEXT,
    );
    const outputs = await readFile(path.join(folder, 'output'), 'utf8');
    expect(outputs).toMatch(/^skipped-reason<<(.+)\nno-media\n\1$/m);
    expect(outputs).toMatch(/^skipped<<(.+)\n1\n\1$/m);
  });
});
