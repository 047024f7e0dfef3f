import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ACTIONS } from '../../scripts/tables.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const MOST_BYTES = 2_500_000;

const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Buffer =>
  execFileSync('git', args, { cwd: ROOT, env: { ...process.env, ...env }, maxBuffer: 2 ** 30 });

/**
 * The archive that GitHub makes of these files for a runner, committed or not. GitHub packs with `git archive`:
 * https://docs.github.com/en/repositories/working-with-files/using-files/downloading-source-code-archives
 */
function archive(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
  git(['add', '--all'], env);
  const tree = git(['write-tree'], env).toString().trim();
  const packed = git(['archive', '--worktree-attributes', '--format=tar.gz', '-9', tree], env);
  rmSync(folder, { recursive: true });
  return packed;
}

const packed = archive();

/** The names of a tar's entries: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html, "ustar". */
function namesIn(tar: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + 512 <= tar.length; ) {
    const text = (from: number, bytes: number): string =>
      tar.toString('utf8', at + from, at + from + bytes).replace(/\0.*$/s, '');
    const [name, prefix, size] = [text(0, 100), text(345, 155), Number.parseInt(text(124, 12), 8) || 0];
    if (name !== '') names.push(prefix === '' ? name : `${prefix}/${name}`);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return names;
}

it('the archive that a job downloads is small', () => {
  expect(packed.length).toBeLessThan(MOST_BYTES);
});

it('and contains everything that the actions start, and nothing else', () => {
  const names = namesIn(gunzipSync(packed));
  expect(names).toEqual(expect.arrayContaining(ACTIONS.map(({ file }) => file)));
  expect(names).toEqual(expect.arrayContaining(['dist/package.json', 'dist/programs/index.js', 'LICENSE']));
  const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
  const ours = ACTIONS.map(({ file }) => path.dirname(file)).filter((folder) => folder !== '.');
  expect([...folders].sort()).toEqual(['dist', ...ours].sort());
});
