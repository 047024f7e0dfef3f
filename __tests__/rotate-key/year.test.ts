import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, type Plan, SECOND, type Settings, World } from './world.ts';

/** Daily rotations in simulated time, on machines with realistic failures. */

/** Reproducible random numbers from 0 to 1: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const UNDISTURBED = { from: 0, queued: 0, pauses: [], steps: 999, refusing: undefined } as const;

/** A day's run, up to 90 minutes late: 6 % are killed, 5 % cannot write the second secret, 4 % waited for a runner. */
function daily(chance: () => number, late: number, refusing: number | undefined): Plan {
  return {
    ...UNDISTURBED,
    after: DAY + late,
    queued: chance() < 0.04 ? Math.floor(chance() * 20 * HOUR) : 0,
    pauses: [SECOND, SECOND * 3, SECOND * 10],
    steps: chance() < 0.06 ? Math.floor(chance() * 9) : 999,
    refusing: refusing ?? (chance() < 0.05 ? 1 : undefined),
  };
}

interface Year {
  readonly settings: Settings;
  readonly days: number;
  /** The secret that cannot be written on a day. */
  readonly refusing?: (day: number) => number | undefined;
  /** Two overlapping runs on half of the days. */
  readonly twice?: boolean;
}

/** Simulates so many days. Returns the world, and every secret that was left without a valid key. */
function live({ settings, days, refusing = () => undefined, twice = false }: Year): [World, string[]] {
  const chance = chances(20_260_101);
  const world = new World(settings);
  world.now += settings.age;
  const lost: string[] = [];
  let late = 0;
  for (let day = 0; day < days; day += 1) {
    // 6 % of all runs never start.
    if (chance() < 0.06) {
      world.now += DAY;
      continue;
    }
    const next = Math.floor(chance() * 90) * MINUTE;
    const plan = daily(chance, next - late, refusing(day));
    late = next;
    // On 2 % of the days, two more are started by hand.
    const more = chance() < 0.02 ? [MINUTE * 20, MINUTE * 30].map((after) => ({ ...plan, after })) : [];
    const other = twice && chance() < 0.5 ? [{ ...plan, after: SECOND }] : [];
    lost.push(...world.run([plan, ...more, ...other]));
  }
  return [world, lost];
}

const BASE = { places: 2, age: HOUR, grace: DAY, rotateAfter: 30 * DAY };
const MONTH = (day: number): number | undefined => (day >= 30 && day < 60 ? 1 : undefined);

const YEARS: readonly (readonly [string, Year, most: number])[] = [
  ['30d, grace 24h, keys of 45 days', { settings: { ...BASE, lifetime: 45 * DAY }, days: 365 }, 3],
  ['each run, grace 24h', { settings: { ...BASE, rotateAfter: undefined }, days: 365 }, 3],
  ['7d, grace 7d', { settings: { ...BASE, rotateAfter: 7 * DAY, grace: 7 * DAY }, days: 365 }, 3],
  ['30d, grace 0', { settings: { ...BASE, grace: 0 }, days: 365 }, 3],
  [
    '1d, grace 24h, keys of 45 days',
    { settings: { ...BASE, rotateAfter: DAY, lifetime: 45 * DAY }, days: 200 },
    3,
  ],
  ['a secret that refuses for a month', { settings: BASE, days: 365, refusing: MONTH }, 3],
  [
    'a secret that refuses for a month, each run',
    { settings: { ...BASE, rotateAfter: undefined }, days: 365, refusing: MONTH },
    3,
  ],
  [
    'the first secret refuses for a month',
    { settings: BASE, days: 365, refusing: (day) => MONTH(day) && 0 },
    3,
  ],
  [
    'a key that may not be deleted',
    { settings: { ...BASE, isUndeletable: (id) => id === 'root' }, days: 365 },
    3,
  ],
  ['no key may be deleted', { settings: { ...BASE, isUndeletable: () => true }, days: 365 }, 3],
  ['a complete list of keys', { settings: { ...BASE, lifetime: 45 * DAY, isListWhole: true }, days: 365 }, 3],
  // Two runs that begin within a second see the same keys, and the later key exists until its run sees the other one.
  ['two at once, each run', { settings: { ...BASE, rotateAfter: undefined }, days: 60, twice: true }, 4],
  [
    'two at once, 2d, grace 1h',
    { settings: { ...BASE, rotateAfter: 2 * DAY, grace: HOUR }, days: 90, twice: true },
    4,
  ],
];

describe('a year of rotations', () => {
  it.each(YEARS)(
    '%s: no secret is ever invalid, no tag or expiry is lost, and few keys are valid',
    (_, year, most) => {
      const [world, lost] = live(year);
      expect(lost).toEqual([]);
      expect(world.wrong).toEqual([]);
      expect(world.keys.filter(({ id }) => id === 'foreign' || id === 'stranger')).toHaveLength(2);
      expect(world.made).toBeGreaterThan(1);
      expect(world.mostAfter).toBeLessThanOrEqual(3);
      expect(world.most).toBeLessThanOrEqual(most);
    },
  );
});
