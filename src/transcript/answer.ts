import { at, isCount, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';
import { withoutReturns } from '../lib/line-ends.ts';
import { prepareForAnswer } from '../lib/small-heap.ts';
import { count, LONGEST_RECORDING } from '../lib/units.ts';
import { parseInsights } from './insights.ts';
import { type Divisions, paragraphsOf } from './paragraphs.ts';
import { repairTimes, type TimeColumns } from './times.ts';
import type { Answer, Channel, Transcript, Word } from './transcript.ts';
import { untimedWords } from './untimed.ts';

/** Missing parts of an answer, which do not prevent the use of the rest. */
interface AnswerGaps {
  /** Number of words without text. */
  words: number;
  /** Number of words without a time. */
  times: number;
  /** Numbers of the channels without an alternative, from 1. */
  readonly channels: number[];
}

/**
 * Parses Deepgram's answer to POST /v1/listen; undefined if it does not have that form. Optional parts that are missing
 * are derived from the rest, with a warning.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
export function parseTranscript(answer: unknown): Transcript | undefined {
  const metadata = at(answer, 'metadata');
  const requestId = at(metadata, 'request_id');
  const results = at(answer, 'results');
  const channels = at(results, 'channels');
  if (!isString(requestId) || !Array.isArray(channels)) return undefined;
  const reported = durationOf(at(metadata, 'duration'), channels);
  const duration = reported ?? lastEnd(channels);
  const gaps: AnswerGaps = { words: 0, times: 0, channels: [] };
  const parsed = channels.map((channel, index) => parseChannel(channel, index, { results, duration, gaps }));
  const sha256 = at(metadata, 'sha256');
  return {
    requestId,
    duration,
    sha256: isString(sha256) ? sha256 : undefined,
    ...sentIn(metadata),
    models: modelNames(metadata),
    warnings: [
      ...(listOf(at(metadata, 'warnings'), isObject) ?? []).map(warningText),
      ...gapsText(gaps, { isDurationMissing: reported === undefined }),
    ],
    channels: parsed,
    insights: parseInsights(results, channels.flatMap(bestOf)),
    ...joinedIn(metadata),
  };
}

/** Information about parts, which joinAnswers() adds; Deepgram sends none. */
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
 * Whether JSON is the answer to a paid request, even one that cannot be parsed as a transcript. The confirmation of a
 * callback is not such an answer.
 */
export const isPaidAnswer = (json: unknown): json is JsonObject =>
  isObject(at(json, 'results')) || isString(at(json, 'metadata', 'request_id'));

/** The hash and size of the sound that was sent, which this action adds to the metadata. */
function sentIn(metadata: unknown): Pick<Transcript, 'sent'> {
  const [sha256, bytes] = [at(metadata, 'sent', 'sha256'), at(metadata, 'sent', 'bytes')];
  const isNoted = isString(sha256) && SHA256.test(sha256) && Number.isSafeInteger(bytes);
  return isNoted && isFiniteNumber(bytes) && bytes >= 0 ? { sent: { sha256, bytes } } : {};
}

const SHA256 = /^[0-9a-f]{64}$/;

/** A valid time in seconds since the start of the recording; otherwise undefined. */
function timeOf(value: unknown): number | undefined {
  const isValid = isFiniteNumber(value) && value >= 0 && value <= LONGEST_RECORDING;
  // -0 is valid JSON, and becomes 0.
  return isValid ? value + 0 : undefined;
}

/** The length of the recording in seconds; undefined if it is invalid, or if it is 0 although there are words. */
function durationOf(value: unknown, channels: readonly unknown[]): number | undefined {
  const duration = timeOf(value);
  return duration === 0 && lastEnd(channels) > 0 ? undefined : duration;
}

/** End of the last word on any channel, or its start if it has no end, in seconds. */
function lastEnd(channels: readonly unknown[]): number {
  const words = channels.flatMap(bestOf).flatMap(({ words }) => (Array.isArray(words) ? words : []));
  const endOf = (word: unknown): number => timeOf(at(word, 'end')) ?? timeOf(at(word, 'start')) ?? 0;
  return words.reduce((last: number, word) => Math.max(last, endOf(word)), 0);
}

function gapsText(
  { words, times, channels }: AnswerGaps,
  { isDurationMissing }: { readonly isDurationMissing: boolean },
): string[] {
  const missing = [
    ...(isDurationMissing ? ['the length of the recording, for which the end of its last word is used'] : []),
    ...(words > 0 ? [`the text of ${count(words, 'word')}, left out`] : []),
    ...(times > 0 ? [`the time of ${count(times, 'word')}, placed between the neighboring words`] : []),
    ...(channels.length > 0 ? [`all of channel ${channels.join(', ')}, treated as silence`] : []),
  ];
  return missing.length === 0 ? [] : [`The answer lacks ${missing.join('; ')}.`];
}

/**
 * Parses the text of a stored answer; undefined if it is damaged or not an answer. A checkout can convert its line ends
 * to CRLF; they are converted back, since JSON has line ends only between values.
 */
export function readAnswer(raw: string): Answer | undefined {
  try {
    prepareForAnswer(raw.length);
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
    // Present only if speakers were distinguished.
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

/** Values of the answer that the parser of a channel needs. */
interface ChannelContext {
  readonly results: unknown;
  readonly duration: number;
  readonly gaps: AnswerGaps;
}

function parseChannel(channel: unknown, index: number, context: ChannelContext): Channel {
  const [best] = bestOf(channel);
  if (best === undefined) {
    context.gaps.channels.push(index + 1);
    return { language: undefined, words: [], paragraphs: [] };
  }
  const words = parseWords(best, index, context);
  const detected = at(channel, 'detected_language') ?? listOf(best['languages'], isString)?.[0];
  const language = isString(detected) && detected !== '' ? detected : undefined;
  return { language, words, paragraphs: paragraphsOf(words, parseDivisions(best), language) };
}

function parseWords(
  { words: given, transcript }: JsonObject,
  channel: number,
  { results, duration, gaps }: ChannelContext,
): Word[] {
  const known = knownWords(Array.isArray(given) ? given : [], gaps);
  const spoken = isString(transcript) ? transcript : '';
  const words = known.length > 0 ? known : untimedWords(results, { transcript: spoken, channel, duration });
  const times = repairTimes(timesOf(words, gaps), duration);
  const parsed: Word[] = [];
  for (const [index, word] of words.entries()) {
    const text = (wordText(word) ?? '').replaceAll(/\s+/gu, ' ').trim();
    const start = times.starts[index] ?? 0;
    if (text !== '') addWord(parsed, wordOf(word, text, start, times.ends[index] ?? start));
  }
  return parsed;
}

/** Punctuation and closing brackets at the start of a word that belong to the previous word. */
const LEADING_STOPS = /^[\p{Pe}、。，．！？；：｡､،؛؟۔।॥]+(?=[^\p{Pe}\p{Po}])/u;

/** Adds a word. In Japanese and Chinese, Deepgram sometimes puts punctuation before the next word: it is moved back. */
function addWord(words: Word[], word: Word): void {
  const last = words.at(-1);
  const stops = last === undefined ? '' : (LEADING_STOPS.exec(word.text)?.[0] ?? '');
  if (last !== undefined && stops !== '') words[words.length - 1] = { ...last, text: last.text + stops };
  words.push(stops === '' ? word : { ...word, text: word.text.slice(stops.length) });
}

/** The words that have a text. */
function knownWords(given: readonly unknown[], gaps: AnswerGaps): JsonObject[] {
  const known = given.filter((word) => isObject(word)).filter((word) => wordText(word) !== undefined);
  gaps.words += given.length - known.length;
  return known;
}

function wordText({ punctuated_word: punctuated, word }: JsonObject): string | undefined {
  if (isString(punctuated) && punctuated !== '') return punctuated;
  const texts = [word, punctuated].filter(isString);
  return texts.find((text) => text !== '') ?? texts[0];
}

function timesOf(words: readonly JsonObject[], gaps: AnswerGaps): TimeColumns {
  const [starts, ends] = [new Float64Array(words.length), new Float64Array(words.length)];
  for (const [index, word] of words.entries()) {
    const [start, end] = [timeOf(word['start']), timeOf(word['end'])];
    if (!isPresent(word['start'], start) || !isPresent(word['end'], end)) gaps.times += 1;
    starts[index] = start ?? Number.NaN;
    ends[index] = end ?? Number.NaN;
  }
  return { starts, ends };
}

function wordOf(
  { confidence: given, speaker: number, language }: JsonObject,
  text: string,
  start: number,
  end: number,
): Word {
  const confidence = isFiniteNumber(given) ? Math.min(1, Math.max(0, given)) : undefined;
  const speaker = isCount(number) ? number : undefined;
  // Most words have no language: without the key, they take less memory.
  return isString(language) && language !== ''
    ? { text, start, end, confidence, speaker, language }
    : { text, start, end, confidence, speaker };
}

/** Whether a time is present. Deepgram sends null for an unknown time, which does not count as missing. */
const isPresent = (value: unknown, time: number | undefined): boolean => value === null || time !== undefined;

/** Start times of Deepgram's paragraphs and sentences; undefined if the answer has no paragraphs. */
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
