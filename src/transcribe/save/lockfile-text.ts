import { isUtf8 } from 'node:buffer';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isWhole, repositoryAround } from '../../git/checkout.ts';
import { sparseText } from '../../git/paths.ts';
import { errorCode, Failure, messageOf } from '../../lib/failure.ts';
import { bytesWithoutReturns } from '../../lib/line-ends.ts';
import { NOT_UTF8_TEXT } from '../../lib/text.ts';
import { formatBytes } from '../../lib/units.ts';

/**
 * The largest lock file in bytes. GitHub accepts files of up to 100 MB:
 * https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github
 */
export const LARGEST_LOCKFILE = 90_000_000;

/**
 * The lock file in the workspace, in UTF-8 without a mark of byte order, or, if a sparse checkout leaves it out, in the repository, with `\n`
 * for the line ends of a checkout on Windows; undefined if there is none. `root` is the workspace's own real path. Throws a
 * Failure if what is there cannot be used.
 */
export async function readLockfile(root: string, file: string): Promise<Buffer | undefined> {
  return (await readFromDisk(root, file)) ?? (await readLeftOut(root, file));
}

/** The lock file, read from Git, if a sparse checkout leaves it out; otherwise undefined. Throws a Failure. */
async function readLeftOut(root: string, file: string): Promise<Buffer | undefined> {
  const repository = repositoryAround(root);
  if (repository === undefined || isWhole(repository)) return undefined;
  try {
    const text = await sparseText(root, file);
    return text === undefined ? undefined : Buffer.from(text);
  } catch (error) {
    throw new Failure(
      `lock-file: ${file} is not in the checkout, and git does not say whether the repository has it ` +
        `(${messageOf(error)}). Check it out as well.`,
    );
  }
}

/** The content at a path; undefined if there is no file. */
async function readFromDisk(root: string, file: string): Promise<Buffer | undefined> {
  try {
    await refuseLinks(root, file);
    const place = path.join(root, ...file.split('/'));
    const stats = await lstat(place);
    if (stats.isDirectory()) throw new Failure(`lock-file: ${file} is a folder.`);
    if (!stats.isFile()) throw new Failure(`lock-file: ${file} is not a regular file.`);
    if (stats.size > LARGEST_LOCKFILE) throw new Failure(tooLarge(file, stats.size));
    const content = await readFile(place);
    // Checked in the bytes: decoded, the text would be another copy, and twice as large with non-Latin letters.
    if (!isUtf8(content)) throw new Failure(`lock-file: ${file} ${NOT_UTF8_TEXT}.`);
    return bytesWithoutReturns(withoutMark(content));
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Failure(`lock-file: ${file} cannot be read: ${messageOf(error)}.`);
  }
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

const withoutMark = (content: Buffer): Buffer =>
  content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? content.subarray(BYTE_ORDER_MARK.length)
    : content;

/** A link in the path could lead out of the workspace. */
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
