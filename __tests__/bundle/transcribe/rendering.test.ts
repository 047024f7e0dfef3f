import { describe, expect, it } from 'vitest';
import { CANNED, openStage, SPOKEN, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import { added, changed, type Deeds, LOCKFILE, move, removed, type Scenario, secondRun } from '../rerun.ts';
import { openFolder } from '../temporary.ts';

/** Changes of the layout of transcripts: paid answers are rendered again, and nothing is sent. */

const ONE = speech('a.wav');

/** An answer with two speakers. */
const DIALOG = {
  ...CANNED,
  results: {
    channels: [
      {
        alternatives: [
          {
            transcript: 'Who is there? Nobody.',
            confidence: 0.9,
            words: ['Who', 'is', 'there?', 'Nobody.'].map((text, index) => ({
              word: text.toLowerCase().replace(/\W/, ''),
              punctuated_word: text,
              start: index,
              end: index + 0.5,
              confidence: 0.9,
              speaker: index === 3 ? 1 : 0,
            })),
          },
        ],
      },
    ],
  },
};

const dialog = { files: ONE, canned: DIALOG };
/** A WAV file with a title in its INFO list. All of its bytes are ASCII. */
const TITLED =
  'RIFF\x5c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0' +
  `data\x16\0\0\0${'\0'.repeat(22)}LIST\x1a\0\0\0INFOINAM\x0e\0\0\0Episode **12**`;
const ALL = 'txt, srt, vtt, md, json, podcast-json, html, csv, tsv, ttml, chapters, chapters-json';
const NAMED = ['txt', 'srt', 'vtt', 'md', 'podcast.json', 'html', 'csv', 'tsv', 'ttml'];
const filesOf = (name: string, endings: readonly string[]): string[] =>
  endings.map((ending) => `${name}.${ending}`);

const again = (reason: string): Pick<Deeds, 'counts' | 'plan'> => ({
  counts: { reused: 1, 'saved-minutes': 0.05 },
  plan: ['Plan: 0 to transcribe; 1 rendered again.', `  a.wav: nothing to send, ${reason}`],
});
const otherwise = (...endings: readonly string[]): string =>
  endings.length === 1
    ? `a.wav.${endings.join()} is rendered again, since its settings changed`
    : `${endings.join(', ').replace('podcast.json', 'podcast-json')} are rendered again, since their settings changed`;

type Case = readonly [name: string, Scenario, Omit<Deeds, 'exitCode' | 'requests'>];

const CASES: readonly Case[] = [
  [
    'speakers get names',
    {
      ...dialog,
      inputs: { formats: ALL },
      again: { speakers: '0: Ada\n1: Grace' },
      check: async ({ read }) => {
        expect(await read('a.wav.txt')).toBe('Ada: Who is there?\n\nGrace: Nobody.\n');
        expect(await read('a.wav.vtt')).toContain('<v Grace>Grace: Nobody.');
        expect(await read('a.wav.srt')).toContain('Ada: Who is there?');
        for (const ending of NAMED) expect(await read(`a.wav.${ending}`)).not.toMatch(/Speaker \d/);
      },
    },
    { ...again(otherwise(...NAMED)), changes: changed(...filesOf('a.wav', NAMED), LOCKFILE) },
  ],
  [
    'speakers get names from a file, for some recordings',
    {
      ...dialog,
      inputs: { formats: 'txt, json' },
      again: { 'speakers-file': 'speakers.txt', speakers: '1: Eve' },
      change: (stage) => place(stage, { 'speakers.txt': '0: All\n[b*]\n0: Bob\n[a*]\n0: Ada\n1: Grace\n' }),
      check: async ({ read }) => expect(await read('a.wav.txt')).toBe('Ada: Who is there?\n\nEve: Nobody.\n'),
    },
    { ...again(otherwise('txt')), changes: changed('a.wav.txt', LOCKFILE) },
  ],
  [
    'captions get another style',
    {
      files: ONE,
      canned: saying('one two three four five six seven eight nine ten eleven twelve'),
      inputs: { formats: 'txt, srt, vtt, json, html, ttml' },
      again: { 'caption-style': 'dcmp', 'caption-line-length': '12' },
      check: async ({ read }) => {
        const lines = (await read('a.wav.srt')).split('\n').filter((line) => /[a-z]/.test(line));
        expect(lines.every((line) => line.length <= 12)).toBe(true);
      },
    },
    {
      ...again(otherwise('srt', 'vtt', 'html', 'ttml')),
      changes: changed('a.wav.srt', 'a.wav.vtt', 'a.wav.html', 'a.wav.ttml', LOCKFILE),
    },
  ],
  [
    'Markdown gets front matter',
    {
      files: ONE,
      inputs: { formats: 'md, json' },
      again: { 'front-matter': 'true' },
      check: async ({ read }) => expect(await read('a.wav.md')).toMatch(/^---\n/),
    },
    { ...again(otherwise('md')), changes: changed('a.wav.md', LOCKFILE) },
  ],
  [
    'transcripts get fields of one’s own, a mark for Excel and the times of words',
    {
      files: ONE,
      inputs: { formats: 'txt, vtt, md, json, csv' },
      again: { 'front-matter-fields': '[a*]\nlayout: episode', 'csv-bom': 'true', 'vtt-words': 'true' },
      check: async ({ read }) => {
        expect(await read('a.wav.md')).toMatch(
          /^---\ntitle: "a"\n[\s\S]*\nlayout: "episode"\n---\n\n- Recording/,
        );
        expect(await read('a.wav.csv')).toMatch(/^\ufeffstart,/);
        expect(await read('a.wav.vtt')).toMatch(/Hello <00:00:0\d\.\d{3}>there\./);
      },
    },
    {
      ...again(otherwise('vtt', 'md', 'csv')),
      changes: changed('a.wav.vtt', 'a.wav.md', 'a.wav.csv', LOCKFILE),
    },
  ],
  [
    'transcripts are called by the tags of the recordings',
    {
      files: { ...speech('b.wav'), 'a.wav': TITLED },
      inputs: { formats: 'txt, md, json, html, ttml' },
      again: { 'title-from': 'tags' },
      check: async ({ read }) => {
        expect(await read('a.wav.md')).toMatch(/^# Episode \\\*\\\*12\\\*\\\*\n/);
        expect(await read('a.wav.html')).toContain('<title>Episode **12** – transcript</title>');
        expect(await read('a.wav.ttml')).toContain('<ttm:title>Episode **12**</ttm:title>');
        expect(await read('b.wav.md')).toMatch(/^# b\n/);
      },
    },
    {
      counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged.',
        `  a.wav: nothing to send, ${otherwise('md', 'html', 'ttml')}`,
      ],
      changes: changed('a.wav.md', 'a.wav.html', 'a.wav.ttml', LOCKFILE),
    },
  ],
  [
    'a format gets a folder of its own',
    {
      files: speech('media/talks/a.wav'),
      inputs: { formats: 'txt, vtt, json' },
      again: { output: '{dir}/{file}.{format}\nvtt: site/{subdir}/{name}.vtt' },
      check: async ({ read }) => expect(await read('site/talks/a.vtt')).toMatch(/^WEBVTT\n/),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: {
        ...removed('media/talks/a.wav.vtt'),
        ...added('site/talks/a.vtt'),
        ...changed(LOCKFILE),
      },
      plan: [
        'Plan: 0 to transcribe; 1 rendered again.',
        '  media/talks/a.wav: nothing to send, media/talks/a.wav.vtt becomes site/talks/a.vtt',
      ],
    },
  ],
  [
    'media are renamed, whose name stands in the transcript',
    {
      files: ONE,
      inputs: { formats: 'md, json' },
      change: (stage) => move(stage, { 'a.wav': 'b.wav' }),
      check: async ({ read }) => expect(await read('b.wav.md')).toMatch(/^# b$/m),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: {
        ...removed('a.wav.md', 'a.wav.json'),
        ...added('b.wav.md', 'b.wav.json'),
        ...changed(LOCKFILE),
      },
      plan: ['Plan: 0 to transcribe; 1 reused.', '  b.wav: nothing to send, was a.wav'],
    },
  ],
  [
    'media are renamed, and someone moved the transcripts along',
    {
      files: ONE,
      inputs: { formats: 'md, json' },
      change: (stage) =>
        move(stage, { 'a.wav': 'b.wav', 'a.wav.md': 'b.wav.md', 'a.wav.json': 'b.wav.json' }),
      check: async ({ read }) => expect(await read('b.wav.md')).toMatch(/^# b$/m),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: changed('b.wav.md', LOCKFILE),
      plan: ['Plan: 0 to transcribe; 1 reused.', '  b.wav: nothing to send, was a.wav'],
    },
  ],
  [
    'media are renamed, and the answer was never kept',
    {
      files: ONE,
      inputs: { formats: 'md' },
      change: (stage) => move(stage, { 'a.wav': 'b.wav' }),
      check: async ({ read }) => expect(await read('b.wav.md')).toMatch(/^# a$/m),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: { ...removed('a.wav.md'), ...added('b.wav.md'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 1 reused.',
        '  b.wav: nothing to send, was a.wav',
        "  b.wav.md: not rendered again, since Deepgram's answer is no longer kept",
      ],
    },
  ],
];

function saying(text: string): object {
  const words = text.split(' ').map((word, index) => ({
    word,
    punctuated_word: word,
    start: index / 4,
    end: index / 4 + 0.2,
    confidence: 0.9,
  }));
  return {
    ...CANNED,
    results: { channels: [{ alternatives: [{ transcript: text, confidence: 0.9, words }] }] },
  };
}

describe.concurrent('nothing is sent if', () => {
  it.each(CASES)('%s', async (_, scenario, expected) => {
    expect(await secondRun(scenario)).toEqual({ exitCode: 0, requests: 0, ...expected });
  });

  it('speakers get names, and the answer is in a folder only', async () => {
    await using folder = await openFolder();
    const deeds = await secondRun({
      ...dialog,
      inputs: { formats: 'txt', 'cache-folder': folder.path },
      again: { speakers: '0: Ada\n1: Grace' },
      check: async ({ read }) =>
        expect(await read('a.wav.txt')).toBe('Ada: Who is there?\n\nGrace: Nobody.\n'),
    });
    expect(deeds).toEqual({
      exitCode: 0,
      requests: 0,
      ...again(otherwise('txt')),
      changes: changed('a.wav.txt', LOCKFILE),
    });
  });
});

it('writes text, captions, Markdown and the answer where no formats are named', async () => {
  await using stage = await openStage({ files: ONE });
  const ran = await stage.run({ inputs: { formats: '' } });
  expect(ran.results[0]?.files?.map(({ path }) => path)).toEqual(
    filesOf('a.wav', ['txt', 'srt', 'vtt', 'md', 'json']),
  );
  expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  expect(await stage.read('a.wav.srt')).toMatch(/^1\n00:00:00,000 --> 00:00:0\d,\d{3}\nHello there\.\n/);
  expect(await stage.read('a.wav.vtt')).toMatch(
    /^WEBVTT\n[\s\S]*00:00:00\.000 --> 00:00:0\d\.\d{3}\nHello there\.\n/,
  );
  expect(await stage.read('a.wav.md')).toMatch(/^# a\n[\s\S]*Hello there\./);
  expect(JSON.parse(await stage.read('a.wav.json')).results.channels).toHaveLength(1);
});
