import { BOND } from './bonds.ts';
import type { CaptionPassage } from './passage.ts';
import type { CaptionRules } from './rules.ts';

/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const CUE_COST = 8;
/** Factor for bonds at the end of a cue: the next cue can be far away, so it separates words more than a line break. */
const CUE_BOND = 1.7;
/** Several sentences in a cue: complete ones, or parts of some. */
const WHOLE_SENTENCES_COST = 2;
export const PARTS_OF_SENTENCES_COST = 11;
const TOO_SHORT_COST = 14;
/** A shorter cue is a flash, too short to read. */
export const FLASH_MS = 834;
const FLASH_COST = 30;
const TOO_FAST_COST = 10;
/** Largest excess over the reading speed that counts, as a multiple of it. */
const FASTEST = 2;
/** Speech that continues after its cue has ended, beyond a small share of the cue. */
const CUT_COST = 25;
const CUT_SHARE = 0.15;
/** A cue that ends before its last word is spoken. */
const UNSPOKEN_COST_PER_SECOND = 20;
/** A cue that is shown longer looks as if the captions had stopped. */
const LONG_MS = 7000;
const LONG_COST_PER_SECOND = 4;

/** The costs of a cue, except those of its line breaks. */
export class CueCosts {
  readonly #all: CaptionPassage;
  readonly #rules: CaptionRules;
  /** Reading time of a column in milliseconds. */
  readonly #columnMs: number;
  /** Shortest wanted duration of a cue, and the duration below which it is a flash. */
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

  /** Lower bound of the cost of any cue that ends before piece `to`, by the bond that it breaks. */
  leastTo(to: number): number {
    return CUE_COST + (this.#all.cuts[to] ?? 0) * CUE_BOND;
  }

  /**
   * Cost of a cue by the bond that it breaks and by the time it can be shown. `span` is the duration of its speech in
   * ms.
   */
  ofTiming(from: number, to: number, span: number, columns: number): number {
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
    if (available < span) cost += ((span - available) / 1000) * UNSPOKEN_COST_PER_SECOND;
    if (shown < reading) cost += Math.min(FASTEST, reading / shown - 1) * TOO_FAST_COST;
    if (span > LONG_MS) cost += ((span - LONG_MS) / 1000) * LONG_COST_PER_SECOND;
    return cost;
  }

  /** Cost of the sentences and pauses within a cue of one voice, at which a new cue could start. */
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
