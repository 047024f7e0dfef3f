import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CANNED, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import {
  added,
  changed,
  type Deeds,
  type Effects,
  furtherRuns,
  LOCKFILE,
  move,
  removed,
  rewritten,
  type Turn,
} from '../rerun.ts';
import { openFolder } from '../temporary.ts';

/** Changes of the layout of transcripts: paid answers are rendered again, and nothing is sent. */

const ONE = speech('a.wav');

const said = (text: string, speaker: number, from: number) =>
  text.split(' ').map((word, index) => ({
    word: word.toLowerCase().replace(/\W/, ''),
    punctuated_word: word,
    start: from + index / 4,
    end: from + index / 4 + 0.2,
    confidence: 0.9,
    speaker,
  }));

const QUESTION = 'Who is there and what do you want at this time of the night?';
const REPLY = 'Nobody.';

/** An answer with two speakers. */
const DIALOG = {
  ...CANNED,
  results: {
    channels: [
      {
        alternatives: [
          {
            transcript: `${QUESTION} ${REPLY}`,
            confidence: 0.9,
            words: [...said(QUESTION, 0, 0), ...said(REPLY, 1, 4)],
          },
        ],
      },
    ],
  },
};

/** A WAV file with a title in its INFO list. All of its bytes are ASCII. */
const TITLED =
  'RIFF\x5c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0' +
  `data\x16\0\0\0${'\0'.repeat(22)}LIST\x1a\0\0\0INFOINAM\x0e\0\0\0Episode **12**`;
const ALL = 'txt, srt, vtt, md, json, podcast-json, html, csv, tsv, ttml, chapters, chapters-json';
const NAMED = ['txt', 'srt', 'vtt', 'md', 'podcast.json', 'html', 'csv', 'tsv', 'ttml'];
const filesOf = (name: string, endings: readonly string[]): string[] =>
  endings.map((ending) => `${name}.${ending}`);

const otherwise = (name: string, endings: readonly string[]): string =>
  endings.length === 1
    ? `${name}.${endings.join()} is rendered again, since its settings changed`
    : `${endings.join(', ').replace('podcast.json', 'podcast-json')} are rendered again, since their settings changed`;

/** The effects of a run that renders files of two recordings again. */
const again = (a: readonly string[], b: readonly string[]): Effects => {
  const files = Object.entries({ 'a.wav': a, 'b.wav': b }).filter(([, endings]) => endings.length > 0);
  const rest = 2 - files.length;
  return {
    counts: { reused: files.length, ...(rest > 0 && { unchanged: rest }), 'saved-minutes': 0.1 },
    changes: changed(...files.flatMap(([name, endings]) => filesOf(name, endings)), LOCKFILE),
    plan: [
      `Plan: 0 to transcribe; ${files.length} rendered again${rest > 0 ? `; ${rest} unchanged` : ''}.`,
      ...files.map(([name, endings]) => `  ${name}: nothing to send, ${otherwise(name, endings)}`),
    ],
  };
};

