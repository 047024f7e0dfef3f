import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: string[] = [];

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Creates an empty folder for all tests of this process, and removes it when the process ends. */
export function folderUntilExit(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  if (folders.length === 0) process.on('exit', removeAll);
  folders.push(folder);
  return folder;
}
