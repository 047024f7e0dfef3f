import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder outside the workspace, such as on the disk of a self-hosted runner. */
interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** Creates an empty folder. */
export async function openFolder(): Promise<Folder> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'folder-')));
  return {
    path: folder,
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
