import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openActionsCache, whyNoActionsCache } from '../../src/answers/actions-cache.ts';
import { openStore } from '../../src/answers/open.ts';
import { type Cache, startCache } from '../github/cache.ts';
import { printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex');

let service: Cache;
beforeAll(async () => {
  service = await startCache();
});
afterAll(() => service.close());

/** A runner whose folders are like those of no other. */
async function makeMachine(root: string, name: string) {
  const [workspace, temp] = [path.join(root, name, 'work/repo'), path.join(root, name, 'temp')];
  await mkdir(workspace, { recursive: true });
  await mkdir(temp, { recursive: true });
  const env = { ...process.env, ...service.env, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp };
  return { env, workspace, temp, store: openActionsCache(env) };
}

const oneMachine = async () => makeMachine(await makeWorkspace(), 'one');

test('an answer that one machine keeps is found on another, and nothing is printed or left', async () => {
  const root = await makeWorkspace();
  const [one, two] = [await makeMachine(root, 'one'), await makeMachine(root, 'much/deeper')];
  const answer = JSON.stringify({ words: randomBytes(200_000).toString('base64'), text: 'Grüße 🎧' });
  const key = keyOf('talk');

  const printed = await printedBy(async () => {
    await one.store.put(key, answer);
    expect(await two.store.get(key)).toBe(answer);
  });

  expect(printed).toBe('');
  expect(service.entries()).toMatchObject([{ key: `deepgram-answer-v1-${key}` }]);
  for (const { workspace, temp } of [one, two]) {
    expect(await readdir(workspace)).toEqual([]);
    expect(await readdir(temp)).toEqual(['node-compile-cache']);
  }
});

test('the answer to another question is none, even if its key begins alike', async () => {
  const { store } = await oneMachine();
  const key = keyOf('prefix');
  await store.put(`${key}00`, '{}');
  expect(await store.get(key)).toBeUndefined();
});

test('ten answers at once keep apart', async () => {
  const { env } = await oneMachine();
  const notices: string[] = [];
  const store = await openStore({ cache: true, folder: '' }, env, (notice) => notices.push(notice));
  const names = Array.from({ length: 10 }, (_, index) => `talk ${index}`);
  await Promise.all(names.map((name) => store?.put(keyOf(name), name)));
  expect(await Promise.all(names.map((name) => store?.get(keyOf(name))))).toEqual(names);
  expect(notices).toEqual([]);
});

test('an answer that is there already stays, and is no failure', async () => {
  const { store } = await oneMachine();
  const asked = service.requests.length;
  await store.put(keyOf('twice'), 'first');
  await store.put(keyOf('twice'), 'second');
  expect(await store.get(keyOf('twice'))).toBe('first');
  expect(service.requests.slice(asked).map(({ status }) => status)).toEqual([200, 200, 409, 200]);
});

test('an archive of someone else unpacks nothing outside its folder', async () => {
  const root = await makeWorkspace();
  const [one, two] = [await makeMachine(root, 'one'), await makeMachine(root, 'two')];
  const key = keyOf('evil');
  // Its file is named as ours, so that it is found, but in the archive the name leads out of the folder.
  await writeFile(path.join(one.workspace, `${key}.json`), 'evil');
  const program = path.join(import.meta.dirname, '../../src/actions-cache/index.ts');
  await promisify(execFile)(process.execPath, [program, 'save', `${key}.json`, `deepgram-answer-v1-${key}`], {
    cwd: one.workspace,
    env: { ...one.env, TAR_OPTIONS: '--transform=s,^,../,' },
  });

  expect(await two.store.get(key)).toBe('evil');
  expect(await readdir(two.temp)).toEqual(['node-compile-cache']);
});

test('a cache that the workflow may only read is told', async () => {
  const { env } = await oneMachine();
  const store = openActionsCache({ ...env, ACTIONS_CACHE_MODE: 'read' });
  await expect(store.put(keyOf('mode'), '{}')).rejects.toThrow(
    "the effective cache-mode 'read' does not permit writes",
  );
});

test('a machine without tar is told', async () => {
  const { env, temp } = await oneMachine();
  const store = openActionsCache({ ...env, PATH: temp });
  await expect(store.put(keyOf('tar'), '{}')).rejects.toThrow('Unable to locate executable file: tar');
});

test('it is known whether there is a cache', () => {
  const token = { ACTIONS_RUNTIME_TOKEN: 'token' };
  const why = 'the runner offers none';
  expect(whyNoActionsCache({})).toBe(why);
  expect(whyNoActionsCache({ ACTIONS_RESULTS_URL: 'https://results.example' })).toBe(why);
  expect(whyNoActionsCache({ ...token, ACTIONS_RESULTS_URL: '' })).toBe(why);
  expect(whyNoActionsCache({ ...token, ACTIONS_RESULTS_URL: 'https://results.example' })).toBeUndefined();
  expect(whyNoActionsCache({ ...token, ACTIONS_CACHE_URL: 'https://ghes.example' })).toBeUndefined();
});
