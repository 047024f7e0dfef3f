import { need, paint } from './dom.ts';
import type { Text, TextPart } from './text.ts';

/** Position of a word after scrolling to it, and lowest position before scrolling, as shares of the window height. */
const RESTING = 0.4;
const LOWEST = 0.75;
/** Space below the bar. */
const MARGIN_PX = 24;
/** A page that has not moved for this many frames is at rest. */
const FRAMES_AT_REST = 4;
/** Most corrections of one scroll, in case that the page never comes to rest. */
const MOST_CORRECTIONS = 4;

/** Keys that scroll. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** Scrolls the text and highlights the spoken word. */
export class View {
  readonly #text: Text;
  readonly #bar = need('bar', HTMLElement);
  readonly #follow = need('follow', HTMLElement);
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #following = true;
  /** The number of the current goal of scrolling. */
  #goal = 0;
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

  /** Highlights the spoken word, or only the block if there is none, and keeps it visible while following. */
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

  /** Starts to keep the spoken word visible. */
  follow(): void {
    this.#setFollowing(true);
    if (this.#spoken !== undefined) this.show(this.#spoken);
    else this.#block?.scrollIntoView({ block: 'center' });
  }

  /** Stops following the spoken word, and shows another part of the text. */
  lookAt(part: TextPart): void {
    this.#setFollowing(false);
    this.show(part);
  }

  /**
   * Scrolls to a part of the text if it is not visible. Distant parts have no layout yet, so their exact position is
   * known only after scrolling near them, and what gets its layout meanwhile can move the part away.
   */
  show(part: TextPart): void {
    const block = this.#text.blocks[part.block];
    if (block === undefined) return;
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) this.#settle(part);
    else block.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#goal += 1;
    this.#watch(part, this.#goal);
  }

  /** Scrolls again if the part is not in place once the page is at rest, unless there is another goal by then. */
  #watch(part: TextPart, goal: number): void {
    let [before, frames, corrections] = [Number.NaN, 0, 0];
    const look = (): void => {
      const top = this.#rectOf(part)?.top;
      if (goal !== this.#goal || top === undefined) return;
      frames = top === before ? frames + 1 : 0;
      before = top;
      if (frames === FRAMES_AT_REST) {
        if (corrections === MOST_CORRECTIONS || !this.#settle(part)) return;
        corrections += 1;
        frames = 0;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  /** Scrolls to a part that is laid out, if it is not in place. Returns whether it was not. */
  #settle(part: TextPart): boolean {
    const rect = this.#rectOf(part);
    if (rect === undefined) return false;
    const highest = this.#bar.getBoundingClientRect().bottom + MARGIN_PX;
    if (rect.top >= highest && rect.bottom <= innerHeight * LOWEST) return false;
    const behavior = this.#calm.matches ? 'instant' : 'smooth';
    scrollBy({ top: rect.top - Math.max(highest, innerHeight * RESTING), behavior });
    return true;
  }

  #rectOf(part: TextPart): DOMRect | undefined {
    return this.#text.range(part)?.getBoundingClientRect();
  }

  /** Stops following without scrolling. */
  rest(): void {
    this.#setFollowing(false);
  }

  #setFollowing(following: boolean): void {
    this.#following = following;
    this.#goal += 1;
    this.#offer();
  }

  #offer(): void {
    this.#follow.hidden = this.#following || this.#block === undefined;
  }
}
