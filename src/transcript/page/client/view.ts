import { need, paint } from './dom.ts';
import type { Text, TextPart } from './text.ts';

/** Where a word comes to lie when it is scrolled to, and how far down it may go before that: parts of the window. */
const RESTING = 0.4;
const LOWEST = 0.75;
/** Room that is left under the bar. */
const MARGIN_PX = 24;

/** Keys that scroll. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** What of the text is shown, and the mark of the spoken word. */
export class View {
  readonly #text: Text;
  readonly #bar = need('bar', HTMLElement);
  readonly #follow = need('follow', HTMLElement);
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #following = true;
  #spoken: TextPart | undefined;
  #block: HTMLElement | undefined;

  constructor(text: Text) {
    this.#text = text;
    const pause = (): void => this.#setFollowing(false);
    addEventListener('wheel', pause, { passive: true });
    addEventListener('touchmove', pause, { passive: true });
    addEventListener('keydown', ({ key, target }) => {
      const isOnControl = target instanceof Element && target.closest('input, select, dialog') !== null;
      if (SCROLLING.has(key) && !isOnControl) pause();
    });
    addEventListener('pointerdown', ({ clientX }) => {
      if (clientX >= document.documentElement.clientWidth) pause();
    });
    this.#follow.addEventListener('click', () => this.follow());
  }

  /** Marks the spoken word, or only the block where there is none, and keeps it in sight. */
  mark(word: TextPart | undefined, block: number | undefined): void {
    const element = block === undefined ? undefined : this.#text.blocks[block];
    if (element !== this.#block) {
      this.#block?.classList.remove('now');
      element?.classList.add('now');
      this.#block = element;
      this.#offer();
    }
    if (word?.block === this.#spoken?.block && word?.from === this.#spoken?.from) return;
    this.#spoken = word;
    const range = word && this.#text.range(word);
    paint('spoken', range === undefined ? [] : [range], 1);
    if (word !== undefined && this.#following) this.show(word);
  }

  /** Goes on to keep the spoken word in sight. */
  follow(): void {
    this.#setFollowing(true);
    if (this.#spoken !== undefined) this.show(this.#spoken);
    else this.#block?.scrollIntoView({ block: 'center' });
  }

  /** Leaves the spoken word where it is, to look at another place. */
  lookAt(part: TextPart): void {
    this.#setFollowing(false);
    this.show(part);
  }

  /** Scrolls to a part of the text, if it is not in sight. */
  show(part: TextPart): void {
    const block = this.#text.blocks[part.block];
    if (block === undefined) return;
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) {
      this.#settle(part);
      return;
    }
    // What is far away has no layout yet: its place is only known once it is near.
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    requestAnimationFrame(() => this.#settle(part));
  }

  #settle(part: TextPart): void {
    const rect = this.#text.range(part)?.getBoundingClientRect();
    if (rect === undefined) return;
    const highest = this.#bar.getBoundingClientRect().bottom + MARGIN_PX;
    if (rect.top >= highest && rect.bottom <= innerHeight * LOWEST) return;
    const behavior = this.#calm.matches ? 'instant' : 'smooth';
    scrollBy({ top: rect.top - Math.max(highest, innerHeight * RESTING), behavior });
  }

  /** Leaves what is in sight there. */
  rest(): void {
    this.#setFollowing(false);
  }

  #setFollowing(following: boolean): void {
    this.#following = following;
    this.#offer();
  }

  #offer(): void {
    this.#follow.hidden = this.#following || this.#block === undefined;
  }
}
