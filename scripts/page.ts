/**
 * Makes src/transcript/page/assets.ts, the script and the style of the player page, from src/transcript/page/client/:
 * `node scripts/page.ts`. `--check` only fails if it is not current.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'src/transcript/page');
const client = path.join(page, 'client');
const assets = path.join(page, 'assets.ts');

/** Where the script begins. */
const ENTRY = 'main';
/** Parts of the style sheet: a later one counts more. */
const STYLES = ['base', 'top', 'bar', 'controls', 'text', 'marks', 'screens'];

const IMPORT = /^import (?:type )?\{[^}]*\} from '\.\/([\w-]+)\.[jt]s';\n/gm;
const TOP_LEVEL = /^(?:async )?(?:function|const|let|class) (\w+)/gm;

/** The modules in JavaScript, by name. */
async function compile(): Promise<Map<string, string>> {
  const out = await mkdtemp(path.join(tmpdir(), 'page-'));
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', client, '--noEmit', 'false', '--outDir', out], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const files = (await readdir(out)).filter((file) => file.endsWith('.js')).sort();
    const read = files.map(async (file) => {
      const code = await readFile(path.join(out, file), 'utf8');
      return [path.basename(file, '.js'), code] as const;
    });
    return new Map(await Promise.all(read));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Modules one after the other, each behind those that it imports. */
function inOrder(modules: ReadonlyMap<string, string>, name: string, done = new Set<string>()): string[] {
  if (done.has(name)) return [];
  done.add(name);
  const code = modules.get(name);
  if (code === undefined) throw new Error(`There is no module ${name}.ts in ${client}.`);
  const before = [...code.matchAll(IMPORT)].flatMap(([, other = '']) => inOrder(modules, other, done));
  const own = code.replaceAll(IMPORT, '').replaceAll(/^export (?=async|function|const|let|class)/gm, '');
  return [...before, own.replaceAll(/^(?:export \{\};)?\n/gm, '')];
}

/** One script for a page, in which nothing is imported. */
function bundle(modules: ReadonlyMap<string, string>): string {
  const code = inOrder(modules, ENTRY).join('');
  const names = [...code.matchAll(TOP_LEVEL)].map(([, name]) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two modules of the page have a ${twice.join(', ')}: rename one.`);
  if (/^(?:im|ex)port\b/m.test(code)) throw new Error('A module of the page imports or exports otherwise.');
  return `(() => {\n'use strict';\n${code.replaceAll(/^ +/gm, '')}})();\n`;
}

/** A style sheet without what a browser does not read. */
function shorten(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/^\s+/gm, '')
    .replaceAll(/\n(?!@)/g, '')
    .replaceAll(/\s*([{;])\s*/g, '$1')
    .replaceAll(';}', '}');
}

/** A text for its element of the page, as a literal that the formatter and the linter leave alone. */
function literal(text: string, element: string): string {
  if (RegExp(`</${element}|<!--`, 'i').test(text)) throw new Error(`The page's ${element} ends itself.`);
  const json = JSON.stringify(text).replaceAll('${', '\\u0024{');
  const countOf = (quote: string): number => text.split(quote).length;
  if (countOf("'") > countOf('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const script = bundle(await compile());
const sheets = STYLES.map((name) => readFile(path.join(client, `${name}.css`), 'utf8'));
const style = shorten((await Promise.all(sheets)).join('\n'));
const current = `/* Made by \`npm run page\` from client/: edit that. */

export const SCRIPT =
  ${literal(script, 'script')};

export const STYLE =
  ${literal(style, 'style')};
`;
if (current !== (await readFile(assets, 'utf8').catch(() => ''))) {
  if (process.argv.includes('--check')) {
    console.error('src/transcript/page/assets.ts is not what client/ makes. Run `npm run page`.');
    process.exitCode = 1;
  } else {
    await writeFile(assets, current);
  }
}
