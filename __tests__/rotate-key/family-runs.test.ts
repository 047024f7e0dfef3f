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
  // All writing ends within ten minutes after the key is created.
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

/** A world whose places were written some time before the first rotation. */
function worldOf(given: Settings): World {
  const world = new World(given);
  world.now += given.age;
  return world;
}

describe('rotations that overlap, are killed, are refused or are stale', () => {
  it('never delete a key that a secret or a queued run has, or that the action did not create', () => {
    fc.assert(
      fc.property(settings, plans, (given, chaos) => {
        const world = worldOf(given);
        expect(world.run(chaos)).toEqual([]);
        expect(world.wrong).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave one key in all secrets after some undisturbed rotations and the grace period', () => {
    fc.assert(
      fc.property(settings, plans, (given, chaos) => {
        const world = worldOf(given);
        world.run(chaos);
        const due = (given.rotateAfter ?? 0) + 2 * HOUR;
        // They finish, replace all and clean up; with many valid keys they wait for a grace period first.
        const pauses = [2 * HOUR, due, given.grace + HOUR, due, given.grace + HOUR];
        for (const after of pauses) expect(world.quietRun(after)).toEqual([]);
        const newest = world.keys.at(-1)?.id;
        expect(world.places.map(({ id }) => id)).toEqual(world.places.map(() => newest));
        // Where each run creates a key, the one before is in its grace period.
        const inGrace = given.rotateAfter === undefined && given.grace > 0 ? 1 : 0;
        expect(world.keys).toHaveLength(2 + 1 + inGrace);
        expect(world.wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
