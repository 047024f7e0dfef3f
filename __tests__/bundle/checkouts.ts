import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { commitAll } from '../helpers/repository.ts';
import type { Repository } from './github.ts';
import { openStage, type Stage } from './helpers.ts';

/** New machines, on which nothing has run yet. */

type Files = Readonly<Record<string, string>>;

/** Opens a machine with a checkout of files. */
export async function openCheckout(files: Files): Promise<Stage> {
  const stage = await openStage({ files });
  await commitAll(stage.workspace);
  return stage;
}

/** Returns the files at the head of a branch, which are all text. */
export async function filesOn({ github }: Repository, branch = 'main'): Promise<Record<string, string>> {
  const tree = await github.tree(branch);
  const files = [...tree].map(async ([file, { oid }]) => [file, String(await github.content(oid))] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** Returns the names of all files below a folder except git's, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').includes('.git'))
    .sort();
}
