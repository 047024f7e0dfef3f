import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRules } from '../../src/transcript/sentences.ts';
import { passagesOf, textOf } from '../../src/transcript/transcript.ts';
import { answer, by, channel, read, word, words } from './answer-of.ts';
import { randomTranscript } from './random-answers.ts';

/** Deepgram's paragraphs, which begin at these seconds, each with the seconds at which its sentences begin. */
const paragraphsAt = (
  ...all: readonly (readonly [start: number | undefined, ...sentences: (number | null)[]])[]
): object => ({
  paragraphs: {
    transcript: '\n',
    paragraphs: all.map(([start, ...sentences]) => ({
      start,
      sentences: sentences.map((each) => ({ text: '', start: each, end: 0 })),
    })),
  },
});

const divided = (all: readonly object[], more: object = {}): unknown[] =>
  read(answer([channel({ words: all, ...more })], { duration: 1e6 })).channels.flatMap(({ paragraphs }) =>
    paragraphs.map(({ speaker, sentences }) => [speaker, ...sentences.map(textOf)]),
  );

describe('Deepgram’s paragraphs', () => {
  const WORDS = words('One two. Three. Four five. Six.');

  it.each([
    [
      'are taken over',
      paragraphsAt([0, 0, 2], [3, 3, 5]),
      [
        ['One two.', 'Three.'],
        ['Four five.', 'Six.'],
      ],
    ],
    [
      'may not tell their sentences',
      paragraphsAt([0], [3]),
      [
        ['One two.', 'Three.'],
        ['Four five.', 'Six.'],
      ],
    ],
    [
      'may not tell their own beginning',
      paragraphsAt([undefined, 0, 2], [undefined, 3]),
      [['One two.', 'Three.'], ['Four five. Six.']],
    ],
    [
      'may be out of order',
      paragraphsAt([3, 5, 3], [0, 2, 0]),
      [
        ['One two.', 'Three.'],
        ['Four five.', 'Six.'],
      ],
    ],
    [
      'may begin inside of a sentence',
      paragraphsAt([0, 0], [1, 1]),
      [['One'], ['two. Three. Four five. Six.']],
    ],
    [
      'may be rounded otherwise than their words',
      paragraphsAt([0, 0, 2.0004], [2.9996, 3, 5.0004]),
      [
        ['One two.', 'Three.'],
        ['Four five.', 'Six.'],
      ],
    ],
    ['may begin between words', paragraphsAt([0, 0], [2.7, 2.7]), [['One two. Three.'], ['Four five. Six.']]],
    ['may not tell when', paragraphsAt([undefined, null]), [['One two.', 'Three.', 'Four five.', 'Six.']]],
    ['may be none', paragraphsAt(), [['One two.', 'Three.', 'Four five.', 'Six.']]],
  ])('%s', (_, paragraphs, expected) => {
    expect(divided(WORDS, paragraphs)).toEqual(expected.map((sentences) => [undefined, ...sentences]));
  });

  it('are divided where they ignore a change of speaker', () => {
    const all = [...by(0, 'One two.'), ...by(1, 'Three.', 2), ...by(0, 'Four five.', 3)];
    expect(divided(all, paragraphsAt([0, 0, 2, 3]))).toEqual([
      [0, 'One two.'],
      [1, 'Three.'],
      [0, 'Four five.'],
    ]);
  });
});

