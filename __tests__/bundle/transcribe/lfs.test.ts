import { readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/lib/hash.ts';
import { oidOf } from '../../servers/lfs/server.ts';
import { annotations, codes, openStage, type Ran, resultOf, SPOKEN } from '../helpers.ts';
import { MEMORY_LIMIT, measureMemory } from '../memory.ts';
import { openPointers, type Pointers } from '../pointers.ts';
import { recordings } from '../recordings.ts';

const MB = 1000 ** 2;

/** Returns the requests that a run adds: recordings that were downloaded, and recordings that were sent. */
async function counting({ stage, lfs }: Pointers, action: () => Promise<unknown>) {
  const { requests } = stage.deepgram;
  const before = { fetched: lfs.fetched().length, asked: lfs.batches().flat().length, sent: requests.length };
  await action();
  return {
    asked: lfs.batches().flat().slice(before.asked).sort(),
    fetched: lfs.fetched().slice(before.fetched).sort(),
    sent: requests
      .slice(before.sent)
      .map(({ sha256 = '' }) => sha256)
      .sort(),
  };
}

const once = (...media: readonly Buffer[]) => {
  const oids = media.map(oidOf).sort();
  return { asked: oids, fetched: oids, sent: oids };
};

/** Checks that nothing is left on the disk, and that the token goes only to the batch endpoint. */
function expectTraceless({ lfs, stage }: Pointers, { temp, stdout }: Ran): void {
  const left = readdirSync(temp, { recursive: true, withFileTypes: true });
  const names = left.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(names.filter((name) => !/^(event|results)\.json$|^github_/.test(name))).toEqual([]);
  const credentials = Buffer.from(`x-access-token:${lfs.token}`).toString('base64');
  expect(lfs.requests.map(({ what, status }) => [what, status])).toEqual([
    ['batch', 200],
    ...Array<[string, number]>(3).fill(['range', 206]),
    ...Array<[string, number]>(3).fill(['download', 200]),
  ]);
  for (const { what, headers, url } of lfs.requests) {
    expect(headers.authorization?.includes(credentials)).toBe(what === 'batch');
    expect(url).not.toContain(lfs.token);
  }
  expect(JSON.stringify(stage.deepgram.requests)).not.toMatch(new RegExp(`${lfs.token}|${credentials}`));
  expect(stdout).toContain(`::add-mask::${credentials}`);
}

/** Checks that the pointer that is needed is named and skipped, and nothing else. */
function expectNamed(ran: Ran, expected: Readonly<Record<string, string>>): void {
  expect(codes(ran)).toMatchObject(expected);
  expect(annotations(ran, 'error')[0]).toBe(
    'd.wav: It is a Git LFS pointer, and its content (1.2 kB) is not in the checkout. Set `lfs: auto`, or ' +
      '`lfs: true` for actions/checkout.',
  );
  expect(ran.exitCode).toBe(1);
}

describe.concurrent('recordings behind Git LFS pointers', () => {
  it('are downloaded where they are needed, leave no trace on the disk, and the token goes only to the batch endpoint', async () => {
    const media = recordings({ 'a.wav': 60, 'talks/b.wav': 90, 'talks/c.wav': 30 });
    const beyond = recordings({ 'd.wav': 12 });
    await using pointers = await openPointers({ media, beyond, files: { 'here.mp3': 'speech' } });
    const { stage } = pointers;
    const inputs = { files: '**/*.wav' };

    const first = await counting(pointers, async () => {
      expectTraceless(pointers, await pointers.run({ inputs }));
    });
    expect(first).toEqual(once(...Object.values(media)));
    expect(await stage.read('talks/b.wav.txt')).toBe(`${SPOKEN}\n`);
    const second = await counting(pointers, async () => {
      const ran = await pointers.run({ inputs });
      expect(ran.log).toContain('Plan: 0 to transcribe; 3 unchanged.');
    });
    expect(second).toEqual(once());

    await pointers.commit(beyond);
    const third = await counting(pointers, async () => {
      const ran = await pointers.run({ inputs: { files: '**/*.wav\n*.mp3', lfs: 'never' } });
      expectNamed(ran, { 'talks/b.wav': 'unchanged', 'd.wav': 'git-lfs-pointer', 'here.mp3': 'transcribed' });
    });
    expect(third).toEqual({ asked: [], fetched: [], sent: [sha256('speech')] });
    expect(await counting(pointers, () => pointers.run({ inputs }))).toEqual(once(...Object.values(beyond)));

    await rename(path.join(stage.workspace, 'd.wav'), path.join(stage.workspace, 'talks/renamed.wav'));
    await pointers.commit();
    expect(await counting(pointers, () => pointers.run({ inputs }))).toEqual(once());
    expect(await stage.read('talks/renamed.wav.txt')).toBe(`${SPOKEN}\n`);
    await expect(stage.read('d.wav.txt')).rejects.toThrow('ENOENT');
  });

  it('need a token, and others are transcribed without one', async () => {
    const files = { 'good.mp3': 'speech' };
    await using pointers = await openPointers({ media: recordings({ 'a.wav': 60 }), files });
    const ran = await pointers.run({ inputs: { token: '' } });
    expect(codes(ran)).toEqual({ 'a.wav': 'lfs-forbidden', 'good.mp3': 'transcribed' });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '1' } });
    expect(resultOf(ran, 'a.wav').error).toMatchObject({
      code: 'lfs-forbidden',
      message: 'token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.',
    });
    expect(pointers.lfs.requests).toEqual([]);
  });

  it('are streamed, however large they are', async () => {
    // With what Node itself takes, at least 70 MB, this is above the limit if it is kept in memory.
    const media = { 'long.wav': Buffer.alloc(160 * MB) };
    await using pointers = await openPointers({ media });
    const { ran, peak } = await measureMemory((env) => pointers.run({ env }));
    expect(codes(ran)).toEqual({ 'long.wav': 'transcribed' });
    expect(pointers.stage.deepgram.requests).toMatchObject([{ sha256: oidOf(media['long.wav']) }]);
    expect(peak).toBeLessThan(MEMORY_LIMIT);
  });
});

it('a run whose recordings are all local contacts no Git LFS server', async () => {
  await using stage = await openStage({ files: { 'a.wav': 'speech' } });
  const ran = await stage.run({ env: { GITHUB_SERVER_URL: 'https://127.0.0.1:9' } });
  expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
});
