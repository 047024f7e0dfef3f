import { BOND } from './bonds.ts';
import { columnsBetween, type Layouts, layouter, type Measured, measure } from './lines.ts';
import type { Piece } from './pieces.ts';
import type { CaptionRules } from './rules.ts';

/** What stands around the pieces that are divided. */
export interface Surroundings {
  /** Columns in front of the first line of the first cue, and of each other cue: 0 if nothing. */
  readonly label: number;
  readonly laterLabel: number;
  /** When the next cue starts at the earliest, in milliseconds. */
  readonly next: number;
  /** When others begin to speak meanwhile, in milliseconds and in order: then their cues are shown. */
  readonly interruptions: readonly number[];
}

/** Pieces that are shown together, by position, with where each line starts. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly number[];
}

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const CUE_COST = 8;
/** The next cue may be far away: words that belong together are parted more by it than by a line. */
const CUE_BOND = 1.7;
/** Several sentences in a cue: whole ones, or with parts of others. */
const WHOLE_SENTENCES_COST = 2;
const PARTS_OF_SENTENCES_COST = 11;
const TOO_SHORT_COST = 14;
const TOO_FAST_COST = 10;
/** Beyond twice the reading speed nothing gets worse. */
const FASTEST = 2;
const SINGLE_WORD_COST = 6;
/** Speech that goes on after its cue is gone, beyond a small share of it. */
const CUT_COST = 25;
const CUT_SHARE = 0.15;
/** A pause from which on it is better to wait with what follows. */
const PAUSE_MS = 500;
const PAUSE_COST_A_SECOND = 14;
/** A pause of so much makes a bond as loose as it gets, by so much of it. */
const LOOSENING_MS = 600;
const LOOSENING = 0.7;
/** What is shown for longer seems to have stopped. */
const LONG_MS = 7000;
const LONG_COST_A_SECOND = 4;

/**
 * Divides what is said at a stretch into blocks at the least cost in all.
 * The costs of a block depend on it alone, so that the best division up to a piece is the best one up to the start of
 * the last block, and that block: https://en.wikipedia.org/wiki/Knuth%E2%80%93Plass_line-breaking_algorithm
 */
export function divide(pieces: readonly Piece[], rules: CaptionRules, around: Surroundings): Block[] {
  const all = measure(loosened(pieces));
  const sums: Sums = {
    pieces: all.pieces,
    interruptions: nextInterruptions(all.pieces, around.interruptions),
    pauses: costsOfPauses(all.pieces),
    sentences: countSentences(all.pieces),
  };
  const layOut = layouter(all, rules);
  const best = new Float64Array(pieces.length + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(pieces.length + 1);
  best[0] = 0;
  for (let from = 0; from < pieces.length; from++) {
    const layouts = layOut(from, labelAt(from, around));
    for (let to = from + 1; to <= layouts.furthest && !isTooLong(all, from, to, rules); to++) {
      const room = Math.min(all.pieces[to]?.start ?? around.next, sums.interruptions[from] ?? around.next);
      const own =
        CUE_COST +
        costOfLines(layouts, from, to) +
        costInside(sums, from, to) +
        costOf(all, { from, to, room }, rules);
      const cost = (best[from] ?? 0) + own;
      if (cost >= (best[to] ?? 0)) continue;
      best[to] = cost;
      starts[to] = from;
    }
  }
  const blocks: Block[] = [];
  for (let to = pieces.length; to > 0; to = blocks.at(-1)?.from ?? 0) {
    const from = starts[to] ?? 0;
    const lines = linesOf(layOut(from, labelAt(from, around)), from, to);
    blocks.push({ from, to, lines });
  }
  return blocks.reverse();
}

const labelAt = (from: number, { label, laterLabel }: Surroundings): number =>
  from === 0 ? label : laterLabel;

/** Where nothing fits a line, such as a wide character on a line of one column, a piece stands alone even so. */
const isAnyway = ({ costTo }: Layouts, from: number, to: number): boolean =>
  to === from + 1 && costTo(to) === Number.POSITIVE_INFINITY;

const costOfLines = (layouts: Layouts, from: number, to: number): number =>
  isAnyway(layouts, from, to) ? 0 : layouts.costTo(to);

const linesOf = (layouts: Layouts, from: number, to: number): number[] =>
  isAnyway(layouts, from, to) ? [from] : layouts.startsTo(to);

/** Pieces with bonds as loose as the pauses before them make them. */
function loosened(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const pause = Math.min(LOOSENING_MS, pauseBefore(pieces, index));
    return pause === 0 ? piece : { ...piece, bond: piece.bond * (1 - (LOOSENING * pause) / LOOSENING_MS) };
  });
}

