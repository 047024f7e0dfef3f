import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';

/** One word. Times are seconds, confidence is 0 to 1. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly speaker: number | undefined;
}

/** What is said without a change of subject or speaker. */
export interface Paragraph {
  readonly speaker: number | undefined;
  readonly text: string;
}

/** What is said on one channel. */
export interface Channel {
  readonly words: readonly Word[];
  readonly paragraphs: readonly Paragraph[];
}

/** A transcript as every format renders it. */
export interface Transcript {
  readonly requestId: string;
  /** Seconds of audio, of one channel. */
  readonly duration: number;
  /** SHA-256 in hex of the bytes that were transcribed, undefined where the server does not say. */
  readonly sha256: string | undefined;
  /** Name and version of each. */
  readonly models: readonly string[];
  /** What Deepgram could not do, in its own words. */
  readonly warnings: readonly string[];
  readonly channels: readonly Channel[];
}

/** A transcript with the text that Deepgram sent. */
export interface Answer {
  readonly transcript: Transcript;
  readonly raw: string;
}

/**
 * Reads Deepgram's answer to POST /v1/listen; undefined if it has not the shape of one.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
export function parseTranscript(answer: unknown): Transcript | undefined {
  const metadata = at(answer, 'metadata');
  const requestId = at(metadata, 'request_id');
  const duration = at(metadata, 'duration');
  const channels = listOf(at(answer, 'results', 'channels'), isObject);
  if (!isString(requestId) || !isFiniteNumber(duration) || channels === undefined) return undefined;
  const parsed = channels.map(parseChannel);
  if (!parsed.every((channel) => channel !== undefined)) return undefined;
  const sha256 = at(metadata, 'sha256');
  return {
    requestId,
    duration,
    sha256: isString(sha256) ? sha256 : undefined,
    models: modelNames(metadata),
    warnings: (listOf(at(metadata, 'warnings'), isObject) ?? []).map(warningText),
    channels: parsed,
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

function parseChannel(channel: JsonObject): Channel | undefined {
  const [best] = listOf(channel['alternatives'], isObject) ?? [];
  if (best === undefined || !isString(best['transcript'])) return undefined;
  const words = (listOf(best['words'], isObject) ?? []).map(parseWord);
  if (!words.every((word) => word !== undefined)) return undefined;
  return { words, paragraphs: paragraphsOf(best, best['transcript'], words) };
}

function parseWord(word: JsonObject): Word | undefined {
  const { start, end, confidence, speaker } = word;
  const text = word['punctuated_word'] ?? word['word'];
  if (!isString(text) || !isFiniteNumber(start) || !isFiniteNumber(end)) return undefined;
  return {
    text,
    start,
    end,
    confidence: isFiniteNumber(confidence) ? confidence : 0,
    speaker: isFiniteNumber(speaker) ? speaker : undefined,
  };
}

/** Deepgram's paragraphs where it made some; otherwise a paragraph for each turn of a speaker. */
function paragraphsOf(alternative: JsonObject, transcript: string, words: readonly Word[]): Paragraph[] {
  const given = (listOf(at(alternative, 'paragraphs', 'paragraphs'), isObject) ?? []).map(parseParagraph);
  if (given.length > 0) return given;
  if (words.some(({ speaker }) => speaker !== undefined)) return turns(words);
  return transcript.trim() === '' ? [] : [{ speaker: undefined, text: transcript.trim() }];
}

function parseParagraph(paragraph: JsonObject): Paragraph {
  const sentences = (listOf(paragraph['sentences'], isObject) ?? []).map(({ text }) => text).filter(isString);
  const speaker = paragraph['speaker'];
  return { speaker: isFiniteNumber(speaker) ? speaker : undefined, text: sentences.join(' ') };
}

function turns(words: readonly Word[]): Paragraph[] {
  const runs: { speaker: number | undefined; texts: string[] }[] = [];
  for (const { speaker, text } of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.speaker === speaker) last.texts.push(text);
    else runs.push({ speaker, texts: [text] });
  }
  return runs.map(({ speaker, texts }) => ({ speaker, text: texts.join(' ') }));
}

/** How many words were recognized, on all channels. */
export function wordCount({ channels }: Transcript): number {
  return channels.reduce((sum, { words }) => sum + words.length, 0);
}

/** The mean confidence of the words, 0 to 1; undefined if there are none. */
export function meanConfidence(transcript: Transcript): number | undefined {
  const words = transcript.channels.flatMap((channel) => channel.words);
  if (words.length === 0) return undefined;
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
}

/** Words of an excerpt. */
const EXCERPT_WORDS = 80;

/** The first words of a transcript. */
export function excerptOf({ channels }: Transcript): string {
  const words = channels.flatMap((channel) => channel.words);
  const text = words.slice(0, EXCERPT_WORDS).map((word) => word.text);
  return `${text.join(' ')}${words.length > EXCERPT_WORDS ? ' …' : ''}`;
}
