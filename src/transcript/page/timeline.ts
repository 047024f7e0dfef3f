import type { PageTurn } from './blocks.ts';
import { COLOURS } from './turns.ts';

/** Number of time slices of the strip. No screen shows more detail at its height. */
const PARTS = 600;

/**
 * A strip that shows who speaks when. Hidden from screen readers, since the text has the names. Empty for a single
 * voice.
 */
export function timeline(turns: readonly PageTurn[], duration: number): string {
  const voices = new Set(turns.map(({ voice }) => voice));
  if (voices.size < 2 || duration <= 0) return '';
  const speaking = partsOf(turns, duration);
  const paths = [...voices].map((voice) => {
    const runs = runsOf(speaking, voice).map(([from, length]) => `M${from} 0h${length}v1h-${length}z`);
    return `<path class="v${voice % COLOURS}" d="${runs.join('')}"/>`;
  });
  return (
    `<svg class="strip" viewBox="0 0 ${PARTS} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">` +
    `${paths.join('')}</svg>`
  );
}

/** The voice of each time slice; -1 for none. */
function partsOf(turns: readonly PageTurn[], duration: number): Int32Array {
  const speaking = new Int32Array(PARTS).fill(-1);
  const partOf = (ms: number): number => Math.floor((ms / 1000 / duration) * PARTS);
  for (const { voice, blocks } of turns) {
    for (const block of blocks) {
      const [first, last] = [block[0], block.at(-1)];
      if (first === undefined || last === undefined) continue;
      const from = partOf(first.start);
      speaking.fill(voice, from, Math.max(from + 1, partOf(last.end)));
    }
  }
  return speaking;
}

function runsOf(speaking: Int32Array, voice: number): [from: number, length: number][] {
  const runs: [number, number][] = [];
  speaking.forEach((who, part) => {
    if (who !== voice) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === part) last[1] += 1;
    else runs.push([part, 1]);
  });
  return runs;
}
