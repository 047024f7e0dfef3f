import { columnsBetween, type Passage } from './passage.ts';

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

/**
 * The best ways to set pieces of one voice as lines, from a start and by how many pieces there are. It is laid out anew
 * from each start, in the same memory: by lines and pieces, the best way to have set so many pieces as so many lines.
 */
export class Layout {
  readonly #all: Passage;
  readonly #room: Room;
  /** What a line of one column costs. */
  readonly #square: number;
  #start = 0;
  #width = 0;
  #cost = new Float64Array(0);
  /** Cost of the widths, by their squares: the sum is least if lines are of one width. */
  #squares = new Float64Array(0);
  #columns = new Float64Array(0);
  /** How many pieces the lines before the last one have. */
  #before = new Int32Array(0);

  constructor(all: Passage, room: Room) {
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
    this.#clear(this.#width * (lines + 1));
    this.#addLine(1, 0, label);
    if (label > 0) this.#setLabelAlone();
    for (let line = 2; line <= lines; line++)
      for (let before = 0; before < this.#width - 1; before++) this.#addLine(line, before, 0);
    return end;
  }

  /** What it costs to set the pieces up to an end; infinite if there is no room. */
  costTo(end: number): number {
    return this.#costOf(this.#linesTo(end - this.#start), end - this.#start);
  }

  /** Where each line starts, of the pieces up to an end; that of a label alone starts where the next line does. */
  startsTo(end: number): number[] {
    const starts: number[] = [];
    let rest = end - this.#start;
    for (let line = this.#linesTo(rest); line > 0; line--) {
      rest = this.#before[line * this.#width + rest] ?? 0;
      starts.push(this.#start + rest);
    }
    return starts.reverse();
  }

  #clear(size: number): void {
    if (size > this.#cost.length) {
      this.#cost = new Float64Array(2 * size);
      this.#squares = new Float64Array(2 * size);
      this.#columns = new Float64Array(2 * size);
      this.#before = new Int32Array(2 * size);
    }
    this.#cost.fill(Number.POSITIVE_INFINITY, 0, size);
    this.#cost[0] = 0;
    this.#squares[0] = 0;
    this.#columns[0] = 0;
  }

  /** The label as the first line, with none of the pieces. */
  #setLabelAlone(): void {
    const at = this.#width;
    this.#cost[at] = LABEL_ALONE_COST;
    this.#squares[at] = 0;
    this.#columns[at] = 0;
    this.#before[at] = 0;
  }

  /** Appends a line in each way to the best way of setting so many pieces before it, if there is one. */
  #addLine(line: number, before: number, label: number): void {
    const from = (line - 1) * this.#width + before;
    if (this.#cost[from] === Number.POSITIVE_INFINITY) return;
    const { upTo, lineFrom, bonds } = this.#all;
    const start = this.#start + before;
    const most = this.#room.lineLength;
    const cost = (this.#cost[from] ?? 0) + (before === 0 ? 0 : (bonds[start] ?? 0) + LINE_COST);
    const squares = (this.#squares[from] ?? 0) * TOP_HEAVY;
    const columns = this.#columns[from] ?? 0;
    const offset = label - (lineFrom[start] ?? 0);
    for (let count = before + 1; count < this.#width; count++) {
      const own = offset + (upTo[this.#start + count] ?? 0);
      if (own > most) return;
      const isLonely = before > 0 && count === before + 1 && own < SHORT_COLUMNS;
      const at = line * this.#width + count;
      const total = isLonely ? cost + LONELY_COST : cost;
      this.#keepBetter(at, before, total, squares + own * own * this.#square, columns + own);
    }
  }

  #keepBetter(at: number, before: number, cost: number, squares: number, columns: number): void {
    const best = this.#cost[at] ?? 0;
    if (best < Number.POSITIVE_INFINITY && cost + squares >= best + (this.#squares[at] ?? 0)) return;
    this.#cost[at] = cost;
    this.#squares[at] = squares;
    this.#columns[at] = columns;
    this.#before[at] = before;
  }

  /** The worse, the further the lines are from being of one width. */
  #costOf(lines: number, count: number): number {
    const at = lines * this.#width + count;
    const cost = this.#cost[at] ?? 0;
    if (cost === Number.POSITIVE_INFINITY) return cost;
    const columns = this.#columns[at] ?? 0;
    return cost + (this.#squares[at] ?? 0) - (columns * columns * this.#square) / lines;
  }

  /** As how many lines so many pieces are set best. */
  #linesTo(count: number): number {
    let best = 1;
    for (let lines = 2; lines <= this.#room.lines; lines++)
      if (this.#costOf(lines, count) < this.#costOf(best, count)) best = lines;
    return best;
  }
}
