/**
 * Makes what scripts make of the documents, wherever a document has its markers: tables of inputs and outputs from each
 * action.yml, samples of the formats from an answer: `node scripts/readme.ts`.
 * `--check` only fails if they are not current.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readAll, root } from './documents.ts';
import { withParts } from './markers.ts';
import { allParts } from './parts.ts';

const contents = await allParts();
for (const { name, text } of await readAll('**/*.md')) {
  const current = withParts(text, contents);
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name}: its tables or samples are not current. Run \`npm run readme\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(path.join(root, name), current);
  }
}
