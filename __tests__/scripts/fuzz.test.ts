import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  commandOf,
  failuresIn,
  failureText,
  hasProperties,
  targetText,
  tooLarge,
  totalsOf,
} from '../../scripts/fuzz-report.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PROPERTIES = "import fc from 'fast-check';\nfc.assert(property);\n";
const SEEDED = "import fc from 'fast-check';\nfc.assert(property, { seed: seedOf(1) });\n";

describe('the files of a round', () => {
  it.each([
    ['__tests__/transcribe/plan/caps.test.ts', PROPERTIES, [], true],
    ['__tests__/transcribe/plan/caps.test.ts', PROPERTIES, ['lockfile', 'plan/'], true],
    ['__tests__/transcribe/plan/caps.test.ts', PROPERTIES, ['lockfile'], false],
    ['__tests__/transcribe/plan/price.test.ts', "import { it } from 'vitest';", [], false],
    ['__tests__/bundle/transcribe/promises.test.ts', SEEDED, [], false],
    ['__tests__/bundle/transcribe/promises.test.ts', SEEDED, ['promises'], false],
    ['__tests__/bundle/transcribe/promises.test.ts', SEEDED, ['bundle/transcribe/promises'], true],
    ['__tests__/bundle/transcribe/promises.test.ts', PROPERTIES, ['bundle/transcribe/promises'], false],
  ])('of %s, %j with %j', (name, source, parts, expected) => {
    expect(hasProperties({ name, source }, parts)).toBe(expected);
  });
});

describe('a round', () => {
  const failure = { seed: 7, file: 'caps.test.ts', test: "any plan > (of $1) isn't lost", message: 'Failed' };
  const report = {
    numTotalTests: 2,
    testResults: [
      {
        name: '/root/caps.test.ts',
        message: '',
        assertionResults: [
          { ancestorTitles: [], title: 'passes', status: 'passed', failureMessages: [] },
          {
            ancestorTitles: ['any plan'],
            title: "(of $1) isn't lost",
            status: 'failed',
            failureMessages: [
              'Error: Property failed\n{ seed: 7, path: "4:2" }\n    at file:1:2\n    at more',
            ],
          },
        ],
      },
      { name: '/root/broken.test.ts', message: 'No such module', assertionResults: [] },
    ],
  };

  it('reports the tests that failed, and the files that could not run', () => {
    expect(failuresIn(report, 7, (file) => path.posix.relative('/root', file))).toEqual([
      { ...failure, message: 'Error: Property failed\n{ seed: 7, path: "4:2" }' },
      { seed: 7, file: 'broken.test.ts', test: undefined, message: 'No such module' },
    ]);
  });

  it('reports how to reproduce a failure', () => {
    const command = String.raw`FUZZ_SEED=7 npx vitest run caps.test.ts -t '^any plan > \(of \$1\) isn'\''t lost$'`;
    expect(commandOf(failure)).toBe(command);
    expect(failureText(failure)).toBe(`caps.test.ts: ${failure.test}\n  Failed\n  ${command}`);
    expect(commandOf({ ...failure, test: undefined })).toBe('FUZZ_SEED=7 npx vitest run caps.test.ts');
  });
});

it('the time and memory of the rounds are added up, and a process that grows too much is named', () => {
  const round = {
    target: 'a reader',
    cases: 10,
    seconds: 1,
    slowest: 0.5,
    most: 1_000_000,
    grown: 2_000_000,
  };
  const [total, ...others] = totalsOf([
    round,
    { ...round, slowest: 0.25, grown: 300_000_001 },
    { ...round, target: 'another' },
  ]);
  expect(total).toEqual({ ...round, cases: 20, seconds: 2, grown: 300_000_001 });
  expect(total && targetText(total)).toBe(
    'a reader: 20 cases in 2.0 s of CPU, the slowest 0.500 s; memory grew by 1.0 MB in one case and 300.0 MB in all',
  );
  expect(others).toEqual([{ ...round, target: 'another' }]);
  expect(tooLarge([...(total ? [total] : []), ...others])).toEqual([total]);
});

const fuzz = (...args: readonly string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, ['scripts/fuzz.ts', ...args], { cwd: ROOT });

it('runs properties with a seed, and reports it', async () => {
  const { stdout } = await fuzz('keys/mark', '--minutes', '0', '--seed', '7');
  expect(stdout).toMatch(/^Properties of 1 file.*:\nseed 7: none failed \(\d+ s\)\n1 round, no failure\.\n$/);
});

it.each([
  [['nothing-like-it'], 'No test file with properties has a name with nothing-like-it.'],
  [['--minutes', 'x'], '--minutes: "x" is not a number from 0 to'],
  [['--seed', '4294967296'], '--seed: "4294967296" is not a number from 0 to 2147483647.'],
])('refuses %j', async (args, message) => {
  await expect(fuzz(...args)).rejects.toThrow(message);
});
