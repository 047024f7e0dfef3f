import path from 'node:path';
import { expect, it } from 'vitest';
import { batchOf } from '../../src/transcribe/batch.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { type Ledger, ledgerKey } from '../../src/transcribe/lockfile/ledger.ts';
import { entriesOf } from '../../src/transcribe/lockfile/lock.ts';
import { NOTHING_WITHHELD } from '../../src/transcribe/lockfile/merge.ts';
import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import { Lockfile } from '../../src/transcribe/save/lockfile.ts';
import { Workspace } from '../../src/transcribe/save/workspace.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { makeEntry, WRITER } from '../helpers/locks.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** A git that knows no files. */
const none = (): undefined => undefined;

const LOCK = 'transcripts.lock.json';

const run = (month: string, runId: number): string => ledgerKey(month, { runId, runAttempt: 1 }, WRITER);

const textOf = (names: readonly string[], ...runs: readonly string[]): string => {
  const entries = entriesOf(names.map((name) => makeEntry(name, [`${name}.txt`])));
  return serializeLock(entries, new Map(), new Map(runs.map((key) => [key, { usd: 1, minutes: 1 }])));
};

/** The branch's ledger after a run that spent something is saved there. */
async function merged(here: string, there: string | undefined): Promise<Ledger> {
  const root = await makeWorkspace({ [LOCK]: here });
  const workspace = new Workspace(root);
  const lockfile = await Lockfile.load(workspace, root, LOCK);
  await lockfile.spend(run('2026-11', 9), { usd: 2, minutes: 3 });
  await lockfile.put(makeEntry('mine.mp3', ['mine.mp3.txt']));
  await lockfile.flush();
  const inputs = inputsWith({ 'lock-file': LOCK });
  const index = { idOf: none, sparseIdOf: none, stagedIdOf: none, has: () => false };
  const plan = { unsaved: new Map<string, readonly string[]>(), index };
  const batch = batchOf([], path.join(root, 'results.json'), plan, { root, workspace, lockfile, inputs });
  const text = batch.lockfile.merge(there, NOTHING_WITHHELD);
  const { entries, ledger } = parseLock(text, LOCK);
  expect([...entries.values()].map(({ source }) => source)).toContain('mine.mp3');
  return ledger;
}

it('adds what a run spent to what overlapping runs recorded on the branch', async () => {
  const here = textOf(['a.mp3'], run('2026-11', 1), run('2026-08', 2));
  const there = textOf(['a.mp3', 'theirs.mp3'], run('2026-11', 1), run('2026-08', 2), run('2026-11', 3));
  const ledger = await merged(here, there);
  // The one of August is dropped, since no run reads it any more.
  expect([...ledger.keys()].sort()).toEqual([run('2026-11', 1), run('2026-11', 3), run('2026-11', 9)].sort());
  expect(ledger.get(run('2026-11', 9))).toEqual({ usd: 2, minutes: 3 });
});

it('writes everything it knows where there is no lock file', async () => {
  expect((await merged(textOf(['a.mp3'], run('2026-11', 1)), undefined)).size).toBe(2);
});
