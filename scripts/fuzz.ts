/**
 * Runs the property tests with new seeds, round after round: `npm run fuzz`. Arguments are parts of the names of files
 * to include; `--minutes` sets the duration (10), `--seed` the seed of the first round, and `--bail` stops after the
 * first round with a failure. Prints the time and memory of each reader of untrusted data. Fails if a test failed, or if
 * memory grew too much; Ctrl-C stops it early.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FUZZ_VARIABLE, LIMITS, MEASURES, type Measured } from '../__tests__/helpers/fuzzing.ts';
import { SEED_VARIABLE, SEEDS } from '../__tests__/helpers/properties.ts';
import { count, formatBytes } from '../src/lib/units.ts';
import {
  commandOf,
  failuresIn,
  failureText,
  hasProperties,
  type Report,
  type RoundFailure,
  targetText,
  tooLarge,
  totalsOf,
} from './fuzz-report.ts';

const ROOT = path.join(import.meta.dirname, '..');
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
const MINUTE_MS = 60_000;
/** A round that takes longer hangs outside of any test's timeout, for example while generating a value. */
const LONGEST_ROUND_MS = 60 * MINUTE_MS;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    bail: { type: 'boolean', default: false },
  },
});

function numberOf(name: string, given: string, most: number): number {
  const number = Number(given);
  if (given !== '' && number >= 0 && number <= most) return number;
  throw new Error(`--${name}: ${JSON.stringify(given)} is not a number from 0 to ${most}.`);
}

function filesToRun(parts: readonly string[]): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: ROOT })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => hasProperties({ name, source: readFileSync(path.join(ROOT, name), 'utf8') }, parts));
  if (files.length > 0) return files;
  throw new Error(`No test file with properties has a name with ${parts.join(' or ')}.`);
}

/** Runs the files with a seed; prints vitest's output only if it makes no report. */
async function round(files: readonly string[], seed: number, folder: string): Promise<RoundFailure[]> {
  const outputFile = path.join(folder, `${seed}.json`);
  const child = spawn(
    process.execPath,
    [VITEST, 'run', ...files, '--reporter=json', `--outputFile=${outputFile}`],
    {
      cwd: ROOT,
      env: { ...process.env, [SEED_VARIABLE]: String(seed), [FUZZ_VARIABLE]: path.join(folder, 'cases') },
      timeout: LONGEST_ROUND_MS,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => printed.push(data));
  const [code, signal] = await once(child, 'close');
  const failed = (message: string): RoundFailure[] => [
    { seed, file: files.join(' '), test: undefined, message },
  ];
  const text = await readFile(outputFile, 'utf8').catch(() => undefined);
  if (text === undefined) return failed(`vitest ended by ${signal ?? code}\n${Buffer.concat(printed)}`);
  const report: Report = JSON.parse(text);
  const failures = failuresIn(report, seed, (file) => path.relative(ROOT, file));
  if (failures.length > 0) return failures;
  const isWhole = code === 0 && report.numTotalTests > 0;
  return isWhole ? [] : failed(`vitest ended by ${signal ?? code}\n${Buffer.concat(printed)}`);
}

/** What the readers of untrusted data took in all rounds. */
async function measuredIn(folder: string): Promise<Measured[]> {
  const text = await readFile(path.join(folder, MEASURES), 'utf8').catch(() => '');
  return totalsOf(text.split('\n').flatMap((line): Measured[] => (line === '' ? [] : [JSON.parse(line)])));
}

const end = performance.now() + numberOf('minutes', values.minutes, Number.MAX_SAFE_INTEGER) * MINUTE_MS;
let seed = Math.floor(
  values.seed === undefined ? Math.random() * SEEDS : numberOf('seed', values.seed, SEEDS - 1),
);
const files = filesToRun(positionals);
const found: RoundFailure[] = [];
let rounds = 0;
let isInterrupted = false;
process.once('SIGINT', () => {
  isInterrupted = true;
});
const folder = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
console.log(`Properties of ${count(files.length, 'file')}, each round with a seed of its own:`);
do {
  const begun = performance.now();
  const failures = await round(files, seed, folder);
  if (isInterrupted) break;
  rounds += 1;
  found.push(...failures);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`seed ${seed}: ${failures.length === 0 ? 'none' : failures.length} failed (${seconds} s)`);
  for (const failure of failures) console.log(failureText(failure));
  seed = Math.floor(Math.random() * SEEDS);
} while (performance.now() < end && !(values.bail && found.length > 0));
const cases = path.join(folder, 'cases');
const totals = await measuredIn(cases);
for (const total of totals) console.log(targetText(total));
const large = tooLarge(totals);
for (const { target } of large)
  console.log(`${target}: memory grew by more than ${formatBytes(LIMITS.bytes)}.`);
// Inputs of cases that failed, hung or ended the process.
const left = (await readdir(cases).catch(() => [])).filter((name) => name !== MEASURES);
for (const name of left) console.log(`Input: ${path.join(cases, name)}`);
if (left.length === 0) await rm(folder, { recursive: true });
console.log(
  `${count(rounds, 'round')}, ${found.length === 0 ? 'no failure.' : `${count(found.length, 'failure')}:`}`,
);
for (const failure of found) console.log(`  ${commandOf(failure)}`);
process.exitCode = found.length + large.length === 0 ? 0 : 1;
