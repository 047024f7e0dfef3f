import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Remembers which files have passed a check, so that it need not run again for the same files. */

const MEMORY = path.join(import.meta.dirname, '../node_modules/.cache/verified');

/** A hash of the paths and contents of all files, including those in folders, and of the Node version. */
export async function keyOf(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform}`);
  const files = (await Promise.all(paths.map((each) => filesIn(root, each)))).flat().sort();
  for (const file of files) {
    const content = await readFile(path.join(root, file));
    // The length comes before the content, so that different sets of files cannot give the same bytes.
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

/** Whether the check with this name has already passed for this key. */
export async function isVerified(check: string, key: string): Promise<boolean> {
  return (await readFile(path.join(MEMORY, check), 'utf8').catch(() => '')) === key;
}

/** Records that the check has passed; only the last key of a check is kept. */
export async function verified(check: string, key: string): Promise<void> {
  await mkdir(MEMORY, { recursive: true });
  await writeFile(path.join(MEMORY, check), key);
}
