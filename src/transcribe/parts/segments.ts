import { at, isFiniteNumber, isObject, type JsonObject } from '../../lib/guards.ts';
import { objectsIn, type Slice, textOf } from './slices.ts';

/** Objects of each part that refer to words by index, such as topics. */
type ListedSegment = readonly (readonly [Slice, readonly JsonObject[]])[];

/**
 * Joins entities, such as names and places. An entity is taken from the part that has its first word; its last words
 * may be in the next part. `amount` is the number of words of the joined answer.
 */
export function entitiesOf(listed: ListedSegment, amount: number): JsonObject[] {
  return listed.flatMap(([{ first, last, base }, entities]) =>
    entities.flatMap((entity) => {
      const { start_word: start, end_word: end } = entity;
      if (!isFiniteNumber(start) || !isFiniteNumber(end) || start < first || start >= last) return [];
      const moved = base - first;
      return [{ ...entity, start_word: start + moved, end_word: Math.min(end + moved, amount) }];
    }),
  );
}

/**
 * Joins consecutive segments, such as those of topics, and cuts them off at the seams. `words` are the words of the
 * joined answer, for the text of segments that were cut; undefined if segments have no text.
 */
export function piecesOfText(listed: ListedSegment, words: readonly JsonObject[] | undefined): JsonObject[] {
  return listed.flatMap(([{ first, last, base }, segments]) =>
    segments.flatMap((segment) => {
      const { start_word: start, end_word: end } = segment;
      if (!isFiniteNumber(start) || !isFiniteNumber(end)) return [segment];
      const [from, to] = [Math.max(start, first), Math.min(end, last - 1)];
      if (from > to) return [];
      const [begin, until] = [from - first + base, to - first + base];
      const isCut = from > start || to < Math.min(end, last);
      const text = isCut && words !== undefined ? { text: textOf(words.slice(begin, until + 1)) } : {};
      return [{ ...segment, ...text, start_word: begin, end_word: until }];
    }),
  );
}

/** Removes the word indices. With several channels, they do not show which channel they refer to. */
function withoutNumbers({ start_word: _, end_word: __, ...segment }: JsonObject): JsonObject {
  return segment;
}

/** Returns the block of a kind. The published API nests it one level deeper than the guides do. */
const blockIn = (results: unknown, kind: string): JsonObject | undefined => {
  const block = at(results, kind, 'results', kind) ?? at(results, kind);
  return isObject(block) ? block : undefined;
};

/**
 * Joins the topics, intents or sentiments of all parts; undefined if no part has any. `words` are the words of the
 * joined answer; undefined if it has several channels.
 */
export function segmentsOf(
  kind: string,
  results: readonly unknown[],
  slices: readonly Slice[],
  words: readonly JsonObject[] | undefined,
): JsonObject | undefined {
  const blocks = results.map((each) => blockIn(each, kind));
  if (blocks.every((block) => block === undefined)) return undefined;
  const listed = slices.map((slice, index) => [slice, objectsIn(blocks[index]?.['segments'])] as const);
  const segments =
    words === undefined
      ? listed.flatMap(([, given]) => given.map(withoutNumbers))
      : piecesOfText(listed, words);
  const average = averageOf(blocks, slices);
  return { segments, ...(average !== undefined && { average }) };
}

/**
 * The lowest score that is positive. Its opposite is the highest negative one: Deepgram's guide on sentiment analysis.
 */
const POSITIVE = 0.333;

/** Returns the mean sentiment of the parts, weighted by their numbers of words. */
function averageOf(
  blocks: readonly (JsonObject | undefined)[],
  slices: readonly Slice[],
): JsonObject | undefined {
  let [sum, words] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    const score = at(block, 'average', 'sentiment_score');
    const { first = 0, last = 0 } = slices[index] ?? {};
    if (!isFiniteNumber(score)) continue;
    sum += score * (last - first);
    words += last - first;
  }
  if (words === 0) return blocks.map((block) => at(block, 'average')).find(isObject);
  const score = sum / words;
  const sentiment = score >= POSITIVE ? 'positive' : score <= -POSITIVE ? 'negative' : 'neutral';
  return { sentiment, sentiment_score: score };
}
