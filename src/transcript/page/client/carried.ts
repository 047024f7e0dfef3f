/**
 * A caption file as embedded in the page. Its words are already in the page, so lines refer to them by length.
 * `../carry.ts` creates it.
 */
export interface Carried {
  /** Separator between the seconds and the milliseconds of a time. */
  readonly mark: string;
  /** Whether a number precedes each time. */
  readonly numbered: boolean;
  /** Texts before or after words. The first one is empty. */
  readonly around: readonly string[];
  /** The blocks between blank lines. */
  readonly blocks: readonly (string | CarriedCue)[];
}

/** Milliseconds since the start of the previous cue, duration in milliseconds, and the lines. */
export type CarriedCue = readonly [gap: number, length: number, ...lines: CarriedLine[]];

/**
 * A line: its text; or the number of UTF-16 code units of the spoken text, from the end of the previous line; or that
 * number, the indexes of the texts before and after the words, and the distance from the end of the previous line.
 */
export type CarriedLine =
  | string
  | number
  | readonly [units: number, before: number, after: number, jump: number];

/** Position of the next character that is not a space. */
export function skipSpace(spoken: string, from: number): number {
  let at = from;
  while (spoken[at] === ' ') at += 1;
  return at;
}

const two = (value: number): string => String(value).padStart(2, '0');

function timeCode(ms: number, mark: string): string {
  const seconds = Math.floor(ms / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}${mark}${String(ms % 1000).padStart(3, '0')}`;
}

/** Restores the file from the spoken text in the order of the page. */
export function restoreFile({ mark, numbered, around, blocks }: Carried, spoken: string): string {
  let [at, start, number] = [0, 0, 0];
  const lineOf = (line: CarriedLine): string => {
    if (typeof line === 'string') return line;
    const [units, before = 0, after = 0, jump = 0] = typeof line === 'number' ? [line] : line;
    const from = skipSpace(spoken, at + jump);
    at = from + units;
    return `${around[before]}${spoken.slice(from, at)}${around[after]}`;
  };
  const restored = blocks.map((block) => {
    if (typeof block === 'string') return block;
    const [gap, length, ...lines] = block;
    start += gap;
    number += 1;
    const times = `${timeCode(start, mark)} --> ${timeCode(start + length, mark)}`;
    return [...(numbered ? [number] : []), times, ...lines.map(lineOf)].join('\n');
  });
  return restored.join('\n\n');
}
