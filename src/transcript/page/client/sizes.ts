import type { Text } from './text.ts';

/** Height of a block in addition to its lines, and of a turn in addition to its blocks, in lines. */
const BLOCK_LINES = 0.5;
const TURN_LINES = 1.75;
/** Average width of a letter, and height of a line, in em. */
const LETTER_EM = 0.5;
const LINE_EM = 1.65;

/** Estimates the height of parts that are not laid out yet, so that the scroll bar does not jump. */
export function estimateSizes(text: Text): void {
  const first = text.blocks[0]?.querySelector('p');
  if (!first) return;
  const size = Number.parseFloat(getComputedStyle(first).fontSize);
  const letters = Math.max(1, first.clientWidth / (size * LETTER_EM));
  for (const part of text.parts) {
    let lines = part.children.length * TURN_LINES;
    for (const { textContent } of part.querySelectorAll('p'))
      lines += Math.ceil((textContent?.length ?? 0) / letters) + BLOCK_LINES;
    part.style.containIntrinsicBlockSize = `auto ${Math.round(lines * size * LINE_EM)}px`;
  }
}
