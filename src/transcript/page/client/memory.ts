/** Settings of the reader, stored only in the browser. */
interface Habits {
  readonly speed: number;
  readonly volume: number;
  readonly captions: boolean;
}

const HABITS = 'transcript';
/** Each page of an origin has its own position. */
const POSITION = `transcript at ${location.pathname}`;

/** Storage can be unavailable, for example in a frame or for a page from disk. Then nothing is restored. */
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
    // Storage is unavailable.
  }
}

/** Settings that the reader chose on any page. */
export function habits(): Partial<Habits> {
  const kept = read(HABITS);
  return typeof kept === 'object' && kept !== null ? kept : {};
}

/** Stores a setting. */
export function keepHabit(choice: Partial<Habits>): void {
  write(HABITS, { ...habits(), ...choice });
}

/** Position in milliseconds at which the reader left this page. */
export function keptPosition(): number | undefined {
  const kept = read(POSITION);
  return typeof kept === 'number' && kept > 0 ? kept : undefined;
}

/** Stores the position of the reader; undefined for the start. */
export const keepPosition = (ms: number | undefined): void => write(POSITION, ms);
