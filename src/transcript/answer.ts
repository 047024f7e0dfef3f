import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';
import { withoutReturns } from '../lib/line-ends.ts';
import { count } from '../lib/units.ts';
import { parseInsights } from './insights.ts';
import { type Divisions, paragraphsOf } from './paragraphs.ts';
import { mendTimes, type RawSpan } from './times.ts';
import type { Answer, Channel, Transcript, Word } from './transcript.ts';

/** Seconds that no recording is longer than. */
const A_WEEK = 7 * 24 * 60 * 60;

/** What an answer should have and has not, which costs no more than that. */
interface Lacks {
  /** Words that are none. */
  words: number;
  /** Words without a time. */
  times: number;
  /** Channels of which nothing is told, counted from one. */
  readonly channels: number[];
}

/**
 * Reads Deepgram's answer to POST /v1/listen; undefined if it has not the shape of one. What its contract lets it lack
 * is taken from what is around, and said among the warnings.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
export function parseTranscript(answer: unknown): Transcript | undefined {
  const metadata = at(answer, 'metadata');
  const requestId = at(metadata, 'request_id');
  const results = at(answer, 'results');
  const channels = at(results, 'channels');
  if (!isString(requestId) || !Array.isArray(channels)) return undefined;
  const told = timeOf(at(metadata, 'duration'));
  const duration = told ?? lastEnd(channels);
  const lacks: Lacks = { words: 0, times: 0, channels: [] };
  const parsed = channels.map((channel, index) => parseChannel(channel, index, duration, lacks));
  const sha256 = at(metadata, 'sha256');
  return {
    requestId,
    duration,
    sha256: isString(sha256) ? sha256 : undefined,
    ...sentIn(metadata),
    models: modelNames(metadata),
    warnings: [
      ...(listOf(at(metadata, 'warnings'), isObject) ?? []).map(warningText),
      ...lackingText(lacks, told === undefined),
    ],
    channels: parsed,
    insights: parseInsights(results, channels.flatMap(bestOf)),
    ...joinedIn(metadata),
  };
}

/** What is told of parts is our own, as joinAnswers() writes it. */
function joinedIn(metadata: unknown): Pick<Transcript, 'joined'> {
  const parts = at(metadata, 'joined', 'parts');
  if (!Array.isArray(parts)) return {};
  return {
    joined: {
      parts: parts.length,
      isUncertain: at(metadata, 'joined', 'speakers_uncertain') === true,
    },
  };
}

/**
 * Whether JSON is what a request was answered with, and so was paid for, even if it cannot be read. A callback that was
 * accepted is none.
 */
export const isOfRequest = (json: unknown): json is JsonObject =>
  isObject(at(json, 'results')) || isString(at(json, 'metadata', 'request_id'));

