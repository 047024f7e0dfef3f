import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import config from '../../vitest.config.ts';
import { bounded, HOUSE_SEED, houseSeed, SEED_VARIABLE, SEEDS, seedOf } from './properties.ts';

/** The folder of all tests. */
const TESTS = path.join(import.meta.dirname, '..');
const A_MINUTE = 60_000;

/** An arbitrary whose values can always be shrunk further. */
class Endless extends fc.Arbitrary<number> {
  override generate(): fc.Value<number> {
    return new fc.Value(0, undefined);
  }
  override canShrinkWithoutContext(value: unknown): value is number {
    return value === 0;
  }
  override shrink(): fc.Stream<fc.Value<number>> {
    return fc.Stream.of(this.generate());
  }
}

function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const within = (bounds: { limit?: number; shrink?: number }): fc.Parameters<unknown> => ({
  plugins: [() => bounded({ limit: A_MINUTE, shrink: A_MINUTE, ...bounds })],
});

describe('a property', () => {
  it('tries the same values each time', () => {
    expect(fc.readConfigureGlobal().seed).toBe(houseSeed());
    const tried = (): number[] => {
      const values: number[] = [];
      fc.assert(fc.property(fc.nat(), (value) => void values.push(value)));
      return values;
    };
    expect(tried()).toEqual(tried());
    expect(fc.sample(fc.nat())).toEqual(fc.sample(fc.nat()));
  });

  it('that fails says how to run it again', () => {
    const failing = fc.property(fc.nat(), (value) => value < 0);
    expect(() => fc.assert(failing)).toThrow(
      new RegExp(
        `seed: ${houseSeed()}, path: "0[\\d:]*"[^]*: ${SEED_VARIABLE}=${houseSeed()} npx vitest run `,
      ),
    );
  });

  it('that fails does not look for a smaller counterexample forever', async () => {
    const cut = /^Property failed after 1 tests\n.*It took too long and was cut short\. To run it again/s;
    const never = fc.property(new Endless(), () => false);
    expect(() => fc.assert(never, within({ shrink: 10 }))).toThrow(cut);
    const neverLater = fc.asyncProperty(new Endless(), async () => false);
    await expect(fc.assert(neverLater, within({ shrink: 10 }))).rejects.toThrow(cut);
  });

  it('that takes too long has failed, even if nothing else is wrong', async () => {
    const slow = fc.property(fc.nat(), () => spin(20));
    expect(() => fc.assert(slow, within({ limit: 10 }))).toThrow(/^Property interrupted after [01] tests/);
    const slowLater = fc.asyncProperty(fc.nat(), async () => spin(20));
    await expect(fc.assert(slowLater, within({ limit: 10 }))).rejects.toThrow(/^Property interrupted after/);
  });

  it('that passes in time is left alone', async () => {
    fc.assert(
      fc.property(fc.nat(), (value) => value >= 0),
      within({}),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (value) => value >= 0),
      within({}),
    );
  });
});

describe('the seed', () => {
  it('is the house’s own, or that of a round', () => {
    expect([houseSeed({}), houseSeed({ FUZZ_SEED: '' }), houseSeed({ FUZZ_SEED: '7' })]).toEqual([
      HOUSE_SEED,
      HOUSE_SEED,
      7,
    ]);
  });

  it.each(['1.5', '-1', 'x', `${SEEDS}`])('cannot be %s', (given) => {
    expect(() => houseSeed({ FUZZ_SEED: given })).toThrow(
      `FUZZ_SEED: "${given}" is no whole number from 0 to`,
    );
  });

  it('of a numbered run is its number, and another one in each round', () => {
    expect([1, 2].map((number) => seedOf(number, {}))).toEqual([1, 2]);
    expect([1, 2].map((number) => seedOf(number, { FUZZ_SEED: '100' }))).toEqual([101, 102]);
    expect(seedOf(3, { FUZZ_SEED: `${SEEDS - 1}` })).toBe(2);
  });
});

/**
 * Patterns that would create values that cannot be reproduced, or run a property without the bounds or outside of `npm
 * run fuzz`.
 */
const PAST_THE_SETUP =
  /\b(?:(?:reset)?[cC]onfigureGlobal|installGlobalPlugin|randomType|skipAllAfterTimeLimit|Math\.random)\b|\bseed\b/g;
const OWN = ['helpers/properties.ts', 'helpers/properties.test.ts'];
/** Each of their histories consists of many runs, with fixed seeds of their own. */
const isBundle = (file: string): boolean => file.startsWith(`bundle${path.sep}`);

it('is in force in each project of vitest', () => {
  const { setupFiles = [], projects = [] } = config.test ?? {};
  expect([setupFiles].flat()).toContain('./__tests__/setup.ts');
  for (const project of projects) expect(project).toMatchObject({ extends: true });
});

it('no test takes its properties past this', () => {
  const files = globSync('**/*.ts', { cwd: TESTS }).filter(
    (file) => !OWN.includes(file.replaceAll(path.sep, '/')) && !isBundle(file),
  );
  const past = files.flatMap((file) => {
    const source = readFileSync(path.join(TESTS, file), 'utf8');
    if (!/^import .* from 'fast-check';$/m.test(source)) return [];
    return (source.match(PAST_THE_SETUP) ?? []).map((found) => `${file}: ${found}`);
  });
  expect(files.length).toBeGreaterThan(100);
  expect(past).toEqual([]);
});
