type ElementClass<T extends Element> = abstract new () => T;

/** An element that may be left out of the page. */
export function find<T extends Element>(id: string, kind: ElementClass<T>): T | undefined {
  const element = document.getElementById(id);
  return element instanceof kind ? element : undefined;
}

/** An element that every page has. */
export function need<T extends Element>(id: string, kind: ElementClass<T>): T {
  const element = find(id, kind);
  if (element === undefined) throw new Error(`The page has no #${id}.`);
  return element;
}

/** Tells those who cannot see it what has happened. */
export function announce(text: string): void {
  need('said', HTMLElement).textContent = text;
}

/** Milliseconds as a player shows them. */
export function clock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The place in the text at a point of the window; older browsers have another name for it. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Paints parts of the text without a change of the document; an old browser leaves them plain. */
export function paint(name: string, ranges: readonly AbstractRange[], priority = 0): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
