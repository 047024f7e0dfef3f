/**
 * Runs all checks of CI in parallel: `node scripts/test.ts`. The tests print continuously, the other checks when they
 * end; the last lines show the result of each. Arguments are passed to the tests.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** Scripts of package.json: checks of the sources, and the tests. */
const CHECKS = ['lint', 'types', 'dist:check'];
const TESTS = 'test:all';

interface Ended {
  readonly name: string;
  readonly isRight: boolean;
  readonly seconds: number;
}

/** Runs a script of package.json with Node itself, because npm takes as long to start as some scripts take to run. */
function run(name: string, stdio: 'inherit' | 'pipe', ...args: readonly string[]): Promise<Ended> {
  const began = performance.now();
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--run', name, '--', ...args], {
      cwd: root,
      stdio: ['ignore', stdio, stdio],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const seconds = (performance.now() - began) / 1000;
      const ended = { name, isRight: exitCode === 0, seconds };
      if (stdio === 'pipe') console.log(`\n${lineOf(ended)}\n${printed.join('').trim()}`);
      resolve(ended);
    });
  });
}

const lineOf = ({ name, isRight, seconds }: Ended): string =>
  `${isRight ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`;

const all = await Promise.all([
  run(TESTS, 'inherit', ...process.argv.slice(2)),
  ...CHECKS.map((name) => run(name, 'pipe')),
]);
console.log(`\n${all.map(lineOf).join('\n')}`);
process.exitCode = all.every(({ isRight }) => isRight) ? 0 : 1;
