import type { Piece } from './pieces.ts';

/** What a cue has room for. */
export interface Room {
  readonly lineLength: number;
  readonly lines: number;
}

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const BALANCE_COST = 9;
/** A line below a shorter one is easier to read, and hides less of a picture. */
const TOP_HEAVY = 1.03;
const LINE_COST = 1;
const LONELY_COST = 4;
/** A single word below so many columns looks lost. */
const SHORT_COLUMNS = 10;
const LABEL_ALONE_COST = 3;

/** Pieces with what is needed to measure any of their spans at once. */
export interface Measured {
  readonly pieces: readonly Piece[];
  /** Columns up to each piece, with spaces. */
  readonly upTo: Float64Array;
}

/** Measures pieces. */
export function measure(pieces: readonly Piece[]): Measured {
  const upTo = new Float64Array(pieces.length + 1);
  pieces.forEach(({ columns, space }, index) => {
    upTo[index + 1] = (upTo[index] ?? 0) + columns + space;
  });
  return { pieces, upTo };
}

/** Columns of the pieces from one position to another. */
export const columnsBetween = ({ pieces, upTo }: Measured, from: number, to: number): number =>
  (upTo[to] ?? 0) - (upTo[from] ?? 0) - (pieces[from]?.space ?? 0);

/** The best ways to set the pieces from a start as lines, by how many pieces there are. */
export interface Layouts {
  /** Positions that there is room for: the last one is the furthest end. */
  readonly furthest: number;
  /** What it costs to set the pieces up to an end; infinite if there is no room. */
  readonly costTo: (end: number) => number;
  /** Where each line starts; that of a label alone starts where the next line does. */
  readonly startsTo: (end: number) => number[];
}

/** By lines and pieces: the best way to have set so many pieces as so many lines. */
interface Table {
  readonly width: number;
  readonly cost: Float64Array;
  /** Cost of the widths, by their squares: the sum is least if lines are of one width. */
  readonly squares: Float64Array;
  readonly columns: Float64Array;
  /** How many pieces the lines before the last one have. */
  readonly before: Int32Array;
}

/**
 * Lays out the pieces from a start. `label` is columns that the first line has in front, 0 for no label. What is
 * returned is good until the next call, which uses the same memory.
 */
export type LayOut = (start: number, label: number) => Layouts;

/** Lays out pieces from wherever it is asked to. */
export function layouter(all: Measured, room: Room): LayOut {
  let memory = tableOf(0);
  return (start, label) => {
    const width = piecesWithin(all, start, room) + 1;
    const size = width * (room.lines + 1);
    if (size > memory.cost.length) memory = tableOf(2 * size);
    const table: Table = { ...memory, width };
    table.cost.fill(Number.POSITIVE_INFINITY, 0, size);
    table.squares.fill(0, 0, size);
    table.columns.fill(0, 0, size);
    table.cost[0] = 0;
    for (let line = 1; line <= room.lines; line++) {
      addLine(all, table, { start, line, lineLength: room.lineLength, label: line === 1 ? label : 0 });
      if (line === 1 && label > 0) setLabelAlone(table);
    }
    const linesTo = (end: number): number => bestLines(table, end - start, room);
    return {
      furthest: start + width - 1,
      costTo: (end) => costOf(table, linesTo(end), end - start, room.lineLength),
      startsTo: (end) => startsOf(table, linesTo(end), end - start).map((count) => start + count),
    };
  };
}

const tableOf = (size: number): Table => ({
  width: 0,
  cost: new Float64Array(size),
  squares: new Float64Array(size),
  columns: new Float64Array(size),
  before: new Int32Array(size),
});

/** The label as the first line, with none of the pieces. */
function setLabelAlone(table: Table): void {
  table.cost[table.width] = LABEL_ALONE_COST;
  table.before[table.width] = 0;
}

/** How many pieces there is room for, at most. */
function piecesWithin(all: Measured, start: number, { lineLength, lines }: Room): number {
  // A space less for each line that ends.
  const columns = lineLength * lines + lines - 1;
  let end = start + 1;
  while (end < all.pieces.length && columnsBetween(all, start, end + 1) <= columns) end++;
  return end - start;
}

interface Line {
  readonly start: number;
  /** Counted from 1. */
  readonly line: number;
  readonly lineLength: number;
  readonly label: number;
}

/** Appends one more line in each way to what is set. */
function addLine(all: Measured, table: Table, next: Line): void {
  for (let before = 0; before < table.width - 1; before++) {
    const isSet = (table.cost[(next.line - 1) * table.width + before] ?? 0) < Number.POSITIVE_INFINITY;
    if (isSet) addLineAfter(all, table, next, before);
  }
}

function addLineAfter(all: Measured, table: Table, next: Line, before: number): void {
  const { start, line, lineLength, label } = next;
  const bond = before === 0 ? 0 : (all.pieces[start + before]?.bond ?? 0) + LINE_COST;
  for (let count = before + 1; count < table.width; count++) {
    const columns = label + columnsBetween(all, start + before, start + count);
    if (columns > lineLength) return;
    const isLonely = before > 0 && count === before + 1 && columns < SHORT_COLUMNS;
    const cost = bond + (isLonely ? LONELY_COST : 0);
    keepBetter(table, { line, before, count, cost, columns, square: squareOf(columns, lineLength) });
  }
}

interface Candidate {
  readonly line: number;
  readonly before: number;
  readonly count: number;
  readonly cost: number;
  readonly columns: number;
  readonly square: number;
}

function keepBetter(table: Table, { line, before, count, cost, columns, square }: Candidate): void {
  const from = (line - 1) * table.width + before;
  const to = line * table.width + count;
  const costs = (table.cost[from] ?? 0) + cost;
  const squares = (table.squares[from] ?? 0) * TOP_HEAVY + square;
  if (costs + squares >= (table.cost[to] ?? 0) + (table.squares[to] ?? 0)) return;
  table.cost[to] = costs;
  table.squares[to] = squares;
  table.columns[to] = (table.columns[from] ?? 0) + columns;
  table.before[to] = before;
}

const squareOf = (columns: number, lineLength: number): number => (columns / lineLength) ** 2 * BALANCE_COST;

/** What it costs to set so many pieces as so many lines: the worse, the further these are from being of one width. */
function costOf(
  { width, cost, squares, columns }: Table,
  lines: number,
  count: number,
  lineLength: number,
): number {
  const at = lines * width + count;
  return (cost[at] ?? 0) + (squares[at] ?? 0) - squareOf(columns[at] ?? 0, lineLength) / lines;
}

/** As how many lines so many pieces are set best. */
function bestLines(table: Table, count: number, room: Room): number {
  let best = 1;
  for (let lines = 2; lines <= room.lines; lines++)
    if (costOf(table, lines, count, room.lineLength) < costOf(table, best, count, room.lineLength))
      best = lines;
  return best;
}

function startsOf({ width, before }: Table, lines: number, count: number): number[] {
  const starts: number[] = [];
  let rest = count;
  for (let line = lines; line > 0; line--) {
    rest = before[line * width + rest] ?? 0;
    starts.push(rest);
  }
  return starts.reverse();
}
