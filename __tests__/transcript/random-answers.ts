import fc from 'fast-check';
import { parseTranscript } from '../../src/transcript/answer.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';

/** Spoken words, in scripts with and without spaces. */
const SPOKEN = [
  ...'I the a of and to Mr. Dr. Ada Lovelace New York we will not, have been but 42 kilometres $1,000 per cent.'.split(
    ' ',
  ),
  ...'cold-hearted because they said so. Why? no! Yes. don’t ’cause country; end: (laughs) “quote” 3.5 x'.split(
    ' ',
  ),
  ...'東京 に 行き ます 。 今日は天気がいいので、公園を散歩しました。 こんにちは 私 你好 我们今天去北京 世界 ，'.split(
    ' ',
  ),
  ...'สวัสดีครับ วันนี้อากาศดีมากเลยนะครับ مرحبا بالعالم، كيف שלום नमस्ते। 안녕하세요 Straße œuvre ¿Qué'.split(' '),
];

/** Words that could break a caption file. */
const HOSTILE = [
  '<b>R&D</b>',
  '-->',
  '00:00:01,000 --> 00:00:02,000',
  '00:00:01.000',
  '{\\an8}',
  '\\N',
  '&amp;',
  '&lt;i&gt;',
  '<v',
  'Bob>',
  '<00:00:00.500>',
  'WEBVTT',
  'NOTE',
  'STYLE',
  '1',
  '007',
  '...',
  '—',
  ',',
  '?',
  '👩‍👩‍👧‍👦',
  '🇫🇷🇩🇪',
  '👍🏽',
  'e\u0301',
  `z${'\u0335\u0321\u0300'.repeat(8)}`,
  '\u202eevil\u202c',
  '\u200b',
  '\ufeffmark',
  '\u0000',
  'a\u0007b',
  'two words',
  'line\nbreak',
  '\r\n\r\n',
  '\u2028',
  '',
  '\ud800',
  '::warning::x',
  '<script>alert(1)</script>',
  '</script>',
  '[link](javascript:x)',
  '@team',
  '`code`',
  '|',
  '---',
  'x'.repeat(100),
  '漢'.repeat(60),
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente',
];

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...SPOKEN) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );

/** Seconds from the end of a word to the next one: some negative, some very long, many close to relevant pauses. */
const step = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.nat(300).map((ms) => ms / 1000) },
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.constantFrom(0.5, 1.2, 1.499, 1.4995, 1.5, 1.5004, 1.501, 3, 40) },
    { weight: 1, arbitrary: fc.constantFrom(-0.3, -2, -50, 0.0004, 0.9996, 3600, 90_000) },
  );

/** The duration of a word in seconds. */
const length = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 40, max: 700 }).map((ms) => ms / 1000) },
    { weight: 3, arbitrary: fc.constantFrom(0, 0.0004, 0.0006, 0.9996, 2.5) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 8, 20) },
  );

/** The fault of a word; rarely any. */
type Fault = 'no start' | 'no end' | 'no times' | 'unpunctuated' | 'plain' | 'speaker';

const fault = (): fc.Arbitrary<Fault | undefined> =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Fault>('no start', 'no end', 'no times', 'unpunctuated', 'plain'),
    },
    { weight: 3, arbitrary: fc.constant<Fault>('speaker') },
  );

type Said = readonly [text: string, step: number, length: number, fault: Fault | undefined];

const said = (maxLength: number): fc.Arbitrary<Said[]> =>
  fc.array(fc.tuple(text(), step(), length(), fault()), { maxLength });

/** The features of a channel: with speakers (up to so many) or without, with paragraphs or without. */
interface Manner {
  readonly speakers: number;
  readonly paragraphs: boolean;
  readonly language: string | undefined;
  readonly untimed: boolean;
}

const manner = (): fc.Arbitrary<Manner> =>
  fc.record({
    speakers: fc.constantFrom(0, 0, 1, 2, 20),
    paragraphs: fc.boolean(),
    language: fc.constantFrom(undefined, 'en', 'de', 'fr', 'ja', 'th', 'ar'),
    untimed: fc.integer({ min: 0, max: 19 }).map((value) => value === 0),
  });

