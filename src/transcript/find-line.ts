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
export function findLine(line: string, said: string, at: number): FoundLine | undefined {
  const expected = skipSpace(said, at);
  // The common case: the line starts with the words, and they are at the expected position.
  if (/^\S/.test(line) && said.startsWith(line, expected))
    return { from: expected, units: line.length, before: '', after: '' };
  return lookFor(line, said, expected);
}

function lookFor(line: string, said: string, expected: number): FoundLine | undefined {
  const begins = beginsIn(line);
  const matches = (begin: number, from: number): FoundLine | undefined => {
    const words = line.slice(begin);
    const units = sharedUnits(words, said, from);
    if (units === 0 || words.length - units > LONGEST_AFTER) return undefined;
    return { from, units, before: line.slice(0, begin), after: words.slice(units) };
  };
  for (const begin of begins) {
    const found = matches(begin, expected);
    if (found !== undefined && (found.after === '' || found.units >= LEAST_FOUND)) return found;
  }
  for (const begin of begins) {
    const from = nearest(line.slice(begin), said, expected);
    if (from !== undefined) return matches(begin, from);
  }
  return undefined;
}

/** Positions in a line at which its words can start. */
function beginsIn(line: string): number[] {
  const begins: number[] = [];
  for (let begin = 0; begin <= LONGEST_BEFORE && begin < line.length; begin += 1)
    if (line[begin] !== ' ' && (begin === 0 || MAY_BEGIN.test(line.slice(begin - 1, begin))))
      begins.push(begin);
  return begins;
}

/** Length of the common prefix of `text` and the part of `other` from `from` on. */
function sharedUnits(text: string, other: string, from: number): number {
  if (other.startsWith(text, from)) return text.length;
  let units = 0;
  while (units < text.length && text[units] === other[from + units]) units += 1;
  return units;
}

/** Position of the occurrence of a text that is nearest to the expected one. */
function nearest(text: string, said: string, expected: number): number | undefined {
  if (text.length < LEAST_FOUND) return undefined;
  const first = Math.max(0, expected - WINDOW);
  const around = said.slice(first, expected + WINDOW);
  const [before, after] = [
    around.lastIndexOf(text, expected - first),
    around.indexOf(text, expected - first),
  ];
  const places = [before, after].filter((place) => place >= 0).map((place) => first + place);
  return places.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
}
