import { BOND } from './bonds.ts';
import { Layout } from './lines.ts';
import type { Mark } from './marks.ts';
import { columnsBetween, type Passage } from './passage.ts';
import type { CaptionRules } from './rules.ts';
import { SILENCE_MS } from './stream.ts';
import { addTo, type SetTurns, type Span, setTurns, type Turn } from './turns.ts';

/** Pieces that are shown together, by position, as they are set. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** One for each line at least; a line of none is left to the mark. */
  readonly lines: readonly (readonly Span[])[];
}

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const CUE_COST = 8;
/** The next cue may be far away: words that belong together are parted more by it than by a line. */
const CUE_BOND = 1.7;
/** Several sentences in a cue: whole ones, or with parts of others. */
const WHOLE_SENTENCES_COST = 2;
const PARTS_OF_SENTENCES_COST = 11;
const TOO_SHORT_COST = 14;
/** A cue that nobody can read. */
const FLASH_MS = 834;
const FLASH_COST = 30;
const TOO_FAST_COST = 10;
/** Beyond twice the reading speed nothing gets worse. */
const FASTEST = 2;
const SINGLE_WORD_COST = 6;
/** Speech that goes on after its cue is gone, beyond a small share of it. */
const CUT_COST = 25;
const CUT_SHARE = 0.15;
/** A word that is still being said. */
const UNSAID_COST_A_SECOND = 20;
/** What is shown for longer seems to have stopped. */
const LONG_MS = 7000;
const LONG_COST_A_SECOND = 4;

/** What all the steps of a division look at. */
interface Division {
  readonly all: Passage;
  readonly rules: CaptionRules;
  readonly marks: readonly Mark[];
  readonly layout: Layout;
  /** By position, and by whether the cue before has several voices, the least cost up to there. */
  readonly best: Float64Array;
  /** Where the last cue of the best division starts, and whether the one before it has several voices. */
  readonly starts: Int32Array;
  readonly after: Uint8Array;
}

/**
 * Divides what is said into blocks at the least cost in all. The costs of a block depend on it and on whether the one
 * before is of the same voice, so that the best division up to a piece is the best one up to the start of the last block,
 * and that block: https://en.wikipedia.org/wiki/Knuth%E2%80%93Plass_line-breaking_algorithm
 */
