import fc from 'fast-check';
import type { JsonObject } from '../../src/lib/guards.ts';

/** Simulated conversations, and Deepgram's answers to them or to parts of them. */

interface TalkWord {
  readonly text: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly speaker: number;
}

/** The words of one channel, in order. */
export type Talk = readonly TalkWord[];

/** The recognition of a part. */
export interface Hearing {
  /** The start in seconds of the talk. */
  readonly from: number;
  readonly to: number;
  /** The numbers of its speakers in the answer, in the order of the talk's own numbers; no speakers if not given. */
  readonly speakers?: readonly number[];
  /** Returns the error of the times of a word in seconds, by the index of the word. */
  readonly jitter?: (index: number) => number;
  readonly requestId?: string;
}

const SENTENCE_WORDS = 7;
const PARAGRAPH_SENTENCES = 3;
const MODEL = { name: 'general-nova-3', version: '2025-07-31.0', arch: 'nova-3' };

/**
 * Returns Deepgram's answer to a part of a talk, with everything that is about words. Words that a cut divides are not
 * recognized.
 */
export function answerTo(channels: readonly Talk[], hearing: Hearing): JsonObject {
  const recognized = channels.map((talk) => wordsHeard(talk, hearing));
  return {
    metadata: {
      request_id: hearing.requestId ?? 'request-1',
      sha256: 'cd'.repeat(32),
      created: '2026-01-01T00:00:00.000Z',
      duration: hearing.to - hearing.from,
      channels: channels.length,
      models: ['model-a'],
      model_info: { 'model-a': MODEL },
    },
    results: {
      channels: recognized.map((words) => ({ alternatives: [alternativeOf(words)] })),
      utterances: recognized
        .flatMap((words, channel) => chunks(words, 5).map((own) => utteranceOf(own, channel)))
        .toSorted((a, b) => a.start - b.start),
      topics: { segments: recognized.length === 1 ? segmentsOf(recognized[0] ?? []) : [] },
    },
  };
}

interface RawWord {
  readonly word: string;
  readonly punctuated_word: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly speaker?: number;
}

function wordsHeard(talk: Talk, { from, to, speakers, jitter = () => 0 }: Hearing): RawWord[] {
  return talk.flatMap(({ text, start, end, speaker }, index) => {
    if (end <= from || start >= to) return [];
    const isWhole = start >= from && end <= to;
    const moment = (time: number): number =>
      Math.max(0, Math.min(to, Math.max(from, time)) - from + (isWhole ? jitter(index) : 0));
    const own = isWhole ? text : 'uh';
    const number = speakers?.[speaker];
    return [
      {
        word: own.toLowerCase().replace(/[.,?]$/, ''),
        start: moment(start),
        end: moment(end),
        confidence: 0.9,
        punctuated_word: own,
        ...(number !== undefined && { speaker: number }),
      },
    ];
  });
}

const textOf = (words: readonly RawWord[]): string =>
  words.map(({ punctuated_word }) => punctuated_word).join(' ');
const spanOf = (words: readonly RawWord[]): { start: number; end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});
const speakerOf = (words: readonly RawWord[]): { speaker?: number } => {
  const speaker = words[0]?.speaker;
  return speaker === undefined ? {} : { speaker };
};

/** Divides words into chunks of one speaker and at most `most` words. */
function chunks(words: readonly RawWord[], most: number): RawWord[][] {
  const found: RawWord[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last === undefined || last.length === most || last[0]?.speaker !== word.speaker) found.push([word]);
    else last.push(word);
  }
  return found;
}

function alternativeOf(words: readonly RawWord[]): JsonObject {
  const paragraphs = chunks(words, SENTENCE_WORDS * PARAGRAPH_SENTENCES).map((own) => ({
    sentences: chunks(own, SENTENCE_WORDS).map((sentence) => ({
      text: textOf(sentence),
      ...spanOf(sentence),
    })),
    num_words: own.length,
    ...spanOf(own),
    ...speakerOf(own),
  }));
  return {
    transcript: textOf(words),
    confidence: 0.9,
    words,
    paragraphs: { transcript: '', paragraphs },
    entities: words.flatMap(({ punctuated_word: value }, index) =>
      /^[A-Z]/.test(value)
        ? [{ label: 'NAME', value, confidence: 0.9, start_word: index, end_word: index + 1 }]
        : [],
    ),
  };
}

const utteranceOf = (words: readonly RawWord[], channel: number) => ({
  ...spanOf(words),
  confidence: 0.9,
  channel,
  transcript: textOf(words),
  words,
  ...speakerOf(words),
  id: `${channel}-${words[0]?.start ?? 0}`,
});

function segmentsOf(words: readonly RawWord[]): JsonObject[] {
  const size = 10;
  return Array.from({ length: Math.ceil(words.length / size) }, (_, index) => {
    const own = words.slice(index * size, (index + 1) * size);
    return {
      text: textOf(own),
      start_word: index * size,
      end_word: index * size + own.length - 1,
      topics: [{ topic: `topic ${own[0]?.word}`, confidence_score: 0.5 }],
    };
  });
}

const WORDS =
  'the a and so well, we you it is was not to of in Ada Grace London Tuesday. yes. no? but then that'.split(
    ' ',
  );

/** Talks with pauses, of at most this many seconds and speakers. */
export function randomTalk(most: number, speakers: number): fc.Arbitrary<Talk> {
  const word = fc.record({
    text: fc.constantFrom(...WORDS),
    gap: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 20, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1000, max: 8000 }) },
    ),
    lasts: fc.integer({ min: 80, max: 500 }),
    turn: fc.integer({ min: 0, max: 11 }),
  });
  return fc.array(word, { maxLength: most, size: 'max' }).map((words) => {
    let [now, speaker] = [0.5, 0];
    return words.flatMap(({ text, gap, lasts, turn }) => {
      const start = now + gap / 1000;
      now = start + lasts / 1000;
      if (turn === 0) speaker = (speaker + 1) % speakers;
      return now > most ? [] : [{ text, start, end: now, speaker }];
    });
  });
}
