import { constants, type FileHandle, open } from 'node:fs/promises';
import { errorCode } from '../lib/failure.ts';

/**
 * For what was a regular file a moment ago: a link that took its place is not followed, and a pipe is not waited for.
 * Windows has neither flag.
 */
export const READ_ONLY_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens the regular file of so many bytes that was found there. Throws an Error if it is anything else by now. */
export async function openFound(realPath: string, size: number): Promise<FileHandle> {
  const handle = await open(realPath, READ_ONLY_FILE).catch((error: unknown) => {
    throw errorCode(error) === 'ELOOP' ? new Error('it is a link now') : error;
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Error('it is no longer a regular file');
    if (stats.size !== size) throw new ChangedFileError(size, stats.size);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A file has other bytes than it had. */
export class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError';

  /** Both in bytes. */
  constructor(planned: number, now: number) {
    const amount = now > planned ? 'more' : now;
    super(planned === now ? 'its content has changed' : `it had ${planned} bytes and has ${amount} now`);
  }
}
