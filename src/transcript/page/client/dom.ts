type ElementClass<T extends Element> = abstract new () => T;

/** Finds an element that not every page has. */
export function find<T extends Element>(id: string, kind: ElementClass<T>): T | undefined {
  const element = document.getElementById(id);
  return element instanceof kind ? element : undefined;
}

/** Finds an element that every page has. Throws an Error without it. */
export function need<T extends Element>(id: string, kind: ElementClass<T>): T {
  const element = find(id, kind);
  if (element === undefined) throw new Error(`The page has no #${id}.`);
  return element;
}

/** Announces an event to screen readers. */
export function announce(text: string): void {
  need('said', HTMLElement).textContent = text;
}

/** Formats milliseconds as players do: `0:07`, `12:30`, `1:02:03`. */
export function clock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The position in the text at a point of the window. Older browsers have another function for it. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Highlights ranges without changing the document. Old browsers do not support it and show plain text. */
export function paint(name: string, ranges: readonly AbstractRange[], priority = 0): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
