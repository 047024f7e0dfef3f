import type { PageBlock, PageTurn } from './blocks.ts';

/**
 * When each word is spoken and how long its text is, a list of numbers a block: milliseconds since the word before
 * began (for the first one since 0), milliseconds to its end, and UTF-16 units. The text itself stands in the page.
 */
export function timesOf(turns: readonly PageTurn[]): string {
  return JSON.stringify(turns.flatMap(({ blocks }) => blocks.map(timesOfBlock)));
}

function timesOfBlock(block: PageBlock): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const { text, start, end } of block) {
    numbers.push(start - before, end - start, text.length);
    before = start;
  }
  return numbers;
}
