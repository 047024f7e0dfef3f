import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/lib/failure.ts';
import { at } from '../../src/lib/guards.ts';
import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import { SCRATCH } from '../../src/transcribe/save/workspace.ts';
import { LOCKFILE, Repository, type Wish } from '../helpers/runs.ts';

const NAME = 'talk.mp3';
const TALK = { [NAME]: 'talk 300' };
/** Four parts of about 82.5 s, which begin at multiples of 3.84 s; neighbors overlap by 10 s. */
const PARTS = ['0 to 82.96', '72.96 to 155.92', '145.92 to 228.88', '218.88 to 300'];
const WISH: Wish = {
  media: [NAME],
  inputs: { 'split-above': '100s', concurrency: '1', diarize: 'true' },
  store: true,
};
const with_ = (inputs: Readonly<Record<string, string>>): Wish => ({
  ...WISH,
  inputs: { ...WISH.inputs, ...inputs },
});

const pendingOf = (repository: Repository): string => repository.at(path.join(SCRATCH, 'answers'));
const text = async (repository: Repository): Promise<string | undefined> =>
  (await repository.files())[`${NAME}.txt`];

/** The transcript of the talk when it is sent whole. */
async function transcriptOfWhole(): Promise<string | undefined> {
  const repository = await Repository.create(TALK);
  await repository.run(with_({ 'split-above': 'never' }));
  expect(repository.requests).toEqual([NAME]);
  return await text(repository);
}

describe('a recording that is too long to be sent whole', () => {
  it('is sent in parts, each paid for once, and gets the same transcript as when sent whole', async () => {
    const repository = await Repository.create(TALK);
    expect((await repository.run(WISH))?.requests).toEqual(PARTS);
    expect(await text(repository)).toBe(await transcriptOfWhole());
    const { [LOCKFILE]: lock = '' } = await repository.files();
    expect(parseLock(lock, LOCKFILE).entries.size).toBe(1);
    expect(repository.results).toMatchObject([
      { status: 'transcribed', duration: 300, words: 300, billed: { duration: 330, channels: 1 } },
    ]);
    expect((await repository.run(WISH))?.requests).toEqual([]);
    expect(await readdir(repository.root)).not.toContain(SCRATCH);
  });

  it('leaves no files behind where nothing outlives the workspace', async () => {
    const repository = await Repository.create(TALK);
    await repository.run({ ...WISH, store: false });
    expect(await readdir(repository.root)).not.toContain(SCRATCH);
    expect((await repository.run({ ...WISH, store: false }))?.requests).toEqual([]);
  });

  it('is sent whole where its audio cannot be cut', async () => {
    const repository = await Repository.create({ [NAME]: 'talk 300, uncut' });
    expect((await repository.run(WISH))?.requests).toEqual([NAME]);
    expect((await repository.run(WISH))?.requests).toEqual([]);
  });

  it('is sent in parts again when a retranscription is requested', async () => {
    const repository = await Repository.create(TALK);
    await repository.run(WISH);
    expect((await repository.run(with_({ retranscribe: NAME })))?.requests).toEqual(PARTS);
    expect((await repository.run(with_({ retranscribe: NAME })))?.requests).toEqual([]);
  });
});

