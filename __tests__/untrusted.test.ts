import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../src/lib/failure.ts';
import { matchesPath, readPattern } from '../src/lib/patterns.ts';
import * as safe from '../src/lib/safe-text.ts';
import { measureFrames } from '../src/media-reader/audio-frames.ts';
import { MediaBytes } from '../src/media-reader/bytes.ts';
import { measure } from '../src/media-reader/measure.ts';
import { parseLfsPointer } from '../src/recordings/lfs-pointer.ts';
import { parseLock } from '../src/transcribe/lockfile/parse.ts';
import { parseBatch } from '../src/transcribe/sources/lfs-batch.ts';
import { LfsError } from '../src/transcribe/sources/lfs-error.ts';
import { parseUrls, urlLines } from '../src/transcribe/sources/urls.ts';
import { readAnswer } from '../src/transcript/answer.ts';
import { FORMATS } from '../src/transcript/formats.ts';
import { render } from '../src/transcript/render.ts';
import { namesFor, parseSpeakers } from '../src/transcript/speaker-rules.ts';
import { anyText } from './helpers/texts.ts';
import { choiceOf, presentationOf } from './transcript/captions/presentations.ts';
import { randomAnswer } from './transcript/random-answers.ts';

/**
 * Untrusted text is read without any error except a Failure, which says what to fix, and in a short time, because a job
 * lasts for up to six hours. Problems that were found became examples in other tests.
 */

/** The maximum processor time for one value, in seconds. */
const MOST_SECONDS = 1;

/** Runs a reader of untrusted text; returns its result, or undefined if it refuses. */
function read<T>(reader: () => T): T | undefined {
  const before = process.cpuUsage();
  try {
    return reader();
  } catch (error) {
    // Errors about answers of a Git LFS server have their own class.
    if (!(error instanceof LfsError)) expect(error).toBeInstanceOf(Failure);
    expect(String(error).length).toBeLessThan(5000);
    return undefined;
  } finally {
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  }
}

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

const LOCKFILE = [
  'version',
  'sources',
  'media',
  'sha256',
  'size',
  'git',
  'files',
  'path',
  'options',
  'answer',
  'url',
  'etag',
];
const BATCH = [
  'objects',
  'oid',
  'size',
  'actions',
  'download',
  'href',
  'header',
  'expires_at',
  'error',
  'code',
  'message',
];

describe('untrusted text', () => {
  it('of a lock file', () => {
    fc.assert(
      fc.property(fc.oneof(jsonOf(...LOCKFILE), textOf('{', '[', '"', '<<<<<<<', '\n', ':')), (text) => {
        read(() => parseLock(text, 'transcripts.lock.json'));
      }),
    );
  });

  it('of speaker names', () => {
    const text = textOf(
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
    fc.assert(
      fc.property(text, anyText(), (names, source) => {
        const rules = read(() => parseSpeakers(names, 'speakers'));
        if (rules !== undefined) read(() => namesFor(rules, source));
      }),
    );
  });

  it('of patterns', () => {
    const pattern = textOf('*', '**', '/', '?', '[', ']', '!', '^', '-', '\\', 'a', '+(', '{', '.');
    fc.assert(
      fc.property(pattern, textOf('a', '/', '.', 'b'), (text, path) => {
        read(() => matchesPath(readPattern(text.slice(0, 2000)), path.slice(0, 4096)));
      }),
    );
  });

  it('of lists of URLs', () => {
    const text = textOf(
      'https://a.example/',
      'http:',
      '#',
      '\r\n',
      '\n',
      ' ',
      '?',
      '%',
      '@',
      '[',
      '\ufeff',
      'a',
    );
    fc.assert(
      fc.property(text, (list) => {
        read(() => parseUrls(urlLines(list, (line) => `list.txt:${line}`)));
      }),
    );
  });

  it('of pointers and answers of Git LFS', () => {
    const pointer = textOf(
      'version https://git-lfs.github.com/spec/v1\n',
      'oid sha256:',
      'ab'.repeat(32),
      'size ',
      '9',
      '\n',
    );
    fc.assert(
      fc.property(pointer, jsonOf(...BATCH), (text, answer) => {
        read(() => parseLfsPointer(text.slice(0, 1024)));
        read(() => parseBatch(answer, 0));
      }),
    );
  });

  it('of a page', () => {
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
    const text = textOf(
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
    fc.assert(
      fc.property(text, (each) => {
        for (const write of writers) {
          const written = read(() => write(each));
          expect(written).not.toMatch(/[\r\n\u2028\u2029]/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('an answer is rendered in each format, or refused', () => {
  const answer = fc.oneof(
    randomAnswer(30).map((value) => JSON.stringify(value)),
    jsonOf(
      'results',
      'metadata',
      'channels',
      'alternatives',
      'words',
      'word',
      'start',
      'end',
      'transcript',
      'utterances',
      'duration',
      'speaker',
    ),
  );
  fc.assert(
    fc.property(answer, (raw) => {
      const parsed = read(() => readAnswer(raw));
      if (parsed === undefined) return;
      for (const format of FORMATS) read(() => render(format, parsed, presentationOf(choiceOf('podcast'))));
    }),
    { numRuns: 60 },
  );
});

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
  const rest = fc.uint8Array({ maxLength: 4000 });
  await fc.assert(
    fc.asyncProperty(start, rest, async (head, bytes) => {
      const media = Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
      read(() => measureFrames(media));
      const before = process.cpuUsage();
      const { duration = 1, channels = 1 } = await measure(MediaBytes.ofBytes(media), 'a.mp3');
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(MOST_SECONDS);
      expect(duration).toBeGreaterThan(0);
      expect(duration).toBeLessThanOrEqual(Math.max(1, (media.length * 8) / 300));
      expect(channels).toBeGreaterThan(0);
      expect(channels).toBeLessThan(256);
    }),
    { numRuns: 100 },
  );
});
