import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf, type LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { Lockfile } from '../../../src/transcribe/save/lockfile.ts';
import { Workspace } from '../../../src/transcribe/save/workspace.ts';
import { makeEntry } from '../../helpers/locks.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

export const FILE = 'transcripts.lock.json';

export const textOf = (...entries: readonly LockEntry[]): string => serializeLock(entriesOf(entries));
export const a = makeEntry('a.mp3', ['a.txt']);
export const lockOfA = textOf(a);

/** A workspace that counts writes. */
export class CountedWorkspace extends Workspace {
  writes = 0;

  override async write(file: string, content: string): Promise<void> {
    this.writes += 1;
    await super.write(file, content);
  }
}

export interface Opened {
  readonly root: string;
  readonly workspace: CountedWorkspace;
  readonly lockfile: Lockfile;
  readonly onDisk: () => Promise<string>;
}

/** Opens a lock file in a workspace, which has this content before it is loaded. */
export async function open(content?: string, file = FILE): Promise<Opened> {
  const root = await makeWorkspace(content === undefined ? {} : { [file]: content });
  const workspace = new CountedWorkspace(root);
  const lockfile = await Lockfile.load(workspace, root, file);
  return { root, workspace, lockfile, onDisk: () => readFile(path.join(root, file), 'utf8') };
}
