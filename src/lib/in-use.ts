import { constants } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './failure.ts';

/**
 * Error codes of Windows for a file that a virus scanner, an indexer or another program has open, so that it cannot be
 * replaced or removed: https://github.com/isaacs/node-graceful-fs/blob/main/polyfills.js
 */
const IN_USE: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 1000;
/** How long to wait for a file in total, as graceful-fs does. */
const LONGEST_MS = 60_000;

interface WaitOptions {
  readonly platform?: NodeJS.Platform;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/**
 * Runs an operation on a file; on Windows, retries it for up to a minute while the file is in use. `isFinal` says
 * whether waiting cannot help. Throws the error of the last attempt.
 */
export async function whenFree<T>(
  act: () => Promise<T>,
  { platform = process.platform, wait = sleep }: WaitOptions = {},
  isFinal: () => Promise<boolean> = async () => false,
): Promise<T> {
  let [waited, next] = [0, FIRST_WAIT_MS];
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const mayHelp = platform === 'win32' && IN_USE.has(errorCode(error)) && waited < LONGEST_MS;
      if (!mayHelp || (await isFinal())) throw error;
    }
    await wait(next);
    waited += next;
    next = Math.min(2 * next, LONGEST_WAIT_MS, Math.max(LONGEST_MS - waited, FIRST_WAIT_MS));
  }
}

/**
 * Moves a file to the path of another and replaces it, once that one is not in use. A read-only file is not replaced.
 */
export const replaceFile = (from: string, to: string, options?: WaitOptions): Promise<void> =>
  whenFree(
    () => rename(from, to),
    options,
    () => isReadOnly(to),
  );

/** Removes a file if it exists, once it is not in use. */
export const removeFile = (file: string, options?: WaitOptions): Promise<void> =>
  whenFree(() => rm(file, { force: true }), options);

const isReadOnly = (file: string): Promise<boolean> =>
  access(file, constants.W_OK).then(
    () => false,
    (error) => errorCode(error) !== 'ENOENT',
  );
