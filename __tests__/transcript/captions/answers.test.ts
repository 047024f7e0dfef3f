import { describe, expect, it } from 'vitest';
import { hyphenationOf } from '../../../src/transcript/captions/hyphenation.ts';
import type { CaptionChoice } from '../../../src/transcript/captions/rules.ts';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import { readFixture, said, type Timed, transcriptOf } from './fixtures.ts';
import { choiceOf, cuesIn, linesIn, presentationOf } from './presentations.ts';

const read = (name: string) => transcriptOf(JSON.parse(readFixture(`${name}.json`)));
const shown = (name: string, own: Partial<CaptionChoice> = {}) => cuesIn(read(name), own).map(linesIn);
const linesOf = (name: string, own: Partial<CaptionChoice> = {}): string[] => shown(name, own).flat();

describe('two simultaneous speakers', () => {
  it('have a line each while both speak', () => {
    expect(shown('two-mics').slice(1, 5)).toEqual([
      ['Channel 0: because we had expected', 'Channel 1: Right.'],
      ['Channel 0: the opposite of what everybody', 'had told us before we started.'],
      ['Channel 0: We went to the villages', 'Channel 1: Wow, three years'],
      ['Channel 0: and talked to people there,', 'Channel 1: without any water at all,'],
    ]);
  });

  it('have a line each when they take quick turns, and no cue is too short to read', () => {
    expect(shown('exchange').slice(0, 3)).toEqual([
      ['Speaker 1: Yeah.', 'Speaker 2: No.'],
      ['Speaker 1: Are you sure?'],
      ['Speaker 2: Yes.', 'Speaker 1: Really?'],
    ]);
    for (const { start, end } of cuesIn(read('exchange'))) expect(end - start).toBeGreaterThanOrEqual(834);
  });

  it('are in separate cues in the podcast style, which starts a cue at each change of speakers', () => {
    expect(shown('exchange', { style: 'podcast' }).every((lines) => lines.length === 1)).toBe(true);
  });

  it('keep a sentence together that a listener interrupts with a word', () => {
    const words: Timed[] = [
      ['So', 0.5, 0.7, 0],
      ['what', 0.7, 1, 0],
      ['we', 1, 1.2, 0],
      ['did', 1.2, 1.6, 0],
      ['Yeah', 1.6, 1.8, 1],
      ['was', 1.8, 2.2, 0],
      ['wait.', 2.2, 3, 0],
    ];
    expect(cuesIn(said(words)).map(linesIn)).toEqual([
      ['Speaker 1: So what we did was wait.', 'Speaker 2: Yeah'],
    ]);
  });

  it('have dashes instead of names where there are more speakers than lines', () => {
    const channels = ['One says this.', 'Another says that.', 'Yes.'].map((text, channel) =>
      text
        .split(' ')
        .map((word, index): Timed => [word, channel * 0.1 + index * 0.4, channel * 0.1 + index * 0.4 + 0.35]),
    );
    expect(cuesIn(said(...channels)).map(linesIn)).toEqual([
      ['- One says this. - Another says that.', '- Yes.'],
    ]);
  });

  it('share a line only where necessary', () => {
    const channels = ['Yes.', 'No.', 'Why?'].map((text): Timed[] => [[text, 1, 1.3]]);
    expect(cuesIn(said(...channels)).map(linesIn)).toEqual([['- Yes. - No.', '- Why?']]);
  });
});

describe('speaker names', () => {
  const lines = (speakers: CaptionChoice['speakers']) => linesOf('exchange', { speakers }).slice(0, 3);

  it.each([
    ['label', ['Speaker 1: Yeah.', 'Speaker 2: No.', 'Speaker 1: Are you sure?']],
    ['brackets', ['[Speaker 1] Yeah.', '[Speaker 2] No.', '[Speaker 1] Are you sure?']],
    ['dash', ['- Yeah.', '- No.', '- Are you sure?']],
    ['none', ['- Yeah.', '- No.', 'Are you sure?']],
    ['colour', ['- Yeah.', '- No.', '- Are you sure?']],
  ] as const)('is shown by %s', (speakers, expected) => {
    expect(lines(speakers)).toEqual(expected);
  });

  it('are replaced by colors in markup that players support', () => {
    const presentation = presentationOf(choiceOf('netflix', { speakers: 'colour' }));
    expect(renderSrt(read('exchange'), presentation)).toContain(
      '\n- Yeah.\n<font color="#ffff00">- No.</font>\n',
    );
    expect(renderVtt(read('exchange'), presentation)).toContain(
      '\n<v Speaker 1>- Yeah.</v>\n<v Speaker 2><c.yellow>- No.</c></v>\n',
    );
  });

  it('are shown in WebVTT in addition to voice tags, except for podcasts, whose apps read the tags', () => {
    const [first] = renderVtt(read('five'), presentationOf(choiceOf('bbc'))).match(/^<v .*/m) ?? [];
    expect(first).toMatch(/^<v (Speaker \d)>\1: /);
    expect(renderVtt(read('five'), presentationOf(choiceOf('podcast')))).not.toContain('Speaker 1: ');
  });
});

