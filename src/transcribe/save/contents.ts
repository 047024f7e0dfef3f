import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withCommittedLineEnds } from '../../lib/line-ends.ts';
import type { Batch } from './saver.ts';

/** A file to save. */
interface FileToSave {
  /** The absolute path. */
  readonly place: string;
  /** The content, with the line endings that git has in the repository. */
  readonly content: Buffer;
  /** Whether the file on disk has exactly this content. */
  readonly isOnDisk: boolean;
}

const UNKNOWN: ReadonlySet<string> = new Set();

/** Reads a file of a batch, and undoes line endings that only the checkout has. */
export async function readToSave(
  { root, ids }: Pick<Batch, 'root' | 'ids'>,
  file: string,
): Promise<FileToSave> {
  const place = path.join(root, ...file.split('/'));
  const there = await readFile(place);
  const content = withCommittedLineEnds(ids.get(file) ?? UNKNOWN, there);
  return { place, content, isOnDisk: content === there };
}
