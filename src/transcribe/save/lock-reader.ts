import { parseLock } from '../lockfile/parse.ts';
import type { LockReader, OwnedFile } from './saver.ts';

/** Creates a reader for versions of the lock file at `path`, from any commit. */
export function lockReaderAt(path: string): LockReader {
  return { path, files: (text) => lockedFiles(text, path) };
}

function lockedFiles(text: string, path: string): ReadonlyMap<string, OwnedFile> {
  const files = new Map<string, OwnedFile>();
  for (const { source, duration, files: own } of parseLock(text, path).entries.values()) {
    for (const { path: file, git } of Object.values(own)) {
      files.set(file, { git, source, seconds: duration });
    }
  }
  return files;
}