describe('paragraphs of the action', () => {
  it('are the turns of the speakers', () => {
    const all = [...by(0, 'One two.'), ...by(1, 'Three.', 2), ...words('Who? Me.', 3), ...by(0, 'four', 5)];
    expect(divided(all)).toEqual([
      [0, 'One two.'],
      [1, 'Three.'],
      [undefined, 'Who?', 'Me.'],
      [0, 'four'],
    ]);
  });

  it.each([
    ['a short pause between sentences', 'One.', 1.1, [['One.', 'Two']]],
    ['a pause between sentences', 'One.', 1.3, [['One.'], ['Two']]],
    ['a pause inside of a sentence', 'One', 2.9, [['One Two']]],
    ['a long pause inside of a sentence', 'One', 3.1, [['One'], ['Two']]],
  ])('%s: %s', (_, first, pause, expected) => {
    const all = [word(first, 0), word('Two', 0.5 + pause)];
    expect(divided(all)).toEqual(expected.map((sentences) => [undefined, ...sentences]));
  });

  it('end with a sentence before they get too long', () => {
    const sentence = 'It has five words, really.';
    const paragraphs = divided(words(Array(40).fill(sentence).join(' ')));
    expect(paragraphs.map((each) => (each as unknown[]).length - 1)).toEqual([18, 18, 4]);
  });

  it.each([
    ['no words', []],
    ['only spaces', [word(' ', 0)]],
  ])('are not made of %s', (_, all) => {
    expect(divided(all)).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    ['en', 'done.', 'Then'],
    ['en', 'Why?', 'because'],
    ['en', '“No!”', 'He'],
    ['en', 'No.', 'I'],
    ['en', 'wait…', 'what'],
    ['en', '(done.)', 'Then'],
    ['en', '2024.', 'Then'],
    ['en', 'etc.', 'Then'],
    ['en', 'Go.', 'Now'],
    ['ja', 'です。', '次'],
    ['hi', 'है।', 'और'],
    ['ur', 'ہے۔', 'وہ'],
    ['ar', 'البشر؟', 'نعم'],
    ['hy', 'է։', 'Եվ'],
    ['de', '2024.', 'Dann'],
    ['de', 'usw.', 'Dann'],
    ['el', 'είναι;', 'Δεν'],
    ['el-GR', 'πας\u037e', 'Σπίτι'],
    ['el', 'είναι;»', 'Δεν'],
    ['ru', 'руб.', 'Он'],
    ['pl', 'itd.', 'On'],
    [undefined, 'done.', 'Then'],
  ])('in %s ends between %j and %j', (language, before, after) => {
    expect(sentenceRules(language).endsBetween(before, after)).toBe(true);
  });

  it.each([
    ['en', 'Mr.', 'Bond'],
    ['en', 'J.', 'Bond'],
    ['en', 'e.g.', 'This'],
    ['en', 'approx.', 'Ten'],
    ['en', 'Fig.', '3'],
    ['en', '(Fig.', '3'],
    ['en', 'p.m.', 'and'],
    ['en', 'so,', 'Then'],
    ['en', '3.5', 'Percent'],
    ['de', '19.', 'Jahrhundert'],
    ['de-CH', 'z.B.', 'Montag'],
    ['de', 'Hr.', 'Maier'],
    ['de', 'Nr.', '7'],
    ['de', 'Abs.', '2'],
    ['fr', 'Mme.', 'Dupont'],
    ['es', 'Sra.', 'López'],
    ['it', 'Sig.ra', 'Rossi'],
    ['pt-BR', 'Profa.', 'Lima'],
    ['nl', 'Dhr.', 'Jansen'],
    ['sv', 'Dr.', 'Berg'],
    ['en', 'so;', 'Then'],
    ['ru', 'Ул.', 'Ленина'],
    ['pl', 'godz.', '15'],
    ['tr', 'Bkz.', 'Sayfa'],
    ['hi', 'डॉ.', 'शर्मा'],
    ['vi', 'TP.', 'Hồ'],
    ['sv', 't.ex.', 'Stockholm'],
    ['cs', 'Např.', 'Praha'],
    ['el', 'π.χ.', 'Αθήνα'],
    [undefined, 'Sra.', 'López'],
    ['multi', 'bzw.', 'Montag'],
  ])('in %s continues between %j and %j', (language, before, after) => {
    expect(sentenceRules(language).endsBetween(before, after)).toBe(false);
  });

  it('from Deepgram is kept, unless it begins after an abbreviation', () => {
    const all = words('And Mr. Dashwood met Fig. and No. Then plan B. Then see No. 5 again.');
    expect(divided(all, paragraphsAt([0, 0, 2, 5, 7, 10], [13, 13]))).toEqual([
      [undefined, 'And Mr. Dashwood met Fig.', 'and No.', 'Then plan B.', 'Then see No. 5 again.'],
    ]);
  });
});

describe('for any answer', () => {
  it('the paragraphs contain all words once and in order, each from one speaker', () => {
    fc.assert(
      fc.property(randomTranscript(), ({ channels }) => {
        for (const { words: all, paragraphs } of channels) {
          expect(paragraphs.flatMap(({ sentences }) => sentences.flat())).toEqual(all);
          for (const { speaker, sentences } of paragraphs) {
            expect(sentences.length).toBeGreaterThan(0);
            expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
            expect(sentences.flat().every((each) => each.speaker === speaker)).toBe(true);
          }
        }
      }),
    );
  });

  it('the passages contain all sentences once, those of a channel in order', () => {
    fc.assert(
      fc.property(randomTranscript(), (transcript) => {
        const passages = passagesOf(transcript);
        transcript.channels.forEach(({ words: all }, index) => {
          const own = passages.filter((passage) => passage.channel === index);
          expect(own.flatMap(({ sentences }) => sentences.flat())).toEqual(all);
        });
        const starts = passages.map(({ sentences }) => sentences[0]?.[0]?.start ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});
