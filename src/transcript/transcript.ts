import { joinWords } from './join.ts';

/** One word. Times are seconds; the words of a channel do not overlap, and are in order. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1; undefined where the server does not say. */
  readonly confidence: number | undefined;
  readonly speaker: number | undefined;
  /** BCP-47, where the server tells it of each word: `multi` does. */
  readonly language?: string | undefined;
}

/** Words up to the end of a sentence, one at least. */
export type Sentence = readonly Word[];

/** What one speaker says without a change of subject; one sentence at least. */
export interface Paragraph {
  readonly speaker: number | undefined;
  readonly sentences: readonly Sentence[];
}

/** What is said on one channel. */
export interface Channel {
  /** BCP-47, where it was detected. */
  readonly language: string | undefined;
  readonly words: readonly Word[];
  /** All words again, in order. */
  readonly paragraphs: readonly Paragraph[];
}

/** A name, place, date or the like that was found in what is said. */
export interface Entity {
  readonly label: string;
  readonly value: string;
}

/** What is talked about from a moment on. */
export interface Subject {
  /** Seconds. */
  readonly start: number;
  readonly topic: string;
}

/** What Deepgram tells about what is said, where it was asked to; each once, in the order of their first mention. */
export interface Insights {
  readonly summary: string | undefined;
  readonly topics: readonly string[];
  readonly intents: readonly string[];
  readonly entities: readonly Entity[];
  /** Of the whole, such as `positive`. */
  readonly sentiment: string | undefined;
  /** In order, the likeliest topic of each segment; of several channels it cannot be told when. */
  readonly subjects?: readonly Subject[];
}

/** How a transcript was joined, where the recording was sent in parts. */
interface JoinedFrom {
  readonly parts: number;
  /** Whether one person may have several numbers, since speakers of one part could not all be found in another. */
  readonly isUncertain: boolean;
}

/** The sound of a file as it was sent. */
interface SentSound {
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A transcript as every format renders it. */
export interface Transcript {
  readonly requestId: string;
  /** Seconds of audio, of one channel. */
  readonly duration: number;
  /** SHA-256 in hex of the bytes that were transcribed, undefined where the server does not say. */
  readonly sha256: string | undefined;
  /** What was sent of a file, where that was only its sound. */
  readonly sent?: SentSound | undefined;
  /** Name and version of each. */
  readonly models: readonly string[];
  /** What Deepgram could not do, in its own words. */
  readonly warnings: readonly string[];
  readonly channels: readonly Channel[];
  readonly insights: Insights;
  /** Undefined if the recording was sent whole. */
  readonly joined?: JoinedFrom;
}

/** A transcript with the text that Deepgram sent. */
export interface Answer {
  readonly transcript: Transcript;
  readonly raw: string;
}

/** Who speaks, as Deepgram tells them apart: by channel, and on it by number. */
export interface Voice {
  readonly channel: number;
  readonly speaker: number | undefined;
}

/** What one voice says until another one speaks or the subject changes. */
export interface Passage extends Voice {
  readonly sentences: readonly Sentence[];
}

/** All that is said, in the order in which it is said, also across channels. */
export function passagesOf({ channels }: Transcript): Passage[] {
  if (channels.length === 1) return (channels[0]?.paragraphs ?? []).map((each) => ({ channel: 0, ...each }));
  const said = channels.flatMap(({ paragraphs }, channel) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => ({ channel, paragraph, sentence })),
    ),
  );
  const inOrder = said.toSorted((a, b) => startOf(a.sentence) - startOf(b.sentence));
  const passages: { channel: number; paragraph: Paragraph; sentences: Sentence[] }[] = [];
  for (const { channel, paragraph, sentence } of inOrder) {
    const last = passages.at(-1);
    if (last?.paragraph === paragraph) last.sentences.push(sentence);
    else passages.push({ channel, paragraph, sentences: [sentence] });
  }
  return passages.map(({ channel, paragraph, sentences }) => ({
    channel,
    speaker: paragraph.speaker,
    sentences,
  }));
}

/** Seconds at which words begin. */
export const startOf = (words: readonly Word[]): number => words[0]?.start ?? 0;

/** Seconds at which words end. */
export const endOf = (words: readonly Word[]): number => words.at(-1)?.end ?? 0;

/** Words as they are written. */
export const textOf = (words: readonly Word[]): string => joinWords(words.map(({ text }) => text));

/** The text of a paragraph or passage. */
export const paragraphText = ({ sentences }: Pick<Paragraph, 'sentences'>): string =>
  textOf(sentences.flat());

/** How many words were recognized, on all channels. */
export function wordCount({ channels }: Transcript): number {
  return channels.reduce((sum, { words }) => sum + words.length, 0);
}

/** The mean confidence of the words, 0 to 1; undefined if none is known. */
export function meanConfidence({ channels }: Transcript): number | undefined {
  let [sum, known] = [0, 0];
  for (const { words } of channels)
    for (const { confidence } of words) {
      if (confidence === undefined) continue;
      sum += confidence;
      known += 1;
    }
  return known === 0 ? undefined : sum / known;
}

/** The language that is spoken, where it was detected: of several, that of the first channel with words. */
export function languageOf({ channels }: Transcript): string | undefined {
  const spoken = channels.filter(({ words }) => words.length > 0);
  return spoken.find(({ language }) => language !== undefined)?.language;
}

/** All languages that are told, of the most words first. */
export function languagesOf(transcript: Transcript): string[] {
  const counts = new Map<string, number>();
  for (const { language: ofChannel, words } of transcript.channels) {
    for (const { language = ofChannel } of words)
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}

/** Words of an excerpt. */
export const EXCERPT_WORDS = 80;

/** The first words of a transcript. */
export function excerptOf(transcript: Transcript): string {
  const words: Word[] = [];
  for (const { sentences } of passagesOf(transcript)) {
    if (words.length > EXCERPT_WORDS) break;
    for (const sentence of sentences) words.push(...sentence.slice(0, EXCERPT_WORDS + 1));
  }
  return `${textOf(words.slice(0, EXCERPT_WORDS))}${words.length > EXCERPT_WORDS ? ' …' : ''}`;
}
