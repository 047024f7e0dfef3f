import { segmenterOf } from '../segmenter.ts';
import { BOND } from './bonds.ts';

/** Scripts without spaces between words, which need segmentation. https://www.unicode.org/reports/tr14/ */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff65]/u;

/** Characters that must not start or end a line: https://www.w3.org/TR/jlreq/#line_breaking */
const NOT_FIRST =
  /^[\p{Pe}\p{Pf}\p{Po}\p{M}\p{Cf}ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーヽヾゝゞ々〻ｧ-ｰﾞﾟ‐–〜～ๆฯ%℃!?.,:;]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}\p{Sc}№]$/u;
/** The marks that a word starts with, other than full-width ones: `’cause`, `@team`, `.NET`, `¿Qué`. */
const MARKS_OF_WORD = /^(?:(?![\u3000-\u303f\uff01-\uff65])[\p{Po}’])+(?=[\p{L}\p{N}])/u;
/** Japanese particles and endings, which belong to the word before them. */
const PARTICLE = /^\p{sc=Hiragana}{1,2}$/u;
const CLAUSE_END = /[、，；：､,;:]$/u;
const SENTENCE_END = /[。！？｡!?]$/u;
/** A number belongs to the unit after it. */
const ENDS_NUMBER = /[\p{Nd}.,％%]$/u;
const STARTS_NUMBER = /^\p{Nd}/u;
const STARTS_UNIT = /^[\p{sc=Han}\p{sc=Katakana}%％]/u;
const PHRASED = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const PART_OF_DATE = /[年月日時分第約每毎]$/u;

const BETWEEN_WORDS = 6;
/** Within a phrase of a script with spaces only between phrases. */
const INSIDE_PHRASE = 9;
const AFTER_PARTICLE = 3;
const BEFORE_PARTICLE = 12;
const INSIDE_DATE = 13;
const INSIDE_UNIT = 20;

/** Characters that are segmented at once, since the time grows faster than the length. */
const PART = 400;

/** Whether a text has parts in a script without spaces. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/**
 * The positions at which a text without spaces can be broken, with the cost of each. `given` are the boundaries between
 * its pieces, at which it can always be broken.
 */
export function breakPositions(text: string, given: readonly number[]): Map<number, number> {
  const segments: { index: number; segment: string }[] = [];
  for (let from = 0; from < text.length; from = endOfPart(text, from))
    for (const { index, segment } of segmenterOf('und', 'word').segment(
      text.slice(from, endOfPart(text, from)),
    ))
      segments.push({ index: from + index, segment });
  const bonds = new Map(given.map((position) => [position, INSIDE_UNIT]));
  const [opened, inMarks] = wordsWithMarks(text, given);
  const mayBegin = (part: string, position: number): boolean => opened.has(position) || !NOT_FIRST.test(part);
  segments.forEach(({ index, segment }, at) => {
    const before = segments[at - 1]?.segment;
    if (before === undefined || inMarks.has(index)) return;
    if (!mayBegin(segment, index) || NOT_LAST.test(before)) return;
    bonds.set(index, bondBetween(before, segment));
  });
  for (const position of given)
    if (
      !mayBegin(text.slice(position, position + 2), position) ||
      NOT_LAST.test(text.slice(position - 2, position))
    )
      bonds.set(position, BOND.beforeMark);
  return new Map([...bonds].sort(([a], [b]) => a - b));
}

/** The positions at which a piece starts with marks of its own word, and those after each of these marks. */
function wordsWithMarks(
  text: string,
  given: readonly number[],
): readonly [opened: ReadonlySet<number>, inMarks: ReadonlySet<number>] {
  const [opened, inMarks] = [new Set<number>(), new Set<number>()];
  given.forEach((position, at) => {
    const { length } = MARKS_OF_WORD.exec(text.slice(position, given[at + 1]))?.[0] ?? '';
    if (length > 0) opened.add(position);
    for (let after = 1; after <= length; after++) inMarks.add(position + after);
  });
  return [opened, inMarks];
}

const endOfPart = (text: string, from: number): number => {
  const end = from + PART;
  // Not within a surrogate pair.
  return /^[\udc00-\udfff]/.test(text.slice(end, end + 1)) ? end + 1 : end;
};

function bondBetween(before: string, after: string): number {
  if (SENTENCE_END.test(before)) return BOND.sentence;
  if (CLAUSE_END.test(before)) return BOND.clause;
  if (ENDS_NUMBER.test(before) && STARTS_UNIT.test(after)) return INSIDE_UNIT;
  if (PART_OF_DATE.test(before) && STARTS_NUMBER.test(after)) return INSIDE_DATE;
  if (PHRASED.test(after)) return INSIDE_PHRASE;
  if (PARTICLE.test(after)) return BEFORE_PARTICLE;
  return PARTICLE.test(before) ? AFTER_PARTICLE : BETWEEN_WORDS;
}
