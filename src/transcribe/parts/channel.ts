import { isFiniteNumber, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import { divisionsOf, type PartDivision } from './divisions.ts';
import { entitiesOf, piecesOfText } from './segments.ts';
import {
  bestOf,
  keptWords,
  objectsIn,
  type PartAnswer,
  type Slice,
  shifted,
  slicesOf,
  speakerIn,
  textOf,
  wordsIn,
} from './slices.ts';

/** A channel of the joined answer. */
export interface JoinedChannel {
  /** The channel in the format of Deepgram's answers. */
  readonly channel: JsonObject;
  readonly slices: readonly Slice[];
  readonly words: readonly JsonObject[];
}

/** Joins the answers of the parts for one channel. `channels` has the channel of each part, as Deepgram sent it. */
export function joinChannel(parts: readonly PartAnswer[], channels: readonly unknown[]): JoinedChannel {
  const lists = parts.map((part, index) => wordsIn(channels[index], part));
  const slices = slicesOf(parts, lists);
  const languages = channels.map((channel) => detectedIn(channel)?.language);
  const isMixed = new Set(languages.filter(isString)).size > 1;
  const words = slices.flatMap((slice, index) => {
    const language = isMixed ? languages[index] : undefined;
    const kept = keptWords(slice);
    return language === undefined ? kept : kept.map((word) => ({ language, ...word }));
  });
  const bests = channels.map(bestOf);
  return {
    slices,
    words,
    channel: {
      ...objectsIn(channels)[0],
      ...searchOf(parts, channels),
      ...detectedOf(slices, channels),
      alternatives: [alternativeOf(slices, bests, words)],
    },
  };
}

function alternativeOf(
  slices: readonly Slice[],
  bests: readonly (JsonObject | undefined)[],
  words: readonly JsonObject[],
): JsonObject {
  const has = (name: string): boolean => bests.some((best) => best !== undefined && name in best);
  const pairs = slices.map((slice, index) => [slice, bests[index]] as const);
  const listed = (name: string): (readonly [Slice, readonly JsonObject[]])[] =>
    pairs.map(([slice, best]) => [slice, objectsIn(best?.[name])] as const);
  return {
    ...bests.find((best) => best !== undefined),
    transcript: textOf(words),
    confidence: upperMedian(
      words.flatMap(({ confidence }) => (isFiniteNumber(confidence) ? [confidence] : [])),
    ),
    words,
    ...(has('languages') && { languages: languagesOf(bests, words) }),
    ...(has('paragraphs') && { paragraphs: paragraphsOf(pairs, words) }),
    ...(has('entities') && { entities: entitiesOf(listed('entities'), words.length) }),
    ...(has('summaries') && { summaries: piecesOfText(listed('summaries'), undefined) }),
  };
}

/** Returns the upper median, which was the confidence of the transcript in all captured answers of Nova-3. */
function upperMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Returns the languages of all parts, the one with the most words first, if words have a language. */
function languagesOf(bests: readonly (JsonObject | undefined)[], words: readonly JsonObject[]): string[] {
  const listed = bests.flatMap((best) => listOf(best?.['languages'], isString) ?? []);
  const byLanguage = Map.groupBy(words, ({ language }) => language);
  const amountOf = (language: string): number => byLanguage.get(language)?.length ?? 0;
  return [...new Set(listed)].toSorted((a, b) => amountOf(b) - amountOf(a));
}

interface Detected {
  readonly language: string;
  readonly confidence: unknown;
}

function detectedIn(channel: unknown): Detected | undefined {
  const [given] = objectsIn([channel]);
  const language = given?.['detected_language'];
  return isString(language) && language !== ''
    ? { language, confidence: given?.['language_confidence'] }
    : undefined;
}

/** Returns the detected language of the most words, with the confidence of the first part that detected it. */
function detectedOf(slices: readonly Slice[], channels: readonly unknown[]): JsonObject {
  const votes = new Map<string, { words: number; confidence: unknown }>();
  for (const [index, { first, last }] of slices.entries()) {
    const detected = detectedIn(channels[index]);
    if (detected === undefined) continue;
    const { words = 0, confidence = detected.confidence } = votes.get(detected.language) ?? {};
    votes.set(detected.language, { words: words + last - first, confidence });
  }
  const [most] = [...votes].toSorted(([, a], [, b]) => b.words - a.words);
  if (most === undefined) return {};
  const [language, { confidence }] = most;
  return {
    detected_language: language,
    ...(confidence !== undefined && { language_confidence: confidence }),
  };
}

/** The largest difference in seconds between the times of the same hit in two parts. */
const SAME_HIT_SECONDS = 0.5;

/** Joins the results of the search. A hit that two parts found is listed once. */
function searchOf(parts: readonly PartAnswer[], channels: readonly unknown[]): JsonObject {
  const hits = new Map<unknown, JsonObject[]>();
  for (const [index, part] of parts.entries()) {
    for (const { query, hits: found } of objectsIn(objectsIn([channels[index]])[0]?.['search'])) {
      const known = hits.get(query) ?? [];
      const fresh = objectsIn(found).map((hit) => shifted(hit, part.from));
      hits.set(query, [...known, ...fresh.filter((hit) => !known.some((other) => isSameHit(hit, other)))]);
    }
  }
  return hits.size === 0 ? {} : { search: [...hits].map(([query, found]) => ({ query, hits: found })) };
}

const isSameHit = ({ start: one }: JsonObject, { start: other }: JsonObject): boolean =>
  isFiniteNumber(one) && isFiniteNumber(other) && Math.abs(one - other) <= SAME_HIT_SECONDS;

function paragraphsOf(
  pairs: readonly (readonly [Slice, JsonObject | undefined])[],
  words: readonly JsonObject[],
): JsonObject {
  const slices = pairs.map(([slice]) => slice);
  const given = new Map(
    pairs.map(([slice, best]) => [slice, objectsIn(objectsIn([best?.['paragraphs']])[0]?.['paragraphs'])]),
  );
  const sentencesBy = (slice: Slice): JsonObject[] =>
    (given.get(slice) ?? []).flatMap(({ sentences }) => objectsIn(sentences));
  const sentences = divisionsOf(slices, sentencesBy, words);
  const paragraphs = divisionsOf(slices, (slice) => given.get(slice) ?? [], words).map((paragraph) => {
    const own = sentences.filter(({ from }) => from >= paragraph.from && from < paragraph.to);
    return {
      ...paragraph.given,
      sentences: own.map((sentence) => sentenceOf(sentence, words)),
      num_words: paragraph.to - paragraph.from,
      ...(paragraph.isWhole ? {} : timesAndSpeaker(words.slice(paragraph.from, paragraph.to))),
    };
  });
  return { transcript: `\n${paragraphs.map(blockOf).join('\n\n')}`, paragraphs };
}

function sentenceOf({ given, from, to, isWhole }: PartDivision, words: readonly JsonObject[]): JsonObject {
  if (isWhole) return given;
  const own = words.slice(from, to);
  return { ...given, text: textOf(own), ...spanOf(own) };
}

function blockOf(paragraph: JsonObject & { readonly sentences: readonly JsonObject[] }): string {
  const speaker = speakerIn(paragraph);
  const text = paragraph.sentences
    .map((sentence) => sentence['text'])
    .filter(isString)
    .join(' ');
  return speaker === undefined ? text : `Speaker ${speaker}: ${text}`;
}

/** Returns the start and the end of words, and the speaker of most of them if speakers are known. */
export function timesAndSpeaker(words: readonly JsonObject[]): JsonObject {
  const [most] = [...Map.groupBy(words, speakerIn)].toSorted(([, a], [, b]) => b.length - a.length);
  const speaker = most?.[0];
  return { ...spanOf(words), ...(speaker !== undefined && { speaker }) };
}

const spanOf = (words: readonly JsonObject[]): JsonObject => ({
  start: words[0]?.['start'],
  end: words.at(-1)?.['end'],
});
