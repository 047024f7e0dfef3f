/**
 * A file of captions as the page carries it: what of it is said stands in the page already, and is only counted here.
 * `../carry.ts` makes it.
 */
export interface Carried {
  /** What stands between the seconds and the milliseconds of a time. */
  readonly mark: string;
  /** Whether a number stands above each time. */
  readonly numbered: boolean;
  /** What stands in front of words or behind them, the first one empty. */
  readonly around: readonly string[];
  /** What blank lines divide. */
  readonly blocks: readonly (string | CarriedCue)[];
}

/** Milliseconds since the cue before began, milliseconds that it is shown, and its lines. */
export type CarriedCue = readonly [gap: number, length: number, ...lines: CarriedLine[]];

/**
 * A line: as it is, or how many UTF-16 units of what is said it takes, from where the line before ended. Where that is
 * not all, the numbers of what stands in front and behind, and how far on or back its words are.
 */
export type CarriedLine =
  | string
  | number
  | readonly [units: number, before: number, after: number, jump: number];

/** Where what is said goes on. */
export function skipSpace(said: string, from: number): number {
  let at = from;
  while (said[at] === ' ') at += 1;
  return at;
}

const two = (value: number): string => String(value).padStart(2, '0');

function timeCode(ms: number, mark: string): string {
  const seconds = Math.floor(ms / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}${mark}${String(ms % 1000).padStart(3, '0')}`;
}

/** The file again, from all that is said in the order of the page. */
export function retell({ mark, numbered, around, blocks }: Carried, said: string): string {
  let [at, start, number] = [0, 0, 0];
  const lineOf = (line: CarriedLine): string => {
    if (typeof line === 'string') return line;
    const [units, before = 0, after = 0, jump = 0] = typeof line === 'number' ? [line] : line;
    const from = skipSpace(said, at + jump);
    at = from + units;
    return `${around[before]}${said.slice(from, at)}${around[after]}`;
  };
  const told = blocks.map((block) => {
    if (typeof block === 'string') return block;
    const [gap, length, ...lines] = block;
    start += gap;
    number += 1;
    const times = `${timeCode(start, mark)} --> ${timeCode(start + length, mark)}`;
    return [...(numbered ? [number] : []), times, ...lines.map(lineOf)].join('\n');
  });
  return told.join('\n\n');
}
