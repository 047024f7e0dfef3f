import { joinWords } from './join.ts';

/** One word. Times are in seconds; the words of a channel are in order and do not overlap. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1; undefined if unknown. */
  readonly confidence: number | undefined;
  readonly speaker: number | undefined;
  /** BCP-47 tag. Only answers with the language `multi` have it. */
  readonly language?: string | undefined;
}

/** The words of a sentence, at least one. */
export type Sentence = readonly Word[];

/** Sentences of one speaker, at least one. */
export interface Paragraph {
  readonly speaker: number | undefined;
  readonly sentences: readonly Sentence[];
}

/** The words of one audio channel. */
export interface Channel {
  /** BCP-47 tag, if detected. */
  readonly language: string | undefined;
  readonly words: readonly Word[];
  /** The same words by paragraph, in order. */
  readonly paragraphs: readonly Paragraph[];
}

/** A name, place, date or similar in the spoken text. */
export interface Entity {
  readonly label: string;
  readonly value: string;
}

/** The topic from a time on. */
export interface Subject {
  /** Seconds. */
  readonly start: number;
  readonly topic: string;
}

/** Results of Deepgram's audio intelligence, if requested. Without duplicates, in the order of first mention. */
export interface Insights {
  readonly summary: string | undefined;
  readonly topics: readonly string[];
  readonly intents: readonly string[];
  readonly entities: readonly Entity[];
  /** Average sentiment, such as `positive`. */
  readonly sentiment: string | undefined;
  /** The likeliest topic of each segment, in order. Absent with several channels, for which the times are unknown. */
  readonly subjects?: readonly Subject[];
}

/** Information about a transcript that was joined from parts. */
interface JoinedFrom {
  readonly parts: number;
  /**
   * Whether one person may have several numbers, because not all speakers of one part could be matched with another.
   */
  readonly isUncertain: boolean;
}

/** A copy of the sound of a file, as sent. */
interface SentSound {
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A parsed transcript, the input of all renderers. */
export interface Transcript {
  readonly requestId: string;
  /** Duration of the recording in seconds. */
  readonly duration: number;
  /** SHA-256 of the transcribed bytes, in hex; undefined if unknown. */
  readonly sha256: string | undefined;
  /** The copy that was sent, if only the sound of the file was sent. */
  readonly sent?: SentSound | undefined;
  /** Name and version of each model. */
  readonly models: readonly string[];
  /** Warnings of Deepgram, in its words, and about missing parts of the answer. */
  readonly warnings: readonly string[];
  readonly channels: readonly Channel[];
  readonly insights: Insights;
  /** Undefined if the recording was sent whole. */
  readonly joined?: JoinedFrom;
}

/** A transcript with the text of the answer that it was parsed from. */
export interface Answer {
  readonly transcript: Transcript;
  readonly raw: string;
}

/** A voice as Deepgram distinguishes it: by channel, and by speaker number on the channel. */
export interface Voice {
  readonly channel: number;
  readonly speaker: number | undefined;
}

/** Sentences of one voice until another one speaks or the paragraph ends. */
export interface Passage extends Voice {
  readonly sentences: readonly Sentence[];
}

/** The whole transcript in the order of time, across all channels. */
export function passagesOf({ channels }: Transcript): Passage[] {
  if (channels.length === 1) return (channels[0]?.paragraphs ?? []).map((each) => ({ channel: 0, ...each }));
  const unordered = channels.flatMap(({ paragraphs }, channel) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => ({ channel, paragraph, sentence })),
    ),
  );
  const inOrder = unordered.toSorted((a, b) => startOf(a.sentence) - startOf(b.sentence));
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

/** Start of the first word, in seconds. */
export const startOf = (words: readonly Word[]): number => words[0]?.start ?? 0;

/** End of the last word, in seconds. */
export const endOf = (words: readonly Word[]): number => words.at(-1)?.end ?? 0;

/** The text of words. */
export const textOf = (words: readonly Word[]): string => joinWords(words.map(({ text }) => text));

/** The text of a paragraph or passage. */
export const paragraphText = ({ sentences }: Pick<Paragraph, 'sentences'>): string =>
  textOf(sentences.flat());

/** Number of words on all channels. */
export function wordCount({ channels }: Transcript): number {
  return channels.reduce((sum, { words }) => sum + words.length, 0);
}

/** Mean confidence of the words, 0 to 1; undefined if unknown for all of them. */
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

/** The detected language: that of the first channel with words and a language. */
export function languageOf({ channels }: Transcript): string | undefined {
  const spoken = channels.filter(({ words }) => words.length > 0);
  return spoken.find(({ language }) => language !== undefined)?.language;
}

/** All detected languages, the one with the most words first. */
export function languagesOf(transcript: Transcript): string[] {
  const counts = new Map<string, number>();
  for (const { language: ofChannel, words } of transcript.channels) {
    for (const { language = ofChannel } of words)
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}

/** Most words of an excerpt. */
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
