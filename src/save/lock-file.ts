import { parseRecord } from '../plan/record-parse.ts';
import type { LockedFile, LockFile } from './saver.ts';

/** Reads lock files that belong at a path, wherever they come from. */
export function lockFileAt(path: string): LockFile {
  return { path, files: (text) => lockedFiles(text, path) };
}

function lockedFiles(text: string, path: string): ReadonlyMap<string, LockedFile> {
  const files = new Map<string, LockedFile>();
  for (const { source, duration, files: own } of parseRecord(text, path).entries.values()) {
    for (const { path: file, git } of Object.values(own)) {
      files.set(file, { git, source, seconds: duration });
    }
  }
  return files;
}
