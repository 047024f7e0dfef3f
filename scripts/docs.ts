/**
 * Generates the marked parts of the documents, such as the tables of inputs and outputs from each action.yml and
 * samples of the formats from an answer: `node scripts/docs.ts`.
 * `--owner NAME` first sets the account that publishes this repository, in package.json and wherever it is named.
 * `--check` only fails if something is out of date.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Document, readAll, root } from './documents.ts';
import { withParts } from './markers.ts';
import { allParts } from './parts.ts';
import { NAMING, repository, withOwner } from './repository.ts';

const { values } = parseArgs({
  options: { owner: { type: 'string' }, check: { type: 'boolean', default: false } },
});

const documents = async (patterns: readonly string[]): Promise<Document[]> =>
  (await Promise.all(patterns.map(readAll))).flat();

const write = ({ name, text }: Document): Promise<void> => writeFile(path.join(root, name), text);

async function setOwner(owner: string): Promise<void> {
  const before = await repository();
  for (const document of await documents(['**/*.md', ...NAMING])) {
    const text = withOwner(document.text, before, owner);
    if (text !== document.text) await write({ ...document, text });
  }
}

async function fill(isCheck: boolean): Promise<void> {
  const parts = await allParts();
  for (const document of await documents(['**/*.md'])) {
    const text = withParts(document.text, parts);
    if (text === document.text) continue;
    if (isCheck) {
      console.error(`${document.name}: a generated part is outdated. Run \`npm run docs\`.`);
      process.exitCode = 1;
    } else {
      await write({ ...document, text });
    }
  }
}

if (values.owner !== undefined) await setOwner(values.owner);
await fill(values.check);