/** What was sent, as we noted it. */
function sentIn(metadata: unknown): Pick<Transcript, 'sent'> {
  const [sha256, bytes] = [at(metadata, 'sent', 'sha256'), at(metadata, 'sent', 'bytes')];
  const isNoted = isString(sha256) && SHA256.test(sha256) && Number.isSafeInteger(bytes);
  return isNoted && isFiniteNumber(bytes) && bytes >= 0 ? { sent: { sha256, bytes } } : {};
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Seconds from the start of a recording; undefined if it is no time of one. */
function timeOf(value: unknown): number | undefined {
  return isFiniteNumber(value) && value >= 0 && value <= A_WEEK ? value : undefined;
}

/** When the last word of all ends. */
function lastEnd(channels: readonly unknown[]): number {
  const words = channels.flatMap(bestOf).flatMap(({ words }) => (Array.isArray(words) ? words : []));
  return words.reduce((last: number, word) => Math.max(last, timeOf(at(word, 'end')) ?? 0), 0);
}

function lackingText({ words, times, channels }: Lacks, lacksDuration: boolean): string[] {
  const lacking = [
    ...(lacksDuration ? ['the length of the recording, which is taken from its last word'] : []),
    ...(words > 0 ? [`the text of ${count(words, 'word')}, left out`] : []),
    ...(times > 0 ? [`the time of ${count(times, 'word')}, put between the words around`] : []),
    ...(channels.length > 0 ? [`all of channel ${channels.join(', ')}, taken for silence`] : []),
  ];
  return lacking.length === 0 ? [] : [`The answer lacks ${lacking.join('; ')}.`];
}

/**
 * Reads the text of an answer that was kept; undefined if it is damaged or none. It may come from a checkout with CRLF,
 * which in JSON stands between values alone.
 */
export function readAnswer(raw: string): Answer | undefined {
  try {
    const transcript = parseTranscript(JSON.parse(raw));
    return transcript && { transcript, raw: withoutReturns(raw) };
  } catch {
    return undefined;
  }
}

function modelNames(metadata: unknown): string[] {
  const info = at(metadata, 'model_info');
  const models = isObject(info) ? Object.values(info) : [];
  const diarizer = at(metadata, 'diarize_info', 'arch');
  return [
    ...models
      .filter((model) => isString(at(model, 'name')))
      .map((model) => [at(model, 'name'), at(model, 'version')].filter(isString).join(' ')),
    // It is only there if speakers were told apart.
    ...(isString(diarizer) && diarizer !== '' ? [`diarizer ${diarizer}`] : []),
  ];
}

function warningText(warning: JsonObject): string {
  return [warning['parameter'], warning['message']].filter(isString).join(': ');
}

/** The first alternative of a channel, if there is one. */
function bestOf(channel: unknown): JsonObject[] {
  const alternatives = at(channel, 'alternatives');
  return Array.isArray(alternatives) ? alternatives.slice(0, 1).filter(isObject) : [];
}

function parseChannel(channel: unknown, index: number, duration: number, lacks: Lacks): Channel {
  const [best] = bestOf(channel);
  if (best === undefined) {
    lacks.channels.push(index + 1);
    return { language: undefined, words: [], paragraphs: [] };
  }
  const words = parseWords(best, duration, lacks);
  const told = at(channel, 'detected_language') ?? listOf(best['languages'], isString)?.[0];
  const language = isString(told) && told !== '' ? told : undefined;
  return { language, words, paragraphs: paragraphsOf(words, parseDivisions(best), language) };
}

type RawWord = Omit<Word, 'start' | 'end'> & RawSpan;

function parseWords({ words: given, transcript }: JsonObject, duration: number, lacks: Lacks): Word[] {
  const told = (Array.isArray(given) ? given : []).flatMap((word) => parseWord(word, lacks));
  const words = told.length > 0 ? told : untimed(isString(transcript) ? transcript : '', duration);
  const times = mendTimes(words, duration);
  return withStopsBehind(
    words.flatMap((word, index) => {
      const text = word.text.replaceAll(/\s+/gu, ' ').trim();
      return text === '' ? [] : [{ ...word, text, ...(times[index] ?? { start: 0, end: 0 }) }];
    }),
  );
}

/** Stops and closing brackets that no word begins with, in front of one. */
const LEADING_STOPS = /^[\p{Pe}、。，．！？；：｡､،؛؟۔।॥]+(?=[^\p{Pe}\p{Po}])/u;

/** Stops of Japanese and Chinese stand in front of the next word at times: they go to the one that they end. */
function withStopsBehind(words: readonly Word[]): Word[] {
  const mended: Word[] = [];
  for (const word of words) {
    const before = mended.at(-1);
    const stops = before === undefined ? '' : (LEADING_STOPS.exec(word.text)?.[0] ?? '');
    if (before !== undefined && stops !== '')
      mended[mended.length - 1] = { ...before, text: before.text + stops };
    mended.push(stops === '' ? word : { ...word, text: word.text.slice(stops.length) });
  }
  return mended;
}

function parseWord(word: unknown, lacks: Lacks): RawWord[] {
  const texts = [at(word, 'punctuated_word'), at(word, 'word')].filter(isString);
  const text = texts.find((each) => each !== '') ?? texts[0];
  if (!isObject(word) || text === undefined) {
    lacks.words += 1;
    return [];
  }
  const { confidence, speaker, language } = word;
  const [start, end] = [timeOf(word['start']), timeOf(word['end'])];
  if (!isTold(word['start'], start) || !isTold(word['end'], end)) lacks.times += 1;
  return [
    {
      text,
      start,
      end,
      confidence: isFiniteNumber(confidence) ? Math.min(1, Math.max(0, confidence)) : undefined,
      speaker: isSpeaker(speaker) ? speaker : undefined,
      ...(isString(language) && language !== '' ? { language } : {}),
    },
  ];
}

/** A time that Deepgram does not know is null in JSON, which has no NaN. */
const isTold = (value: unknown, time: number | undefined): boolean => value === null || time !== undefined;

const isSpeaker = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Words of a transcript that comes without any: evenly over its time, which is the best that can be said. */
function untimed(transcript: string, duration: number): RawWord[] {
  const texts = transcript.split(/\s+/u).filter((text) => text !== '');
  const step = duration / Math.max(1, texts.length);
  return texts.map((text, index) => ({
    text,
    start: index * step,
    end: (index + 1) * step,
    confidence: undefined,
    speaker: undefined,
  }));
}

/** Where Deepgram's paragraphs begin, if it made some. */
function parseDivisions(alternative: JsonObject): Divisions | undefined {
  const paragraphs = listOf(at(alternative, 'paragraphs', 'paragraphs'), isObject) ?? [];
  const starts = (values: readonly JsonObject[]): number[] =>
    values.map(({ start }) => start).filter(isFiniteNumber);
  const sentences = paragraphs.flatMap(({ sentences }) => starts(listOf(sentences, isObject) ?? []));
  const begins = paragraphs.flatMap(({ start, sentences }) =>
    isFiniteNumber(start) ? [start] : starts(listOf(sentences, isObject) ?? []).slice(0, 1),
  );
  const inOrder = (moments: readonly number[]): number[] => moments.toSorted((a, b) => a - b);
  return begins.length === 0 ? undefined : { sentences: inOrder(sentences), paragraphs: inOrder(begins) };
}
