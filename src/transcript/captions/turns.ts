import { BOND } from './bonds.ts';
import { LINE_COST, type Room } from './lines.ts';
import { DASH, type Mark } from './marks.ts';
import type { CaptionPassage } from './passage.ts';

/** What one voice says in a cue of several: pieces by position. */
export interface CueTurn {
  readonly voice: number;
  readonly pieces: number[];
}

/** Who begins a sentence after a shorter pause never stopped speaking. */
const BREATH_MS = 300;

/**
 * Adds a piece to what is said by several. Who goes on with a sentence, or speaks while another does, has one turn, so that
 * what a listener says in between is a line below.
 */
export function addTo(turns: CueTurn[], all: CaptionPassage, index: number): void {
  const { starts, ends, voices, bonds, previous } = all;
  const voice = voices[index] ?? 0;
  const own = turns.findLast((turn) => turn.voice === voice);
  const start = starts[index] ?? 0;
  const pause = start - (ends[previous[index] ?? -1] ?? start);
  const goesOn = own === turns.at(-1) || (bonds[index] ?? 0) > BOND.sentence || pause < BREATH_MS;
  if (own !== undefined && goesOn) own.pieces.push(index);
  else turns.push({ voice, pieces: [index] });
}

/** Which mark a span has: none, that of a voice alone, that of one of several, or the one that takes least room. */
export type MarkKind = 'none' | 'alone' | 'together' | 'dash';

/** A part of a line that one voice says. */
export interface LineSpan {
  readonly voice: number;
  readonly mark: MarkKind;
  readonly pieces: number[];
}

/** Turns as they are set, and what that costs; undefined if there is no room. */
interface SetTurns {
  readonly lines: LineSpan[][];
  readonly cost: number;
}

/** Two turns on one line: style guides want a line for each, where there are lines enough. */
const SHARED_LINE_COST = 20;

/** Who goes on with a sentence comes first, so that lines stay where they were; others as they begin. */
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
 * Sets turns, a line for each if there are enough; a turn that is long has several. Where more speak than there are lines,
 * names would take the room of what is said.
 */
export function setTurns(
  turns: readonly CueTurn[],
  all: CaptionPassage,
  room: Room,
  marks: readonly Mark[],
): SetTurns | undefined {
  const ordered = inOrder(turns, all);
  const mayShare = ordered.length > room.lines;
  const apart = setApart(ordered, all, room, { marks, mayShare, isTight: false });
  return apart ?? (mayShare ? setApart(ordered, all, room, { marks, mayShare, isTight: true }) : undefined);
}

interface Sharing {
  readonly marks: readonly Mark[];
  /** Whether there are more turns than lines. */
  readonly mayShare: boolean;
  /** Whether lines are filled one after the other, so that most fits; else no turn shares one while there are enough. */
  readonly isTight: boolean;
}

function setApart(
  turns: readonly CueTurn[],
  all: CaptionPassage,
  room: Room,
  { marks, mayShare, isTight }: Sharing,
): SetTurns | undefined {
  const setting = new Setting(all, room);
  for (let at = 0; at < turns.length; at++) {
    const { voice, pieces } = turns[at] ?? { voice: 0, pieces: [] };
    const mark = mayShare ? DASH.length : (marks[voice]?.togetherColumns ?? 0);
    const sharesLine = mayShare && (isTight || turns.length - at > room.lines - setting.lines.length);
    const span: LineSpan = { voice, mark: mayShare ? 'dash' : 'together', pieces };
    if (!setting.addTurn(span, mark, sharesLine)) return undefined;
  }
  return setting;
}

/** Lines while they are set. */
class Setting implements SetTurns {
  readonly #all: CaptionPassage;
  readonly #room: Room;
  readonly lines: LineSpan[][] = [];
  cost = 0;
  /** Of the last line. */
  #columns = 0;

  constructor(all: CaptionPassage, room: Room) {
    this.#all = all;
    this.#room = room;
  }

  /** Whether there is room for a turn, which is set then. */
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

  /** A piece that begins a line, with what it is never parted from: that is taken from the line above, where it can. */
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

  /** Columns of pieces that a line begins with. */
  #columnsOf(positions: readonly number[]): number {
    const { columns, spaces } = this.#all.pieces;
    return positions.reduce(
      (sum, at, index) => sum + (columns[at] ?? 0) + (index > 0 ? (spaces[at] ?? 0) : 0),
      0,
    );
  }

  /** Columns of the first piece with those that it is never parted from. */
  #headOf(positions: readonly number[]): number {
    const { bonds } = this.#all.pieces;
    let count = 1;
    while (count < positions.length && (bonds[positions[count] ?? 0] ?? 0) >= BOND.insideWord) count += 1;
    return this.#columnsOf(positions.slice(0, count));
  }

  #hasRoom(columns: number): boolean {
    return this.lines.length > 0 && this.#columns + columns <= this.#room.lineLength;
  }

  /** Whether so much more fits the last line, which has it then. */
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
