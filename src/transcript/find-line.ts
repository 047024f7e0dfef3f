import { skipSpace } from './page/client/carried.ts';

/** Characters around the expected position that are searched. Words of simultaneous speakers are not farther apart. */
const WINDOW = 5000;
/** Longest text in a line before its words, such as a name, and after them, such as a mark; in UTF-16 code units. */
const [LONGEST_BEFORE, LONGEST_AFTER] = [80, 12];
/** Fewer units match somewhere by chance, so they are accepted only at the expected position. */
const LEAST_FOUND = 6;

/** Characters after which the words of a line can start. */
const MAY_BEGIN = /[\s>\])\-\p{Cf}]/u;

/** Position of a line's words in the spoken text, and the text around them in the line. */
export interface FoundLine {
  readonly from: number;
  readonly units: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Finds the words of a caption line in the spoken text, even if the line has other text around them, such as the name
 * of the speaker. `at` is the expected position.
 */
export function findLine(line: string, spoken: string, at: number): FoundLine | undefined {
  const expected = skipSpace(spoken, at);
  // The common case: the line starts with the words, and they are at the expected position.
  if (/^\S/.test(line) && spoken.startsWith(line, expected))
    return { from: expected, units: line.length, before: '', after: '' };
  return lookFor(line, spoken, expected);
}

function lookFor(line: string, spoken: string, expected: number): FoundLine | undefined {
  const matches = (begin: number, from: number): FoundLine | undefined => {
    const words = line.slice(begin);
    const units = sharedUnits(words, spoken, from);
    if (words.length - units > LONGEST_AFTER) return undefined;
    return { from, units, before: line.slice(0, begin), after: words.slice(units) };
  };
  const last = Math.min(LONGEST_BEFORE, line.length - 1);
  for (let begin = 0; begin <= last; begin += 1) {
    const isSame = line[begin] === spoken[expected];
    const found = isSame && mayBeginAt(line, begin) ? matches(begin, expected) : undefined;
    if (found !== undefined && (found.after === '' || found.units >= LEAST_FOUND)) return found;
  }
  for (let begin = 0; begin <= last; begin += 1) {
    const from = mayBeginAt(line, begin) ? nearest(line.slice(begin), spoken, expected) : undefined;
    if (from !== undefined) return matches(begin, from);
  }
  return undefined;
}

/** Whether the words of a line can start at a position. */
const mayBeginAt = (line: string, begin: number): boolean =>
  line[begin] !== ' ' && (begin === 0 || MAY_BEGIN.test(line[begin - 1] ?? ''));

/** Length of the common prefix of `text` and the part of `other` from `from` on. */
function sharedUnits(text: string, other: string, from: number): number {
  if (other.startsWith(text, from)) return text.length;
  let units = 0;
  while (units < text.length && text[units] === other[from + units]) units += 1;
  return units;
}

/** Position of the occurrence of a text that is nearest to the expected one. */
function nearest(text: string, spoken: string, expected: number): number | undefined {
  if (text.length < LEAST_FOUND) return undefined;
  const first = Math.max(0, expected - WINDOW);
  const around = spoken.slice(first, expected + WINDOW);
  const [before, after] = [
    around.lastIndexOf(text, expected - first),
    around.indexOf(text, expected - first),
  ];
  const places = [before, after].filter((place) => place >= 0).map((place) => first + place);
  return places.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
}
