import { describe, expect, it } from 'vitest';
import { gapBetween, joinWords } from '../../src/transcript/join.ts';

describe('words', () => {
  it.each([
    ['English', ['Hello,', 'world.'], 'Hello, world.'],
    ['Chinese', ['今天', '天气', '很好', '。'], '今天天气很好。'],
    ['Japanese', ['こんにちは', '、', 'ラーメン', 'です。'], 'こんにちは、ラーメンです。'],
    ['Japanese with a long vowel', ['コーヒー', 'を'], 'コーヒーを'],
    ['Thai', ['สวัสดี', 'ครับ'], 'สวัสดีครับ'],
    ['Thai with marks at the end', ['นี่', 'ไม่', 'ใช่'], 'นี่ไม่ใช่'],
    ['Lao, Khmer and Burmese', ['ສະ', 'ບາຍ', 'សួ', 'ស្តី', 'မင်္ဂ', 'လာပါ'], 'ສະບາຍសួស្តីမင်္ဂလာပါ'],
    ['Korean', ['안녕', '하세요'], '안녕 하세요'],
    ['Arabic', ['مرحبا', 'بالعالم'], 'مرحبا بالعالم'],
    ['Hindi', ['नमस्ते', 'दुनिया'], 'नमस्ते दुनिया'],
    ['two scripts', ['私', 'は', 'GitHub', 'が', '好き'], '私は GitHub が好き'],
    ['numbers', ['第', '3', '章'], '第 3 章'],
    ['one', ['one'], 'one'],
    ['nothing', [], ''],
  ])('of %s', (_, words, text) => {
    expect(joinWords(words)).toBe(text);
  });

  it('have the same between them in a text as alone', () => {
    expect(gapBetween('今天', '很好')).toBe('');
    expect(gapBetween('今天', 'ok')).toBe(' ');
    expect(gapBetween('', '')).toBe(' ');
  });
});
