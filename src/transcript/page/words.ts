import type { Block, Turn } from './blocks.ts';

/**
 * When each word is spoken and how long its text is, a list of numbers a block: milliseconds since the word before
 * began (for the first one since 0), milliseconds to its end, and UTF-16 units. The text itself stands in the page.
 */
export function timesOf(turns: readonly Turn[]): string {
  return JSON.stringify(turns.flatMap(({ blocks }) => blocks.map(timesOfBlock)));
}

function timesOfBlock(block: Block): number[] {
  return block.flatMap(({ text, start, end }, index) => [
    start - (block[index - 1]?.start ?? 0),
    end - start,
    text.length,
  ]);
}
