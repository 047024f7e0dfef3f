import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';
import { withoutReturns } from '../lib/line-ends.ts';
import { count } from '../lib/units.ts';
import { parseInsights } from './insights.ts';
import { type Divisions, paragraphsOf } from './paragraphs.ts';
import { mendTimes, type TimeColumns } from './times.ts';
import type { Answer, Channel, Transcript, Word } from './transcript.ts';
import { untimedWords } from './untimed.ts';

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
  const parsed = channels.map((channel, index) => parseChannel(channel, index, { results, duration, lacks }));
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
    ...(lacksDuration ? ['the length of the recording, for which the end of its last word is used'] : []),
    ...(words > 0 ? [`the text of ${count(words, 'word')}, left out`] : []),
    ...(times > 0 ? [`the time of ${count(times, 'word')}, placed between the neighboring words`] : []),
    ...(channels.length > 0 ? [`all of channel ${channels.join(', ')}, treated as silence`] : []),
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

/** What is around a channel. */
interface ChannelContext {
  readonly results: unknown;
  readonly duration: number;
  readonly lacks: Lacks;
}

function parseChannel(channel: unknown, index: number, context: ChannelContext): Channel {
  const [best] = bestOf(channel);
  if (best === undefined) {
    context.lacks.channels.push(index + 1);
    return { language: undefined, words: [], paragraphs: [] };
  }
  const words = parseWords(best, index, context);
  const told = at(channel, 'detected_language') ?? listOf(best['languages'], isString)?.[0];
  const language = isString(told) && told !== '' ? told : undefined;
  return { language, words, paragraphs: paragraphsOf(words, parseDivisions(best), language) };
}

function parseWords(
  { words: given, transcript }: JsonObject,
  channel: number,
  { results, duration, lacks }: ChannelContext,
): Word[] {
  const told = knownWords(Array.isArray(given) ? given : [], lacks);
  const untold = { transcript: isString(transcript) ? transcript : '', channel, duration };
  const words = told.length > 0 ? told : untimedWords(results, untold);
  const times = mendTimes(timesTold(words, lacks), duration);
  const parsed: Word[] = [];
  for (const [index, word] of words.entries()) {
    const text = (wordText(word) ?? '').replaceAll(/\s+/gu, ' ').trim();
    const start = times.starts[index] ?? 0;
    if (text !== '') addWord(parsed, wordOf(word, text, start, times.ends[index] ?? start));
  }
  return parsed;
}

/** Stops and closing brackets that no word begins with, in front of one. */
const LEADING_STOPS = /^[\p{Pe}、。，．！？；：｡､،؛؟۔।॥]+(?=[^\p{Pe}\p{Po}])/u;

/** Stops of Japanese and Chinese stand in front of the next word at times: they go to the one that they end. */
function addWord(words: Word[], word: Word): void {
  const last = words.at(-1);
  const stops = last === undefined ? '' : (LEADING_STOPS.exec(word.text)?.[0] ?? '');
  if (last !== undefined && stops !== '') words[words.length - 1] = { ...last, text: last.text + stops };
  words.push(stops === '' ? word : { ...word, text: word.text.slice(stops.length) });
}

/** Those that have a text. */
function knownWords(given: readonly unknown[], lacks: Lacks): JsonObject[] {
  const known = given.filter((word) => isObject(word)).filter((word) => wordText(word) !== undefined);
  lacks.words += given.length - known.length;
  return known;
}

function wordText({ punctuated_word: punctuated, word }: JsonObject): string | undefined {
  if (isString(punctuated) && punctuated !== '') return punctuated;
  const texts = [word, punctuated].filter(isString);
  return texts.find((text) => text !== '') ?? texts[0];
}

function timesTold(words: readonly JsonObject[], lacks: Lacks): TimeColumns {
  const [starts, ends] = [new Float64Array(words.length), new Float64Array(words.length)];
  for (const [index, word] of words.entries()) {
    const [start, end] = [timeOf(word['start']), timeOf(word['end'])];
    if (!isTold(word['start'], start) || !isTold(word['end'], end)) lacks.times += 1;
    starts[index] = start ?? Number.NaN;
    ends[index] = end ?? Number.NaN;
  }
  return { starts, ends };
}

function wordOf(
  { confidence: told, speaker: number, language }: JsonObject,
  text: string,
  start: number,
  end: number,
): Word {
  const confidence = isFiniteNumber(told) ? Math.min(1, Math.max(0, told)) : undefined;
  const speaker = isSpeaker(number) ? number : undefined;
  // Of most words it is not told, and then it takes no room.
  return isString(language) && language !== ''
    ? { text, start, end, confidence, speaker, language }
    : { text, start, end, confidence, speaker };
}

/** A time that Deepgram does not know is null in JSON, which has no NaN. */
const isTold = (value: unknown, time: number | undefined): boolean => value === null || time !== undefined;

const isSpeaker = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

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
