import { constants, type FileHandle, open } from 'node:fs/promises';
import { errorCode } from '../lib/failure.ts';

/**
 * Flags for opening a regular file that may have been replaced since it was found: do not follow a link, and do not
 * wait for a pipe. Windows has neither flag.
 */
export const READ_ONLY_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file that was found with this size in bytes. Throws an Error if it has been replaced or has another
 * size.
 */
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

/** The content of a file has changed. */
export class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError';

  /** Sizes in bytes; equal if only the content differs. */
  constructor(planned: number, now: number) {
    const amount = now > planned ? 'more' : now;
    super(planned === now ? 'its content has changed' : `it had ${planned} bytes and has ${amount} now`);
  }
}
