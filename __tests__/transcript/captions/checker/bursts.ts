import { widthOf } from '../width.ts';
import type { Spoken } from './voices.ts';

/** Speech that is faster, in columns a second over such a time, is faster than any reader: only then may cues flash. */
const UNREADABLE = { columns: 25, milliseconds: 7000 };
const BURSTS_MS = [1000, 2000, 4000, 7000];

/** Whether so much is said up to a moment that no cue could be shown for longer. */
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

/** Whether so much is said in a burst up to a moment, however short, that cues wait for each other. */
export const isBurst = (until: number, voices: readonly Spoken[]): boolean =>
  BURSTS_MS.some((milliseconds) => isUnreadable(until, voices, { ...UNREADABLE, milliseconds }));
