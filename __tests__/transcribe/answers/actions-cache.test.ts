import { randomBytes } from 'node:crypto';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

test('an answer that one machine stores is found on another, and nothing is printed or left behind', async () => {
  const [one, two] = await pair();
  const answer = JSON.stringify({ words: randomBytes(200_000).toString('base64'), text: 'Grüße 🎧' });
  const key = keyOf('talk');

  const printed = await printedBy(async () => {
    await one.put(key, answer);
    expect(await two.store.get(key)).toBe(answer);
    for (const { store } of [one, two]) await store.close();
  });

  expect(printed).toBe('');
  for (const { workspace, temp, notices, lines } of [one, two]) {
    expect(await readdir(workspace)).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
    expect([...notices, ...lines]).toEqual([]);
  }
});

test('the answer to another request is not found, even if its key has the same prefix', async () => {
  const [one] = await pair();
  const key = keyOf('prefix');
  await one.put(`${key}00`, '{}');
  expect(await one.store.get(key)).toBeUndefined();
});

test('answers that arrive together share an entry or two, and each is found by its key', async () => {
  const [one, two] = await pair();
  const before = uploads();
  const names = Array.from({ length: 100 }, (_, index) => `talk ${index}`);
  await Promise.all(names.map((name) => one.put(keyOf(name), name)));
  expect(uploads() - before).toBeLessThanOrEqual(2);
  expect(await Promise.all(names.map((name) => two.store.get(keyOf(name))))).toEqual(names);
});

test('a thousand missing answers cost a request or two', async () => {
  const [one, two] = await pair();
  await one.put(keyOf('talk'), '{}');
  const asked = service.requests.length;
  const keys = Array.from({ length: 1000 }, (_, index) => keyOf(`new ${index}`));
  const found = await Promise.all(keys.map((key) => two.store.get(key)));
  expect(found.filter((answer) => answer !== undefined)).toEqual([]);
  expect(service.requests.length - asked).toBe(2);
});

test('an answer that exists already is not stored again', async () => {
  const [one, two] = await pair();
  const before = uploads();
  await one.put(keyOf('twice'), 'first');
  await two.put(keyOf('twice'), 'second');
  expect(await two.store.get(keyOf('twice'))).toBe('first');
  expect(uploads() - before).toBe(1);
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
});

test('the newer of two answers that are stored at the same moment is used', async () => {
  const [one, two] = await pair();
  const key = keyOf('at once');
  await Promise.all([one.put(key, 'old'), one.put(`${key}-11`, 'new', key)]);
  expect([await one.store.get(key), await two.store.get(key)]).toEqual(['new', 'new']);
});

test('a run stores only a few entries, however slowly answers arrive, and the rest at once at its end', async () => {
  const [one] = await pair();
  const [before, began] = [uploads(), performance.now()];
  const puts: Promise<void>[] = [];
  for (let index = 0; index < 30; index++) {
    puts.push(one.put(keyOf(`drip ${index}`), `${index}`));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  one.store.hurry();
  const dripped = performance.now() - began;
  await Promise.all(puts);
  // The first upload is at once, the second after a second, and each further pause is half as long again: 1, 2.5, 4.75
  // seconds and so on. One upload has the rest.
  let most = 2;
  for (let [pause, next] = [1000, 1000]; next < dripped; next += pause) {
    most += 1;
    pause *= 1.5;
  }
  expect(uploads() - before).toBeLessThanOrEqual(most);
  expect(await one.store.get(keyOf('drip 29'))).toBe('29');
});

describe('simultaneous runs', () => {
  test('do not hide each other’s answers, and a later run finds all', async () => {
    const [later, ...jobs] = await machines('later', 'a', 'b', 'c', 'd', 'e', 'f');
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

describe('an entry of a stranger', () => {
  test.each([
    ['its only entry', '--transform=s,^,../../evil-,'],
    ['an absolute path', '--transform=s,^,EVIL/evil-,'],
    ['its only entry in a folder', '--transform=s,^,evil/,'],
  ])('unpacks nothing of %s, and is reported', async (_, options) => {
    const [one, two] = await pair();
    await writeFile(path.join(one.workspace, 'answers'), 'evil');
    const key = keyOfPack(one.env['GITHUB_REF']);
    await saveAsAnyone(one, key, options.replace('EVIL', two.temp));
    expect(await two.store.get(keyOf('talk'))).toBeUndefined();
    expect(two.notices).toEqual([
      `The entry ${key} of the Actions cache is damaged. Answers that were only in it are transcribed, and ` +
        'paid for, again.',
    ]);
    const [folder = ''] = (await readdir(two.temp)).filter((name) => name.startsWith('answers-'));
    expect((await readdir(two.temp, { recursive: true })).filter((name) => name.includes('evil'))).toEqual(
      [],
    );
    expect((await readdir(path.join(two.temp, folder))).sort()).toEqual(['temp', 'workspace']);
  });

  test.each(['a folder', 'a link'])('that is %s is refused, and later answers are stored', async (what) => {
    const [one, two] = await pair();
    const name = path.join(one.workspace, 'answers');
    if (what === 'a link') await symlink('/etc/passwd', name);
    else {
      await mkdir(name);
      await writeFile(path.join(name, 'evil'), 'evil');
    }
    await saveAsAnyone(one, keyOfPack(one.env['GITHUB_REF']));
    await two.put(keyOf('talk'), 'kept');
    expect(await one.store.get(keyOf('talk'))).toBe('kept');
    expect(two.notices).toHaveLength(1);
  });

  test('that is damaged does not hide earlier ones', async () => {
    const [one, two] = await pair();
    await one.put(keyOf('before'), 'kept');
    await writeFile(
      path.join(one.workspace, 'answers'),
      '{"format":1,"answers":[["aa",9]],"earlier":[],"unseen":[]}\n',
    );
    await saveAsAnyone(one, keyOfPack(one.env['GITHUB_REF'], 2));
    expect(await two.store.get(keyOf('before'))).toBe('kept');
    await two.put(keyOf('after'), 'kept too');
    const later = await makeMachine(service, { env: { GITHUB_REF: one.env['GITHUB_REF'] ?? '' } });
    expect(await later.store.get(keyOf('before'))).toBe('kept');
    expect(await later.store.get(keyOf('after'))).toBe('kept too');
  });
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
