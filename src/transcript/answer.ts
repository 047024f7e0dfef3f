import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';
import { parseInsights } from './insights.ts';
import { type Divisions, paragraphsOf } from './paragraphs.ts';
import { mendTimes, type RawSpan } from './times.ts';
import type { Answer, Channel, Transcript, Word } from './transcript.ts';

/**
 * Reads Deepgram's answer to POST /v1/listen; undefined if it has not the shape of one.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
export function parseTranscript(answer: unknown): Transcript | undefined {
  const metadata = at(answer, 'metadata');
  const requestId = at(metadata, 'request_id');
  const duration = at(metadata, 'duration');
  const results = at(answer, 'results');
  const channels = listOf(at(results, 'channels'), isObject);
  if (!isString(requestId) || !isFiniteNumber(duration) || channels === undefined) return undefined;
  const parsed = channels.map((channel) => parseChannel(channel, duration));
  if (!parsed.every((channel) => channel !== undefined)) return undefined;
  const sha256 = at(metadata, 'sha256');
  return {
    requestId,
    duration,
    sha256: isString(sha256) ? sha256 : undefined,
    models: modelNames(metadata),
    warnings: (listOf(at(metadata, 'warnings'), isObject) ?? []).map(warningText),
    channels: parsed,
    insights: parseInsights(results, channels.flatMap(bestOf)),
  };
}

/** Reads the text of an answer that was kept; undefined if it is damaged or none. */
export function readAnswer(raw: string): Answer | undefined {
  try {
    const transcript = parseTranscript(JSON.parse(raw));
    return transcript && { transcript, raw };
  } catch {
    return undefined;
  }
}

function modelNames(metadata: unknown): string[] {
  const info = at(metadata, 'model_info');
  if (!isObject(info)) return [];
  return Object.values(info)
    .filter((model) => isString(at(model, 'name')))
    .map((model) => [at(model, 'name'), at(model, 'version')].filter(isString).join(' '));
}

function warningText(warning: JsonObject): string {
  return [warning['parameter'], warning['message']].filter(isString).join(': ');
}

/** The first alternative of a channel, if there is one. */
function bestOf(channel: JsonObject): JsonObject[] {
  return (listOf(channel['alternatives'], isObject) ?? []).slice(0, 1);
}

function parseChannel(channel: JsonObject, duration: number): Channel | undefined {
  const [best] = bestOf(channel);
  if (best === undefined || !isString(best['transcript'])) return undefined;
  const words = parseWords(best, best['transcript'], duration);
  if (words === undefined) return undefined;
  const language = channel['detected_language'] ?? listOf(best['languages'], isString)?.[0];
  return {
    language: isString(language) && language !== '' ? language : undefined,
    words,
    paragraphs: paragraphsOf(words, parseDivisions(best)),
  };
}

type RawWord = Omit<Word, 'start' | 'end'> & RawSpan;

function parseWords(alternative: JsonObject, transcript: string, duration: number): Word[] | undefined {
  const given = listOf(alternative['words'], isObject) ?? [];
  const words = given.length > 0 ? given.map(parseWord) : untimed(transcript, duration);
  if (!words.every((word) => word !== undefined)) return undefined;
  const times = mendTimes(words, duration);
  return words.flatMap((word, index) => {
    const text = word.text.replaceAll(/\s+/gu, ' ').trim();
    return text === '' ? [] : [{ ...word, text, ...(times[index] ?? { start: 0, end: 0 }) }];
  });
}

function parseWord(word: JsonObject): RawWord | undefined {
  const { start, end, confidence, speaker } = word;
  const text = word['punctuated_word'] || word['word'];
  if (!isString(text) || !isTime(start) || !isTime(end)) return undefined;
  return {
    text,
    start: isFiniteNumber(start) ? start : undefined,
    end: isFiniteNumber(end) ? end : undefined,
    confidence: isFiniteNumber(confidence) ? Math.min(1, Math.max(0, confidence)) : undefined,
    speaker: isSpeaker(speaker) ? speaker : undefined,
  };
}

/** A time that is not known is null in JSON, which has no NaN. */
const isTime = (value: unknown): boolean => typeof value === 'number' || value === null;

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
