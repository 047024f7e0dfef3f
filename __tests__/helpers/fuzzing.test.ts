import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { FUZZ_VARIABLE, fuzz, MEASURES, unlessRefused } from './fuzzing.ts';

/** A reader that does harm is noticed, and the input that shows it is kept. */

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fuzzing-'));
  vi.stubEnv(FUZZ_VARIABLE, folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Any text, in which an `x` does harm. */
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: 6 });
const LIMITS = { seconds: 0.1, bytes: 100_000_000 };

function busy(seconds: number): void {
  const start = process.threadCpuUsage();
  while (process.threadCpuUsage(start).user < seconds * 1e6);
}

const throws = (error: Error): void => {
  throw error;
};

it.each<readonly [harm: string, act: () => unknown, problem: RegExp]>([
  ['an error that is no refusal', () => throws(new RangeError('stack')), /RangeError: stack/],
  ['much time', () => busy(0.11), /a reader took 0\.\d\d s of processor time/],
  [
    'much memory for a moment',
    () => Buffer.alloc(150_000_000, 1).length,
    /a reader took (?:\S+ s of processor time and )?1\d\d MB of memory/,
  ],
  ['a refusal that is a novel', () => throws(new Failure('x'.repeat(9000))), /A message of 9000 characters/],
])('%s', async (_, act, problem) => {
  const reading = fuzz('a reader', texts, (text) => unlessRefused(() => text.includes('x') && act()), {
    limits: LIMITS,
  });
  const error = await reading.catch((reason: unknown) => reason);
  expect(`${error}\n${error instanceof Error ? error.cause : ''}`).toMatch(problem);
  // The smallest of the inputs that do it.
  expect(await readFile(path.join(folder, 'a-reader.failed'), 'utf8')).toBe('x');
});

const PATIENT = { limits: { ...LIMITS, seconds: 60 } };

/** Only Linux forgets the highest mark, which the start of a large process would leave too high for this. */
it.runIf(process.platform === 'linux')('much memory that is given back before the case ends', async () => {
  const reading = fuzz(
    'a reader',
    fc.constant('a'),
    () => {
      Buffer.alloc(150_000_000, 1);
      globalThis.gc?.();
    },
    PATIENT,
  );
  await expect(reading).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/^a reader took 1\d\d MB of memory$/) },
  });
});

/** Less than the limit for one case. */
const tolerated = (): unknown => Buffer.alloc(60_000_000, 1).length;

it.each<readonly [whose: string, before: () => unknown, cases: readonly (() => unknown)[]]>([
  ['the file before', tolerated, []],
  ['the case before', () => undefined, [tolerated]],
  ['several cases before', tolerated, [tolerated, tolerated, tolerated]],
])('much memory is noticed though that of %s is given back meanwhile', async (_, before, cases) => {
  before();
  const harmful = (): unknown => {
    globalThis.gc?.();
    return Buffer.alloc(150_000_000, 1).length;
  };
  const steps = [...cases, harmful].values();
  const reading = fuzz('a reader', fc.constant('a'), () => steps.next().value?.(), PATIENT);
  await expect(reading).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/^a reader took 1\d\d MB of memory$/) },
  });
});

it.runIf(process.platform === 'linux')(
  'free memory of the process that would hide harm is noticed',
  async () => {
    const buffers = Array.from({ length: 400 }, () => Buffer.alloc(900_000, 1));
    // glibc keeps the others for the next large one, since this one lies behind them.
    const behind = Buffer.alloc(900_000, 1);
    buffers.length = 0;
    const reading = fuzz('a reader', fc.constant('a'), () => undefined, PATIENT);
    await expect(reading).rejects.toThrow(/^a reader: the process has free memory/);
    expect(behind).toHaveLength(900_000);
  },
);

it('a reader that refuses in a sentence does no harm, and its cases are measured', async () => {
  const refuse = (): void => throws(new Failure('Write less.'));
  await fuzz('a reader', texts, () => unlessRefused(refuse), { runs: 7 });
  expect(await readdir(folder)).toEqual([MEASURES]);
  const measured: unknown = JSON.parse(await readFile(path.join(folder, MEASURES), 'utf8'));
  expect(measured).toMatchObject({ target: 'a reader', cases: 7, slowest: expect.any(Number) });
});
