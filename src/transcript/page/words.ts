import type { PageBlock, PageTurn } from './blocks.ts';

/**
 * Times and lengths of the words as JSON, one list of numbers per block. Each word has three: milliseconds since the
 * start of the previous word (since 0 for the first one), duration in milliseconds, length in UTF-16 code units. The
 * page has the text.
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
