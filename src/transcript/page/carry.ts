import { spanOf } from '../caption-file.ts';
import { findLine } from '../find-line.ts';
import type { PageTurn } from './blocks.ts';
import { type Carried, type CarriedCue, type CarriedLine, skipSpace } from './client/carried.ts';

/** The spoken text, in the order of the page. */
export const spokenText = (turns: readonly PageTurn[]): string =>
  turns
    .flatMap(({ blocks }) => blocks)
    .map((block) => block.map(({ gap, text }) => `${gap}${text}`).join(''))
    .join(' ');

/** Encodes a caption file as references to the text of the page. Text that the page does not have is included. */
export function carry(file: string, spoken: string, mark: '.' | ','): Carried {
  const around: string[] = [''];
  const numbers = new Map([['', 0]]);
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = around.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  const numbered = mark === ',';
  let [at, start, number] = [0, 0, 0];
  const lineOf = (line: string): CarriedLine => {
    const found = findLine(line, spoken, at);
    if (found === undefined) return line;
    const jump = found.from - skipSpace(spoken, at);
    const shift = jump === 0 ? 0 : found.from - at;
    at = found.from + found.units;
    // Most lines have only words that follow those of the previous line.
    if (shift === 0 && found.before === '' && found.after === '') return found.units;
    return [found.units, numberOf(found.before), numberOf(found.after), shift];
  };
  const blocks = file.split('\n\n').map((block): string | CarriedCue => {
    const lines = block.split('\n');
    const first = numbered ? 1 : 0;
    const span = spanOf(lines[first] ?? '');
    if (span === undefined || (numbered && lines[0] !== String(number + 1))) return block;
    number += 1;
    const gap = span.start - start;
    start = span.start;
    return [gap, span.end - span.start, ...lines.slice(first + 1).map(lineOf)];
  });
  return { mark, numbered, around, blocks };
}
