/**
 * Builds dist/ from nothing: `node scripts/build.ts`.
 * `--check` builds beside it and fails if the committed dist/ differs from what src/ makes.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { licensesText, packagesOf } from './licenses.ts';

const root = path.join(import.meta.dirname, '..');
const lib = path.join(root, 'lib');

/** One bundle for each program: the folder in src/ with its index.ts gives the folder in dist/. */
const PROGRAMS = ['transcribe', 'actions-cache', 'check-key', 'create-key', 'create-key-post', 'rotate-key'];

/**
 * The toolkit's packages that a bundle uses. Their modules act only when called, but do not say so, and a
 * bundler must then keep an HTTP stack of 1.5 MB that @actions/core loads for a function we never call.
 */
const TOOLKIT = ['artifact', 'cache', 'core', 'github', 'glob'];

/**
 * What @actions/artifact only needs to download, which we never do. One of the packages behind it has no licence, and
 * none of them is maintained.
 */
const NEVER_CALLED = { name: 'unzip-stream', code: 'export default {};\n' };

const execute = promisify(execFile);

async function run(script: string, ...args: string[]): Promise<void> {
  await execute(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root });
}

async function compile(): Promise<void> {
  await rm(lib, { recursive: true, force: true });
  await run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  for (const name of TOOLKIT) {
    const copy = path.join(lib, 'node_modules/@actions', name);
    await cp(path.join(root, 'node_modules/@actions', name), copy, { recursive: true });
    const manifest = path.join(copy, 'package.json');
    const content: unknown = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...Object(content), sideEffects: false }));
  }
  const stub = path.join(lib, 'node_modules', NEVER_CALLED.name);
  await mkdir(stub, { recursive: true });
  await writeFile(path.join(stub, 'package.json'), '{ "type": "module" }\n');
  await writeFile(path.join(stub, 'index.js'), NEVER_CALLED.code);
}

/** Builds one program. Gives the folders of the packages in it. */
async function bundleOne(program: string, out: string): Promise<readonly string[]> {
  const stats = path.join(lib, `${program}.stats.json`);
  const options = ['-o', path.join(out, program), '--no-cache', '--stats-out', stats];
  await run('@vercel/ncc/dist/ncc/cli.js', 'build', path.join('lib', program, 'index.js'), ...options);
  return [...(await packagesOf(stats, root))];
}

async function bundle(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const folders = await Promise.all(PROGRAMS.map((program) => bundleOne(program, out)));
  const packages = new Set(folders.flat().filter((folder) => path.basename(folder) !== NEVER_CALLED.name));
  await writeFile(path.join(out, 'licenses.txt'), await licensesText(packages));
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

async function check(dist: string): Promise<void> {
  const fresh = path.join(lib, 'dist');
  await bundle(fresh);
  const [built, committed] = [await contents(fresh), await contents(dist)];
  const names = [...new Set([...built.keys(), ...committed.keys()])].sort();
  const stale = names.filter((name) => built.get(name) !== committed.get(name));
  if (stale.length > 0) {
    throw new Error(
      `dist/ is not what src/ makes: ${stale.join(', ')}. Run \`npm run build\` and commit dist/.`,
    );
  }
}

await compile();
const dist = path.join(root, 'dist');
await (process.argv.includes('--check') ? check(dist) : bundle(dist));
