import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withCommittedLineEnds } from '../../lib/line-ends.ts';
import type { Batch } from './saver.ts';

/** What is to be saved of a file. */
interface ToSave {
  /** Absolute path. */
  readonly place: string;
  /** Without the line ends that only the checkout gave it. */
  readonly content: Buffer;
  /** Whether that is what is on disk. */
  readonly isOnDisk: boolean;
}

const UNKNOWN: ReadonlySet<string> = new Set();

/** Reads a file of a batch as it is to be saved. */
export async function readToSave({ root, ids }: Pick<Batch, 'root' | 'ids'>, file: string): Promise<ToSave> {
  const place = path.join(root, ...file.split('/'));
  const there = await readFile(place);
  const content = withCommittedLineEnds(ids.get(file) ?? UNKNOWN, there);
  return { place, content, isOnDisk: content === there };
}
