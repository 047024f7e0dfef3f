import { skipSpace } from './page/client/carried.ts';

/** How far from where they are expected words are looked for: people who speak at once are not further apart. */
const WINDOW = 5000;
/** Units of what may stand in front of the words of a line, such as a name, and behind them, such as a mark. */
const [LONGEST_BEFORE, LONGEST_AFTER] = [80, 12];
/** Fewer units may be anywhere by chance, so that they are only taken where they are expected. */
const LEAST_FOUND = 6;

/** Behind these the words of a line may begin. */
const MAY_BEGIN = /[\s>\])\-\p{Cf}]/u;

/** The words of a line among what is said, and what stands around them in the line. */
export interface FoundLine {
  readonly from: number;
  readonly units: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Finds the words of a line of captions in a text: whatever stands around them in the line, such as who speaks. `at` is
 * where they are expected.
 */
export function findLine(line: string, said: string, at: number): FoundLine | undefined {
  const expected = skipSpace(said, at);
  // Mostly nothing stands in front of the words, and they are where they are expected.
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

/** Where the words of a line may begin. */
function beginsIn(line: string): number[] {
  const begins: number[] = [];
  for (let begin = 0; begin <= LONGEST_BEFORE && begin < line.length; begin += 1)
    if (line[begin] !== ' ' && (begin === 0 || MAY_BEGIN.test(line.slice(begin - 1, begin))))
      begins.push(begin);
  return begins;
}

/** How much of a text, from its start, stands at a place of another one. */
function sharedUnits(text: string, other: string, from: number): number {
  if (other.startsWith(text, from)) return text.length;
  let units = 0;
  while (units < text.length && text[units] === other[from + units]) units += 1;
  return units;
}

/** The place of a text that is nearest to the one where it is expected. */
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
