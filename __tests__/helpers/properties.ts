import * as fc from 'fast-check';

/**
 * The setup of all properties. `npm test` uses the same values each time, so that its result depends only on the
 * change. `npm run fuzz` sets a new seed for each round in FUZZ_SEED. Properties need no setup of their own:
 * __tests__/setup.ts configures this in each test file.
 */
export const SEED_VARIABLE = 'FUZZ_SEED';
/** The seed of `npm test`. */
export const HOUSE_SEED = 20_260_101;
/** Seeds are whole numbers below this one, which fast-check uses unchanged. */
export const SEEDS = 2 ** 31;
/** The longest time to shrink a counterexample, since some properties would do so forever. */
const SHRINK_MS = 10_000;
/** The share of a test's timeout that a property can use. The rest is for reporting the failure. */
const SHARE_OF_TIMEOUT = 0.8;
/**
 * The key under which a run's plugin store records that the run is bounded. Files that share a process each load this
 * once.
 */
const BOUNDED = Symbol.for('bounded');

type Environment = Readonly<Record<string, string | undefined>>;
type Result = fc.PreconditionFailure | fc.PropertyFailure | null;

/** Durations in milliseconds. */
interface Bounds {
  /** The longest duration of a property. */
  readonly limit: number;
  /** The longest duration after the first failure. */
  readonly shrink: number;
}

/** Returns the seed of all properties of this process: the fixed seed, or that of a round of `npm run fuzz`. */
export function houseSeed(environment: Environment = process.env): number {
  const given = environment[SEED_VARIABLE] ?? '';
  if (given === '') return HOUSE_SEED;
  const seed = Number(given);
  if (Number.isInteger(seed) && seed >= 0 && seed < SEEDS) return seed;
  throw new Error(`${SEED_VARIABLE}: ${JSON.stringify(given)} is no whole number from 0 to ${SEEDS - 1}.`);
}

/**
 * Returns the seed for one of several numbered runs of a property: the number itself in `npm test`, and a different
 * seed in each round of `npm run fuzz`.
 */
export function seedOf(number: number, environment: Environment = process.env): number {
  const seed = houseSeed(environment);
  return seed === HOUSE_SEED ? number : (seed + number) % SEEDS;
}

/** Ends a property that takes too long as a failure, and adds to each failure how to reproduce it. */
export function bounded({ limit, shrink }: Bounds): fc.PluginInstance<unknown> {
  let end = performance.now() + limit;
  let hasFailed = false;
  const note = (result: Result): Result => {
    if (!hasFailed && result !== null && !fc.PreconditionFailure.isFailure(result)) {
      hasFailed = true;
      end = Math.min(end, performance.now() + shrink);
    }
    return result;
  };
  return {
    decorateRun: (run) => (value) => {
      if (performance.now() >= end) return new fc.PreconditionFailure(true);
      const result = run(value);
      return result instanceof Promise ? result.then(note) : note(result);
    },
    onAllRunsComplete: (details) => {
      // If there was no failure, fast-check counts an interrupted run as passed.
      if (details.failed || details.interrupted) throw failureOf(details);
    },
  };
}

function failureOf(details: fc.RunDetails<unknown>): Error {
  const report = fc.defaultReportMessage({ ...details, failed: true });
  const cut = details.interrupted ? 'It took too long and was cut short. ' : '';
  const again = `To run it again: ${SEED_VARIABLE}=${houseSeed()} npx vitest run <this file> -t <this test>`;
  return new Error(`${report}\n${cut}${again}`, { cause: details.errorInstance });
}

/** Sets the seed and the bounds for all properties of this process. The timeout is that of the current test. */
export function configureProperties(timeout: () => number): void {
  fc.configureGlobal({ seed: houseSeed() });
  fc.installGlobalPlugin((_, store) => {
    if (store.get(BOUNDED) === true) return {};
    store.set(BOUNDED, true);
    return bounded({ limit: timeout() * SHARE_OF_TIMEOUT, shrink: SHRINK_MS });
  });
}
