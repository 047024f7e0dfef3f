import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Remembers what a check has found right, so that it need not look at the same files again. */

const MEMORY = path.join(import.meta.dirname, '../node_modules/.cache/verified');

/** A hash of the paths and contents of all files, those in folders included, and of the Node that runs. */
export async function keyOf(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform}`);
  const files = (await Promise.all(paths.map((each) => filesIn(root, each)))).flat().sort();
  for (const file of files) {
    const content = await readFile(path.join(root, file));
    // The length before the content, so that no other set of files gives the same bytes.
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesIn(root: string, name: string): Promise<string[]> {
  const entries = await readdir(path.join(root, name), { recursive: true, withFileTypes: true }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOTDIR') return undefined;
      if (cause.code === 'ENOENT') return [];
      throw cause;
    },
  );
  if (entries === undefined) return [name];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** Whether the check of this name has found the files with this key right before. */
export async function isVerified(check: string, key: string): Promise<boolean> {
  return (await readFile(path.join(MEMORY, check), 'utf8').catch(() => '')) === key;
}

/** Remembers that it has; only the last key of a check is kept. */
export async function verified(check: string, key: string): Promise<void> {
  await mkdir(MEMORY, { recursive: true });
  await writeFile(path.join(MEMORY, check), key);
}
