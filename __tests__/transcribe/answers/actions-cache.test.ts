import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { whyNoActionsCache } from '../../../src/transcribe/answers/actions-cache.ts';
import { printedBy } from '../../helpers/stdout.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { type Cache, startCache } from '../../servers/github/cache.ts';
import { keyOf, keyOfPack, type Machine, makeMachine, newRef, saveAsAnyone } from './machines.ts';

let service: Cache;
beforeAll(async () => {
  service = await startCache();
});
afterAll(() => service.close());

/** Opens machines whose runs are on the same new branch. */
async function machines(...names: readonly string[]): Promise<readonly Machine[]> {
  const [root, env] = [await makeWorkspace(), { GITHUB_REF: newRef() }];
  return await Promise.all(names.map((name) => makeMachine(service, { root, name, env })));
}

async function pair(): Promise<readonly [Machine, Machine]> {
  const [root, env] = [await makeWorkspace(), { GITHUB_REF: newRef() }];
  return [
    await makeMachine(service, { root, env }),
    await makeMachine(service, { root, name: 'much/deeper', env }),
  ];
}

const uploads = (): number => service.requests.filter(({ method }) => method === 'CreateCacheEntry').length;

test('an answer that one machine stores is found on another, once, and nothing is printed or left behind', async () => {
  const [one, two] = await pair();
  const answer = JSON.stringify({ words: randomBytes(200_000).toString('base64'), text: 'Grüße 🎧' });
  const [key, other] = [keyOf('talk'), keyOf('prefix')];
  const before = uploads();

  const printed = await printedBy(async () => {
    await one.put(key, answer);
    // One that exists already is not stored again.
    await two.put(key, 'second');
    expect(await two.store.get(key)).toBe(answer);
    expect(uploads() - before).toBe(1);
    // The answer to another request is not found, even if its key has the same prefix.
    await one.put(`${other}00`, '{}');
    expect(await one.store.get(other)).toBeUndefined();
    for (const { store } of [one, two]) await store.close();
  });

  expect(printed).toBe('');
  for (const { workspace, temp, notices, lines } of [one, two]) {
    expect(await readdir(workspace)).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
    expect([...notices, ...lines]).toEqual([]);
  }
});

test('a thousand missing answers cost a request or two, and a hundred that arrive together an entry or two', async () => {
  const [one, two] = await pair();
  await one.put(keyOf('talk'), '{}');
  const asked = service.requests.length;
  const keys = Array.from({ length: 1000 }, (_, index) => keyOf(`new ${index}`));
  const found = await Promise.all(keys.map((key) => two.store.get(key)));
  expect(found.filter((answer) => answer !== undefined)).toEqual([]);
  expect(service.requests.length - asked).toBe(2);

  const before = uploads();
  const names = Array.from({ length: 100 }, (_, index) => `talk ${index}`);
  // To write a hundred files may take as long as a pause between entries.
  for (const name of names) await one.pending.put(keyOf(name), name);
  await Promise.all(names.map((name) => one.store.put(keyOf(name), one.pending)));
  expect(uploads() - before).toBeLessThanOrEqual(2);
  await two.store.refresh();
  expect(await Promise.all(names.map((name) => two.store.get(keyOf(name))))).toEqual(names);
});

test('an answer replaces another one on all machines, despite other writers in the meantime', async () => {
  const [one, two, three] = await machines('one', 'two', 'three');
  const [key, anew] = [keyOf('again'), `${keyOf('again')}-11`];
  if (one === undefined || two === undefined || three === undefined) throw new Error('There is no machine.');
  await one.put(key, 'old');
  expect(await two.store.get(key)).toBe('old');
  await Promise.all([one.put(keyOf('other'), 'other'), two.put(anew, 'new', key)]);
  await three.put(key, 'late');
  for (const { store } of [two, three]) {
    expect([await store.get(key), await store.get(anew)]).toEqual(['new', 'new']);
  }
  await one.store.refresh();
  expect(await one.store.get(key)).toBe('new');

  // Of two that are stored at the same moment, the newer is used.
  const same = keyOf('at once');
  await Promise.all([one.put(same, 'old'), one.put(`${same}-11`, 'new', same)]);
  await two.store.refresh();
  expect([await one.store.get(same), await two.store.get(same)]).toEqual(['new', 'new']);
});

