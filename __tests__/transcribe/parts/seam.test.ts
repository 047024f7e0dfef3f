import { describe, expect, it } from 'vitest';
import { seamOf, type TimedWord } from '../../../src/transcribe/parts/seam.ts';
import { continueNumbering } from '../../../src/transcribe/parts/speakers.ts';

/** Returns words a second apart, starting at a second; `-` is a pause. */
const heard = (from: number, words: string): TimedWord[] =>
  words
    .split(' ')
    .flatMap((text, index) => (text === '-' ? [] : [{ text, start: from + index, end: from + index + 0.5 }]));

const delayed = (word: TimedWord, by: number): TimedWord => ({
  ...word,
  start: word.start + by,
  end: word.end + by,
});

const OVERLAP = { from: 10, to: 20 };
const cut = (before: readonly TimedWord[], after: readonly TimedWord[], overlap = OVERLAP): string => {
  const { kept, dropped } = seamOf(before, after, overlap);
  const texts = (words: readonly TimedWord[]): string => words.map(({ text }) => text).join(' ');
  return `${texts(before.slice(0, kept))} | ${texts(after.slice(dropped))}`;
};

describe('seamOf', () => {
  it('cuts in the middle of the common words', () => {
    const words = 'a b c d e f g h i j';
    expect(cut(heard(10, words), heard(10, words))).toBe('a b c d e | f g h i j');
  });

  it('prefers to cut where both continue alike over the exact middle', () => {
    expect(cut(heard(10, 'a b c d x f y h i j'), heard(10, 'a b c d e f g h i j'))).toBe(
      'a b c | d e f g h i j',
    );
  });

  it('rather cuts where both have the same times than in the very middle', () => {
    const words = heard(10, 'a b c d e f g h i j');
    const shifted = (from: number, to: number): TimedWord[] =>
      words.map((word, at) => (at >= from && at < to ? { ...word, start: word.start - 0.1 } : word));
    expect(cut(words, shifted(3, 8))).toBe('a b | c d e f g h i j');
    expect(cut(words, shifted(3, 7))).toBe('a b c d e f g h | i j');
    expect(cut(words, shifted(0, 10))).toBe('a b c d e | f g h i j');
  });

  it('prefers the longest pause, in which recognizers divide speech', () => {
    expect(cut(heard(10, 'a b c d e f g - h i'), heard(10, 'a b c d e f g - h i'))).toBe(
      'a b c d e f g | h i',
    );
    const nearly = heard(10, 'a b c d e f g h i j').map((word, at) => (at > 7 ? delayed(word, 0.02) : word));
    expect(cut(nearly, nearly)).toBe('a b c d e | f g h i j');
  });

  it('does not cut in a pause on whose far side the parts differ', () => {
    expect(cut(heard(10, 'a b c d e f g - h i'), heard(10, 'a b c d e f g - x i'))).toBe(
      'a b c d e | f g x i',
    );
  });

  it('cuts after a common word where they continue differently everywhere', () => {
    expect(cut(heard(10, 'a x b y c z d'), heard(10, 'a k b l c m d'))).toBe('a x b y c | m d');
  });

  it('matches equal words only at about the same time', () => {
    expect(cut(heard(10, '- - - the a'), heard(10, '- - - - - the b'))).toBe('the a | the b');
    expect(cut(heard(10, '- - - - the a'), heard(10, '- - - - the b'))).toBe('the | b');
  });

  it('matches the closest occurrence of a repeated word', () => {
    const words = heard(10, 'no no no no no no');
    const late = words.map(({ text, start, end }) => ({ text, start: start + 0.2, end: end + 0.2 }));
    expect(
      cut(words, late.slice(1))
        .split(' ')
        .filter((text) => text === 'no'),
    ).toHaveLength(6);
  });

  it('cuts by time where they agree on nothing, and where one has no words', () => {
    expect(cut(heard(10, 'a b c d e f g h'), heard(10, 's t u v w x y z'))).toBe('a b c d e | x y z');
    expect(cut(heard(10, 'a b'), [])).toBe('a b | ');
    expect(cut([], heard(10, 'a b'))).toBe(' | ');
    expect(cut([], heard(18, 'a b'))).toBe(' | a b');
  });

  it('ignores words that nobody can have spoken in so short a time', () => {
    const many = Array.from({ length: 3000 }, () => ({ text: 'a', start: 15, end: 15 }));
    expect(seamOf(many, many, OVERLAP).pairs).toEqual([]);
  });
});

describe('continueNumbering', () => {
  const times = <T>(amount: number, value: T): T[] => Array.from({ length: amount }, () => value);

  it('matches speakers of the same words', () => {
    const { numbers, isUncertain } = continueNumbering([...times(3, [4, 0] as const)], [0], [4]);
    expect([...numbers]).toEqual([[0, 4]]);
    expect(isUncertain).toBe(false);
  });

  it.each([
    ['say too little', times(2, [0, 0] as const)],
    ['are mixed up with others', [...times(6, [0, 0] as const), ...times(4, [1, 0] as const)]],
    ['were one before', [...times(6, [0, 0] as const), ...times(4, [0, 1] as const)]],
  ])('gives new numbers to speakers who %s', (_, words) => {
    const { numbers, isUncertain } = continueNumbering(words, [0], [0, 1]);
    expect(numbers.get(0)).toBe(2);
    expect(isUncertain).toBe(true);
  });
});
