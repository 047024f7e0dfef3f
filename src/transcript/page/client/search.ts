import { announce, need, paint } from './dom.ts';
import { type Folded, fold, patternOf } from './fold.ts';
import type { Text, TextPart } from './text.ts';
import type { View } from './view.ts';

/** More matches are not counted. */
const MOST_HITS = 9999;
/** Characters around a match that are announced to screen readers. */
const CONTEXT = 40;

/** The search field and its matches. */
export class Search {
  readonly #text: Text;
  readonly #view: View;
  readonly #query = need('query', HTMLInputElement);
  readonly #count = need('count', HTMLElement);
  readonly #buttons = [need('previous', HTMLButtonElement), need('next', HTMLButtonElement)];
  #hits: TextPart[] = [];
  #at = -1;
  readonly #seen = new Set<Element>();
  /** The folded text of each block, computed on the first search. */
  readonly #folded: Folded[] = [];
  #from: () => number;

  /** `from` returns the block at which the reader is. */
  constructor(text: Text, view: View, from: () => number) {
    this.#text = text;
    this.#view = view;
    this.#from = from;
    this.#query.addEventListener('input', () => this.#search());
    this.#query.addEventListener('keydown', (event) => this.#typed(event));
    this.#buttons.forEach((button, index) => {
      button.addEventListener('click', () => this.go(index === 0 ? -1 : 1));
    });
    this.#watch();
  }

  /** Focuses the search field. */
  focus(): void {
    this.#query.focus();
    this.#query.select();
  }

  /** Moves by a number of matches and wraps around at the ends. */
  go(by: number): void {
    const { length } = this.#hits;
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    const hit = this.#hits[this.#at];
    if (hit === undefined) return;
    const range = this.#text.range(hit);
    paint('hit-now', range === undefined ? [] : [range], 3);
    this.#view.lookAt(hit);
    this.#tell();
    const around = this.#text.of(hit.block).slice(Math.max(0, hit.from - CONTEXT), hit.to + CONTEXT);
    announce(`Match ${this.#at + 1} of ${length}: ${around}`);
  }

  #typed(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      this.#query.value = '';
      this.#search();
      this.#query.blur();
    } else return;
    event.preventDefault();
  }

  #search(): void {
    this.#hits = this.#find(patternOf(this.#query.value));
    const from = this.#from();
    const next = this.#hits.findIndex(({ block }) => block >= from);
    this.#at = Math.max(0, next) - 1;
    paint('hit-now', []);
    this.#paintSeen();
    for (const button of this.#buttons) button.disabled = this.#hits.length === 0;
    if (this.#hits.length > 0) this.go(1);
    else this.#tell();
  }

  #find(pattern: RegExp | undefined): TextPart[] {
    const hits: TextPart[] = [];
    if (pattern === undefined) return hits;
    for (let block = 0; block < this.#text.blocks.length; block++) {
      const { text, starts, ends } = this.#foldedOf(block);
      for (const { index, 0: found } of text.matchAll(pattern)) {
        hits.push({ block, from: starts[index] ?? 0, to: ends[index + found.length - 1] ?? 0 });
        if (hits.length >= MOST_HITS) return hits;
      }
    }
    return hits;
  }

  #foldedOf(block: number): Folded {
    const folded = this.#folded[block] ?? fold(this.#text.of(block));
    this.#folded[block] = folded;
    return folded;
  }

  #tell(): void {
    const { length } = this.#hits;
    const all = length >= MOST_HITS ? `${length}+` : String(length);
    const found = length === 0 ? 'No match' : `${this.#at + 1} of ${all}`;
    this.#count.textContent = this.#query.value.trim() === '' ? '' : found;
    if (length === 0) announce(this.#count.textContent);
  }

  /** Highlights matches only near the window, since there can be thousands. */
  #watch(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#seen.add(target);
          else this.#seen.delete(target);
        }
        if (this.#hits.length > 0) this.#paintSeen();
      },
      { rootMargin: '50%' },
    );
    for (const part of this.#text.parts) observer.observe(part);
  }

  #paintSeen(): void {
    const seen = this.#hits.filter(({ block }) => {
      const part = this.#text.blocks[block]?.closest('.part');
      return part && this.#seen.has(part);
    });
    paint(
      'hit',
      seen.flatMap((hit) => this.#text.range(hit) ?? []),
      2,
    );
  }
}