interface RawWord {
  readonly word: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly confidence: number;
  readonly punctuated_word?: string;
  readonly speaker?: number;
}

/** Seconds with two more decimals than milliseconds, as floating point leaves them. */
const seconds = (value: number): number => Math.round(value * 1e5) / 1e5;

function wordsOf(all: readonly Said[], { speakers }: Manner): RawWord[] {
  let [now, speaker] = [0.1, 0];
  return all.map(([spoken, gap, lasts, wrong], index) => {
    const start = Math.max(0, seconds(now + gap));
    const end = seconds(start + lasts);
    now = Math.max(start, end);
    if (wrong === 'speaker' && speakers > 1) speaker = (speaker * 7 + index + 1) % speakers;
    const isKnown = speakers > 0 && (wrong !== 'plain' || index % 3 > 0);
    return { ...wordOf(spoken, wrong), ...timesOf(start, end, wrong), ...(isKnown ? { speaker } : {}) };
  });
}

function wordOf(spoken: string, wrong: Fault | undefined): Pick<RawWord, 'word' | 'confidence'> {
  const word = spoken.toLowerCase();
  const punctuated = wrong === 'plain' ? word : spoken;
  return { word, confidence: 0.9, ...(wrong === 'unpunctuated' ? {} : { punctuated_word: punctuated }) };
}

const timesOf = (start: number, end: number, wrong: Fault | undefined): Pick<RawWord, 'start' | 'end'> => ({
  start: wrong === 'no start' || wrong === 'no times' ? null : start,
  end: wrong === 'no end' || wrong === 'no times' ? null : end,
});

/** Deepgram's paragraphs of up to five sentences of up to seven words, which ignore changes of speaker. */
function paragraphsOf(words: readonly RawWord[]): object {
  const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
    Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
      items.slice(index * size, (index + 1) * size),
    );
  const sentences = chunks(words, 7).map((part) => ({
    text: part.map(({ word }) => word).join(' '),
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
  }));
  const paragraphs = chunks(sentences, 5).map((part) => ({
    sentences: part,
    num_words: words.length,
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
  }));
  return { transcript: '', paragraphs };
}

function channelOf(all: readonly Said[], manner: Manner): object {
  const words = wordsOf(all, manner);
  return {
    ...(manner.language === undefined ? {} : { detected_language: manner.language }),
    alternatives: [
      {
        transcript: words.map(({ punctuated_word, word }) => punctuated_word ?? word).join(' '),
        confidence: 0.9,
        words: manner.untimed ? [] : words,
        ...(manner.paragraphs ? { paragraphs: paragraphsOf(words) } : {}),
      },
    ],
  };
}

/**
 * Deepgram's answers to POST /v1/listen with all of their oddities: silence, pauses, words that overlap, go back,
 * have no duration or no times, mixed speakers, several channels, and words that are markup elsewhere. `maxWords`
 * applies to each channel.
 */
export function randomAnswer(maxWords = 40): fc.Arbitrary<object> {
  const channel = fc.tuple(said(maxWords), manner()).map(([all, how]) => channelOf(all, how));
  const channels = fc.oneof(
    { weight: 4, arbitrary: channel.map((only) => [only]) },
    { weight: 1, arbitrary: fc.array(channel, { minLength: 2, maxLength: 3 }) },
  );
  const duration = fc.constantFrom(0, 1, 12.34567, 60, 3600, 90_000);
  return fc.tuple(channels, duration).map(([all, lasts]) => ({
    metadata: {
      request_id: '00000000-0000-4000-8000-000000000000',
      sha256: 'ab'.repeat(32),
      created: '2026-01-01T00:00:00.000Z',
      duration: lasts,
      channels: all.length,
    },
    results: { channels: all },
  }));
}

/** Transcripts of such answers. */
export function randomTranscript(maxWords = 40): fc.Arbitrary<Transcript> {
  return randomAnswer(maxWords).map((answer) => {
    const transcript = parseTranscript(answer);
    if (transcript === undefined) throw new Error(`Not read: ${JSON.stringify(answer)}`);
    return transcript;
  });
}
