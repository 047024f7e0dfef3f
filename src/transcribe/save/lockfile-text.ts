import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isWhole, repositoryAround } from '../../git/checkout.ts';
import { sparseText } from '../../git/paths.ts';
import { errorCode, Failure, messageOf } from '../../lib/failure.ts';
import { withoutReturns } from '../../lib/line-ends.ts';
import { formatBytes } from '../../lib/units.ts';

/**
 * The largest lock file in bytes. GitHub accepts files of up to 100 MB:
 * https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github
 */
export const LARGEST_LOCKFILE = 90_000_000;

/**
 * Reads the text of the lock file from the workspace or, if a sparse checkout leaves it out, from the repository. Line
 * endings are always `\n`. Returns undefined if there is no lock file. `root` is the real path of the workspace. Throws
 * a Failure if the file cannot be used.
 */
export async function readLockfile(root: string, file: string): Promise<string | undefined> {
  return (await readFromDisk(root, file)) ?? (await readLeftOut(root, file));
}

/** Reads a lock file that a sparse checkout leaves out; undefined if there is none. Throws a Failure. */
async function readLeftOut(root: string, file: string): Promise<string | undefined> {
  const repository = repositoryAround(root);
  if (repository === undefined || isWhole(repository)) return undefined;
  try {
    return await sparseText(root, file);
  } catch (error) {
    throw new Failure(
      `lock-file: ${file} is not in the checkout, and git does not say whether the repository has it ` +
        `(${messageOf(error)}). Check it out as well.`,
    );
  }
}

/** Reads the lock file from disk; undefined if nothing is at its path. Throws a Failure. */
async function readFromDisk(root: string, file: string): Promise<string | undefined> {
  try {
    await refuseLinks(root, file);
    const place = path.join(root, ...file.split('/'));
    const stats = await lstat(place);
    if (stats.isDirectory()) throw new Failure(`lock-file: ${file} is a folder.`);
    if (!stats.isFile()) throw new Failure(`lock-file: ${file} is not a regular file.`);
    if (stats.size > LARGEST_LOCKFILE) throw new Failure(tooLarge(file, stats.size));
    const content = await readFile(place);
    return withoutReturns(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Failure(`lock-file: ${file} cannot be read: ${messageOf(error)}.`);
  }
}

/** Throws a Failure if the path has a link, which could lead out of the workspace. */
async function refuseLinks(root: string, file: string): Promise<void> {
  let place = root;
  for (const part of file.split('/')) {
    place = path.join(place, part);
    if (!(await lstat(place)).isSymbolicLink()) continue;
    const name = path.relative(root, place).split(path.sep).join('/');
    throw new Failure(
      name === file ? `lock-file: ${file} is a link.` : `lock-file: ${file} is behind a link, ${name}.`,
    );
  }
}

const tooLarge = (file: string, size: number): string =>
  `lock-file: ${file} has ${formatBytes(size)}, more than the ${formatBytes(LARGEST_LOCKFILE)} that a lock file may have. Check the path.`;
