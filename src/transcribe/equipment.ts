import path from 'node:path';
import { AnswerFolder } from '../answers/folder.ts';
import type { ForgivingStore } from '../answers/forgiving.ts';
import { openStore } from '../answers/open.ts';
import type { Economy } from '../inputs/economy.ts';
import type { Look } from '../inputs/look.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { RecordFile } from '../save/record-file.ts';
import { RunFolder } from '../save/run-folder.ts';
import { SCRATCH, Workspace } from '../save/workspace.ts';
import { makePresenter, type Presenter } from './presenter.ts';

/** What a run works with. */
export interface Equipment {
  readonly workspace: Workspace;
  readonly runFolder: RunFolder;
  readonly record: RecordFile;
  /** Answers whose transcripts are not all written and recorded yet, also of runs that were killed. */
  readonly pending: AnswerFolder;
  /** Where answers are put until they are used; a dry run leaves nothing in the workspace. */
  readonly staging: AnswerFolder;
  /** Where answers outlive the run; undefined if nowhere. */
  readonly store: ForgivingStore | undefined;
  /** The request options that change the answer, as canonicalOptions() gives them. */
  readonly options: string;
  readonly presenter: Presenter;
}

/** Gets a run ready. `root` is the workspace's own real path. Throws a Failure if the record cannot be used. */
export async function equip(root: string, economy: Economy, options: string, look: Look): Promise<Equipment> {
  const workspace = new Workspace(root);
  const record = await RecordFile.load(workspace, root, economy.record);
  const runFolder = await RunFolder.create();
  const pending = new AnswerFolder(path.join(root, SCRATCH, 'answers'));
  return {
    workspace,
    runFolder,
    record,
    pending,
    staging: economy.dryRun ? new AnswerFolder(runFolder.newFile('answers')) : pending,
    store: await openStore({ cache: economy.cache, folder: economy.cacheFolder }, process.env, log.notice),
    options,
    presenter: await makePresenter(workspace, look),
  };
}

/**
 * Moves answers that nobody used to where later runs find them, and leaves no traces of runs in the workspace. `done`
 * are the keys of those that were used by a run which was killed before it could remove them.
 */
export async function tidyUp(
  { pending, store, workspace }: Pick<Equipment, 'pending' | 'store' | 'workspace'>,
  done: ReadonlySet<string>,
): Promise<void> {
  try {
    for (const key of await pending.keys()) {
      const answer = await pending.get(key);
      const isStored = answer !== undefined && (await store?.put(key, answer)) === true;
      if (isStored || done.has(key)) await pending.remove(key);
    }
    await workspace.tidy();
  } catch (error) {
    log.notice(`What a killed run left in ${SCRATCH} could not be tidied up: ${messageOf(error)}`);
  }
}
