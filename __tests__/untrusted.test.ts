import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPath, readPattern } from '../src/lib/patterns.ts';
import * as safe from '../src/lib/safe-text.ts';
import { measureFrames } from '../src/media-reader/audio-frames.ts';
import { MediaBytes } from '../src/media-reader/bytes.ts';
import { measure } from '../src/media-reader/measure.ts';
import { parseLfsPointer } from '../src/recordings/lfs-pointer.ts';
import { serializeLock } from '../src/transcribe/lockfile/format.ts';
import { parseLock } from '../src/transcribe/lockfile/parse.ts';
import { parseBatch } from '../src/transcribe/sources/lfs-batch.ts';
import { parseUrls, urlLines } from '../src/transcribe/sources/urls.ts';
import { readAnswer } from '../src/transcript/answer.ts';
import { FORMATS } from '../src/transcript/formats.ts';
import { render } from '../src/transcript/render.ts';
import { namesFor, parseSpeakers } from '../src/transcript/speaker-rules.ts';
import { damaged, damagedBytes } from './helpers/damage.ts';
import { fuzz, unlessRefused } from './helpers/fuzzing.ts';
import { locks } from './helpers/locks.ts';
import { anyText } from './helpers/texts.ts';
import { choiceOf, presentationOf } from './transcript/captions/presentations.ts';
import { randomAnswer } from './transcript/random-answers.ts';

/**
 * Untrusted data are read without any error except a refusal, which says what to fix, and with little time and memory.
 * Problems that were found became examples in other tests.
 */

/** Text made of pieces that are special to a reader, some of them many times. */
function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...pieces), anyText({ maxLength: 8 }));
  const many = fc
    .tuple(piece, fc.constantFrom(1, 1, 1, 2, 50, 20_000))
    .map(([text, times]) => text.repeat(times));
  return fc.array(many, { maxLength: 8 }).map((parts) => parts.join(''));
}

/** Arbitrary JSON with the keys and values that a reader knows, sometimes damaged. */
function jsonOf(...known: readonly string[]): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      ...known,
      null,
      true,
      -1,
      0,
      1e308,
      '',
      '../x',
      '.env',
      '__proto__',
      'https://a.example',
    ),
    fc.double(),
    anyText({ maxLength: 8 }),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 4 })), tie('tree'), {
        maxKeys: 6,
      }),
    ),
  }));
  const cut = fc.integer({ min: 0, max: 400 });
  return fc
    .tuple(tree, cut, fc.boolean())
    .map(([value, length, isCut]) =>
      isCut ? JSON.stringify(value).slice(0, length) : JSON.stringify(value),
    );
}

const LOCKFILE_KEYS = [
  'version',
  'requests',
  'sources',
  'media',
  'heard',
  'files',
  'look',
  'writer',
  'models',
  'sent',
  'again',
];
const BATCH = {
  transfer: 'basic',
  objects: [
    {
      oid: 'ab'.repeat(32),
      size: 9,
      actions: {
        download: { href: 'https://a.example/x', header: { a: 'b' }, expires_at: '2026-01-01T00:00:00Z' },
      },
    },
    { oid: 'cd'.repeat(32), size: 9, error: { code: 404, message: 'gone' } },
  ],
};
const LINES = [
  'https://a.example/one.mp3',
  '- [A talk](https://a.example/two.mp3?x=1&X-Amz-Signature=0123456789abcdef)',
  'Ada = "https://a.example/three.mp3", https://a.example/four.mp3 # a comment',
  'https://a.example/five.mp3,Five;2026',
];

/** The first of these five times as often as each of the others. */
const mostly = <T>(first: fc.Arbitrary<T>, ...others: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: first }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })));

