/**
 * Generates src/transcript/page/assets.ts, the script and the style of the player page, from
 * src/transcript/page/client/: `node scripts/page.ts`. `--check` only fails if the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle as bundleStyles } from 'lightningcss';
import { rolldown } from 'rolldown';

const page = path.join(import.meta.dirname, '../src/transcript/page');
const client = path.join(page, 'client');
const assets = path.join(page, 'assets.ts');

/** Equal to the target in tsconfig.json, which the bundler does not read. */
const TARGET = 'es2024';

/** Bundles the script of the page: one file without imports that defines no global names. */
async function makeScript(): Promise<string> {
  await using build = await rolldown({
    input: path.join(client, 'main.ts'),
    platform: 'browser',
    tsconfig: path.join(client, 'tsconfig.json'),
    transform: { target: TARGET },
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'iife', strict: true, minify: true, comments: false });
  const [{ code }, ...others] = output;
  if (others.length > 0) throw new Error('The script of the page was bundled into more than one file.');
  return code;
}

/** Bundles the style sheet. All browsers that can play the page support it as written, so nothing is converted. */
function makeStyle(): string {
  const { code, warnings } = bundleStyles({ filename: path.join(client, 'style.css'), minify: true });
  const [warning] = warnings;
  if (warning !== undefined) throw new Error(warning.message);
  return new TextDecoder().decode(code);
}

/** A text for an element of the page, as a literal that the formatter and the linter leave unchanged. */
function literal(text: string, element: string): string {
  if (RegExp(`</${element}|<!--`, 'i').test(text))
    throw new Error(`The page's ${element} contains its own end tag or a comment.`);
  const json = JSON.stringify(text).replaceAll('${', '\\u0024{');
  const countOf = (quote: string): number => text.split(quote).length;
  if (countOf("'") > countOf('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const current = `/* Made by \`npm run page\` from client/: edit that. */

export const SCRIPT =
  ${literal(await makeScript(), 'script')};

export const STYLE =
  ${literal(makeStyle(), 'style')};
`;
if (current !== (await readFile(assets, 'utf8').catch(() => ''))) {
  if (process.argv.includes('--check')) {
    console.error('src/transcript/page/assets.ts is not built from client/. Run `npm run page`.');
    process.exitCode = 1;
  } else {
    await writeFile(assets, current);
  }
}
