import { constants } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './failure.ts';

/**
 * What Windows says of a file that a virus scanner, an indexer or another program reads at this moment, which keeps it
 * from being replaced or removed: https://github.com/isaacs/node-graceful-fs/blob/main/polyfills.js
 */
const IN_USE: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 1000;
/** How long a file is waited for in all, as graceful-fs does. */
const LONGEST_MS = 60_000;

interface Surroundings {
  readonly platform?: NodeJS.Platform;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/**
 * Does something with a file; on Windows again for up to a minute while it is in use. `isFinal` tells whether waiting
 * cannot help. Throws what the last attempt threw.
 */
export async function whenFree<T>(
  act: () => Promise<T>,
  { platform = process.platform, wait = sleep }: Surroundings = {},
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

/** Gives a file the name of another one, which it replaces, as soon as that is not in use. One that is read-only stays. */
export const replaceFile = (from: string, to: string, surroundings?: Surroundings): Promise<void> =>
  whenFree(
    () => rename(from, to),
    surroundings,
    () => isReadOnly(to),
  );

/** Removes a file, which need not be there, as soon as it is not in use. */
export const removeFile = (file: string, surroundings?: Surroundings): Promise<void> =>
  whenFree(() => rm(file, { force: true }), surroundings);

const isReadOnly = (file: string): Promise<boolean> =>
  access(file, constants.W_OK).then(
    () => false,
    (error) => errorCode(error) !== 'ENOENT',
  );
