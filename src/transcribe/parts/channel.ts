import { isFiniteNumber, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import { divisionsOf, type PartDivision } from './divisions.ts';
import {
  bestOf,
  keptWords,
  objectsIn,
  type PartAnswer,
  type Slice,
  shifted,
  slicesOf,
  speakerIn,
  wordsIn,
  writtenAs,
} from './heard.ts';
import { entitiesOf, piecesOfText } from './segments.ts';

/** A channel of the whole. */
export interface JoinedChannel {
  /** As Deepgram would tell it. */
  readonly channel: JsonObject;
  readonly slices: readonly Slice[];
  readonly words: readonly JsonObject[];
}

/** Joins what the parts heard on one channel; `channels` is what each tells of it. */
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
  const inOrder = slices.map((slice, index) => [slice, bests[index]] as const);
  const listed = (name: string): (readonly [Slice, readonly JsonObject[]])[] =>
    inOrder.map(([slice, best]) => [slice, objectsIn(best?.[name])] as const);
  return {
    ...bests.find((best) => best !== undefined),
    transcript: writtenAs(words),
    confidence: upperMedian(
      words.flatMap(({ confidence }) => (isFiniteNumber(confidence) ? [confidence] : [])),
    ),
    words,
    ...(has('languages') && { languages: languagesOf(bests, words) }),
    ...(has('paragraphs') && { paragraphs: paragraphsOf(inOrder, words) }),
    ...(has('entities') && { entities: entitiesOf(listed('entities'), words.length) }),
    ...(has('summaries') && { summaries: piecesOfText(listed('summaries'), undefined) }),
  };
}

/** As of all answers of Nova-3 that were captured. */
function upperMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Of the most words first, where words tell theirs. */
function languagesOf(bests: readonly (JsonObject | undefined)[], words: readonly JsonObject[]): string[] {
  const told = bests.flatMap((best) => listOf(best?.['languages'], isString) ?? []);
  const spoken = Map.groupBy(words, ({ language }) => language);
  const amountOf = (language: string): number => spoken.get(language)?.length ?? 0;
  return [...new Set(told)].toSorted((a, b) => amountOf(b) - amountOf(a));
}

interface Detected {
  readonly language: string;
  readonly confidence: unknown;
}

function detectedIn(channel: unknown): Detected | undefined {
  const [told] = objectsIn([channel]);
  const language = told?.['detected_language'];
  return isString(language) && language !== ''
    ? { language, confidence: told?.['language_confidence'] }
    : undefined;
}

/** The language in which the most is said. */
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

/** Seconds within which two parts mean one hit. */
const SAME_HIT_SECONDS = 0.5;

/** What was searched for, once where both parts found it. */
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
  inOrder: readonly (readonly [Slice, JsonObject | undefined])[],
  words: readonly JsonObject[],
): JsonObject {
  const slices = inOrder.map(([slice]) => slice);
  const given = new Map(
    inOrder.map(([slice, best]) => [slice, objectsIn(objectsIn([best?.['paragraphs']])[0]?.['paragraphs'])]),
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
  return { ...given, text: writtenAs(own), ...spanOf(own) };
}

function blockOf(paragraph: JsonObject & { readonly sentences: readonly JsonObject[] }): string {
  const speaker = speakerIn(paragraph);
  const text = paragraph.sentences
    .map((sentence) => sentence['text'])
    .filter(isString)
    .join(' ');
  return speaker === undefined ? text : `Speaker ${speaker}: ${text}`;
}

/** From when to when words are said, and by whom most of them, if that is told. */
export function timesAndSpeaker(words: readonly JsonObject[]): JsonObject {
  const [most] = [...Map.groupBy(words, speakerIn)].toSorted(([, a], [, b]) => b.length - a.length);
  const speaker = most?.[0];
  return { ...spanOf(words), ...(speaker !== undefined && { speaker }) };
}

const spanOf = (words: readonly JsonObject[]): JsonObject => ({
  start: words[0]?.['start'],
  end: words.at(-1)?.['end'],
});
