import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Changes, Content, GitRepository, TreeEntry } from './git.ts';

type Files = ReadonlyMap<string, TreeEntry>;

/** Returns the changes that merge `theirs` into `ours`; `undefined` if they conflict. Renames are not followed. */
export async function merged(
  git: GitRepository,
  commits: { readonly base: string; readonly ours: string; readonly theirs: string },
): Promise<Changes | undefined> {
  const [base, ours, theirs] = await Promise.all([
    git.treeOf(commits.base),
    git.treeOf(commits.ours),
    git.treeOf(commits.theirs),
  ]);
  const changes: Record<string, Content | null> = {};
  for (const name of new Set([...base.keys(), ...theirs.keys()])) {
    const [before, our, their] = [base, ours, theirs].map((files: Files) => files.get(name));
    if (isSame(their, before) || isSame(our, their)) continue;
    const content = isSame(our, before) ? (their ?? null) : await mergedFile(git, before, our, their);
    if (content === undefined) return undefined;
    changes[name] = content;
  }
  return changes;
}

const isSame = (one: TreeEntry | undefined, other: TreeEntry | undefined): boolean =>
  one?.oid === other?.oid && one?.mode === other?.mode;

/** Lets git merge a file that both sides changed. */
async function mergedFile(
  git: GitRepository,
  ...entries: readonly (TreeEntry | undefined)[]
): Promise<Buffer | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'merge-'));
  try {
    const [before, ours, theirs] = await Promise.all(
      entries.map(async (entry, index) => {
        if (entry === undefined) return undefined;
        const file = path.join(folder, String(index));
        await writeFile(file, await git.content(entry.oid));
        return file;
      }),
    );
    if (before === undefined || ours === undefined || theirs === undefined) return undefined;
    return await mergeFile(ours, before, theirs);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** https://git-scm.com/docs/git-merge-file */
const mergeFile = (ours: string, before: string, theirs: string): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    execFile('git', ['merge-file', '-p', ours, before, theirs], { encoding: 'buffer' }, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
