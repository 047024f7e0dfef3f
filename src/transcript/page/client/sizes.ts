import type { Text } from './text.ts';

/** What a block takes besides its lines, and a turn besides its blocks: in lines. */
const BLOCK_LINES = 0.5;
const TURN_LINES = 1.75;
/** How wide a letter is on average, and how high a line: in sizes of the font. */
const LETTER_EM = 0.5;
const LINE_EM = 1.65;

/** Says how high the parts are likely to be before they are laid out, so that the scroll bar does not jump. */
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
