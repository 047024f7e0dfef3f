import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Checkout } from '../git/checkout.ts';
import { errorCode } from '../lib/failure.ts';
import { blobId } from '../lib/hash.ts';
import { bytesWithoutReturns } from '../lib/line-ends.ts';
import { isSpelledSo } from '../lib/spelling.ts';
import type { LockEntry } from './lockfile/lock.ts';

/** What the disk and git tell of files: whether media are gone, and what stands where a transcript belongs. */

/**
 * Whether the media of a recorded source are known to be gone: the repository had them and has them no more. Without a
 * repository the disk is all there is. What was never in git may only have not been fetched this time.
 */
export function wasRemoved(
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

/** The id that git gives to a transcript; undefined if it cannot be read, or is a link. */
export function contentIdOf(root: string, file: string): string | undefined {
  const place = path.join(root, ...file.split('/'));
  try {
    return lstatSync(place).isFile() ? blobId(bytesWithoutReturns(readFileSync(place))) : undefined;
  } catch {
    return undefined;
  }
}

function isMissing(root: string, name: string): boolean {
  try {
    return !isSpelledSo(root, name);
  } catch (error) {
    // A folder that may not be read may hold it.
    return errorCode(error) === 'ENOTDIR';
  }
}
