import { widthOf } from '../width.ts';
import type { Spoken } from './voices.ts';

/** The speed, in columns a second over a time, above which nobody can read. Only then may a cue flash. */
const UNREADABLE = { columns: 25, milliseconds: 7000 };
const BURSTS_MS = [1000, 2000, 4000, 7000];

/** Whether the speech before a moment is so fast that no cue can be shown for longer. */
export function isUnreadable(
  until: number,
  voices: readonly Spoken[],
  { columns, milliseconds } = UNREADABLE,
): boolean {
  const said = voices
    .flatMap(({ words }) => words)
    .filter(({ start }) => start <= until && start >= until - milliseconds)
    .reduce((total, { text }) => total + widthOf(text), 0);
  return said > (columns * milliseconds) / 1000;
}

/** Whether a burst of speech before a moment, however short, is so fast that cues are delayed. */
export const isBurst = (until: number, voices: readonly Spoken[]): boolean =>
  BURSTS_MS.some((milliseconds) => isUnreadable(until, voices, { ...UNREADABLE, milliseconds }));
