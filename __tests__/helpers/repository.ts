import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { folderUntilExit } from './until-exit.ts';

/** Runs git without the machine's configuration. Returns its output. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  // Each commit would start one more process, to look whether there is much to clean up.
  const noCare = ['-c', 'maintenance.auto=false'];
  const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  return execFileSync('git', ['-C', folder, ...identity, ...noCare, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits all files of a folder. Creates the repository if there is none. */
export async function commitAll(folder: string): Promise<void> {
  const own = path.join(folder, '.git');
  if (!existsSync(own)) await cp(emptyRepository(), own, { recursive: true });
  await age(folder);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Files', '--allow-empty');
}

let empty: string | undefined;

/**
 * Returns a `.git` without commits, which git creates once for each process of tests. It lacks the samples of hooks, in which
 * every run of a test would be searched for secrets.
 */
function emptyRepository(): string {
  if (empty !== undefined) return empty;
  const made = folderUntilExit('empty-');
  git(made, 'init', '--quiet', '--template=');
  empty = path.join(made, '.git');
  return empty;
}

/** Commits the deletion of tracked files that are missing, as a commit that deleted or renamed them would. */
export function commitDeletions(folder: string): void {
  const deleted = git(folder, 'ls-files', '--deleted', '-z')
    .split('\0')
    .filter((name) => name !== '');
  if (deleted.length === 0) return;
  git(folder, 'rm', '--quiet', '--cached', '--', ...deleted.map((name) => `:(literal)${name}`));
  git(folder, 'commit', '--quiet', '--message', 'Gone');
}

const MINUTE_MS = 60_000;

/** Makes files older than the index. Git compares the content of files that may have changed since it was written. */
async function age(folder: string): Promise<void> {
  const before = new Date(Date.now() - MINUTE_MS);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !file.includes(`${path.sep}.git${path.sep}`)) await utimes(file, before, before);
  }
}
