/**
 * Makes the tables of inputs and outputs in the README from each action.yml, and its samples of the formats from an
 * answer: `node scripts/readme.ts`.
 * `--check` only fails if they are not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { withSamples } from './samples.ts';
import { ACTIONS, withTables } from './tables.ts';

const root = path.join(import.meta.dirname, '..');
const readText = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');

const readme = await readText('README.md');
let current = withSamples(readme, await readText('__tests__/transcript/answers/kennedy.json'));
for (const { file, prefix } of ACTIONS) current = withTables(current, parse(await readText(file)), prefix);
if (current !== readme) {
  if (process.argv.includes('--check')) {
    console.error('README.md: its tables or samples are not current. Run `npm run readme`.');
    process.exitCode = 1;
  } else {
    await writeFile(path.join(root, 'README.md'), current);
  }
}
