import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/transcript/captions/columns.ts';
import { CAPTION_STYLES } from '../../../src/transcript/captions/rules.ts';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import { violationsOf } from './checker/checker.ts';
import { LIMITS } from './checker/limits.ts';
import { sum } from './checker/violations.ts';
import { evenly, said } from './fixtures.ts';
import { choiceOf, presentationOf } from './presentations.ts';

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['über', 4],
    ['e\u0301', 1],
    ['日本', 4],
    ['ﾊﾝ', 2],
    ['ｶﾞｷﾞｸﾞ', 6],
    ['ﾊﾟﾋﾟ', 4],
    ['カ\u3099', 2],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['𗀀', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇫🇷', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['สวัสดี', 4],
    ['น้ำ', 2],
    ['ខ្ញុំ\u200bទៅ', 4],
    ['ไป\u200bมา', 4],
    ['Wort\u00adende', 8],
    ['a\u2060b\ufeffc', 3],
    ['می\u200cخواهم', 7],
    ['مَرْحَبًا', 5],
    [`z${'\u0335\u0321\u0300'.repeat(8)}`, 1],
    ['\u200b', 0],
    ['\u001b[31m', 4],
    ['', 0],
  ])('measures %j', (text, expected) => {
    expect(columnsOf(text)).toBe(expected);
  });

  it('gives the same width in repeated calls, whatever was measured in between', () => {
    const first = columnsOf('ｶﾞ');
    for (let index = 0; index < 30_000; index += 1) columnsOf(`ü${index}`);
    expect([first, columnsOf('ｶﾞ'), columnsOf('ü29999')]).toEqual([2, 2, 6]);
  });
});

const TEXTS = {
  'half-width katakana with marks of their own': 'ｶﾞｷﾞｸﾞｹﾞｺﾞ ﾊﾟﾋﾟﾌﾟ ｶﾞｷﾞｸﾞｹﾞｺﾞ ﾊﾝｶｸ',
  'half-width katakana in one word': 'ｶﾞｷﾞｸﾞｹﾞｺﾞ'.repeat(30),
  'marks alone, which are one character': 'ﾞ'.repeat(100),
  'a character with many marks that take a column': `क${'\u0903'.repeat(150)} है`,
  'Thai with zero-width spaces': 'ฉัน\u200bไป\u200bตลาด\u200bน้ำ\u200bทุก\u200bวัน',
  'Khmer with zero-width spaces': 'ខ្ញុំ\u200bទៅ\u200bផ្សារ\u200bរាល់\u200bថ្ងៃ',
  'zero-width spaces alone': `a${'\u200b'.repeat(90)}b \u200b c`,
  'soft hyphens': 'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschafts\u00adkapitän \u00ad und',
  'emoji of several characters': '👩‍👩‍👧‍👦👍🏽🇫🇷1️⃣❤️ ja 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'marks that take a column': 'हिन्दी में नमस्ते தமிழ் மொழி မြန်မာစာ',
  'words that take none': '\u0301 \u0301 Na \ufe0f ja \u3164 \u034f so',
  'old scripts of full width': '𗀀𗀁𗀂 𛀀𛀁 𘠀',
  'signs of full width': '￠￡￢￣￤￥￦ ꥠꥡ ￥100',
};

describe.each(CAPTION_STYLES)('captions of %s follow the rules in', (style) => {
  it.each(Object.entries(TEXTS))('%s', (_, text) => {
    const transcript = said(evenly(Array.from({ length: 12 }, () => text).join(' ')));
    for (const [format, render] of [
      ['srt', renderSrt],
      ['vtt', renderVtt],
    ] as const) {
      const captions = render(transcript, presentationOf(choiceOf(style)));
      const limits = LIMITS[`${style} ${format}`] ?? expect.fail('no limits');
      const violations = violationsOf(captions, transcript, { format, limits });
      expect({ violations: sum(violations), captions }).toEqual({ violations: 0, captions });
    }
  });
});
