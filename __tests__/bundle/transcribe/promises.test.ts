import fc from 'fast-check';
import { describe, it } from 'vitest';
import { episode, type Happening } from '../episodes.ts';
import { startHearing } from '../heard.ts';
import { World } from '../world.ts';

/**
 * Whatever happens to a workspace, its runs pay for nothing twice, lose nobody's work, and then find nothing left to
 * do.
 */

const LIVES = 2;
const EPISODES = 7;
/** Sufficient on a busy machine. */
const TIMEOUT_MS = 600_000;

interface Way {
  readonly where: string;
  readonly usesCache: boolean;
  readonly seed: number;
}

const WAYS: readonly Way[] = [
  { where: 'a cache folder', usesCache: true, seed: 1 },
  { where: 'a cache folder', usesCache: true, seed: 2 },
  { where: 'the json files', usesCache: false, seed: 3 },
  { where: 'the json files', usesCache: false, seed: 4 },
];

describe.concurrent('whatever happens between runs', () => {
  it.each(WAYS)(
    'each audio is paid for once, with the answers in $where (seed $seed)',
    async ({ usesCache, seed }) => {
      const failing = new Set<string>();
      const deepgram = await startHearing({ failing });
      // Without a cache, answers are kept only while `json` is among the formats.
      const isPossible = ({ what }: Happening): boolean => usesCache || what !== 'formats';
      const life = fc.array(episode(isPossible), { minLength: EPISODES, maxLength: EPISODES });
      await using first = await World.open({ deepgram, usesCache, failing });
      const property = fc.asyncProperty(life, async (episodes) => {
        await using world = await first.copy();
        for (const each of episodes) await world.live(each);
        await world.settle();
      });
      try {
        // The failure message has the `path` that reproduces it. Shrinking it would take too long.
        await fc.assert(property, { seed, numRuns: LIVES, endOnFailure: true });
      } finally {
        await deepgram.close();
      }
    },
    TIMEOUT_MS,
  );
});
