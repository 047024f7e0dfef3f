import { stat } from 'node:fs/promises';
import { changedFile } from '../deepgram/error.ts';
import { messageOf } from '../lib/failure.ts';
import { ChangedFileError } from '../recordings/open-file.ts';
import type { FileSource } from '../recordings/source.ts';
import { hashFile } from './sources/hash-file.ts';

/**
 * Returns a function that verifies that a file is still as planned, for calls after parts of it were read: the first
 * call compares its hash, later calls compare the size and timestamps that the file system reports. It throws a
 * DeepgramError if the file has changed.
 */
export function unchangedCheck(
  { realPath, size }: Pick<FileSource, 'realPath' | 'size'>,
  planned: string,
): () => Promise<void> {
  let known: Promise<string> | undefined;
  const stateOf = async (): Promise<string> => {
    const { size: now, mtimeNs, ctimeNs, ino } = await stat(realPath, { bigint: true });
    return [now, mtimeNs, ctimeNs, ino].join();
  };
  const verifyHash = async (): Promise<string> => {
    const state = await stateOf();
    const { sha256 } = await hashFile(realPath, size).catch((error: unknown) => {
      throw changedFile(new Error(messageOf(error)));
    });
    if (sha256 !== planned) throw changedFile(new ChangedFileError(size, size));
    return state;
  };
  return async () => {
    known ??= verifyHash();
    if ((await known) !== (await stateOf())) throw changedFile(new ChangedFileError(size, size));
  };
}