const pauseBefore = (pieces: readonly Piece[], index: number): number =>
  Math.max(0, (pieces[index]?.start ?? 0) - (pieces[index - 1]?.end ?? pieces[index]?.start ?? 0));

/** What it costs not to begin a block at the pauses, summed up to each piece. */
function costsOfPauses(pieces: readonly Piece[]): Float64Array {
  const sums = new Float64Array(pieces.length + 1);
  pieces.forEach((_, index) => {
    const long = Math.max(0, pauseBefore(pieces, index) - PAUSE_MS);
    sums[index + 1] = (sums[index] ?? 0) + (long / 1000) * PAUSE_COST_A_SECOND;
  });
  return sums;
}

/** How many sentences begin, up to each piece. */
function countSentences(pieces: readonly Piece[]): Int32Array {
  const counts = new Int32Array(pieces.length + 1);
  pieces.forEach(({ bond }, index) => {
    counts[index + 1] = (counts[index] ?? 0) + (bond === BOND.sentence ? 1 : 0);
  });
  return counts;
}

/** What it costs not to begin a block where one might. */
function costInside(piecesBefore: Sums, from: number, to: number): number {
  const { pauses, sentences, pieces } = piecesBefore;
  const begun = (sentences[to] ?? 0) - (sentences[from + 1] ?? 0);
  const isWhole = isSentenceAt(pieces, from) && isSentenceAt(pieces, to);
  const each = isWhole ? WHOLE_SENTENCES_COST : PARTS_OF_SENTENCES_COST;
  return (pauses[to] ?? 0) - (pauses[from + 1] ?? 0) + begun * each;
}

/** What is known about each piece from those around it. */
interface Sums {
  readonly pieces: readonly Piece[];
  readonly interruptions: Float64Array;
  readonly pauses: Float64Array;
  readonly sentences: Int32Array;
}

/** What is said at a stretch begins and ends like a sentence. */
const isSentenceAt = (pieces: readonly Piece[], index: number): boolean =>
  index === 0 || index >= pieces.length || pieces[index]?.bond === BOND.sentence;

const spanOf = ({ pieces }: Measured, from: number, to: number): number =>
  (pieces[to - 1]?.end ?? 0) - (pieces[from]?.start ?? 0);

/** A single piece may be: how long it is shown is cut. */
const isTooLong = (all: Measured, from: number, to: number, { longest }: CaptionRules): boolean =>
  longest !== undefined && to > from + 1 && spanOf(all, from, to) > longest;

/** What a cue costs by how long it can be shown, and by what it parts; `room` is when the next one comes. */
function costOf(
  all: Measured,
  { from, to, room }: { readonly from: number; readonly to: number; readonly room: number },
  rules: CaptionRules,
): number {
  const span = spanOf(all, from, to);
  const available = room - rules.gap - (all.pieces[from]?.start ?? 0);
  const columns = columnsBetween(all, from, to);
  const reading = rules.readingSpeed === undefined ? 0 : (columns / rules.readingSpeed) * 1000;
  const wanted = Math.max(span, rules.shortest, Math.min(reading, span + rules.hold));
  const shown = Math.max(1, Math.min(available, wanted));
  const bond = (all.pieces[to]?.bond ?? 0) * CUE_BOND;
  const isLonely = to === from + 1 && bond > 0;
  return (
    bond +
    (isLonely ? SINGLE_WORD_COST : 0) +
    Math.max(0, 1 - shown / Math.max(1, rules.shortest)) * TOO_SHORT_COST +
    Math.max(0, 1 - shown / Math.max(1, span) - CUT_SHARE) * CUT_COST +
    Math.min(FASTEST, Math.max(0, reading / shown - 1)) * TOO_FAST_COST +
    (Math.max(0, span - LONG_MS) / 1000) * LONG_COST_A_SECOND
  );
}

/** When somebody else begins to speak after the start of each piece. */
function nextInterruptions(pieces: readonly Piece[], interruptions: readonly number[]): Float64Array {
  let next = 0;
  return Float64Array.from(pieces, ({ start }) => {
    while ((interruptions[next] ?? Number.POSITIVE_INFINITY) <= start) next++;
    return interruptions[next] ?? Number.POSITIVE_INFINITY;
  });
}
