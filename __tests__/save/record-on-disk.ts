import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Entry, entriesOf } from '../../src/plan/record.ts';
import { serializeRecord } from '../../src/plan/record-format.ts';
import { RecordFile } from '../../src/save/record-file.ts';
import { Workspace } from '../../src/save/workspace.ts';
import { makeEntry } from '../helpers/records.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

export const FILE = 'transcripts.lock.json';

export const textOf = (...entries: readonly Entry[]): string => serializeRecord(entriesOf(entries));
export const a = makeEntry('a.mp3', ['a.txt']);
export const recordOfA = textOf(a);

/** A workspace that counts what is written. */
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
  readonly record: RecordFile;
  readonly onDisk: () => Promise<string>;
}

/** A record in a workspace, with this content before it is loaded. */
export async function open(content?: string, file = FILE): Promise<Opened> {
  const root = await makeWorkspace(content === undefined ? {} : { [file]: content });
  const workspace = new CountedWorkspace(root);
  const record = await RecordFile.load(workspace, root, file);
  return { root, workspace, record, onDisk: () => readFile(path.join(root, file), 'utf8') };
}
