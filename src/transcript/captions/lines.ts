import { type CaptionPassage, columnsBetween } from './passage.ts';

/** What a cue has room for. */
export interface Room {
  readonly lineLength: number;
  readonly lines: number;
}

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const BALANCE_COST = 9;
/** A line below a shorter one is easier to read, and hides less of a picture. */
const TOP_HEAVY = 1.03;
export const LINE_COST = 1;
const LONELY_COST = 4;
/** A single word below so many columns looks lost. */
const SHORT_COLUMNS = 10;
const LABEL_ALONE_COST = 3;

/** What an even width of lines can be worth, of so many. */
export const mostOfBalance = (lines: number): number => BALANCE_COST * lines * TOP_HEAVY ** lines;

/**
 * The best ways to set pieces of one voice as lines, from a start and by how many pieces there are. It is laid out anew
 * from each start, in the same memory: by lines and pieces, the best way to have set so many pieces as so many lines. That
 * of one line is known at once, those of more are looked for when they are asked for.
 */
export class LineLayout {
  readonly #all: CaptionPassage;
  readonly #room: Room;
  /** What a line of one column costs. */
  readonly #square: number;
  #start = 0;
  #width = 0;
  /** Pieces that fit the first line at most. */
  #first = 0;
  /** From which start each way was found, so that none has to be forgotten. */
  #found = new Int32Array(0);
  #round = 0;
  #cost = new Float64Array(0);
  /** Cost of the widths, by their squares: the sum is least if lines are of one width. */
  #squares = new Float64Array(0);
  #columns = new Float64Array(0);
  /** How many pieces the lines before the last one have. */
  #before = new Int32Array(0);

  constructor(all: CaptionPassage, room: Room) {
    this.#all = all;
    this.#room = room;
    this.#square = BALANCE_COST / room.lineLength ** 2;
  }

  /**
   * Lays out the pieces from a start up to a stop at most. `label` is columns that the first line has in front, 0 for no
   * label. Returns the furthest end that there is room for.
   */
  from(start: number, stop: number, label: number): number {
    const { lineLength, lines } = this.#room;
    // A space less for each line that ends.
    const most = lineLength * lines + lines - 1;
    let end = start + 1;
    while (end < stop && columnsBetween(this.#all, start, end + 1) <= most) end++;
    this.#start = start;
    this.#width = end - start + 1;
    this.#round++;
    this.#reserve(this.#width * (lines + 1));
    this.#setFirst(label);
    return end;
  }

  /** What it costs to set the pieces up to an end; infinite if there is no room. */
  costTo(end: number): number {
    const count = end - this.#start;
    if (count <= this.#first) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let lines = 2; lines <= this.#room.lines; lines++)
      least = Math.min(least, this.#costOf(lines, count));
    return least;
  }

  /**
   * Where each line starts, of the pieces up to an end; that of a label alone starts where the next line does. One line
   * where there is no room.
   */
  startsTo(end: number): number[] {
    let rest = end - this.#start;
    const lines = this.#linesTo(rest);
    const starts = new Array<number>(lines).fill(this.#start);
    for (let line = lines; line > 1; line--) {
      rest = this.#before[this.#way(line, rest)] ?? 0;
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

  /** The label alone, whose width does not matter then, or with so many pieces as fit. */
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

  /** Position of the best way to set so many pieces as so many lines, two at least. */
  #way(line: number, count: number): number {
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
    // The line before is the first one, or one to be looked for.
    const most = line === 2 ? Math.min(this.#first, count - 1) : count - 1;
    for (let before = most; before >= 0; before--) {
      const own = end - (lineFrom[this.#start + before] ?? 0);
      if (own > this.#room.lineLength) return;
      const from = line === 2 ? this.#width + before : this.#way(line - 1, before);
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

  /** The worse, the further the lines are from being of one width. */
  #costOf(lines: number, count: number): number {
    const at = this.#way(lines, count);
    const cost = this.#cost[at] ?? 0;
    if (cost === Number.POSITIVE_INFINITY) return cost;
    const columns = this.#columns[at] ?? 0;
    return cost + (this.#squares[at] ?? 0) - (columns * columns * this.#square) / lines;
  }

  /** As how many lines so many pieces are set best. */
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
