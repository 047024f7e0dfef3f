import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodedSeconds, encode } from '../../scripts/corpus/ffmpeg.ts';
import { judge } from '../../scripts/corpus/judge.ts';
import { KINDS } from '../../scripts/corpus/kinds.ts';
import { VARIANTS } from '../../scripts/corpus/variants.ts';
import { measureHere } from '../helpers/media.ts';
import { FFMPEG, hasProgram, isAvailable } from '../helpers/tools.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** One file for each reader whose length does not follow from the size alone; `npm run corpus` checks all of them. */
const FEW = ['vbr.mp3', 'hybrid.m4a', 'aac.mkv', 'opus.ogg', 'stereo.flac', 'late.ts', 'wmv2.wmv', 'aac.flv'];

describe.runIf(isAvailable(FFMPEG, { isThere: hasProgram('ffmpeg') }))(
  'a length equals what ffmpeg decodes',
  () => {
    it.each(KINDS.filter(({ file }) => FEW.includes(file)))('of $file and its variants', async (kind) => {
      const file = path.join(await makeWorkspace(), kind.file);
      await encode(kind, file);
      const whole = await readFile(file);
      for (const { name, make } of VARIANTS.filter(({ decoded }) => decoded === undefined)) {
        await writeFile(file, make(whole));
        const { duration } = await measureHere(file);
        const seconds = await decodedSeconds(file);
        const label = `${name}: ${duration} s, ${seconds} s are decoded`;
        expect(judge(duration, seconds), label).toMatch(name === 'plain' ? /^right$/ : /^(right|unknown)$/);
      }
    });
  },
);

describe('a verdict', () => {
  it.each([
    [9.1, 9, 'right'],
    [0.2, 0.4, 'right'],
    [102, 100, 'right'],
    [102.1, 100, 'wrong'],
    [9.1, 0, 'wrong'],
    [undefined, 9, 'unknown'],
    [undefined, 0, 'right'],
  ])('on %s s for %s s is %s', (measured, decoded, verdict) => {
    expect(judge(measured, decoded)).toBe(verdict);
  });
});
