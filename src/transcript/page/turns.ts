import { byText } from '../../lib/by-text.ts';
import { forHtml } from '../../lib/safe-text.ts';
import { clock } from '../clock.ts';
import { languageAttributes } from '../language.ts';
import type { PageBlock, PageTurn, PageWord } from './blocks.ts';

/** Number of voice colors in the style sheet. Further voices reuse them. */
export const COLOURS = 8;

/** The languages of the transcript, if known. */
interface Languages {
  readonly main: string | undefined;
  readonly ofChannel: (channel: number) => string | undefined;
}

/**
 * Number of blocks in a part of the page. A browser lays out a part as a whole, and only when it is near the window.
 * Scrolling a long transcript would be slow with one block per part, and also with one part.
 */
const PART_BLOCKS = 16;

/** A turn, or a piece of a long one. */
interface TurnPiece {
  readonly turn: PageTurn;
  readonly blocks: readonly PageBlock[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The transcript as HTML that is readable without scripts. */
export function turnsHtml(turns: readonly PageTurn[], languages: Languages): string {
  const parts: TurnPiece[][] = [];
  let room = 0;
  for (const piece of turns.flatMap(piecesOf)) {
    if (room <= 0) {
      parts.push([]);
      room = PART_BLOCKS;
    }
    parts.at(-1)?.push(piece);
    room -= piece.blocks.length;
  }
  return parts.map((pieces) => partHtml(pieces, languages)).join('\n');
}

function piecesOf(turn: PageTurn): TurnPiece[] {
  const count = Math.ceil(turn.blocks.length / PART_BLOCKS);
  return Array.from({ length: count }, (_, piece) => ({
    turn,
    blocks: turn.blocks.slice(piece * PART_BLOCKS, (piece + 1) * PART_BLOCKS),
    isFirst: piece === 0,
    isLast: piece === count - 1,
  }));
}

function partHtml(pieces: readonly TurnPiece[], languages: Languages): string {
  const inside = pieces.map((piece) => pieceHtml(piece, languages));
  return `<div class="part">\n${inside.join('\n')}\n</div>`;
}

function pieceHtml({ turn, blocks, isFirst, isLast }: TurnPiece, { main, ofChannel }: Languages): string {
  const language = ofChannel(turn.channel);
  const { label, voice } = turn;
  const who = label === undefined || !isFirst ? '' : `<h3 class="who"><bdi>${forHtml(label)}</bdi></h3>\n`;
  const kind = `turn${label === undefined ? '' : ` v${voice % COLOURS}`}${isLast ? '' : ' on'}`;
  const inside = blocks.map((block) => blockHtml(block, language)).join('\n');
  return `<section class="${kind}"${languageAttributes(language, main)}>\n${who}${inside}\n</section>`;
}

function blockHtml(block: PageBlock, language: string | undefined): string {
  const start = (block[0]?.start ?? 0) / 1000;
  const words = wordsHtml(block, language);
  return (
    `<div class="block"><a class="time" href="#t=${start}" lang="en"><span class="vh">Play from </span>${clock(start)}</a>` +
    `<p dir="auto">${words}</p></div>`
  );
}

/**
 * The words of a block. Consecutive words in another language share one element, so screen readers use that language.
 */
function wordsHtml(block: PageBlock, language: string | undefined): string {
  let html = '';
  let open = '';
  for (const word of block) {
    // Most answers have no language per word.
    const own = word.language === undefined ? '' : languageAttributes(word.language, language);
    if (own !== open) {
      html += `${open === '' ? '' : '</span>'}${word.gap}${own === '' ? '' : `<span${own}>`}${wordHtml(word)}`;
      open = own;
    } else html += `${word.gap}${wordHtml(word)}`;
  }
  return open === '' ? html : `${html}</span>`;
}

/** A word. An uncertain one is a `u` element, which HTML defines for text that may be misspelled. */
function wordHtml({ text, unsure }: PageWord): string {
  const safe = escaped(text);
  return unsure === undefined ? safe : `<u title="${Math.floor(unsure * 100)}% sure">${safe}</u>`;
}

const escaped = byText(forHtml);