describe('a part that fails', () => {
  const refuses = (request: string): boolean => request === PARTS[2];

  it.each([
    ['in the store', true],
    ['in the workspace', false],
  ])('costs only that part: the others are kept %s', async (_, store) => {
    const repository = await Repository.create(TALK);
    await repository.run({ ...WISH, store, refuses });
    expect(repository.requests).toEqual(PARTS.filter((part) => part !== PARTS[2]));
    expect(repository.results).toMatchObject([
      {
        status: 'failed',
        error: {
          code: 'bad-audio',
          message: expect.stringMatching(
            /^Part 3 of 4 failed: No 145\.92 to 228\.88\. The answers to the other 3 are kept in .*, and the next run sends only the missing parts\.$/,
          ),
        },
        billed: { duration: expect.closeTo(247.04), channels: 1 },
      },
    ]);
    if (store) await rm(repository.at(SCRATCH), { recursive: true, force: true });
    expect((await repository.run({ ...WISH, store }))?.requests).toEqual([PARTS[2]]);
    expect(await text(repository)).toBe(await transcriptOfWhole());
    expect(repository.results).toMatchObject([
      { status: 'transcribed', billed: { duration: expect.closeTo(82.96) } },
    ]);
    expect((await repository.run({ ...WISH, store }))?.requests).toEqual([]);
  });

  it('is the only one that the next run plans', async () => {
    const repository = await Repository.create(TALK);
    await repository.run({ ...WISH, refuses });
    // 82.96 s are 1.38 minutes.
    expect((await repository.run(with_({ 'max-minutes': '1.3' })))?.requests).toEqual([]);
    expect((await repository.run(with_({ 'max-minutes': '1.4' })))?.requests).toEqual([PARTS[2]]);
  });

  it('is not paid for again if its answer is stored but cannot be read', async () => {
    const repository = await Repository.create(TALK);
    const here = { ...WISH, store: false };
    await repository.run({ ...here, refuses });
    const [file = ''] = await readdir(pendingOf(repository));
    const place = path.join(pendingOf(repository), file);
    const answer = JSON.parse(await readFile(place, 'utf8'));
    await writeFile(place, JSON.stringify({ ...answer, results: { unknown: true } }));
    expect((await repository.run(here))?.requests).toEqual([PARTS[2]]);
    expect(repository.results).toMatchObject([{ status: 'failed', error: { code: 'unreadable-answer' } }]);
  });

  it.each([
    ['is damaged', () => '{'],
    ['is about another recording', (raw: string) => raw.replaceAll(/"of":"[0-9a-f]+"/g, '"of":"ab"')],
    ['says nothing of a part', (raw: string) => raw.replace(/"from":[\d.]+/, '"from":"x"')],
  ])('is the only one paid for again if its answer %s', async (_, damage) => {
    const repository = await Repository.create(TALK);
    const here = { ...WISH, store: false };
    await repository.run({ ...here, refuses });
    const [file = ''] = await readdir(pendingOf(repository));
    const place = path.join(pendingOf(repository), file);
    await writeFile(place, damage(await readFile(place, 'utf8')));
    expect((await repository.run(here))?.requests).toHaveLength(2);
    expect(await text(repository)).toBe(await transcriptOfWhole());
  });
});

describe('a run that sends parts', () => {
  it('checks every limit before each part', async () => {
    const repository = await Repository.create(TALK);
    // All parts together are 5.5 minutes.
    expect((await repository.run(with_({ 'max-minutes': '5.4' })))?.requests).toEqual([]);
    expect((await repository.run(with_({ 'max-minutes': '5.5' })))?.requests).toEqual(PARTS);
  });

  it('sends nothing of a file that changed since it was inspected', async () => {
    const repository = await Repository.create(TALK);
    await repository.run({
      ...WISH,
      beforeSending: () => writeFile(repository.at(NAME), 'talk 301'),
    });
    expect(repository.requests).toEqual([]);
    expect(repository.results).toMatchObject([{ status: 'failed', error: { code: 'changed-file' } }]);
  });

  it('can be killed before any of its writes: only requests in flight are paid for again', async () => {
    const expected = await transcriptOfWhole();
    const undisturbed = await Repository.create(TALK);
    await undisturbed.run({ ...WISH, isFragile: true });
    for (let number = 0; number < undisturbed.writes; number += 1) {
      const repository = await Repository.create(TALK);
      expect(await repository.run({ ...WISH, isFragile: true, writes: number })).toBeUndefined();
      await repository.run(WISH);
      expect(new Set(repository.requests), `at write ${number}`).toEqual(new Set(PARTS));
      expect(repository.requests.length, `at write ${number}`).toBeLessThanOrEqual(PARTS.length + 1);
      expect(await text(repository), `at write ${number}`).toBe(expected);
      expect((await repository.run(WISH))?.requests, `at write ${number}`).toEqual([]);
      expect(Object.keys(await repository.files()).sort()).toEqual(
        Object.keys(await undisturbed.files()).sort(),
      );
    }
    // Each part, the joined answer, the files and the lock file.
    expect(undisturbed.writes).toBeGreaterThan(PARTS.length + 3);
  });

  it('can fail at any of its writes: nothing is paid for again', async () => {
    const undisturbed = await Repository.create(TALK);
    await undisturbed.run({ ...WISH, isFragile: true });
    for (let number = 0; number < undisturbed.writes; number += 1) {
      const repository = await Repository.create(TALK);
      const failing: Wish['failing'] = [number, number];
      await repository.run({ ...WISH, isFragile: true, failing }).catch((error: unknown) => messageOf(error));
      await repository.run(WISH);
      expect(repository.requests, `at write ${number}`).toEqual(PARTS);
      expect((await repository.run(WISH))?.requests, `at write ${number}`).toEqual([]);
    }
  });

  it('logs what was sent of each part', async () => {
    const repository = await Repository.create(TALK);
    await repository.run(WISH);
    const json: unknown = JSON.parse((await repository.files())[`${NAME}.json`] ?? '');
    const parts = at(json, 'metadata', 'joined', 'parts');
    expect(parts).toMatchObject(
      [1, 2, 3, 4].map((number) => ({
        request_id: `request-${number}`,
        sha256: expect.stringMatching(/^\w{64}$/),
      })),
    );
    expect(at(json, 'metadata', 'part')).toBeUndefined();
  });
});