describe('untrusted text', () => {
  it('of a lock file', async () => {
    const input = mostly(
      damaged(
        locks.map((entries) => serializeLock(entries)),
        LOCKFILE_KEYS.map((key) => `"${key}":`),
      ),
      jsonOf(...LOCKFILE_KEYS),
      textOf('{', '[', '"', '<<<<<<<', '\n', ':'),
    );
    await fuzz('a lock file', input, (text) => {
      const lock = unlessRefused(() => parseLock(text, 'transcripts.lock.json'));
      if (lock === undefined) return;
      const again = serializeLock(lock.entries, lock.requests, lock.ledger);
      expect(serializeLock(parseLock(again, 'again').entries)).toBe(serializeLock(lock.entries));
    });
  });

  it('of speaker names', async () => {
    const input = textOf(
      '0: ',
      'channel 1: ',
      'speaker ',
      '[',
      ']',
      '**/',
      '*',
      '?',
      '{a,b}',
      '\n',
      '\u2028',
      ' ',
      '\t',
      '=',
      'a',
    );
    await fuzz('names of speakers', input, (names) => {
      const rules = unlessRefused(() => parseSpeakers(names, 'speakers'));
      if (rules === undefined) return;
      for (const source of [names.slice(-4096), 'a'.repeat(200)])
        unlessRefused(() => namesFor(rules, source));
    });
  });

  it('of patterns', async () => {
    const input = textOf('*', '**', '/', '?', '[', ']', '!', '^', '-', '\\', 'a', '+(', '{', '.', 'b');
    await fuzz('patterns', input, (text) => {
      unlessRefused(() => matchesPath(readPattern(text.slice(0, 2000)), text.slice(-4096)));
    });
  });

  it('of lists of URLs', async () => {
    const input = mostly(
      damaged(
        fc.shuffledSubarray(LINES).map((lines) => lines.join('\n')),
        [...LINES, '\r\n', ' = ', '](', '"', ';'],
      ),
      textOf('https://a.example/', 'http:', '#', '\r\n', '\n', ' ', '?', '%', '@', '[', '\ufeff', 'a'),
    );
    await fuzz('lists of URLs', input, (list) => {
      unlessRefused(() => parseUrls(urlLines(list, (line) => `list.txt:${line}`)));
    });
  });

  it('of pointers of Git LFS', async () => {
    const lines = [
      'version https://git-lfs.github.com/spec/v1\n',
      `oid sha256:${'ab'.repeat(32)}\n`,
      'size 9\n',
    ];
    const input = damaged(fc.constant(lines.join('')), lines);
    await fuzz('LFS pointers', input, (text) => {
      const pointer = unlessRefused(() => parseLfsPointer(text.slice(0, 1024)));
      if (pointer !== undefined) expect(pointer.oid).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it('of answers of Git LFS', async () => {
    const input = mostly(
      damaged(fc.constant(JSON.stringify(BATCH))),
      jsonOf('objects', 'oid', 'actions', 'href'),
    );
    await fuzz('answers of Git LFS', input, (text) => {
      for (const offer of unlessRefused(() => parseBatch(text, 0))?.values() ?? [])
        if (!(offer instanceof Error)) expect(offer.href.protocol).toBe('https:');
    });
  });

  it('of a page', async () => {
    const writers = [
      safe.oneLine,
      safe.forLog,
      safe.forPlainText,
      safe.forHtml,
      safe.forMermaid,
      safe.forProse,
      safe.forMarkdown,
      safe.forWebVtt,
      safe.forSrt,
    ];
    const input = textOf(
      '::',
      '##[',
      '\r',
      '\n',
      '<',
      '&',
      'www.',
      '://',
      '@',
      '$',
      '-->',
      '#',
      '[',
      '\u202e',
      '`',
      'GH-1',
      '{',
      ' ',
    );
    await fuzz(
      'safe text',
      input,
      (text) => {
        for (const write of writers) expect(write(text)).not.toMatch(/[\r\n\u2028\u2029]/);
      },
      { runs: 100 },
    );
  });
});

const answersIn = path.join(import.meta.dirname, 'transcript/answers');

it('an answer is rendered in each format, or refused', async () => {
  const recorded = ['austen-3', 'ja-words', 'multi', 'two-mics'].map((name) =>
    readFileSync(path.join(answersIn, `${name}.json`), 'utf8'),
  );
  const known = ['results', 'channels', 'alternatives', 'words', 'utterances', 'paragraphs', 'metadata'];
  const input = mostly(
    damaged(
      fc.oneof(
        fc.constantFrom(...recorded),
        randomAnswer(30).map((value) => JSON.stringify(value)),
      ),
      known.map((key) => `"${key}":`),
    ),
    jsonOf(...known),
  );
  await fuzz('answers in all formats', input, (raw) => {
    const parsed = unlessRefused(() => readAnswer(raw));
    if (parsed === undefined) return;
    for (const format of FORMATS)
      unlessRefused(() => render(format, parsed, presentationOf(choiceOf('podcast'))));
  });
});

/** Recordings in the containers that are measured. */
const MEDIA = [
  'media/kennedy-vbr.mp3',
  'media/austen-1.aac',
  'media/austen-1.mp4',
  'media/austen-1.webm',
  'media/austen-1-vorbis.ogg',
  'media-reader/media/cut.flac',
  'media-reader/media/id3.wav',
  'media-reader/media/duration.mka',
  'media-reader/media/fragments-edit.mp4',
  'media-reader/media/quicktime.mov',
  'media-reader/media/later.wmv',
  'media-reader/media/joined.m2t',
  'media-reader/media/phone.au',
  'media-reader/media/voice.amr',
  'media-reader/media/unknown.wv',
  'media-reader/media/cut-from-live.opus',
];
const LONGEST_MEDIA = 30_000;

it('audio headers give a plausible length, or none', async () => {
  const start = fc.constantFrom(
    'ID3\x04\0\0',
    'RIFF\xff\xff\xff\xffWAVEfmt ',
    'OggS\0\x02',
    'fLaC\0\0\0\x22',
    '\x1aE\xdf\xa3',
    '\xff\xfb\x90\x64',
    '\xff\xf1\x50\x80',
    '\0\0\0\x20ftypM4A ',
    'wvpk',
    'MAC ',
    '',
  );
  const random = fc
    .tuple(start, fc.uint8Array({ maxLength: 4000 }))
    .map(([head, rest]) => Buffer.concat([Buffer.from(head, 'latin1'), rest]));
  const whole = MEDIA.map((name) =>
    readFileSync(path.join(import.meta.dirname, name)).subarray(0, LONGEST_MEDIA),
  );
  const input = mostly(damagedBytes(fc.constantFrom(...whole)), random);
  await fuzz('audio headers', input, async (media) => {
    unlessRefused(() => measureFrames(media));
    const { duration = 1, channels = 1 } = await measure(MediaBytes.ofBytes(media), 'a.mp3');
    expect(duration).toBeGreaterThan(0);
    expect(duration).toBeLessThanOrEqual(Math.max(1, (media.length * 8) / 300));
    expect(channels).toBeGreaterThan(0);
    expect(channels).toBeLessThan(256);
  });
});