export function divide(all: Passage, rules: CaptionRules, marks: readonly Mark[]): Block[] {
  const size = 2 * (all.pieces.length + 1);
  const division: Division = {
    all,
    rules,
    marks,
    layout: new Layout(all, rules),
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

/** Columns of the mark in front of a single voice. */
function markAt({ all, marks }: Division, from: number, several: number): number {
  const mark = marks[all.pieces[from]?.voice ?? 0];
  const before = marks[all.pieces[from - 1]?.voice ?? -1];
  return several === 0 && before?.key === mark?.key ? 0 : (mark?.aloneColumns ?? 0);
}

/** Cues of one voice from a position. */
function addSingle(division: Division, from: number, several: number): void {
  const { all, rules, layout, best } = division;
  const before = best[2 * from + several] ?? 0;
  if (before === Number.POSITIVE_INFINITY) return;
  const mark = markAt(division, from, several);
  const furthest = layout.from(from, all.turns[from] ?? 0, mark);
  const longest = (all.pieces[from]?.start ?? 0) + (rules.longest ?? Number.POSITIVE_INFINITY);
  for (let to = from + 1; to <= furthest; to++) {
    // Most are worse already by what they part.
    if (before + CUE_COST + (all.cuts[to] ?? 0) * CUE_BOND >= (best[2 * to] ?? 0)) continue;
    if (to > from + 1 && (all.pieces[to - 1]?.end ?? 0) > longest) return;
    const cost = before + costOfSingle(division, from, to, mark);
    keepBetter(division, from, to, several, 0, cost);
  }
}

function costOfSingle(division: Division, from: number, to: number, mark: number): number {
  const { all, layout } = division;
  const lines = layout.costTo(to);
  const isWord = to === from + 1;
  // Where nothing fits a line, such as a wide character on a line of one column, a piece stands alone even so.
  if (lines === Number.POSITIVE_INFINITY && !isWord) return lines;
  const span = (all.pieces[to - 1]?.end ?? 0) - (all.pieces[from]?.start ?? 0);
  return (
    (lines === Number.POSITIVE_INFINITY ? 0 : lines) +
    (isWord && (all.cuts[to] ?? 0) > 0 ? SINGLE_WORD_COST : 0) +
    costInside(all, from, to) +
    costOf(division, from, to, span, mark + columnsBetween(all, from, to))
  );
}

/** Cues of several voices from a position, after whichever cue before. */
function addSeveral(division: Division, from: number): void {
  const { all, best } = division;
  const [single = 0, mixed = 0] = [best[2 * from], best[2 * from + 1]];
  const before = Math.min(single, mixed);
  if (before === Number.POSITIVE_INFINITY) return;
  const turn = all.turns[from] ?? all.pieces.length;
  const { lineLength, lines } = division.rules;
  if (columnsBetween(all, from, turn) > lineLength * lines || !isCrowded(division, from, turn)) return;
  const several = mixed < single ? 1 : 0;
  const turns: Turn[] = [];
  for (let index = from; index < turn; index++) addTo(turns, all, index);
  for (let to = turn + 1; to <= all.pieces.length; to++) {
    if (!mayAdd(division, from, to - 1)) return;
    addTo(turns, all, to - 1);
    const set = setTurns(turns, all, division.rules, division.marks);
    if (set === undefined) return;
    const cost = before + costOfSeveral(division, turns, set, { from, to });
    keepBetter(division, from, to, several, 1, cost);
  }
}

/** Time that a cue of its own should have, beyond what it needs. */
const EASE_MS = 250;

/** Whether what is said up to a turn, or that turn itself, has no time for a cue of its own, or both are said at once. */
function isCrowded({ all, rules }: Division, from: number, turn: number): boolean {
  const { pieces, reached, turns } = all;
  const startAt = (index: number | undefined): number =>
    pieces[index ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  const needed = Math.max(rules.shortest, FLASH_MS) + rules.gap + EASE_MS;
  const start = startAt(turn);
  return (
    start - startAt(from) < needed || startAt(turns[turn]) - start < needed || (reached[turn] ?? 0) > start
  );
}

/** Whether a cue from a position may reach over a piece: not over silence, of one or all, nor for too long. */
function mayAdd({ all, rules }: Division, from: number, index: number): boolean {
  const { pieces, previous, reached } = all;
  const { start = 0, end = 0, isFirst = false } = pieces[index] ?? {};
  if (index === from) return true;
  if (start - (reached[index] ?? 0) >= SILENCE_MS || (isFirst && (previous[index] ?? -1) >= from))
    return false;
  // A word that is said to last for ever may be cut short.
  const until = Math.min(end, start + FLASH_MS);
  return until - (pieces[from]?.start ?? 0) <= (rules.longest ?? Number.POSITIVE_INFINITY);
}

function costOfSeveral(
  division: Division,
  turns: readonly Turn[],
  set: SetTurns,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const { all, rules, marks } = division;
  let [columns, inside, until] = [0, 0, 0];
  for (const { voice, pieces } of turns) {
    columns += marks[voice]?.togetherColumns ?? 0;
    for (const index of pieces) {
      const piece = all.pieces[index];
      columns += (piece?.columns ?? 0) + (piece?.space ?? 0);
      until = Math.max(until, piece?.end ?? 0);
      if (index !== pieces[0] && all.bonds[index] === BOND.sentence) inside += PARTS_OF_SENTENCES_COST;
    }
  }
  const span = until - (all.pieces[from]?.start ?? 0);
  const pauses = (all.pauses[to] ?? 0) - (all.pauses[from + 1] ?? 0);
  const own = set.cost + inside + pauses + rules.severalCost * (turns.length - 1);
  return own + costOf(division, from, to, span, columns);
}

/** `several` is 1 if the cue before has several voices, `isSeveral` if this one has. */
function keepBetter(
  { best, starts, after }: Division,
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

/** What it costs not to begin a block where one might. */
function costInside({ pauses, sentences, bonds, pieces, turns }: Passage, from: number, to: number): number {
  const begun = (sentences[to] ?? 0) - (sentences[from + 1] ?? 0);
  const silent = (pauses[to] ?? 0) - (pauses[from + 1] ?? 0);
  if (begun === 0) return silent;
  const isWhole =
    bonds[from] === BOND.sentence &&
    (to === pieces.length || to === turns[from] || bonds[to] === BOND.sentence);
  return silent + begun * (isWhole ? WHOLE_SENTENCES_COST : PARTS_OF_SENTENCES_COST);
}

/** What a cue costs by how long it can be shown, and by what it parts. */
function costOf({ all, rules }: Division, from: number, to: number, span: number, columns: number): number {
  const { hold, gap, shortest, readingSpeed } = rules;
  const next = all.pieces[to]?.start ?? Number.POSITIVE_INFINITY;
  const available = Math.max(1, next - gap - (all.pieces[from]?.start ?? 0));
  const reading = readingSpeed === undefined ? 0 : (columns / readingSpeed) * 1000;
  const least = Math.max(shortest, Math.min(FLASH_MS, rules.longest ?? FLASH_MS));
  const shown = Math.max(1, Math.min(available, Math.max(span, least, Math.min(reading, span + hold))));
  const flash = Math.max(0, 1 - shown / Math.min(FLASH_MS, least));
  return (
    CUE_COST +
    (all.cuts[to] ?? 0) * CUE_BOND +
    Math.max(0, 1 - shown / Math.max(1, shortest)) * TOO_SHORT_COST +
    flash * FLASH_COST +
    Math.max(0, 1 - shown / Math.max(1, span) - CUT_SHARE) * CUT_COST +
    (Math.max(0, span - available) / 1000) * UNSAID_COST_A_SECOND +
    Math.min(FASTEST, Math.max(0, reading / shown - 1)) * TOO_FAST_COST +
    (Math.max(0, span - LONG_MS) / 1000) * LONG_COST_A_SECOND
  );
}

function blocksOf(division: Division): Block[] {
  const { all, best, starts, after } = division;
  const blocks: Block[] = [];
  let to = all.pieces.length;
  let isSeveral = (best[2 * to + 1] ?? 0) < (best[2 * to] ?? 0) ? 1 : 0;
  while (to > 0) {
    const at = 2 * to + isSeveral;
    const [from, before] = [starts[at] ?? 0, after[at] ?? 0];
    blocks.push({
      from,
      to,
      lines: isSeveral ? severalLines(division, from, to) : singleLines(division, { from, to, before }),
    });
    to = from;
    isSeveral = before;
  }
  return blocks.reverse();
}

function severalLines({ all, rules, marks }: Division, from: number, to: number): Span[][] {
  const turns: Turn[] = [];
  for (let index = from; index < to; index++) addTo(turns, all, index);
  return setTurns(turns, all, rules, marks)?.lines ?? [];
}

function singleLines(
  division: Division,
  { from, to, before }: { readonly from: number; readonly to: number; readonly before: number },
): Span[][] {
  const { all, layout } = division;
  const mark = markAt(division, from, before);
  layout.from(from, to, mark);
  const starts = layout.costTo(to) === Number.POSITIVE_INFINITY ? [from] : layout.startsTo(to);
  const voice = all.pieces[from]?.voice ?? 0;
  const isMarked = needsMark(division, from, before);
  return starts.map((start, line) => {
    const end = starts[line + 1] ?? to;
    const pieces: number[] = [];
    for (let index = start; index < end; index++) pieces.push(index);
    return [{ voice, mark: isMarked && line === 0 ? 'alone' : 'none', pieces }];
  });
}

const needsMark = ({ all, marks }: Division, from: number, several: number): boolean =>
  several === 1 || marks[all.pieces[from - 1]?.voice ?? -1]?.key !== marks[all.pieces[from]?.voice ?? 0]?.key;
