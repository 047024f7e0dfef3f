import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { quietly } from '../../helpers/stdout.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';
import { type Artifacts, startArtifacts } from './artifacts.ts';
import { type Cache, startCache } from './cache.ts';

let artifacts: Artifacts;
let service: Cache;

beforeAll(async () => {
  artifacts = await startArtifacts();
  service = await startCache({ beside: artifacts.env });
});
afterAll(async () => {
  await Promise.all([service.close(), artifacts.close()]);
});

let root: string;
beforeEach(async () => {
  root = await makeWorkspace();
  await mkdir(path.join(root, 'temp'));
  const env = { ...service.env, GITHUB_WORKSPACE: root, RUNNER_TEMP: path.join(root, 'temp') };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

async function save(file: string, key: string, content: string): Promise<number> {
  await writeFile(path.join(root, file), content);
  return quietly(() => saveCache([file], key));
}

/** Returns the key of the entry that was found, and the content of the file after that. */
async function restore(file: string, key: string, restoreKeys: string[] = []) {
  const found = await quietly(() => restoreCache([file], key, restoreKeys));
  return [found, found === undefined ? undefined : await readFile(path.join(root, file), 'utf8')];
}

test('an entry is found by its key, and never changes', async () => {
  expect(await save('a.txt', 'exact', 'first')).toBeGreaterThan(0);
  expect(await save('a.txt', 'exact', 'second')).toBe(-1);
  expect(await restore('a.txt', 'exact')).toEqual(['exact', 'first']);
  expect(service.requests.filter(({ status }) => status === 409)).toHaveLength(1);
});

test('the newest entry whose key begins so is found if none is equal, by one key after the other', async () => {
  for (const key of ['deps-1', 'deps-2', 'tools-1']) await save('b.txt', key, key);
  expect(await restore('b.txt', 'deps-')).toEqual(['deps-2', 'deps-2']);
  expect(await restore('b.txt', 'deps-1')).toEqual(['deps-1', 'deps-1']);
  expect(await restore('b.txt', 'none', ['nothing', 'tools-', 'deps-'])).toEqual(['tools-1', 'tools-1']);
  expect(await restore('b.txt', 'none')).toEqual([undefined, undefined]);
});

test('an entry of other paths is not found', async () => {
  await save('c.txt', 'paths', 'content');
  expect(await restore('d.txt', 'paths')).toEqual([undefined, undefined]);
});

test('a run has its artifacts beside it', async () => {
  const client = new DefaultArtifactClient();
  const file = path.join(root, 'a.txt');
  await writeFile(file, 'a');
  await quietly(() => client.uploadArtifact('transcripts', [file], root));
  expect(artifacts.artifacts()).toMatchObject([{ name: 'transcripts' }]);
  await expect(quietly(() => client.uploadArtifact('transcripts', [file], root))).rejects.toThrow('(409)');
});

test('a branch restores its own caches, those of its base, and of the default branch, and no others', async () => {
  const as = (ref: string, base?: string) => {
    for (const [name, value] of Object.entries(service.envOf(ref, base))) vi.stubEnv(name, value);
  };
  await save('e.txt', 'of-main', 'main');
  as('refs/pull/7/merge', 'develop');
  expect(await restore('e.txt', 'of-main')).toEqual(['of-main', 'main']);
  expect(await save('e.txt', 'of-main', 'again')).toBeGreaterThan(0);
  await save('e.txt', 'of-the-pull-request', 'pull request');
  as('refs/heads/develop');
  await save('e.txt', 'of-develop', 'develop');
  expect(await restore('e.txt', 'of-the-pull-request')).toEqual([undefined, undefined]);
  as('refs/pull/7/merge', 'develop');
  expect(await restore('e.txt', 'of-develop')).toEqual(['of-develop', 'develop']);
  as('refs/heads/main');
  for (const key of ['of-the-pull-request', 'of-develop']) {
    expect(await restore('e.txt', key)).toEqual([undefined, undefined]);
  }
  expect(await restore('e.txt', 'of-main')).toEqual(['of-main', 'main']);
});

test('what has not been used for a long time is forgotten', async () => {
  await save('f.txt', 'old', 'content');
  service.forgetCaches();
  expect(await restore('f.txt', 'old')).toEqual([undefined, undefined]);
  expect(await save('f.txt', 'old', 'new')).toBeGreaterThan(0);
});

test('no more than so many entries are uploaded in a minute', async () => {
  const small = await startCache({ uploadsAMinute: 1 });
  for (const [name, value] of Object.entries(small.env)) vi.stubEnv(name, value);
  await save('g.txt', 'one', 'content');
  const create = () =>
    fetch(
      new URL(
        'twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry',
        small.env['ACTIONS_RESULTS_URL'],
      ),
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${small.env['ACTIONS_RUNTIME_TOKEN']}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ key: 'two', version: '1' }),
      },
    );
  const refused = await create();
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + wait * 1000 });
  expect((await create()).status).toBe(200);
  vi.useRealTimers();
  await small.close();
});
