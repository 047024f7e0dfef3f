import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { withoutReturns } from '../../src/lib/line-ends.ts';
import { isAvailable, LINUX, POSIX } from './tools.ts';

/** Links, pipes, permissions and unusual names behave as in POSIX. */
export const isPosix = isAvailable(POSIX, { isThere: process.platform !== 'win32' });

/** Names that differ only in case or normalization are two files. */
export const isLinux = isAvailable(LINUX, { isThere: process.platform === 'linux' });

/** Creates a scratch folder with files, for the caller to remove. Returns its real path. */
export async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')));
  await chmod(root, 0o755);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  return root;
}

/** Creates a scratch folder with files, which is the current folder until the test ends. Returns its real path. */
export async function makeWorkspace(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await makeFolder(files);
  const before = process.cwd();
  process.chdir(root);
  onTestFinished(async () => {
    process.chdir(before);
    await rm(root, { recursive: true, force: true });
  });
  return root;
}

/** Reads a file as the runner does. @actions/core uses the line endings of the system, CRLF on Windows. */
export const readLines = async (file: string): Promise<string> =>
  withoutReturns(await readFile(file, 'utf8'));

/** A user id that owns nothing. */
const NOBODY = 65_534;

/**
 * Runs a function in a separate process and returns its result as JSON. The function gets the exports of modules in
 * `src`, and a function that switches to an ordinary user, since permissions do not restrict root. That user may not be
 * able to read the clone or start programs in it, so everything that is not tested comes before the switch.
 */
export async function asOrdinaryUser(modules: readonly string[], call: string): Promise<unknown> {
  const urls = modules.map((module) => new URL(`../../src/${module}`, import.meta.url).href);
  const script = `
    const exported = await Promise.all(${JSON.stringify(urls)}.map((url) => import(url)));
    const becomeOrdinary = () => process.getuid?.() === 0 && process.setuid(${NOBODY});
    console.log(JSON.stringify(await (${call})(Object.assign({}, ...exported), becomeOrdinary)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout);
}
