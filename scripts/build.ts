/**
 * Builds dist/ from scratch: `node scripts/build.ts`.
 * `--check` builds next to it and fails if the committed dist/ differs from the result.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import ncc from '@vercel/ncc';
import { PROGRAMS } from '../src/programs/index.ts';
import { chunkNames, type StatsChunk, withChunkNames } from './chunks.ts';
import { withoutComments } from './comments.ts';
import { licensesText, packagesOf } from './licenses.ts';
import { copyUndici } from './undici.ts';
import { isVerified, keyOf, verified } from './verified.ts';

const root = path.join(import.meta.dirname, '..');
const lib = path.join(root, 'lib');

/**
 * The toolkit's packages that a bundle uses. Their modules have no side effects but do not declare that, so a bundler
 * would keep an HTTP stack of 1.5 MB that @actions/core loads for a function that is never called.
 */
const TOOLKIT = ['artifact', 'cache', 'core', 'github', 'glob', 'http-client'];

/**
 * Packages that @actions/artifact needs only for downloads, which the action does not use. One of the packages behind
 * it has no licence, and none of them is maintained.
 */
const NEVER_CALLED = { name: 'unzip-stream', code: 'export default {};\n' };

const execute = promisify(execFile);

async function run(script: string, ...args: string[]): Promise<void> {
  await execute(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root });
}

async function compile(): Promise<void> {
  await rm(lib, { recursive: true, force: true });
  // `npm run types` checks; with isolated modules, what is emitted does not depend on it.
  await run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck');
  for (const name of TOOLKIT) {
    const copy = path.join(lib, 'node_modules/@actions', name);
    await cp(path.join(root, 'node_modules/@actions', name), copy, { recursive: true });
    const manifest = path.join(copy, 'package.json');
    const content: unknown = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...Object(content), sideEffects: false }));
  }
  await copyUndici(path.join(root, 'node_modules/undici'), path.join(lib, 'node_modules/undici'));
  const stub = path.join(lib, 'node_modules', NEVER_CALLED.name);
  await mkdir(stub, { recursive: true });
  await writeFile(path.join(stub, 'package.json'), '{ "type": "module" }\n');
  await writeFile(path.join(stub, 'index.js'), NEVER_CALLED.code);
}

const programs = Object.keys(PROGRAMS);

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The new name of each late chunk. */
function lateFiles(
  chunks: readonly StatsChunk[],
  names: ReadonlyMap<string, string>,
  assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>,
): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    chunks.flatMap(({ id, files = [] }) =>
      files.flatMap((file) => {
        const [name, asset] = [names.get(String(id)), assets[file]];
        return name === undefined || asset === undefined ? [] : [[name, asset.source]];
      }),
    ),
  );
}

/** All programs in one bundle, in `programs/`, and a folder for each with the module that starts it. */
async function bundle(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const built = await ncc(path.join(lib, 'programs/index.js'), { cache: false, quiet: true });
  const stats = built.stats.toJson();
  const late = stats.chunks.filter(({ files = [] }) => files.some((file: string) => file in built.assets));
  const names = chunkNames(late);
  const files = { 'index.js': withChunkNames(built.code, names), ...lateFiles(late, names, built.assets) };
  for (const [name, content] of Object.entries(files)) {
    const isCode = name.endsWith('.js');
    await write(
      path.join(out, 'programs', name),
      isCode ? withoutComments(name, Buffer.from(content).toString()) : content,
    );
  }
  await write(path.join(out, 'package.json'), '{ "type": "module" }\n');
  for (const program of programs) {
    await write(
      path.join(out, program, 'index.js'),
      `import { start } from '../programs/index.js';\n\nawait start('${program}');\n`,
    );
  }
  const packages = [...packagesOf(stats, root)].filter(
    (folder) => path.basename(folder) !== NEVER_CALLED.name,
  );
  await write(path.join(out, 'licenses.txt'), await licensesText(new Set(packages)));
}

async function contents(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((item) => item.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file), await readFile(file, 'latin1'));
  }
  return files;
}

/** All files that determine dist/; the lock file determines the installed packages. */
const INPUTS = [
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'LICENSE',
  'scripts/build.ts',
  'scripts/chunks.ts',
  'scripts/comments.ts',
  'scripts/licenses.ts',
  'scripts/undici.ts',
  'node_modules/.package-lock.json',
];

async function check(dist: string): Promise<void> {
  const key = await keyOf(root, [...INPUTS, 'dist']);
  if (await isVerified('dist', key)) {
    console.log('dist/ and its sources have not changed since the last successful check.');
    return;
  }
  await compile();
  const fresh = path.join(lib, 'dist');
  await bundle(fresh);
  const [built, committed] = [await contents(fresh), await contents(dist)];
  const names = [...new Set([...built.keys(), ...committed.keys()])].sort();
  const stale = names.filter((name) => built.get(name) !== committed.get(name));
  if (stale.length > 0) {
    throw new Error(
      `dist/ is not built from src/: ${stale.join(', ')}. Run \`npm run build\` and commit dist/.`,
    );
  }
  await verified('dist', key);
}

const dist = path.join(root, 'dist');
if (process.argv.includes('--check')) {
  await check(dist);
} else {
  await compile();
  await bundle(dist);
}
