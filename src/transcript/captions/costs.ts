import { BOND } from './bonds.ts';
import type { CaptionPassage } from './passage.ts';
import type { CaptionRules } from './rules.ts';

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const CUE_COST = 8;
/** The next cue may be far away: words that belong together are parted more by it than by a line. */
const CUE_BOND = 1.7;
/** Several sentences in a cue: whole ones, or with parts of others. */
const WHOLE_SENTENCES_COST = 2;
export const PARTS_OF_SENTENCES_COST = 11;
const TOO_SHORT_COST = 14;
/** A cue that nobody can read. */
export const FLASH_MS = 834;
const FLASH_COST = 30;
const TOO_FAST_COST = 10;
/** Beyond twice the reading speed nothing gets worse. */
const FASTEST = 2;
/** Speech that goes on after its cue is gone, beyond a small share of it. */
const CUT_COST = 25;
const CUT_SHARE = 0.15;
/** A word that is still being said. */
const UNSAID_COST_A_SECOND = 20;
/** What is shown for longer seems to have stopped. */
const LONG_MS = 7000;
const LONG_COST_A_SECOND = 4;

/** What it costs to show pieces together, besides how they are set. */
export class CueCosts {
  readonly #all: CaptionPassage;
  readonly #rules: CaptionRules;
  /** Milliseconds of a column. */
  readonly #columnMs: number;
  /** What a cue is shown for at least, and what is no flash. */
  readonly #leastMs: number;
  readonly #flashMs: number;

  constructor(all: CaptionPassage, rules: CaptionRules) {
    const { shortest, longest = FLASH_MS, readingSpeed } = rules;
    this.#all = all;
    this.#rules = rules;
    this.#columnMs = readingSpeed === undefined ? 0 : 1000 / readingSpeed;
    this.#leastMs = Math.max(shortest, Math.min(FLASH_MS, longest));
    this.#flashMs = Math.min(FLASH_MS, this.#leastMs);
  }

  /** What any cue up to a piece costs at least, by what it parts. */
  leastTo(to: number): number {
    return CUE_COST + (this.#all.cuts[to] ?? 0) * CUE_BOND;
  }

  /** What a cue costs by what it parts and by how long it can be shown: it takes so many milliseconds to say. */
  ofShowing(from: number, to: number, span: number, columns: number): number {
    const { starts } = this.#all;
    const { hold, gap, shortest } = this.#rules;
    const available = Math.max(1, (starts[to] ?? 0) - gap - (starts[from] ?? 0));
    const reading = columns * this.#columnMs;
    const wanted = Math.max(span, this.#leastMs, Math.min(reading, span + hold));
    const shown = Math.max(1, Math.min(available, wanted));
    let cost = this.leastTo(to);
    if (shown < shortest) cost += (1 - shown / shortest) * TOO_SHORT_COST;
    if (shown < this.#flashMs) cost += (1 - shown / this.#flashMs) * FLASH_COST;
    if (shown < span) cost += Math.max(0, 1 - shown / span - CUT_SHARE) * CUT_COST;
    if (available < span) cost += ((span - available) / 1000) * UNSAID_COST_A_SECOND;
    if (shown < reading) cost += Math.min(FASTEST, reading / shown - 1) * TOO_FAST_COST;
    if (span > LONG_MS) cost += ((span - LONG_MS) / 1000) * LONG_COST_A_SECOND;
    return cost;
  }

  /** What it costs not to begin a cue of one voice where one might. */
  inside(from: number, to: number): number {
    const { pauses, sentences, bonds, pieces, turns } = this.#all;
    const begun = (sentences[to] ?? 0) - (sentences[from + 1] ?? 0);
    const silent = (pauses[to] ?? 0) - (pauses[from + 1] ?? 0);
    if (begun === 0) return silent;
    const isWhole =
      bonds[from] === BOND.sentence &&
      (to === pieces.length || to === turns[from] || bonds[to] === BOND.sentence);
    return silent + begun * (isWhole ? WHOLE_SENTENCES_COST : PARTS_OF_SENTENCES_COST);
  }
}
