import { type CaptionPassage, columnsBetween } from './passage.ts';

/** Size of a cue. */
export interface Room {
  readonly lineLength: number;
  readonly lines: number;
}

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const BALANCE_COST = 9;
/** A factor that prefers a shorter line above a longer one: it is easier to read and hides less of the picture. */
const TOP_HEAVY = 1.03;
export const LINE_COST = 1;
const LONELY_COST = 4;
/** A single word on the last line that is narrower looks lost. */
const SHORT_COLUMNS = 10;
const LABEL_ALONE_COST = 3;

/** Largest cost that balanced lines can save in a cue of `lines` lines. */
export const largestBalanceCost = (lines: number): number => BALANCE_COST * lines * TOP_HEAVY ** lines;

/**
 * The best line breaks for the pieces of one voice from a start position, for every number of pieces. The tables are
 * reused for each start: by number of lines and pieces, they have the best layout of the pieces as that many lines.
 * Layouts of one line are computed at once, others on demand.
 */
export class LineLayout {
  readonly #all: CaptionPassage;
  readonly #room: Room;
  /** Cost of a line of one column. */
  readonly #square: number;
  #start = 0;
  /** The last end that there is room for. */
  #end = 0;
  #width = 0;
  /** Most pieces that fit on the first line. */
  #first = 0;
  /** The round in which each entry was computed, so that the tables need not be cleared. */
  #found = new Int32Array(0);
  #round = 0;
  #cost = new Float64Array(0);
  /** Cost of the squares of the widths, whose sum is smallest for lines of equal width. */
  #squares = new Float64Array(0);
  #columns = new Float64Array(0);
  /** Number of pieces on the lines before the last one. */
  #before = new Int32Array(0);

  constructor(all: CaptionPassage, room: Room) {
    this.#all = all;
    this.#room = room;
    this.#square = BALANCE_COST / room.lineLength ** 2;
  }

  /**
   * Starts a layout of the pieces from `start` up to at most `stop`. `label` is the width of the label on the first
   * line in columns, 0 for none. Returns the last end that there is room for.
   */
  from(start: number, stop: number, label: number): number {
    const { lineLength, lines } = this.#room;
    // The space at a line break takes no room.
    const most = lineLength * lines + lines - 1;
    // What fits from a start fits from a later one, up to the same end.
    let end = start >= this.#start ? Math.max(start + 1, Math.min(this.#end, stop)) : start + 1;
    while (end < stop && columnsBetween(this.#all, start, end + 1) <= most) end++;
    this.#start = start;
    this.#end = end;
    this.#width = end - start + 1;
    this.#round++;
    this.#reserve(this.#width * (lines + 1));
    this.#setFirst(label);
    return end;
  }

  /** Cost of the best layout of the pieces up to `end`; infinite if there is no room. */
  costTo(end: number): number {
    const count = end - this.#start;
    if (count <= this.#first) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let lines = 2; lines <= this.#room.lines; lines++)
      least = Math.min(least, this.#costOf(lines, count));
    return least;
  }

  /**
   * Start position of each line of the best layout up to `end`. The line of a label alone has the start of the next
   * line. One line if there is no room.
   */
  startsTo(end: number): number[] {
    let rest = end - this.#start;
    const lines = this.#linesTo(rest);
    const starts = new Array<number>(lines).fill(this.#start);
    for (let line = lines; line > 1; line--) {
      rest = this.#before[this.#layoutAt(line, rest)] ?? 0;
      starts[line - 1] = this.#start + rest;
    }
    return starts;
  }

  #reserve(size: number): void {
    if (size <= this.#cost.length) return;
    this.#found = new Int32Array(2 * size);
    this.#cost = new Float64Array(2 * size);
    this.#squares = new Float64Array(2 * size);
    this.#columns = new Float64Array(2 * size);
    this.#before = new Int32Array(2 * size);
  }

  /**
   * Fills in the first line: the label alone, whose width then does not matter, or with every number of pieces that
   * fits.
   */
  #setFirst(label: number): void {
    const { lineLength } = this.#room;
    this.#cost[this.#width] = label > 0 ? LABEL_ALONE_COST : Number.POSITIVE_INFINITY;
    this.#squares[this.#width] = 0;
    this.#columns[this.#width] = 0;
    this.#first = 0;
    for (let count = 1; count < this.#width; count++) {
      const own = label + columnsBetween(this.#all, this.#start, this.#start + count);
      if (own > lineLength) return;
      const at = this.#width + count;
      this.#cost[at] = 0;
      this.#squares[at] = own * own * this.#square;
      this.#columns[at] = own;
      this.#first = count;
    }
  }

  /** Table index of the best layout of `count` pieces as `line` lines, at least two. Computes it if necessary. */
  #layoutAt(line: number, count: number): number {
    const at = line * this.#width + count;
    if (this.#found[at] === this.#round) return at;
    this.#found[at] = this.#round;
    this.#setLine(at, line, count);
    return at;
  }

  #setLine(at: number, line: number, count: number): void {
    const { upTo, lineFrom } = this.#all;
    const end = upTo[this.#start + count] ?? 0;
    this.#cost[at] = Number.POSITIVE_INFINITY;
    // The previous line is the first one, or needs a layout of its own.
    const most = line === 2 ? Math.min(this.#first, count - 1) : count - 1;
    for (let before = most; before >= 0; before--) {
      const own = end - (lineFrom[this.#start + before] ?? 0);
      if (own > this.#room.lineLength) return;
      const from = line === 2 ? this.#width + before : this.#layoutAt(line - 1, before);
      this.#keepBetter(at, from, before, own, before === count - 1 && own < SHORT_COLUMNS ? LONELY_COST : 0);
    }
  }

  #keepBetter(at: number, from: number, before: number, own: number, lonely: number): void {
    const bond = before === 0 ? 0 : (this.#all.bonds[this.#start + before] ?? 0) + LINE_COST + lonely;
    const cost = (this.#cost[from] ?? 0) + bond;
    const squares = (this.#squares[from] ?? 0) * TOP_HEAVY + own * own * this.#square;
    const best = this.#cost[at] ?? 0;
    if (cost === Number.POSITIVE_INFINITY) return;
    if (best !== Number.POSITIVE_INFINITY && cost + squares > best + (this.#squares[at] ?? 0)) return;
    this.#cost[at] = cost;
    this.#squares[at] = squares;
    this.#columns[at] = (this.#columns[from] ?? 0) + own;
    this.#before[at] = before;
  }

  /** Cost of the best layout as `lines` lines. It increases with the difference of their widths. */
  #costOf(lines: number, count: number): number {
    const at = this.#layoutAt(lines, count);
    const cost = this.#cost[at] ?? 0;
    if (cost === Number.POSITIVE_INFINITY) return cost;
    const columns = this.#columns[at] ?? 0;
    return cost + (this.#squares[at] ?? 0) - (columns * columns * this.#square) / lines;
  }

  /** Best number of lines for `count` pieces. */
  #linesTo(count: number): number {
    if (count <= this.#first) return 1;
    let best = 1;
    let least = Number.POSITIVE_INFINITY;
    for (let lines = 2; lines <= this.#room.lines; lines++) {
      const cost = this.#costOf(lines, count);
      if (cost >= least) continue;
      best = lines;
      least = cost;
    }
    return best;
  }
}
