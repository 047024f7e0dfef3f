import { BOND } from './bonds.ts';
import { CueCosts, FLASH_MS, PARTS_OF_SENTENCES_COST } from './costs.ts';
import { LineLayout, largestBalanceCost } from './lines.ts';
import type { Mark } from './marks.ts';
import { type CaptionPassage, columnsBetween } from './passage.ts';
import type { CaptionRules } from './rules.ts';
import { SILENCE_MS } from './stream.ts';
import { addPiece, type CueTurn, type LineSpan, layOutTurns } from './turns.ts';

/** Pieces of a cue, by index, with their layout. */
export type CueBlock = SingleBlock | SeveralBlock;

/** A cue of one voice. */
interface SingleBlock {
  readonly from: number;
  readonly to: number;
  /** Index of the first piece of each line. A line with the start of the next one has only the mark. */
  readonly starts: readonly number[];
  /** Mark of the first line. */
  readonly mark: 'alone' | 'none';
}

interface SeveralBlock {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (readonly LineSpan[])[];
}

const SINGLE_WORD_COST = 6;
/** Larger than any rounding error of a cost. */
const ROUNDING = 1e-9;

/** State that all steps of a division share. */
interface CueDivision {
  readonly all: CaptionPassage;
  readonly rules: CaptionRules;
  readonly marks: readonly Mark[];
  readonly layout: LineLayout;
  readonly costs: CueCosts;
  /** Least cost of a division up to each piece, at 2 * index, plus 1 if its last cue has several voices. */
  readonly best: Float64Array;
  /** For the same divisions: start of the last cue, and whether the cue before it has several voices. */
  readonly starts: Int32Array;
  readonly after: Uint8Array;
}

/**
 * Divides a passage into blocks at the lowest total cost. The cost of a block depends only on the block and on whether
 * the previous one has the same voice. So the best division up to a piece consists of the last block and the best
 * division up to its start: https://en.wikipedia.org/wiki/Knuth%E2%80%93Plass_line-breaking_algorithm
 */
export function divide(all: CaptionPassage, rules: CaptionRules, marks: readonly Mark[]): CueBlock[] {
  const size = 2 * (all.pieces.length + 1);
  const division: CueDivision = {
    all,
    rules,
    marks,
    layout: new LineLayout(all, rules),
    costs: new CueCosts(all, rules),
    best: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    starts: new Int32Array(size),
    after: new Uint8Array(size),
  };
  division.best[0] = 0;
  for (let from = 0; from < all.pieces.length; from++) {
    for (let several = 0; several < 2; several++) addSingle(division, from, several);
    addSeveral(division, from);
  }
  return blocksOf(division);
}

/** Columns of the mark at the start of a cue of one voice. */
function markAt({ all, marks }: CueDivision, from: number, several: number): number {
  const { voices } = all;
  // Fast path: the same voice continues.
  if (several === 0 && from > 0 && voices[from] === voices[from - 1]) return 0;
  const mark = marks[voices[from] ?? 0];
  const before = marks[voices[from - 1] ?? -1];
  return several === 0 && before?.key === mark?.key ? 0 : (mark?.aloneColumns ?? 0);
}

/** Tries all cues of one voice that start at `from`. */
function addSingle(division: CueDivision, from: number, several: number): void {
  const { all, rules, layout, costs, best } = division;
  const before = best[2 * from + several] ?? 0;
  if (before === Number.POSITIVE_INFINITY) return;
  const mark = markAt(division, from, several);
  const furthest = layout.from(from, all.turns[from] ?? 0, mark);
  const start = all.starts[from] ?? 0;
  const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
  for (let to = from + 1; to <= furthest; to++) {
    // Most cues are already worse because of the bonds that they break, or because of their times.
    const most = (best[2 * to] ?? 0) - before;
    if (costs.leastTo(to) >= most) continue;
    const end = all.ends[to - 1] ?? 0;
    if (to > from + 1 && end > longest) return;
    const showing = costs.ofTiming(from, to, end - start, mark + columnsBetween(all, from, to));
    if (showing >= most) continue;
    const cost = costWithLines(division, from, to, { known: showing + costs.inside(from, to), most });
    keepBetter(division, from, to, several, 0, before + cost);
  }
}

/**
 * Adds the cost of the line breaks to the known cost of a cue; infinite if that is already too much. Line breaks cost
 * nothing or more, except for an error of rounding.
 */
function costWithLines(
  division: CueDivision,
  from: number,
  to: number,
  { known, most }: { readonly known: number; readonly most: number },
): number {
  return known - ROUNDING < most ? known + costOfLines(division, from, to) : Number.POSITIVE_INFINITY;
}

function costOfLines({ all, layout }: CueDivision, from: number, to: number): number {
  const lines = layout.costTo(to);
  if (to > from + 1) return lines;
  const lonely = (all.cuts[to] ?? 0) > 0 ? SINGLE_WORD_COST : 0;
  // A piece that fits on no line, such as a wide character on a line of one column, gets its own cue anyway.
  return lonely + (lines === Number.POSITIVE_INFINITY ? 0 : lines);
}

/** 1 if the best division up to a position ends with a cue of several voices, otherwise 0. */
const isAfterSeveral = ({ best }: CueDivision, position: number): 0 | 1 =>
  (best[2 * position + 1] ?? 0) < (best[2 * position] ?? 0) ? 1 : 0;

