import type { CaptionFile } from '../caption-file.ts';
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
export function carry({ head, cues, mark, numbered }: CaptionFile, spoken: string): Carried {
  const around: string[] = [''];
  const numbers = new Map([['', 0]]);
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = around.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  let [at, before] = [0, 0];
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
  const blocks: (string | CarriedCue)[] = [...head];
  for (const { start, end, lines } of cues) {
    blocks.push([start - before, end - start, ...lines.map(lineOf)]);
    before = start;
  }
  return { mark, numbered, around, blocks: withLineEnd(blocks) };
}

/** Blocks of a file whose last line has an end, unless the file is empty. */
function withLineEnd(blocks: readonly (string | CarriedCue)[]): (string | CarriedCue)[] {
  const last = blocks.at(-1);
  if (last === undefined) return [''];
  return [...blocks.slice(0, -1), typeof last === 'string' ? `${last}\n` : [...last, '']];
}
