import { describe, expect, it } from 'vitest';
import { fold, patternOf } from '../../../src/transcript/page/client/fold.ts';

/** The parts of a text that a query finds. */
function found(query: string, text: string): string[] {
  const pattern = patternOf(query);
  const folded = fold(text);
  return Array.from(pattern === undefined ? [] : folded.text.matchAll(pattern), ({ 0: match, index }) =>
    text.slice(folded.starts[index], folded.ends[index + match.length - 1]),
  );
}

describe('searching', () => {
  it.each([
    ['thats', 'And that’s it', 'that’s'],
    ["that's", 'And thats it', 'thats'],
    ["rock'n'roll", 'rock ’n’ roll', undefined],
    ['ニャー', 'にゃーと鳴く', 'にゃー'],
    ['にゃー', 'ﾆｬｰと鳴く', 'ﾆｬｰ'],
    ['ガラス', 'ｶﾞﾗｽ', 'ｶﾞﾗｽ'],
    ['か', 'が', undefined],
    ['か', 'ｶ', 'ｶ'],
    ['AWS', 'ＡＷＳのサーバー', 'ＡＷＳ'],
    ['2024年', 'は 2024 年 10 月', '2024 年'],
    ['awsのサーバー', 'AWS のサーバー', 'AWS のサーバー'],
    ['2024年', '２０２４年', '２０２４年'],
    ['well-known', 'a Well-known man', 'Well-known'],
    ['cold hearted', 'cold-hearted', 'cold-hearted'],
    ['istanbul', 'İstanbul', 'İstanbul'],
    ['cafe', 'cafe\u0301s', 'cafe'],
    ['ﬁnd', 'find', 'find'],
    ['محمد', 'مُحَمَّد', 'مُحَمَّد'],
    ['שלום', 'שָׁלוֹם', 'שָׁלוֹם'],
    ['कि', 'की', undefined],
    ['.*', 'all of it', undefined],
    ['(1/2)', 'it is (1/2) so', '(1/2)'],
    ['👍', 'so 👍🏽 there', '👍'],
    ['a', '\ud800a', 'a'],
    [' ’ ', 'nothing', undefined],
  ])('%s in %s', (query, text, part) => {
    expect(found(query, text)).toEqual(part === undefined ? [] : [part]);
  });
});
