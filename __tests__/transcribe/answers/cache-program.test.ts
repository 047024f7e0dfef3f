import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { type Cache, startCache } from '../../servers/github/cache.ts';
import { keyOf, type Machine, makeMachine, newRef } from './machines.ts';

let service: Cache;
beforeAll(async () => {
  service = await startCache();
});
afterAll(() => service.close());

/** Records each process of the program. The process ends when a request arrives while the file `end` exists. */
const WATCH = `
const { writeFileSync, rmSync } = require('node:fs');
if (process.argv[1]?.includes('actions-cache')) {
  const note = { group: require('node:child_process').execFileSync('ps', ['-o', 'pgid=', '-p', process.pid]).toString().trim(), env: Object.keys(process.env), pid: process.pid };
  writeFileSync(__dirname + '/' + process.pid + '.json', JSON.stringify(note));
  process.on('message', () => {
    try { rmSync(__dirname + '/end'); } catch { return; }
    process.kill(process.pid, 'SIGKILL');
  });
}`;

interface Watched extends Machine {
  readonly processes: () => Promise<readonly { pid: number; group: string; env: readonly string[] }[]>;
  readonly endAtNext: () => Promise<void>;
}

async function watch(own: NodeJS.ProcessEnv = {}): Promise<Watched> {
  const root = await makeWorkspace();
  const folder = path.join(root, 'watch');
  await mkdir(folder);
  const script = path.join(folder, 'watch.cjs');
  await writeFile(script, WATCH);
  const env = {
    GITHUB_REF: newRef(),
    NODE_OPTIONS: `--require=${script}`,
    'INPUT_API-KEY': 'secret',
    ...own,
  };
  const machine = await makeMachine(service, { root, env });
  const notes = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return {
    ...machine,
    processes: async () =>
      Promise.all(
        (await notes()).map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
      ),
    endAtNext: () => writeFile(path.join(folder, 'end'), ''),
  };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.runIf(isPosix)(
  'one process makes all requests of a run, in its own process group, without the inputs',
  async () => {
    const { put, store, processes } = await watch();
    for (const name of ['a', 'b']) await put(keyOf(name), name);
    for (const name of ['a', 'b', 'c']) await store.get(keyOf(name));
    const all = await processes();
    expect(all).toHaveLength(1);
    expect(all[0]?.group).toBe(String(all[0]?.pid));
    expect(all[0]?.env.filter((name) => name.startsWith('INPUT_'))).toEqual([]);
    await store.close();
    await expect.poll(() => isAlive(all[0]?.pid ?? 0)).toBe(false);
  },
);

test.runIf(isPosix)('it is restarted once, without any loss', async () => {
  const { put, store, processes, endAtNext } = await watch();
  await put(keyOf('a'), 'a');
  await endAtNext();
  await put(keyOf('b'), 'b');
  expect(await store.get(keyOf('b'))).toBe('b');
  expect(await processes()).toHaveLength(2);
});

test.runIf(isPosix)('answers that are requested when it ends are still found', async () => {
  const { put, env } = await watch();
  await put(keyOf('a'), 'a');
  const other = await watch({ GITHUB_REF: env['GITHUB_REF'] });
  await other.endAtNext();
  expect(await other.store.get(keyOf('a'))).toBe('a');
  expect(await other.processes()).toHaveLength(2);
});

test.runIf(isPosix)('it is abandoned after it has ended twice', async () => {
  const { put, store, processes, endAtNext } = await watch();
  await put(keyOf('a'), 'a');
  await endAtNext();
  await put(keyOf('b'), 'b');
  await endAtNext();
  await expect(put(keyOf('c'), 'c')).rejects.toThrow('the program for it ended twice');
  await expect(store.get(keyOf('d'))).resolves.toBeUndefined();
  expect(await processes()).toHaveLength(2);
});