describe('scripts', () => {
  it('from right to left are embedded in SubRip, which has no direction', () => {
    const lines =
      renderSrt(read('ar'), presentationOf(choiceOf('netflix'))).match(/.*\p{sc=Arabic}.*/gu) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^\u202b.*\u202c$/);
    expect(renderSrt(read('de'), presentationOf(choiceOf('netflix')))).not.toMatch(/[\u202b\u202c]/);
  });

  it('from right to left have a direction mark in WebVTT after a name in another script', () => {
    const words: Timed[] = [
      ['שלום', 0, 1, 0],
      ['לכולם,', 1, 2, 0],
    ];
    expect(renderVtt(said(words), presentationOf(choiceOf('netflix')))).toContain(
      '<v Speaker 1>\u200fSpeaker 1: שלום לכולם,',
    );
    const { length } = renderVtt(read('ar'), presentationOf(choiceOf('netflix'))).split('\u200f');
    expect(length).toBe(1);
  });

  it.each(['ja-words', 'ja-leading-paras', 'ja-leading-noparas', 'zh-words', 'halfwidth-katakana'])(
    'begin no line of %s with a character that belongs to the line before',
    (name) => {
      for (const line of linesOf(name))
        expect(line).not.toMatch(/^[。、，．！？；：」』）ー々ぁぃぅぇぉっゃゅょﾞﾟ年月日]/);
    },
  );

  it('keep the line length that Netflix sets for each language', () => {
    expect(Math.max(...linesOf('ja-words').map((line) => line.length))).toBeLessThanOrEqual(26);
    expect(linesOf('ja-words').every((line) => (line.match(/[^\0-\u2e7f]/g) ?? []).length <= 13)).toBe(true);
    expect(linesOf('zh-words').every((line) => (line.match(/[^\0-\u2e7f]/g) ?? []).length <= 16)).toBe(true);
  });

  it.each(['00:00:01.000', 'jane.doe@example.com', 'https://example.com/a?b=c'])(
    'keep %s together next to kana, however short cues are',
    (word) => {
      const words: Timed[] = [
        ['こんにちは', 0, 6],
        [word, 6, 12],
      ];
      expect(cuesIn(said(words), { longest: 0.5, lineLength: 36 }).flatMap(linesIn)).toContain(word);
    },
  );

  it.each([
    ['ko', '내일 오후 세 시에 만나기로 했습니다', /세$/],
    ['ko', '그런데 회의는 두 번째 건물에서 합니다', /두$/],
    ['vi', 'Tôi sống ở TP. Hồ Chí Minh', /TP\.$/],
  ])('keep words of %s together as in %s', (language, text, lonely) => {
    const words = text.split(' ').map((word, at): Timed => [word, at * 0.4, at * 0.4 + 0.35]);
    for (let lineLength = 22; lineLength <= 32; lineLength += 1)
      for (const line of cuesIn(said(words), { lineLength }, { language }).flatMap(linesIn))
        expect(line).not.toMatch(lonely);
  });

  it('keep a number with its unit', () => {
    const text = linesOf('ja-words').join('\n');
    expect(text).toContain('2024年');
    expect(text).not.toMatch(/\d\n?[ \n]\p{sc=Han}/u);
  });
});

describe('abbreviations and ordinals', () => {
  it.each(['de-abbr', 'en-abbr'])('end no line of %s', (name) => {
    const ends = linesOf(name).map((line) => line.split(' ').at(-1));
    for (const end of ends)
      expect(end).not.toMatch(
        /^(?:z|B|d|h|ca|Hr|Nr|Art|Abs|St|Dr|Prof|\d+|Lt|Col|Fig|p|vol|No|approx|J|K|Mrs|Mr|vs|Apt|Mt|Feb)\.$/,
      );
  });
});

describe('words that are too long for a line', () => {
  it('are hyphenated by the rules of their language', async () => {
    const hyphenate = await hyphenationOf(read('de'), { language: undefined, widest: 32 });
    const lines = cuesIn(read('de'), { lineLength: 32 }, { hyphenate }).flatMap(linesIn);
    expect(lines).toContain('Die Donaudampfschifffahrtsge-');
    expect(lines.filter((line) => line.endsWith('-')).length).toBeGreaterThan(3);
  });

  it('get a hyphen where no patterns exist, and break after their own hyphens', () => {
    const long: Timed[] = [['Arbeitsunfähigkeitsbescheinigungs-Übermittlungsverordnung', 0, 3]];
    expect(cuesIn(said(long), { lineLength: 34 }).map(linesIn)).toEqual([
      ['Arbeitsunfähigkeitsbescheinigungs-', 'Übermittlungsverordnung'],
    ]);
    expect(cuesIn(said(long), { lineLength: 20 }).flatMap(linesIn).slice(0, 2)).toEqual([
      'Arbeitsunfähigkeit-',
      'sbescheinigungs-',
    ]);
  });

  it('only load the patterns that they need', async () => {
    expect(await hyphenationOf(read('exchange'), { language: 'de', widest: 42 })).toBeUndefined();
    expect(await hyphenationOf(read('ja-words'), { language: 'ja', widest: 2 })).toBeUndefined();
  });
});
