/** What a reader finds again on the next visit, in the browser alone. */
interface Habits {
  readonly speed: number;
  readonly volume: number;
  readonly captions: boolean;
}

const HABITS = 'transcript';
/** Of pages at one origin each has its own position. */
const POSITION = `transcript at ${location.pathname}`;

/** A browser may keep nothing, such as of a page in a frame or from a disk: then the page begins anew. */
function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is kept.
  }
}

/** What the reader chose on any page. */
export function habits(): Partial<Habits> {
  const kept = read(HABITS);
  return typeof kept === 'object' && kept !== null ? kept : {};
}

/** Keeps a choice. */
export function keepHabit(choice: Partial<Habits>): void {
  write(HABITS, { ...habits(), ...choice });
}

/** Milliseconds at which the reader left this page. */
export function keptPosition(): number | undefined {
  const kept = read(POSITION);
  return typeof kept === 'number' && kept > 0 ? kept : undefined;
}

/** Keeps where the reader is; undefined for the start. */
export const keepPosition = (ms: number | undefined): void => write(POSITION, ms);
