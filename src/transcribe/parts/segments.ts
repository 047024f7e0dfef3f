import { at, isFiniteNumber, isObject, type JsonObject } from '../../lib/guards.ts';
import { objectsIn, type Slice, writtenAs } from './heard.ts';

/** What the parts tell of their words by number, such as topics. */
type ListedSegment = readonly (readonly [Slice, readonly JsonObject[]])[];

/** Names, places and the like: each is of the part that has its first word; its last ones may be the next part's. */
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
 * Segments that follow each other, such as those of a topic: what lies beyond a seam is cut off. `words` are those of the
 * whole, for the text of what was cut; undefined where segments have none.
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
      const text = isCut && words !== undefined ? { text: writtenAs(words.slice(begin, until + 1)) } : {};
      return [{ ...segment, ...text, start_word: begin, end_word: until }];
    }),
  );
}

/** Segments of several channels tell by no number which words they are about. */
function withoutNumbers({ start_word: _, end_word: __, ...segment }: JsonObject): JsonObject {
  return segment;
}

/** The published API wraps the segments once more than the guides do. */
const blockIn = (results: unknown, kind: string): JsonObject | undefined => {
  const block = at(results, kind, 'results', kind) ?? at(results, kind);
  return isObject(block) ? block : undefined;
};

/** Topics, intents or sentiments of all parts; undefined if none has any. `words` are those of the only channel, if it is one. */
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

/** From here on speech counts as positive, and below the opposite as negative: Deepgram's guide on sentiment analysis. */
const POSITIVE = 0.333;

/** The mean of the parts, by the words of each. */
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
