import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commitAll } from '../helpers/repository.ts';
import { filesOn } from './checkouts.ts';
import { openRepository, type Premises, type Repository } from './github.ts';
import type { Stage } from './helpers.ts';

/** Repositories whose recordings are in git, and checkouts of their branches. */

export const LOCK = 'transcripts.lock.json';

/** Opens a repository on GitHub with these files, and a checkout of it. */
export async function openTracked({ files = {}, ...premises }: Premises): Promise<Repository> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, String(text)]));
  const repository = await openRepository({
    ...premises,
    files: texts,
    github: { files: texts, ...premises.github },
  });
  await commitAll(repository.stage.workspace);
  return repository;
}

/** Checks out the current state of a branch. */
export async function checkOut(
  repository: Repository,
  branch = 'main',
  stage = repository.stage,
): Promise<void> {
  const { workspace } = stage;
  for (const name of await readdir(workspace)) await rm(path.join(workspace, name), { recursive: true });
  await writeAll(stage, await filesOn(repository, branch));
  await commitAll(workspace);
}

export async function writeAll({ workspace }: Stage, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), content);
  }
}
