import type { Turn } from './blocks.ts';
import { type Carried, type CarriedCue, type CarriedLine, skipSpace } from './client/carried.ts';

/** How far from where they are expected words are looked for: people who speak at once are not further apart. */
const WINDOW = 5000;
/** Units of what may stand in front of the words of a line, such as a name, and behind them, such as a mark. */
const [LONGEST_BEFORE, LONGEST_AFTER] = [80, 12];
/** Fewer units may be anywhere by chance, so that they are only taken where they are expected. */
const LEAST_FOUND = 6;

const TIMES = /^(\d{2,}):(\d\d):(\d\d)[.,](\d{3}) --> (\d{2,}):(\d\d):(\d\d)[.,](\d{3})$/;
/** Behind these the words of a line may begin. */
const MAY_BEGIN = /[\s>\])\-\p{Cf}]/gu;

/** All that is said, in the order in which the page has it. */
export const saidText = (turns: readonly Turn[]): string =>
  turns
    .flatMap(({ blocks }) => blocks)
    .map((block) => block.map(({ gap, text }) => `${gap}${text}`).join(''))
    .join(' ');

/** A file of captions by what of it stands in the page: whatever is not found there is carried as it is. */
export function carry(file: string, said: string, mark: '.' | ','): Carried {
  const around: string[] = [''];
  const numbers = new Map([['', 0]]);
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? around.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  const numbered = mark === ',';
  let [at, start, number] = [0, 0, 0];
  const lineOf = (line: string): CarriedLine => {
    const found = findLine(line, said, at);
    if (found === undefined) return line;
    const jump = found.from - skipSpace(said, at);
    const [before, after] = [numberOf(found.before), numberOf(found.after)];
    const shift = jump === 0 ? 0 : found.from - at;
    at = found.from + found.units;
    return before + after === 0 && shift === 0 ? found.units : [found.units, before, after, shift];
  };
  const blocks = file.split('\n\n').map((block): string | CarriedCue => {
    const lines = block.split('\n');
    const [named, times = ''] = numbered ? lines : ['', lines[0]];
    const span = spanOf(times);
    if (span === undefined || (numbered && named !== String(number + 1))) return block;
    number += 1;
    const gap = span.start - start;
    start = span.start;
    return [gap, span.end - span.start, ...lines.slice(numbered ? 2 : 1).map(lineOf)];
  });
  return { mark, numbered, around, blocks };
}

function spanOf(times: string): { start: number; end: number } | undefined {
  const fields = TIMES.exec(times)?.slice(1).map(Number);
  if (fields === undefined) return undefined;
  const [start = 0, end = 0] = [fields.slice(0, 4), fields.slice(4)].map(
    ([hours = 0, minutes = 0, seconds = 0, ms = 0]) => ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms,
  );
  return { start, end };
}

/** The words of a line among what is said, and what stands around them in the line. */
interface Found {
  readonly from: number;
  readonly units: number;
  readonly before: string;
  readonly after: string;
}

function findLine(line: string, said: string, at: number): Found | undefined {
  const begins = [
    0,
    ...Array.from(line.matchAll(MAY_BEGIN), ({ 0: found, index }) => index + found.length),
  ].filter((begin) => begin <= LONGEST_BEFORE && begin < line.length && line[begin] !== ' ');
  const expected = skipSpace(said, at);
  const matches = (begin: number, from: number): Found | undefined => {
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
