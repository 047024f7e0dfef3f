import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Checkout } from '../git/checkout.ts';
import { errorCode } from '../lib/failure.ts';
import { blobId } from '../lib/hash.ts';
import { bytesWithoutReturns } from '../lib/line-ends.ts';
import { isSpelledSo } from '../lib/spelling.ts';
import type { LockEntry } from './lockfile/lock.ts';

/**
 * What the disk and git know about files: whether a recording was deleted, and which content is at the path of a
 * transcript.
 */

/**
 * Whether the media of a recorded source are known to be deleted: they were in the repository and no longer are.
 * Without a repository, only the disk is checked. Media that were never in git may just not have been downloaded for
 * this run.
 */
export function wasDeleted(
  root: string,
  name: string,
  entries: readonly LockEntry[],
  checkout: Checkout,
): boolean {
  const known = entries.flatMap(({ media }) => (media.kind === 'file' ? [media] : []));
  if (known.length === 0) return false;
  const presence = checkout.presenceOf(name);
  const wasTracked = known.some(({ git }) => git !== undefined);
  if (presence !== 'no-repository' && !(presence === 'untracked' && wasTracked)) return false;
  return isMissing(root, name);
}

/** Git's id for the content of a transcript; undefined if the file cannot be read or is a link. */
export function contentIdOf(root: string, file: string): string | undefined {
  const place = path.join(root, ...file.split('/'));
  try {
    return lstatSync(place).isFile() ? blobId(bytesWithoutReturns(readFileSync(place))) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the disk has no file with this spelling. */
export function isMissing(root: string, name: string): boolean {
  try {
    return !isSpelledSo(root, name);
  } catch (error) {
    // A folder that cannot be read may contain the file.
    return errorCode(error) === 'ENOTDIR';
  }
}
