import * as fc from 'fast-check';

/**
 * How the house runs properties. `npm test` tries the same values each time, so that a change is judged by what it
 * changes; `npm run fuzz` gives each of its rounds another seed by FUZZ_SEED. A property need do nothing for it:
 * __tests__/setup.ts puts this in force in each file of tests.
 */
export const SEED_VARIABLE = 'FUZZ_SEED';
/** Of `npm test`. */
export const HOUSE_SEED = 20_260_101;
/** Seeds are whole numbers below this one, which fast-check takes as they are. */
export const SEEDS = 2 ** 31;
/** How long a property that failed may look for a smaller counterexample: some would do so for ever. */
const SHRINK_MS = 10_000;
/** What a property may take of the time that its test has: the rest is for the message. */
const SHARE_OF_TIMEOUT = 0.8;
/** In the store of a run's plugins: that it is bounded already. Files that share a process load this once each. */
const BOUNDED = Symbol.for('bounded');

type Environment = Readonly<Record<string, string | undefined>>;
type Result = fc.PreconditionFailure | fc.PropertyFailure | null;

/** Milliseconds. */
export interface Bounds {
  /** What a property may take. */
  readonly limit: number;
  /** What it may go on for after its first failure. */
  readonly shrink: number;
}

/** The seed of all properties of this process: the house's own, or that of a round of `npm run fuzz`. */
export function houseSeed(environment: Environment = process.env): number {
  const given = environment[SEED_VARIABLE] ?? '';
  if (given === '') return HOUSE_SEED;
  const seed = Number(given);
  if (Number.isInteger(seed) && seed >= 0 && seed < SEEDS) return seed;
  throw new Error(`${SEED_VARIABLE}: ${JSON.stringify(given)} is no whole number from 0 to ${SEEDS - 1}.`);
}

/**
 * The seed of one of several runs of a property that differ by number: that number in `npm test`, and another seed
 * for each of them in each round of `npm run fuzz`.
 */
export function seedOf(number: number, environment: Environment = process.env): number {
  const seed = houseSeed(environment);
  return seed === HOUSE_SEED ? number : (seed + number) % SEEDS;
}

/** Ends a property that takes too long, as a failure, and says of each failure how to run it again. */
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
      // Without a failure before, fast-check takes what is cut short for passed.
      if (details.failed || details.interrupted) throw failureOf(details);
    },
  };
}

function failureOf(details: fc.RunDetails<unknown>): Error {
  const told = fc.defaultReportMessage({ ...details, failed: true });
  const cut = details.interrupted ? 'It took too long and was cut short. ' : '';
  const again = `To run it again: ${SEED_VARIABLE}=${houseSeed()} npx vitest run <this file> -t <this test>`;
  return new Error(`${told}\n${cut}${again}`, { cause: details.errorInstance });
}

/** Puts seed and bounds in force for all properties of this process; the timeout is that of the current test. */
export function configureProperties(timeout: () => number): void {
  fc.configureGlobal({ seed: houseSeed() });
  fc.installGlobalPlugin((_, store) => {
    if (store.get(BOUNDED) === true) return {};
    store.set(BOUNDED, true);
    return bounded({ limit: timeout() * SHARE_OF_TIMEOUT, shrink: SHRINK_MS });
  });
}
