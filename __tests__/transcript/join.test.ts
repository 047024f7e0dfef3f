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
    ['Thai phrases', ['สวัสดีครับ', 'วันนี้เราจะมาพูดถึงเรื่องปัญญาประดิษฐ์'], 'สวัสดีครับ วันนี้เราจะมาพูดถึงเรื่องปัญญาประดิษฐ์'],
    ['Lao phrases', ['ສະບາຍດີ', 'ມື້ນີ້ອາກາດດີຫຼາຍ'], 'ສະບາຍດີ ມື້ນີ້ອາກາດດີຫຼາຍ'],
    ['Khmer phrases', ['សួស្តី', 'ថ្ងៃនេះអាកាសធាតុល្អណាស់'], 'សួស្តី ថ្ងៃនេះអាកាសធាតុល្អណាស់'],
    ['Burmese sentences', ['ကောင်း', 'တယ်။', 'ဒီ'], 'ကောင်းတယ်။ ဒီ'],
    ['Khmer sentences', ['ណាស់។', 'តោះ'], 'ណាស់។ តោះ'],
    ['Thai with a number', ['ในปี', '2567', 'บริษัท'], 'ในปี 2567 บริษัท'],
    ['Japanese with foreign words', ['私', 'は', 'GitHub', 'が', '好き'], '私はGitHubが好き'],
    ['Chinese with foreign words', ['发布', '了', 'GPT-4o', '模型'], '发布了 GPT-4o 模型'],
    [
      'numbers',
      ['第', '3', '章', 'の', '2024', '年', '10', '月', '、', '5', '%', 'です'],
      '第3章の2024年10月、5 %です',
    ],
    [
      'full-width marks beside Latin letters',
      ['年', '，', 'OpenAI', '「', 'GPT', '」', 'です'],
      '年，OpenAI「GPT」です',
    ],
    ['one', ['one'], 'one'],
    ['nothing', [], ''],
  ])('of %s', (_, words, text) => {
    expect(joinWords(words)).toBe(text);
  });

  it('have the same separators in a text as in pairs', () => {
    expect(gapBetween('今天', '很好')).toBe('');
    expect(gapBetween('今天', 'ok')).toBe(' ');
    expect(gapBetween('今天', '，ok')).toBe('');
    expect(gapBetween('', '')).toBe(' ');
  });
});
