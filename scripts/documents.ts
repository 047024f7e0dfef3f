import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The root of the repository. */
export const root = path.join(import.meta.dirname, '..');

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** A text file of the repository. */
export interface Document {
  /** Path relative to the root, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** Reads a file of the repository. */
export async function read(name: string): Promise<Document> {
  return { name, text: await readFile(path.join(root, name), 'utf8') };
}

/** Reads all files that match a glob pattern, except for dependencies and build results. */
export async function readAll(pattern: string): Promise<Document[]> {
  const names: string[] = [];
  for await (const name of glob(pattern, {
    cwd: root,
    exclude: (entry) => NOT_OURS.has(path.basename(entry)),
  })) {
    names.push(name.split(path.sep).join('/'));
  }
  return Promise.all(names.sort().map(read));
}
