import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** Links, pipes, permissions and odd names are as POSIX has them. */
export const isPosix = process.platform !== 'win32';

/** Names that differ in case or normalization alone are two files. */
export const isLinux = process.platform === 'linux';

/** Makes a scratch folder with files; it is the current folder until the test ends. Gives its real path. */
export async function makeWorkspace(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')));
  await chmod(root, 0o755);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  const before = process.cwd();
  process.chdir(root);
  onTestFinished(async () => {
    process.chdir(before);
    await rm(root, { recursive: true, force: true });
  });
  return root;
}

/** An account that owns nothing. */
const NOBODY = 65_534;

/**
 * Calls a function of a module of src as a user whom permissions bind, since they do not bind root. Gives what it
 * returns, by JSON. The process ends with the call.
 */
export async function callAsOrdinaryUser(module: string, call: string): Promise<unknown> {
  const url = new URL(`../../src/${module}`, import.meta.url);
  const script = `
    const module = await import(${JSON.stringify(url.href)});
    if (process.getuid?.() === 0) process.setuid(${NOBODY});
    console.log(JSON.stringify(await (${call})(module)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout);
}
