import { announce, need, paint } from './dom.ts';
import type { Text } from './text.ts';
import type { Words } from './words.ts';

/** How long a button shows a confirmation. */
const SAID_MS = 2000;

/** Time or range in a link, in milliseconds: `#t=12.3` is a time, `#t=12.3,15` a range. */
interface SharedMoment {
  readonly start: number;
  readonly end: number | undefined;
}

/** Parses the fragment of a URL: https://www.w3.org/TR/media-frags/#naming-time */
export function askedFor(hash: string): SharedMoment | undefined {
  const [, start, end] = /^#t=(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?$/.exec(hash) ?? [];
  if (start === undefined) return undefined;
  return { start: Number(start) * 1000, end: end === undefined ? undefined : Number(end) * 1000 };
}

/** Creates and shows links to words. */
export class Share {
  readonly #root: HTMLElement;
  readonly #text: Text;
  readonly #words: Words;
  readonly #now: () => number;
  readonly #button = need('share', HTMLButtonElement);

  /** `now` returns the player position in milliseconds. */
  constructor(root: HTMLElement, { text, words }: { text: Text; words: Words }, now: () => number) {
    this.#root = root;
    this.#text = text;
    this.#words = words;
    this.#now = now;
    document.addEventListener('selectionchange', () => {
      this.#button.hidden = this.#selected() === undefined;
    });
    // By default, pressing a button clears the selection.
    this.#button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#button.addEventListener('mousedown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => this.copy());
  }

  /** Copies a link to the selection or the spoken word, and puts it into the address bar. */
  copy(): void {
    const span = this.#selectedSpan();
    const word = this.#words.latestAt(this.#now());
    if (span === undefined && word === undefined) return;
    const times = span ?? [this.#words.startOf(word ?? 0)];
    history.replaceState(null, '', `#t=${times.map((ms) => ms / 1000).join(',')}`);
    const what = span === undefined ? 'the spoken word' : 'the selection';
    // Browsers offer the clipboard only to pages in a secure context.
    const copied = navigator.clipboard?.writeText(location.href) ?? Promise.reject();
    copied.then(
      () => this.#say(`The link to ${what} is copied`),
      () => this.#say(`The link to ${what} is in the address`),
    );
  }

  #say(text: string): void {
    announce(text);
    const { textContent, hidden } = this.#button;
    if (hidden || textContent === text) return;
    this.#button.textContent = text;
    setTimeout(() => {
      this.#button.textContent = textContent;
    }, SAID_MS);
  }

  /** Highlights the words that a link refers to. */
  mark({ start, end }: SharedMoment): void {
    const first = this.#words.latestAt(start);
    const last = end === undefined ? undefined : this.#words.lastBefore(end);
    const [range, rest] = [first, last].map((word) => word !== undefined && this.#words.rangeOf(word));
    if (range && rest) range.setEnd(rest.endContainer, rest.endOffset);
    paint('shared', range && rest ? [range] : []);
  }

  #selected(): Range | undefined {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    return this.#root.contains(range.commonAncestorContainer) ? range : undefined;
  }

  #selectedSpan(): [start: number, end: number] | undefined {
    const range = this.#selected();
    const touched = this.#text.blocks.flatMap((block, number) =>
      range?.intersectsNode(block.lastElementChild ?? block) ? [number] : [],
    );
    const [first, last] = [touched[0], touched.at(-1)];
    if (!range || first === undefined || last === undefined) return undefined;
    const start = this.#text.place(range.startContainer, range.startOffset);
    const end = this.#text.place(range.endContainer, range.endOffset);
    const from = this.#words.at(first, start?.offset ?? 0) ?? this.#words.firstIn(first);
    // A selection can start with the space after a word, and end before the first word of a paragraph.
    const begun = (start?.offset ?? 0) < this.#words.partOf(from).to ? from : from + 1;
    const to = this.#words.at(last, (end?.offset ?? Number.MAX_VALUE) - 1) ?? this.#words.firstIn(last) - 1;
    return begun > to ? undefined : [this.#words.startOf(begun), this.#words.endOf(to)];
  }
}
