import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/transcript/captions/cues.ts';
import { evenly, said, type Timed, transcriptOf } from './fixtures.ts';
import { cuesIn, linesIn } from './presentations.ts';

const linesOf = (cues: readonly Cue[]): string[] => cues.map((cue) => linesIn(cue).join(' / '));
const divided = (text: string, wordsPerSecond = 2.5): string[] =>
  linesOf(cuesIn(said(evenly(text, { wordsPerSecond }))));

describe('the end of a line or cue', () => {
  it.each([
    ['one line where that is enough', 'It was raining when we left.', ['It was raining when we left.']],
    [
      'after a comma',
      'If you have ever been there in winter, you know exactly what I mean.',
      ['If you have ever been there in winter, / you know exactly what I mean.'],
    ],
    [
      'before a conjunction',
      'The roads were closed for two days because the river had risen again.',
      ['The roads were closed for two days / because the river had risen again.'],
    ],
    [
      'before a preposition',
      'They were given the small green house near the old railway station.',
      ['They were given the small green house / near the old railway station.'],
    ],
    [
      'not inside of a name',
      'The letters that she sent to Eleanor Whitcombe were never found.',
      ['The letters that she sent / to Eleanor Whitcombe were never found.'],
    ],
    [
      'not after a title',
      'We would like to hear from you now, Dr. Whitcombe, if that is all right.',
      ['We would like to hear from you now, / Dr. Whitcombe, if that is all right.'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(divided(text)).toEqual(expected);
  });

  it('is never between an article and its noun, or a number and its unit', () => {
    const text =
      'We walked for 14 kilometres along the coast until a farmer told us that the last bus had left an hour ago ' +
      'and that the nearest village was at least 20 miles away from the crossing.';
    const ends = divided(text)
      .flatMap((cue) => cue.split(' / '))
      .map((line) => line.split(' ').at(-1));
    for (const word of ['the', 'a', 'an', '14', '20', 'least', 'nearest']) expect(ends).not.toContain(word);
  });

  it('is at the end of a sentence rather than just after it', () => {
    expect(
      divided(
        'I had no idea that she was going to leave the city. Nobody did, except for her sister, of course.',
      ),
    ).toEqual([
      'I had no idea / that she was going to leave the city.',
      'Nobody did, / except for her sister, of course.',
    ]);
  });

  it('depends on the language tag that was detected or requested', () => {
    const text =
      'Wir haben lange darüber gesprochen, aber am Ende war die Entscheidung ganz einfach zu treffen.';
    const cues = cuesIn(said(evenly(text)), {}, { language: 'de-DE' });
    expect(linesOf(cues)).toEqual([
      'Wir haben lange darüber gesprochen,',
      'aber am Ende war die Entscheidung / ganz einfach zu treffen.',
    ]);
  });
});

describe('scripts without spaces', () => {
  it('are divided into words, at the end of clauses first', () => {
    const words: Timed[] = [['今日は天気がとてもいいので、友達と一緒に公園を散歩しました。', 0, 6]];
    expect(linesOf(cuesIn(said(words)))).toEqual([
      '今日は天気がとてもいいので、 / 友達と一緒に公園を散歩しました。',
    ]);
  });

  it('stay together where each character is a separate word', () => {
    const text = '東京都知事選挙の結果は来週の水曜日に発表される予定となっております。';
    const words = [...text].map((character, index): Timed => [character, index * 0.2, index * 0.2 + 0.2]);
    const lines = cuesIn(said(words)).flatMap(linesIn);
    expect(lines.join('')).toBe(text);
    expect(lines.every((line) => line.length <= 21)).toBe(true);
    expect(lines.some((line) => /^[。のはにを]/.test(line))).toBe(false);
  });

  it.each(['’cause', "'cause"])('begin a line with %s, but not with the comma before it', (elided) => {
    const words = ['schaftskapitänswitwenrente', '，', elided];
    const shown = linesOf(
      cuesIn(said(words.map((word, at): Timed => [word, at, at + 0.9])), { lineLength: 32 }),
    );
    expect(shown).toEqual([`schaftskapitänswitwenrente， / ${elided}`]);
  });

  it.each([0, 0.2, 0.4])('begin no line with a full stop where a word takes %d s', (step) => {
    const words = ['ます', '我们今天去北京', 'cold-hearted', '。', 'Lovelace', '<b>R&D</b>'];
    const timed = words.map((word, at): Timed => [word, at * step, (at + 1) * step]);
    expect(linesOf(cuesIn(said(timed), { lineLength: 32 }))).toEqual([
      'ます / 我们今天去北京 cold-hearted。',
      'Lovelace <b>R&D</b>',
    ]);
  });

  it.each([
    ['，', '::warning::x', 'です', 16],
    ['。', '@team', '', 12],
    ['」', '¿Qué', '', 10],
    ['！', '.NET', '', 10],
  ])('begin no line with %s as a sentence of its own, but one with %s', (mark, word, before, lineLength) => {
    const sentences = [`${before}しました。`, mark, word];
    const words = sentences.map((text, at): Timed => [text, at / 10, at / 10]);
    const lines = cuesIn(said(words), { lineLength }).flatMap(linesIn);
    expect(lines.join('')).toBe(sentences.join(''));
    expect(lines.at(-1)).toBe(word);
    expect(lines.filter((line) => /^[。，」！]/u.test(line))).toEqual([]);
  });

  it.each([['。'], ['。', '，'], ['！', '」', '。']])(
    'break a long word so that there is room for the marks after it: %s %s %s',
    (...marks) => {
      for (const length of [98, 99, 100, 101, 102, 103]) {
        const words = ['x'.repeat(length), ...marks].map((text): Timed => [text, 0, 0]);
        const lines = cuesIn(said(words), { lineLength: 35 }).flatMap(linesIn);
        expect(lines.at(-1)).toMatch(/^x+[。，！」]+$/u);
        expect(lines.join('').replaceAll('-', '')).toBe('x'.repeat(length) + marks.join(''));
      }
    },
  );

  it('keep Thai marks with their letters', () => {
    const text = 'วันนี้อากาศดีมากเลยนะครับเราไปเดินเล่นที่สวนสาธารณะด้วยกันเถอะครับ';
    const lines = cuesIn(said([[text, 0, 6]])).flatMap(linesIn);
    expect(lines.join('')).toBe(text);
    expect(lines.some((line) => /^\p{M}/u.test(line))).toBe(false);
  });

  it('have no space between sentences', () => {
    const words: Timed[] = [
      ['今日', 0, 0.5],
      ['です。', 0.5, 1],
      ['はい', 1, 1.4],
      ['OK', 1.4, 1.8],
      ['です。', 1.8, 2.2],
    ];
    expect(linesOf(cuesIn(said(words)))).toEqual(['今日です。はいOKです。']);
  });

  it('leave text from right to left unchanged', () => {
    const cues = cuesIn(said(evenly('مرحبا بالعالم، كيف حالك اليوم؟')));
    expect(linesOf(cues)).toEqual(['مرحبا بالعالم، كيف حالك اليوم؟']);
  });
});

describe('words that do not fit', () => {
  it('are broken only where they are longer than a line', () => {
    const cues = cuesIn(
      said([
        ['See', 0, 0.3],
        ['x'.repeat(100), 0.3, 4],
        ['there', 4, 4.4],
      ]),
    );
    const lines = cues.flatMap(linesIn);
    expect(lines.join('').replaceAll(/[ -]/g, '')).toBe(`See${'x'.repeat(100)}there`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(42);
    expect(divided(`${'y'.repeat(42)} ${'z'.repeat(42)}`)).toEqual([`${'y'.repeat(42)} / ${'z'.repeat(42)}`]);
  });

  it('are not broken inside an emoji or an accented letter', () => {
    const family = '👩‍👩‍👧‍👦';
    const lines = cuesIn(
      said([
        [family.repeat(30), 0, 3],
        ['e\u0301'.repeat(60), 3, 6],
      ]),
    ).flatMap(linesIn);
    expect(lines.every((line) => !line.startsWith('\u200d') && !line.startsWith('\u0301'))).toBe(true);
    expect(lines.join('').replaceAll(/[ -]/g, '')).toBe(family.repeat(30) + 'e\u0301'.repeat(60));
  });
});

describe('a change of speakers', () => {
  it('begins a cue, and the label counts toward its width', () => {
    const words: Timed[] = [
      ['Everybody', 0, 0.5, 0],
      ['said', 0.5, 0.8, 0],
      ['that', 0.8, 1, 0],
      ['it', 1, 1.1, 0],
      ['was', 1.1, 1.3, 0],
      ['fine.', 1.3, 1.8, 0],
      ['No.', 1.9, 2.5, 1],
      ['Yes.', 2.6, 3.2, 0],
      ['Yes!', 3.3, 4, 0],
    ];
    expect(cuesIn(said(words)).map(linesIn)).toEqual([
      ['Speaker 1: Everybody said', 'that it was fine.'],
      ['Speaker 2: No.'],
      ['Speaker 1: Yes. Yes!'],
    ]);
  });

  it.each([
    ['netflix', 'Her Serene Highness the Countess of Some…:'],
    ['podcast', 'Her Serene Highness the Countess of Somewhere and Elsewhere:'],
  ] as const)('is told in %s by a name that is cut only where a line cannot hold it', (style, label) => {
    const names = { 'channel 0': 'Her Serene Highness the Countess of Somewhere and Elsewhere' };
    const [cue] = cuesIn(said(evenly('Good evening.')), { style }, { names });
    expect(cue && linesIn(cue)).toEqual([label, 'Good evening.']);
  });
});

describe('an empty transcript', () => {
  it('has no cue', () => {
    expect(cuesIn(said([]))).toEqual([]);
    expect(
      cuesIn(
        said([
          ['\u0000', 0, 1],
          ['\u200b', 1, 2],
        ]),
      ),
    ).toEqual([]);
    const silent = { metadata: { request_id: 'id', duration: 3 }, results: { channels: [] } };
    expect(cuesIn(transcriptOf(silent))).toEqual([]);
  });
});
