import { forHtml } from '../../lib/safe-text.ts';
import { clock } from '../clock.ts';
import type { Block, ShownWord, Turn } from './blocks.ts';

/** Colours for voices in the style sheet; a further voice begins them again. */
export const COLOURS = 8;

/** The language of a channel as an attribute, where it is not that of the whole. */
type LanguageOf = (channel: number) => string;

/**
 * Blocks that a browser lays out together, and not before they come near: of each alone, as of all at once, a long
 * talk would be slow to scroll.
 */
const PART_BLOCKS = 16;

/** A turn or a piece of a long one. */
interface Piece {
  readonly turn: Turn;
  readonly blocks: readonly Block[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What is said, as it can be read without a script. */
export function said(turns: readonly Turn[], languageOf: LanguageOf): string {
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of turns.flatMap(piecesOf)) {
    if (room <= 0) {
      parts.push([]);
      room = PART_BLOCKS;
    }
    parts.at(-1)?.push(piece);
    room -= piece.blocks.length;
  }
  return parts.map((pieces) => partHtml(pieces, languageOf)).join('\n');
}

function piecesOf(turn: Turn): Piece[] {
  const count = Math.ceil(turn.blocks.length / PART_BLOCKS);
  return Array.from({ length: count }, (_, piece) => ({
    turn,
    blocks: turn.blocks.slice(piece * PART_BLOCKS, (piece + 1) * PART_BLOCKS),
    isFirst: piece === 0,
    isLast: piece === count - 1,
  }));
}

function partHtml(pieces: readonly Piece[], languageOf: LanguageOf): string {
  const inside = pieces.map((piece) => pieceHtml(piece, languageOf(piece.turn.channel)));
  return `<div class="part">\n${inside.join('\n')}\n</div>`;
}

function pieceHtml({ turn, blocks, isFirst, isLast }: Piece, lang: string): string {
  const { label, voice } = turn;
  const who = label === undefined || !isFirst ? '' : `<h3 class="who" dir="auto">${forHtml(label)}</h3>\n`;
  const kind = `turn${label === undefined ? '' : ` v${voice % COLOURS}`}${isLast ? '' : ' on'}`;
  return `<section class="${kind}"${lang}>\n${who}${blocks.map(blockHtml).join('\n')}\n</section>`;
}

function blockHtml(block: Block): string {
  const start = (block[0]?.start ?? 0) / 1000;
  const words = block.map(wordHtml).join('');
  return (
    `<div class="block"><a class="time" href="#t=${start}" lang="en"><span class="vh">Play from </span>${clock(start)}</a>` +
    `<p dir="auto">${words}</p></div>`
  );
}

/** A word; an unsure one as `u`, which HTML has for text that is marked as perhaps misspelt. */
function wordHtml({ text, gap, unsure }: ShownWord): string {
  const safe = forHtml(text);
  return unsure === undefined
    ? `${gap}${safe}`
    : `${gap}<u title="${Math.floor(unsure * 100)}% sure">${safe}</u>`;
}
