import type { CaptionRules } from './rules.ts';

/** When words are said, in whole milliseconds, and how many columns they take. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** When a cue is shown, in whole milliseconds. */
export interface Shown {
  readonly start: number;
  readonly end: number;
}

/** A gap that is shorter flickers: the cue before stays until the next one, as far as it may. */
const FLICKER_MS = 500;
/** No cue stays for as long after its speech, whatever else is wanted. */
const SILENCE_MS = 1500;

/**
 * Times at which cues are shown: from their speech on, never two at once. `all` is in order of the starts; where
 * several speak at once, each has some of the time in which it is heard.
 */
export function timesOf(all: readonly Said[], rules: CaptionRules): Shown[] {
  const starts = startsOf(all, rules);
  return all.map((said, index) => {
    const start = starts[index] ?? 0;
    return { start, end: endOf({ ...said, start }, starts[index + 1] ?? Number.POSITIVE_INFINITY, rules) };
  });
}

function startsOf(all: readonly Said[], { shortest }: CaptionRules): number[] {
  let before: Shown | undefined;
  return all.map(({ start: said, end }) => {
    let start = said;
    if (before !== undefined) {
      const free = before.start + Math.min(shortest, before.end - before.start);
      const half = Math.floor((said + end) / 2);
      start = Math.max(said, before.start + 1, Math.min(free, half));
    }
    before = { start, end };
    return start;
  });
}

function endOf(said: Said, next: number, rules: CaptionRules): number {
  const { start } = said;
  const latest = next - Math.min(rules.gap, Math.floor((next - start) / 4));
  const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
  return Math.max(start + 1, Math.min(untilRead(said, latest, rules), latest, longest));
}

/** Until when a cue should be shown, if nothing else was: until it is said, and can be read. */
function untilRead({ start, end, columns }: Said, latest: number, rules: CaptionRules): number {
  const { hold, readingSpeed, shortest } = rules;
  const read = readingSpeed === undefined ? end : start + Math.ceil((columns / readingSpeed) * 1000);
  const seen = Math.min(start + shortest, end + SILENCE_MS - 1);
  const until = Math.max(end, Math.min(read, end + hold), seen);
  return latest - until < FLICKER_MS && latest <= end + hold ? latest : until;
}