/** Tries all cues of several voices that start at `from`, after the better of the two divisions before it. */
function addSeveral(division: CueDivision, from: number): void {
  const { all, rules, best } = division;
  const several = isAfterSeveral(division, from);
  const before = best[2 * from + several] ?? 0;
  if (before === Number.POSITIVE_INFINITY) return;
  const turn = all.turns[from] ?? all.pieces.length;
  const room = rules.lineLength * rules.lines;
  if (columnsBetween(all, from, turn) > room || !isCrowded(division, from, turn)) return;
  const turns: CueTurn[] = [];
  for (let index = from; index < turn; index++) addPiece(turns, all, index);
  for (let to = turn + 1; to <= all.pieces.length; to++) {
    // Without spaces, since those at line breaks take no room.
    const least = columnsBetween(all, from, to) - (to - from - 1);
    if (least > room || !mayAdd(division, from, to - 1)) return;
    addPiece(turns, all, to - 1);
    const cost = before + costOfSeveral(division, turns, from, to);
    if (isTooExpensive(division, to, cost)) continue;
    const set = layOutTurns(turns, all, rules, division.marks);
    if (set === undefined) return;
    keepBetter(division, from, to, several, 1, cost + set.cost);
  }
}

/**
 * Whether a cue of several voices is too expensive with any layout: more than a known one, or more than one of a single
 * voice plus the most that a mark can save in the next cue by a better balance of its lines.
 */
const isTooExpensive = ({ best, rules }: CueDivision, to: number, cost: number): boolean =>
  cost >= (best[2 * to + 1] ?? 0) || cost >= (best[2 * to] ?? 0) + largestBalanceCost(rules.lines);

/** Time in addition to the minimum that a separate cue should have. */
const EASE_MS = 250;

/** Whether the speech before a turn, or the turn itself, has no time for a separate cue, or both overlap. */
function isCrowded({ all, rules }: CueDivision, from: number, turn: number): boolean {
  const { starts, reached, turns } = all;
  const startAt = (index = 0): number => starts[index] ?? 0;
  const needed = Math.max(rules.shortest, FLASH_MS) + rules.gap + EASE_MS;
  const start = startAt(turn);
  return (
    start - startAt(from) < needed || startAt(turns[turn]) - start < needed || (reached[turn] ?? 0) > start
  );
}

/**
 * Whether a cue that starts at `from` may include a piece: not across a silence of its voice or of all, and not for too
 * long.
 */
function mayAdd({ all, rules }: CueDivision, from: number, index: number): boolean {
  const { pieces, starts, ends, previous, reached } = all;
  if (index === from) return true;
  const start = starts[index] ?? 0;
  if (start - (reached[index] ?? 0) >= SILENCE_MS) return false;
  if (pieces.firsts[index] === 1 && (previous[index] ?? -1) >= from) return false;
  // A word with an implausibly long duration may be cut short.
  const until = Math.min(ends[index] ?? 0, start + FLASH_MS);
  return until - (starts[from] ?? 0) <= (rules.longest ?? Number.POSITIVE_INFINITY);
}

/** Cost of a cue of several voices, except that of its layout. */
function costOfSeveral(division: CueDivision, turns: readonly CueTurn[], from: number, to: number): number {
  const { all, rules, marks, costs } = division;
  let columns = 0;
  let inside = (all.pauses[to] ?? 0) - (all.pauses[from + 1] ?? 0) + rules.severalCost * (turns.length - 1);
  let until = 0;
  for (const { voice, pieces } of turns) {
    columns += marks[voice]?.togetherColumns ?? 0;
    for (const index of pieces) {
      columns += (all.upTo[index + 1] ?? 0) - (all.upTo[index] ?? 0);
      until = Math.max(until, all.ends[index] ?? 0);
      if (index !== pieces[0] && all.bonds[index] === BOND.sentence) inside += PARTS_OF_SENTENCES_COST;
    }
  }
  return inside + costs.ofTiming(from, to, until - (all.starts[from] ?? 0), columns);
}

/** Records a cheaper division. `several` is 1 if the previous cue has several voices, `isSeveral` if this one has. */
function keepBetter(
  { best, starts, after }: CueDivision,
  from: number,
  to: number,
  several: number,
  isSeveral: number,
  cost: number,
): void {
  const at = 2 * to + isSeveral;
  if (cost >= (best[at] ?? 0)) return;
  best[at] = cost;
  starts[at] = from;
  after[at] = several;
}

function blocksOf(division: CueDivision): CueBlock[] {
  const { all, starts, after } = division;
  const blocks: CueBlock[] = [];
  let to = all.pieces.length;
  let isSeveral: number = isAfterSeveral(division, to);
  while (to > 0) {
    const at = 2 * to + isSeveral;
    const from = starts[at] ?? 0;
    const before = after[at] ?? 0;
    blocks.push(isSeveral ? severalBlock(division, from, to) : singleBlock(division, from, to, before));
    to = from;
    isSeveral = before;
  }
  return blocks.reverse();
}

function severalBlock({ all, rules, marks }: CueDivision, from: number, to: number): SeveralBlock {
  const turns: CueTurn[] = [];
  for (let index = from; index < to; index++) addPiece(turns, all, index);
  return { from, to, lines: layOutTurns(turns, all, rules, marks)?.lines ?? [] };
}

/** The block of a cue of one voice. `several` is 1 if the previous cue has several voices. */
function singleBlock(division: CueDivision, from: number, to: number, several: number): SingleBlock {
  const { layout } = division;
  layout.from(from, to, markAt(division, from, several));
  return {
    from,
    to,
    starts: layout.startsTo(to),
    mark: needsMark(division, from, several) ? 'alone' : 'none',
  };
}

const needsMark = ({ all: { voices }, marks }: CueDivision, from: number, several: number): boolean =>
  several === 1 || marks[voices[from - 1] ?? -1]?.key !== marks[voices[from] ?? 0]?.key;
