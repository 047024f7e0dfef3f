import { announce, find } from './dom.ts';
import type { Text } from './text.ts';
import type { View } from './view.ts';
import type { Words } from './words.ts';

interface DoubtsView {
  readonly text: Text;
  readonly words: Words;
  readonly view: View;
  /** Returns the player position in milliseconds. */
  readonly now: () => number;
  readonly seek: (ms: number) => void;
}

/** The uncertain words, for the proofreader. */
export class Doubts {
  readonly #marked: readonly HTMLElement[];
  readonly #place: DoubtsView;
  #at: number | undefined;
  /** Player position after the last jump, in milliseconds. */
  #left = -1;

  constructor(root: HTMLElement, place: DoubtsView) {
    this.#place = place;
    this.#marked = [...root.querySelectorAll<HTMLElement>('.block u')];
    const toggle = find('mark', HTMLInputElement);
    toggle?.addEventListener('change', () => root.classList.toggle('unmarked', !toggle.checked));
    find('doubt', HTMLElement)?.addEventListener('click', () => this.go(1));
  }

  /** Goes to the next uncertain word, or with -1 to the previous one, and moves the player there. */
  go(by: 1 | -1): void {
    const { length } = this.#marked;
    if (length === 0) {
      announce('No word is marked as uncertain.');
      return;
    }
    const at = this.#isWhereLeft() && this.#at !== undefined ? this.#at + by : this.#nearest(by);
    this.#visit((at + length) % length);
  }

  #isWhereLeft(): boolean {
    return Math.abs(this.#place.now() - this.#left) < 50;
  }

  /** Index of the nearest uncertain word from the player position in direction `by`; -1 if there is none before it. */
  #nearest(by: 1 | -1): number {
    const now = this.#place.now();
    const starts = this.#marked.map((_, index) => this.#startOf(index) ?? 0);
    if (by === -1) return starts.findLastIndex((start) => start < now);
    return Math.max(
      0,
      starts.findIndex((start) => start >= now),
    );
  }

  #wordOf(index: number): number | undefined {
    const element = this.#marked[index];
    const { text, words } = this.#place;
    const place = element && text.place(element, 0);
    return place && words.at(place.block, place.offset);
  }

  #startOf(index: number): number | undefined {
    const word = this.#wordOf(index);
    return word === undefined ? undefined : this.#place.words.startOf(word);
  }

  #visit(index: number): void {
    const { words, view, seek, now } = this.#place;
    const word = this.#wordOf(index);
    if (word === undefined) return;
    if (this.#at !== undefined) this.#marked[this.#at]?.classList.remove('here');
    this.#at = index;
    const element = this.#marked[index];
    element?.classList.add('here');
    seek(words.startOf(word));
    this.#left = now();
    view.lookAt(words.partOf(word));
    announce(
      `Uncertain word ${index + 1} of ${this.#marked.length}: ${element?.textContent}, ${element?.title}`,
    );
  }
}
