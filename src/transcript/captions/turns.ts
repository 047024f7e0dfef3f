import { BOND } from './bonds.ts';
import { LINE_COST, type Room } from './lines.ts';
import { DASH, type Mark } from './marks.ts';
import type { CaptionPassage } from './passage.ts';

/** The pieces of one voice in a cue of several, by index. */
export interface CueTurn {
  readonly voice: number;
  readonly pieces: number[];
}

/** A voice that starts a sentence after a shorter pause is still speaking. */
const BREATH_MS = 300;

/**
 * Adds a piece to the turns of a cue. A voice that continues a sentence, or speaks at the same time as another, keeps
 * its turn, so interjections of listeners are on a line below.
 */
export function addPiece(turns: CueTurn[], all: CaptionPassage, index: number): void {
  const { starts, ends, voices, bonds, previous } = all;
  const voice = voices[index] ?? 0;
  const own = turns.findLast((turn) => turn.voice === voice);
  const start = starts[index] ?? 0;
  const pause = start - (ends[previous[index] ?? -1] ?? start);
  const goesOn = own === turns.at(-1) || (bonds[index] ?? 0) > BOND.sentence || pause < BREATH_MS;
  if (own !== undefined && goesOn) own.pieces.push(index);
  else turns.push({ voice, pieces: [index] });
}

/** Mark of a span: none, that of a single voice, that of one of several voices, or a dash, the shortest one. */
export type MarkKind = 'none' | 'alone' | 'together' | 'dash';

/** A part of a line with the pieces of one voice. */
export interface LineSpan {
  readonly voice: number;
  readonly mark: MarkKind;
  readonly pieces: number[];
}

/** A layout of turns, and its cost. */
interface TurnLayout {
  readonly lines: LineSpan[][];
  readonly cost: number;
}

/** Cost of two turns on one line. Style guides ask for one line each if there are enough lines. */
const SHARED_LINE_COST = 20;

/**
 * Sorts turns: voices that continue a sentence come first, so that their lines stay in place; the others by their
 * start.
 */
function inOrder(turns: readonly CueTurn[], { bonds }: CaptionPassage): readonly CueTurn[] {
  const rankOf = ({ voice, pieces }: CueTurn): number =>
    (bonds[pieces[0] ?? 0] ?? 0) > BOND.sentence ? voice : Number.MAX_SAFE_INTEGER;
  const ordered: CueTurn[] = [];
  for (const { voice, pieces } of turns.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const last = ordered.at(-1);
    if (last?.voice === voice) last.pieces.push(...pieces);
    else ordered.push({ voice, pieces: [...pieces] });
  }
  return ordered;
}

/**
 * Lays out turns, on one line each if there are enough lines; long turns have several. With more turns than lines,
 * dashes replace names, which would take the room of the words. Undefined if there is no room.
 */
export function layOutTurns(
  turns: readonly CueTurn[],
  all: CaptionPassage,
  room: Room,
  marks: readonly Mark[],
): TurnLayout | undefined {
  const ordered = inOrder(turns, all);
  const mayShare = ordered.length > room.lines;
  const apart = layOut(ordered, all, room, { marks, mayShare, isTight: false });
  return apart ?? (mayShare ? layOut(ordered, all, room, { marks, mayShare, isTight: true }) : undefined);
}

interface Sharing {
  readonly marks: readonly Mark[];
  /** Whether there are more turns than lines. */
  readonly mayShare: boolean;
  /** Whether every line is filled, to fit as much as possible; otherwise turns share lines only if too few are left. */
  readonly isTight: boolean;
}

function layOut(
  turns: readonly CueTurn[],
  all: CaptionPassage,
  room: Room,
  { marks, mayShare, isTight }: Sharing,
): TurnLayout | undefined {
  const setting = new TurnLayouter(all, room);
  for (let at = 0; at < turns.length; at++) {
    const { voice, pieces } = turns[at] ?? { voice: 0, pieces: [] };
    const mark = mayShare ? DASH.length : (marks[voice]?.togetherColumns ?? 0);
    const sharesLine = mayShare && (isTight || turns.length - at > room.lines - setting.lines.length);
    const span: LineSpan = { voice, mark: mayShare ? 'dash' : 'together', pieces };
    if (!setting.addTurn(span, mark, sharesLine)) return undefined;
  }
  return setting;
}

