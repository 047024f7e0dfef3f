import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, type Plan, SECOND, type Settings, World } from './world.ts';

const span = fc.oneof(
  fc.integer({ min: 0, max: 2 * MINUTE }),
  fc.integer({ min: 0, max: 2 * HOUR }),
  fc.integer({ min: 0, max: 40 * DAY }),
);

const plan: fc.Arbitrary<Plan> = fc.record({
  after: span,
  from: fc.option(fc.nat(2), { nil: undefined }),
  queued: fc.integer({ min: 0, max: 20 * HOUR }),
  // All writing is over ten minutes after the key was made.
  pauses: fc.array(fc.integer({ min: 0, max: 100 * SECOND }), { maxLength: 9 }),
  steps: fc.oneof(fc.nat(9), fc.constant(999)),
  refusing: fc.option(fc.nat(2), { nil: undefined }),
});

const settings: fc.Arbitrary<Settings> = fc.record({
  places: fc.integer({ min: 1, max: 3 }),
  grace: fc.constantFrom(0, HOUR, DAY),
  rotateAfter: fc.constantFrom(undefined, 30 * DAY),
  age: fc.constantFrom(4 * SECOND, MINUTE, HOUR, 40 * DAY),
});

const plans = fc.array(plan, { maxLength: 7 });

/** A world in which the places were written some time before the first rotation. */
function worldOf(given: Settings): World {
  const world = new World(given);
  world.now += given.age;
  return world;
}

describe('rotations at once, killed, refused and stale', () => {
  it('never delete a key that a secret has, that a queued run has, or that is not ours', () => {
    fc.assert(
      fc.property(settings, plans, (given, chaos) => {
        const world = worldOf(given);
        expect(world.run(chaos)).toEqual([]);
        expect(world.wrong).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave one key in all secrets after some that are not disturbed, and the grace', () => {
    fc.assert(
      fc.property(settings, plans, (given, chaos) => {
        const world = worldOf(given);
        world.run(chaos);
        const due = (given.rotateAfter ?? 0) + 2 * HOUR;
        // They end what was not ended, replace all and clear away; where many keys are valid, they wait for a grace first.
        const pauses = [2 * HOUR, due, given.grace + HOUR, due, given.grace + HOUR];
        for (const after of pauses) expect(world.quietRun(after)).toEqual([]);
        const newest = world.keys.at(-1)?.id;
        expect(world.places.map(({ id }) => id)).toEqual(world.places.map(() => newest));
        // Where each run makes a key, the one before is in its grace.
        const inGrace = given.rotateAfter === undefined && given.grace > 0 ? 1 : 0;
        expect(world.keys).toHaveLength(2 + 1 + inGrace);
        expect(world.wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
