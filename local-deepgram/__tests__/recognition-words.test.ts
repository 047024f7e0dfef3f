import { describe, expect, test } from 'vitest';
import { loopedTokens, type TimedToken, textOf } from '../src/recognition/moonshine/tokens.ts';
import { wordsFromTokens } from '../src/recognition/words.ts';

const CHUNK = { start: 10, end: 12 };
const neverSilent = () => false;

/** Tokens of a tenth of a second each, from the start of the chunk. */
function tokens(...pieces: string[]): TimedToken[] {
  return pieces.map((piece, i) => ({
    piece,
    probability: 0.5,
    start: CHUNK.start + i / 10,
    end: CHUNK.start + (i + 1) / 10,
  }));
}

const words = (...pieces: string[]) => wordsFromTokens(tokens(...pieces), CHUNK, neverSilent);

describe('wordsFromTokens', () => {
  test('joins the pieces of a word, and leaves the pause at a comma out', () => {
    expect(words('▁Good', '▁mor', 'ning', ',', '▁all')).toMatchObject([
      { word: 'good', punctuated: 'Good', start: 10, end: 10.1 },
      { word: 'morning', punctuated: 'morning,', start: 10.1, end: 10.3 },
      { word: 'all', punctuated: 'all', start: 10.4, end: 10.5 },
    ]);
  });

  test.each([
    ['"Stop!"', 'stop'],
    ['ill-disposed,', 'ill-disposed'],
    ["don't.", "don't"],
    ['50%,', '50%'],
    ['$9.99.', '$9.99'],
    ['9:30', '9:30'],
    ['É', 'é'],
  ])('the plain word of %s is %s', (punctuated, word) => {
    expect(words(`▁${punctuated}`)).toMatchObject([{ punctuated, word }]);
  });

  test('punctuation by itself goes to the word before it, so that the sentence is whole', () => {
    expect(words('▁wait', '▁—', '▁what').map(({ punctuated }) => punctuated)).toEqual(['wait —', 'what']);
    expect(words('▁—')).toEqual([]);
  });

  test('bytes make characters', () => {
    expect(words('▁caf', '<0xC3>', '<0xA9>')).toMatchObject([{ word: 'café' }]);
  });

  test('the confidence is the geometric mean of the probabilities', () => {
    const group = tokens('▁a', 'b').map((token, i) => ({ ...token, probability: i === 0 ? 0.9 : 0.4 }));
    expect(wordsFromTokens(group, CHUNK, neverSilent)[0]?.confidence).toBeCloseTo(0.6, 6);
  });

  test('silence is trimmed from a word, but never all of it', () => {
    const long = [{ piece: '▁word', probability: 1, start: 10, end: 11 }];
    const isSilent = (time: number) => time < 10.3 || time > 10.7;
    expect(wordsFromTokens(long, CHUNK, isSilent)).toMatchObject([{ start: 10.3, end: 10.7 }]);

    const [word] = wordsFromTokens(long, CHUNK, () => true);
    expect((word?.end ?? 0) - (word?.start ?? 0)).toBeCloseTo(0.06, 2);
  });

  test('words that share a time come one after another, inside the chunk', () => {
    const at = (start: number, end: number) => ({ piece: '▁word', probability: 1, start, end });
    const crowded = [at(11, 11.5), at(11, 11.02), at(11, 11.02), at(11.99, 12.4), at(11.99, 12.4)];
    const result = wordsFromTokens(crowded, CHUNK, neverSilent);

    expect(result).toHaveLength(5);
    let previousEnd = CHUNK.start;
    for (const { start, end } of result) {
      expect(start).toBeGreaterThanOrEqual(previousEnd);
      expect(end).toBeGreaterThan(start);
      previousEnd = end;
    }
    expect(previousEnd).toBeLessThanOrEqual(CHUNK.end);
  });
});

test('textOf spells pieces without outer spaces', () => {
  expect(textOf(['▁Hello', '▁wor', 'ld', '.'])).toBe('Hello world.');
});

describe('loopedTokens', () => {
  test.each([
    ['nothing', [], 0],
    ['no repetition', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], 0],
    ['three times the same', [1, 2, 3, 1, 2, 3, 1, 2, 3], 0],
    ['four times the same three', [9, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3], 9],
    ['a single token, four times, as in "no, no, no, no"', [5, 5, 5, 5], 0],
  ])('%s', (_, tokenNumbers, looped) => {
    expect(loopedTokens(tokenNumbers)).toBe(looped);
  });
});