/** Lines during layout. */
class TurnLayouter implements TurnLayout {
  readonly #all: CaptionPassage;
  readonly #room: Room;
  readonly lines: LineSpan[][] = [];
  cost = 0;
  /** Width of the last line. */
  #columns = 0;

  constructor(all: CaptionPassage, room: Room) {
    this.#all = all;
    this.#room = room;
  }

  /** Adds a turn if there is room. Returns whether there is. */
  addTurn({ voice, mark, pieces }: LineSpan, markColumns: number, mayShare: boolean): boolean {
    const first = pieces[0] ?? 0;
    const columns = markColumns + (this.#all.pieces.columns[first] ?? 0);
    const isOnLine =
      mayShare && this.#hasRoom(markColumns + this.#headOf(pieces) + 1) && this.#fits(columns + 1);
    if (isOnLine) this.cost += SHARED_LINE_COST;
    if (!isOnLine && !this.#addLine(columns)) return false;
    this.lines.at(-1)?.push({ voice, mark, pieces: [first] });
    for (let at = 1; at < pieces.length; at++) if (!this.#addPiece(pieces[at] ?? 0)) return false;
    return true;
  }

  #addPiece(index: number): boolean {
    const { pieces, voices, bonds } = this.#all;
    if (this.#fits((pieces.columns[index] ?? 0) + (pieces.spaces[index] ?? 0))) {
      this.lines.at(-1)?.at(-1)?.pieces.push(index);
      return true;
    }
    const below = this.#withBound(index);
    this.cost += bonds[below[0] ?? index] ?? 0;
    if (!this.#addLine(this.#columnsOf(below))) return false;
    this.lines.at(-1)?.push({ voice: voices[index] ?? 0, mark: 'none', pieces: below });
    return true;
  }

  /**
   * A piece at the start of a new line, with the pieces that must not be separated from it, taken from the line above.
   */
  #withBound(index: number): number[] {
    const { bonds } = this.#all.pieces;
    const above = this.lines.at(-1)?.at(-1)?.pieces ?? [];
    let from = above.length;
    let first = index;
    while (from > 0 && (bonds[first] ?? 0) >= BOND.insideWord) first = above[--from] ?? 0;
    const below = [...above.slice(from), index];
    if (from < 1 || this.#columnsOf(below) > this.#room.lineLength) return [index];
    above.length = from;
    return below;
  }

  /** Width of pieces at the start of a line. */
  #columnsOf(positions: readonly number[]): number {
    const { columns, spaces } = this.#all.pieces;
    return positions.reduce(
      (sum, at, index) => sum + (columns[at] ?? 0) + (index > 0 ? (spaces[at] ?? 0) : 0),
      0,
    );
  }

  /** Width of the first piece with those that must not be separated from it. */
  #headOf(positions: readonly number[]): number {
    const { bonds } = this.#all.pieces;
    let count = 1;
    while (count < positions.length && (bonds[positions[count] ?? 0] ?? 0) >= BOND.insideWord) count += 1;
    return this.#columnsOf(positions.slice(0, count));
  }

  #hasRoom(columns: number): boolean {
    return this.lines.length > 0 && this.#columns + columns <= this.#room.lineLength;
  }

  /** Adds columns to the last line if they fit. Returns whether they do. */
  #fits(columns: number): boolean {
    if (!this.#hasRoom(columns)) return false;
    this.#columns += columns;
    return true;
  }

  #addLine(columns: number): boolean {
    this.#columns = columns;
    this.cost += LINE_COST;
    return this.lines.push([]) <= this.#room.lines && columns <= this.#room.lineLength;
  }
}
