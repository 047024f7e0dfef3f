import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { isAvailable } from '../../helpers/tools.ts';
import { said } from './fixtures.ts';
import { choiceOf, presentationOf } from './presentations.ts';
import { drawn, drawsCaptions } from './programs.ts';

const FFMPEG = { name: 'ffmpeg with libass', hint: 'install it (Debian: ffmpeg)' };

/** Displays a text as written, from left to right. */
const [AS_IT_STANDS, POPPED] = ['\u202d', '\u202c'];

/** The difference between two pictures. */
const distance = (one: Buffer = Buffer.of(), other: Buffer = Buffer.of()): number =>
  one.reduce((sum, grey, index) => sum + Math.abs(grey - (other[index] ?? 0)), 0);

describe.runIf(isAvailable(FFMPEG, { isThere: drawsCaptions() }))('libass', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'drawn-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const picture = (srt: string): Buffer => {
    const file = path.join(folder, 'captions.srt');
    writeFileSync(file, srt);
    return drawn(file);
  };

  it('draws a line from right to left in reading order', () => {
    const srt = renderSrt(
      said([
        ['אמר', 0, 1, 0],
        ['GPT', 1, 1.5, 0],
        ['שלום.', 1.5, 2, 0],
      ]),
      presentationOf(choiceOf('netflix'), { names: { '0': 'Ada' } }),
    );
    const [text = ''] = srt.match(/\u202b.*\u202c/) ?? [];
    // From the left: the last words first, each Hebrew word from its last letter.
    const seen = `${AS_IT_STANDS}.םולש GPT רמא :Ada${POPPED}`;
    const [ours, same, bare] = [srt, srt.replace(text, seen), srt.replaceAll(/[\u202b\u202c]/g, '')].map(
      picture,
    );
    // Letters can be off by a fraction of a pixel.
    expect(distance(ours, same)).toBeLessThan(distance(ours, bare) / 4);
  });
});