/** Changes of the inputs, each besides those before it. */
const SETTINGS: readonly Turn[] = [
  [
    'speakers get names',
    {
      again: { speakers: '0: Ada\n1: Grace' },
      check: async ({ read }) => {
        expect(await read('a.wav.txt')).toBe(`Ada: ${QUESTION}\n\nGrace: ${REPLY}\n`);
        expect(await read('a.wav.vtt')).toContain(`<v Grace>Grace: ${REPLY}`);
        expect(await read('a.wav.srt')).toContain('Ada: Who is there');
        for (const ending of NAMED) expect(await read(`a.wav.${ending}`)).not.toMatch(/Speaker \d/);
      },
    },
    again(NAMED, NAMED),
  ],
  [
    'speakers get names from a file, for some recordings',
    {
      again: { 'speakers-file': 'speakers.txt', speakers: '1: Eve' },
      change: (stage) => place(stage, { 'speakers.txt': '0: All\n[b*]\n0: Bob\n[a*]\n0: Ada\n1: Grace\n' }),
      check: async ({ read }) => {
        expect(await read('a.wav.txt')).toBe(`Ada: ${QUESTION}\n\nEve: ${REPLY}\n`);
        expect(await read('b.wav.txt')).toBe(`Bob: ${QUESTION}\n\nEve: ${REPLY}\n`);
      },
    },
    again(NAMED, NAMED),
  ],
  [
    'captions get another style',
    {
      again: { 'caption-style': 'dcmp', 'caption-line-length': '12' },
      check: async ({ read }) => {
        const lines = (await read('a.wav.srt')).split('\n').filter((line) => /[a-z]/.test(line));
        expect(lines.every((line) => line.length <= 12)).toBe(true);
      },
    },
    again(['srt', 'vtt', 'html', 'ttml'], ['srt', 'vtt', 'html', 'ttml']),
  ],
  [
    'Markdown gets front matter',
    {
      again: { 'front-matter': 'true' },
      check: async ({ read }) => expect(await read('a.wav.md')).toMatch(/^---\n/),
    },
    again(['md'], ['md']),
  ],
  [
    'transcripts get fields of one’s own, a mark for Excel and the times of words',
    {
      again: { 'front-matter-fields': '[a*]\nlayout: episode', 'csv-bom': 'true', 'vtt-words': 'true' },
      check: async ({ read }) => {
        expect(await read('a.wav.md')).toMatch(
          /^---\ntitle: "a"\n[\s\S]*\nlayout: "episode"\n---\n\n- Recording/,
        );
        expect(await read('a.wav.csv')).toMatch(/^\ufeffstart,/);
        expect(await read('a.wav.vtt')).toMatch(/Who <00:00:0\d\.\d{3}>is/);
      },
    },
    {
      ...again(['vtt', 'md', 'csv'], ['vtt', 'md', 'csv']),
      changes: {
        ...changed(...filesOf('a.wav', ['vtt', 'md', 'csv']), ...filesOf('b.wav', ['vtt', 'csv']), LOCKFILE),
        // None of the fields are for it: another setting than no fields at all, with the same text.
        ...rewritten('b.wav.md'),
      },
    },
  ],
  [
    'transcripts are called by the tags of the recordings',
    {
      again: { 'title-from': 'tags', 'front-matter': '', 'front-matter-fields': '' },
      check: async ({ read }) => {
        expect(await read('a.wav.md')).toMatch(/^# Episode \\\*\\\*12\\\*\\\*\n/);
        expect(await read('a.wav.html')).toContain('<title>Episode **12** – transcript</title>');
        expect(await read('a.wav.ttml')).toContain('<ttm:title>Episode **12**</ttm:title>');
        expect(await read('b.wav.md')).toMatch(/^# b\n/);
      },
    },
    again(['md', 'html', 'ttml'], ['md']),
  ],
];

describe('nothing is sent if', () => {
  let restyled: Deeds[];
  beforeAll(async () => {
    const changes = SETTINGS.map(([, { again: change }]) => change);
    const files = { ...speech('b.wav'), 'a.wav': TITLED };
    restyled = await furtherRuns(
      { files, canned: DIALOG, inputs: { formats: ALL } },
      SETTINGS.map(([, run], index) => ({
        ...run,
        again: Object.assign({}, ...changes.slice(0, index + 1)),
      })),
    );
  });

  it.each(SETTINGS.map(([name, , effects], index) => [name, effects, index] as const))(
    '%s',
    (_, expected, index) => {
      expect(restyled[index]).toEqual({ exitCode: 0, requests: 0, ...expected });
    },
  );
});

describe('nothing is sent, with answers in a folder only, if', () => {
  let effects: Deeds[];
  beforeAll(async () => {
    await using folder = await openFolder();
    const names = { speakers: '0: Ada\n1: Grace' };
    const inputs = { formats: 'md', 'cache-folder': folder.path };
    effects = await furtherRuns({ files: ONE, canned: DIALOG, inputs }, [
      {
        again: names,
        check: async ({ read }) => {
          expect(await read('a.wav.md')).toMatch(/\*\*Ada\*\*[\s\S]*\*\*Grace\*\*/);
        },
      },
      {
        again: names,
        change: async (stage) => {
          for (const name of await readdir(folder.path)) await rm(path.join(folder.path, name));
          await move(stage, { 'a.wav': 'b.wav' });
        },
        check: async ({ read }) => expect(await read('b.wav.md')).toMatch(/^# a$/m),
      },
    ]);
  });

  it('speakers get names', () => {
    expect(effects[0]).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: changed('a.wav.md', LOCKFILE),
      plan: [
        'Plan: 0 to transcribe; 1 rendered again.',
        `  a.wav: nothing to send, ${otherwise('a.wav', ['md'])}`,
      ],
    });
  });

  it('media are renamed, and the answer is no longer kept', () => {
    expect(effects[1]).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: { ...removed('a.wav.md'), ...added('b.wav.md'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 1 reused.',
        '  b.wav: nothing to send, was a.wav',
        "  b.wav.md: not rendered again, since Deepgram's answer is no longer kept",
      ],
    });
  });
});
