/**
 * Makes the tables of inputs and outputs in the README from action.yml, and its samples of the formats from an answer:
 * `node scripts/readme.ts`.
 * `--check` only fails if they are not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { withSamples } from './samples.ts';
import { withTables } from './tables.ts';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, 'README.md');

const readme = await readFile(file, 'utf8');
const withAll = withTables(readme, parse(await readFile(path.join(root, 'action.yml'), 'utf8')));
const current = withSamples(
  withAll,
  await readFile(path.join(root, '__tests__/transcript/answers/kennedy.json'), 'utf8'),
);
if (current !== readme) {
  if (process.argv.includes('--check')) {
    console.error('README.md: its tables or samples are not current. Run `npm run readme`.');
    process.exitCode = 1;
  } else {
    await writeFile(file, current);
  }
}