test('a run that ends stores at once what waits for the end of a pause', async () => {
  const [one, two] = await pair();
  // On a clock that stands still, no pause ends by itself.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() });
  onTestFinished(() => void vi.useRealTimers());
  await one.put(keyOf('first'), 'first');
  const waiting = one.put(keyOf('last'), 'last');
  do await turn();
  while (vi.getTimerCount() === 0);
  one.store.hurry();
  await waiting;
  expect(await two.store.get(keyOf('last'))).toBe('last');
});

describe('simultaneous runs', () => {
  test('do not hide each other’s answers, and a later run finds all', async () => {
    const [later, ...jobs] = await machines('later', 'a', 'b', 'c', 'd');
    // All of them have found the log empty, so all try the same number.
    await Promise.all(jobs.map(({ store }) => store.get(keyOf('nothing'))));
    for (const round of [1, 2]) {
      await Promise.all(jobs.map(({ put }, index) => put(keyOf(`${index} ${round}`), `${index} ${round}`)));
    }
    for (const index of jobs.keys()) {
      for (const round of [1, 2]) {
        expect(await later?.store.get(keyOf(`${index} ${round}`))).toBe(`${index} ${round}`);
      }
    }
    expect(jobs.flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('hide nothing either if one is killed during its upload', async () => {
    const dying = await startCache({ faults: [{ method: 'FinalizeCacheEntryUpload', status: 'hang' }] });
    const root = await makeWorkspace();
    const killed = await makeMachine(dying, { root, name: 'killed' });
    void killed.put(keyOf('lost'), '{}').catch(() => {});
    await expect.poll(() => dying.requests.some(({ status }) => status === 'hang')).toBe(true);
    await killed.store.close();

    const next = await makeMachine(dying, { root, name: 'next' });
    await next.put(keyOf('kept'), 'kept');
    await next.put(keyOf('kept too'), 'kept too');
    const later = await makeMachine(dying, { root, name: 'later' });
    expect(await later.store.get(keyOf('kept'))).toBe('kept');
    expect(await later.store.get(keyOf('kept too'))).toBe('kept too');
    expect(await later.store.get(keyOf('lost'))).toBeUndefined();
    await dying.close();
  });
});

describe('branches', () => {
  test('find the answers of the default branch and of the base of their pull request', async () => {
    const root = await makeWorkspace({
      'event.json': JSON.stringify({ repository: { default_branch: 'main' } }),
    });
    const on = (name: string, env: NodeJS.ProcessEnv) => makeMachine(service, { root, name, env });
    const main = await on('main', {});
    const develop = await on('develop', { GITHUB_REF: 'refs/heads/develop' });
    await main.put(keyOf('of main'), 'main');
    await develop.put(keyOf('of develop'), 'develop');
    const request = await on('request', {
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'develop',
      GITHUB_EVENT_PATH: path.join(root, 'event.json'),
    });
    // This also holds when its own ref has entries, although GitHub stops searching at the first ref with a match.
    await request.put(keyOf('of the request'), 'request');
    expect(await request.store.get(keyOf('of main'))).toBe('main');
    expect(await request.store.get(keyOf('of develop'))).toBe('develop');
    expect(await request.store.get(keyOf('of the request'))).toBe('request');
    expect(await main.store.get(keyOf('of the request'))).toBeUndefined();
  });
});

test('entries of strangers unpack nothing, are reported, and hide neither earlier answers nor later ones', async () => {
  const [one, two] = await pair();
  await one.put(keyOf('before'), 'kept');
  const file = path.join(one.workspace, 'answers');
  const damaged = '{"format":1,"answers":[["aa",9]],"earlier":[],"unseen":[]}\n';
  const traps: readonly (readonly [make: () => Promise<unknown>, tarOptions?: string])[] = [
    [() => writeFile(file, 'evil'), '--transform=s,^,../../evil-,'],
    [() => writeFile(file, 'evil'), `--transform=s,^,${two.temp}/evil-,`],
    [() => writeFile(file, 'evil'), '--transform=s,^,evil/,'],
    [() => mkdir(file).then(() => writeFile(path.join(file, 'evil'), 'evil'))],
    [() => symlink('/etc/passwd', file)],
    [() => writeFile(file, damaged)],
  ];
  const key = (index: number): string => keyOfPack(one.env['GITHUB_REF'], index + 2);
  for (const [index, [make, tarOptions]] of traps.entries()) {
    await make();
    await saveAsAnyone(one, key(index), tarOptions);
    await rm(file, { recursive: true });
  }

  expect(await two.store.get(keyOf('before'))).toBe('kept');
  expect(two.notices.toSorted()).toEqual(
    traps.map(
      (_, index) =>
        `The entry ${key(index)} of the Actions cache is damaged. Answers that were only in it are transcribed, and ` +
        'paid for, again.',
    ),
  );
  const [folder = ''] = (await readdir(two.temp)).filter((name) => name.startsWith('answers-'));
  expect((await readdir(two.temp, { recursive: true })).filter((name) => name.includes('evil'))).toEqual([]);
  const unpacked = (await readdir(path.join(two.temp, folder))).sort();
  // The answers of the first machine, and the damaged list.
  expect(unpacked.filter((name) => name.endsWith('.pack'))).toHaveLength(2);
  expect(unpacked.filter((name) => !name.endsWith('.pack'))).toEqual(['temp', 'workspace']);

  await two.put(keyOf('after'), 'kept too');
  const later = await makeMachine(service, { env: { GITHUB_REF: one.env['GITHUB_REF'] ?? '' } });
  expect(await later.store.get(keyOf('before'))).toBe('kept');
  expect(await later.store.get(keyOf('after'))).toBe('kept too');
});

test.runIf(isPosix)('answers are stored and found where tar is not GNU tar', async () => {
  const root = await makeWorkspace();
  const bin = path.join(root, 'bin');
  await mkdir(bin);
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo "bsdtar 3.5.3" && exit\nPATH=\${PATH#*:} exec tar "$@"\n`;
  await writeFile(path.join(bin, 'tar'), script, { mode: 0o755 });
  const env = { GITHUB_REF: newRef(), PATH: `${bin}:${process.env['PATH']}` };
  const one = await makeMachine(service, { root, env });
  await one.put(keyOf('talk'), 'kept');
  const other = await makeMachine(service, { root, name: 'other', env });
  expect(await other.store.get(keyOf('talk'))).toBe('kept');
});

test('a cache that the workflow may only read is reported', async () => {
  const { put } = await makeMachine(service, { env: { GITHUB_REF: newRef(), ACTIONS_CACHE_MODE: 'read' } });
  await expect(put(keyOf('mode'), '{}')).rejects.toThrow(
    "the effective cache-mode 'read' does not permit writes",
  );
});

test('detects whether a cache exists', () => {
  const token = { ACTIONS_RUNTIME_TOKEN: 'token' };
  const why = 'the runner offers none';
  expect(whyNoActionsCache({})).toBe(why);
  expect(whyNoActionsCache({ ACTIONS_RESULTS_URL: 'https://results.example' })).toBe(why);
  expect(whyNoActionsCache({ ...token, ACTIONS_RESULTS_URL: '' })).toBe(why);
  expect(whyNoActionsCache({ ...token, ACTIONS_RESULTS_URL: 'https://results.example' })).toBeUndefined();
  expect(whyNoActionsCache({ ...token, ACTIONS_CACHE_URL: 'https://ghes.example' })).toBeUndefined();
});
