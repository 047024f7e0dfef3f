import { readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import type { ForgivingStore } from '../../../src/transcribe/answers/forgiving.ts';
import { openStore, type StoreOptions } from '../../../src/transcribe/answers/open.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

/** Stores a new answer as a run does. */
async function keep(store: ForgivingStore | undefined): Promise<boolean | undefined> {
  const pending = new AnswerFolder(path.join(await makeWorkspace(), 'pending'));
  await pending.put('aa', '{}');
  return await store?.put('aa', pending);
}

async function open(options: StoreOptions, environment: NodeJS.ProcessEnv = {}) {
  const notices: string[] = [];
  const store = await openStore(options, environment, (notice) => notices.push(notice));
  return { store, notices };
}

const RUNNER = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: 'token' };

test('a folder takes precedence over the cache', async () => {
  const root = await makeWorkspace();
  const folder = path.join(root, 'answers');
  const { store, notices } = await open({ cache: true, folder }, RUNNER);
  expect(await keep(store)).toBe(true);
  expect(await readdir(folder)).toEqual(['aa.json']);
  expect(notices).toEqual([]);
});

test.runIf(isPosix)('the folder can be a link', async () => {
  const root = await makeWorkspace({ 'real/notes.txt': '' });
  await symlink(path.join(root, 'real'), path.join(root, 'link'));
  const { store } = await open({ cache: true, folder: path.join(root, 'link') });
  expect(await keep(store)).toBe(true);
  expect(await readdir(path.join(root, 'real'))).toEqual(['aa.json', 'notes.txt']);
});

test('without a cache service there is no store, which is reported', async () => {
  const { store, notices } = await open({ cache: true, folder: '' });
  expect(store).toBeUndefined();
  expect(notices).toEqual([
    'Answers are not kept in the Actions cache: the runner offers none. To keep them, set `cache-folder`.',
  ]);
});

test('a store that is turned off is not reported as missing', async () => {
  const { store, notices } = await open({ cache: false, folder: '' }, RUNNER);
  expect(store).toBeUndefined();
  expect(notices).toEqual([]);
});

test('an unreachable cache fails nothing', async () => {
  const root = await makeWorkspace();
  const environment = { ...process.env, ...RUNNER, RUNNER_TEMP: root, ACTIONS_CACHE_SERVICE_V2: 'true' };
  const { store, notices } = await open({ cache: true, folder: '' }, environment);
  expect(await store?.get('aa')).toBeUndefined();
  expect(await keep(store)).toBe(false);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('Answers could not be read from the Actions cache: ');
  expect(notices[0]).toContain('ECONNREFUSED');
});
