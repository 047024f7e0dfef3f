/**
 * Makes the tables of inputs and outputs in the README from action.yml: `node scripts/readme.ts`.
 * `--check` only fails if they are not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { withTables } from './tables.ts';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, 'README.md');

const readme = await readFile(file, 'utf8');
const current = withTables(readme, parse(await readFile(path.join(root, 'action.yml'), 'utf8')));
if (current !== readme) {
  if (process.argv.includes('--check')) {
    console.error('README.md: its tables are not what action.yml says. Run `npm run readme`.');
    process.exitCode = 1;
  } else {
    await writeFile(file, current);
  }
}
