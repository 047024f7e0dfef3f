import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blobId, sha256 } from '../../src/lib/hash.ts';
import { AnswerFolder } from '../../src/transcribe/answers/folder.ts';
import type { Destinations } from '../../src/transcribe/destinations.ts';
import { findAnswers } from '../../src/transcribe/kept.ts';
import { answerKey, type LockEntry } from '../../src/transcribe/lockfile/lock.ts';
import type { Item } from '../../src/transcribe/plan/assess.ts';
import type { KeptAnswer } from '../../src/transcribe/plan/tasks.ts';
import type { Format } from '../../src/transcript/formats.ts';
import { fileMedia, makeEntry, recordedFile } from '../helpers/locks.ts';
import { assessAll, OPTIONS, type Wanted, type World, wantedOf } from '../helpers/plans.ts';
import { Repository, rawAnswer } from '../helpers/runs.ts';
import { fileSource } from '../helpers/sources.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const MEDIA = fileMedia({ sha256: sha256('one') });
const RAW = rawAnswer('one');
const OF_OTHER_MEDIA = rawAnswer('two');
const OF_NO_MEDIA = RAW.replace(sha256('one'), '');

const job = (name: string, formats: readonly Format[] = ['txt', 'json']): Wanted =>
  wantedOf(fileSource(name), MEDIA, formats, name);

/** The lock file entry of a source whose answer is recorded in a file beside it. */
const entry = (name: string, raw = RAW): LockEntry => {
  const json = { ...recordedFile(`${name}.json`), git: blobId(raw) };
  return makeEntry(name, [], { media: MEDIA, options: OPTIONS, requestId: 'request-1', files: { json } });
};

const A = job('a.mp3');
const MISSING = { 'a.mp3.json': 'missing' } as const;

interface Places {
  readonly files?: Readonly<Record<string, string>>;
  readonly pending?: string;
  readonly store?: string;
  readonly elsewhere?: string;
  readonly past?: string;
}

/** Looks for the answers of jobs, with answers in these places. */
async function findIn(jobs: readonly Wanted[], world: World, { files = {}, ...places }: Places = {}) {
  const repository = await Repository.create({ 'a.mp3': 'one', ...files });
  const equipment = await repository.open({ store: true });
  const items = assessAll(jobs, world);
  const [first] = items;
  if (first === undefined) throw new Error('nothing to look for');
  if (places.pending !== undefined) await equipment.pending.put(first.key, places.pending);
  if (places.store !== undefined) {
    const folder = new AnswerFolder(path.join(await makeWorkspace(), 'answers'));
    await folder.put(first.key, places.store);
    await equipment.store?.put(first.key, folder);
  }
  const requestedNames: string[] = [];
  const destinations: Destinations = {
    async answer({ name }: Item) {
      requestedNames.push(name);
      return places.elsewhere;
    },
    transcripts: async () => undefined,
    ledgers: async () => [],
  };
  const answers = await findAnswers(items, { ...equipment, destinations, past: async () => places.past });
  const kept: KeptAnswer | undefined = answers.get(first.key);
  return { repository, requestedNames, kept, key: first.key, staged: await equipment.pending.keys() };
}

describe('an answer is found', () => {
  it.each<[string, World, Places, { isStored: boolean; isStaged: boolean }]>([
    [
      'in the own file',
      { entries: [entry('a.mp3')] },
      { files: { 'a.mp3.json': RAW } },
      { isStored: false, isStaged: false },
    ],
    ['among what a killed run left', {}, { pending: RAW }, { isStored: false, isStaged: true }],
    [
      'in the file of another source',
      { entries: [entry('b.mp3')] },
      { files: { 'b.mp3.json': RAW } },
      { isStored: false, isStaged: true },
    ],
    [
      'in the file of another source, if its own one is missing',
      { entries: [entry('a.mp3'), entry('b.mp3')], states: MISSING },
      { files: { 'b.mp3.json': RAW } },
      { isStored: false, isStaged: true },
    ],
    ['in the store', {}, { store: RAW }, { isStored: true, isStaged: true }],
    ['where the run saves to', {}, { elsewhere: RAW }, { isStored: false, isStaged: true }],
    ['in what git still has of it', {}, { past: RAW }, { isStored: false, isStaged: true }],
    [
      'in the own file that someone changed, rather than in git or paid for again',
      { entries: [entry('a.mp3', 'as it was')], states: { 'a.mp3.json': 'edited' } },
      { files: { 'a.mp3.json': RAW }, past: rawAnswer('one', 'request-1', 'nova-2') },
      { isStored: false, isStaged: true },
    ],
    [
      'elsewhere, where the file is of another request than the lock file',
      { entries: [entry('a.mp3', rawAnswer('one', 'request-2'))] },
      { files: { 'a.mp3.json': rawAnswer('one', 'request-2') }, store: RAW },
      { isStored: true, isStaged: true },
    ],
  ])('%s', async (_, world, places, { isStored, isStaged }) => {
    const { kept, key, staged } = await findIn([A], world, places);
    expect((await kept?.read())?.raw).toBe(RAW);
    expect([kept?.isStored, staged]).toEqual([isStored, isStaged ? [key] : []]);
  });
});

describe('no answer is used', () => {
  it.each<[string, Places]>([
    [
      'that is about other media',
      { pending: OF_OTHER_MEDIA, store: OF_OTHER_MEDIA, elsewhere: OF_OTHER_MEDIA, past: OF_OTHER_MEDIA },
    ],
    [
      'that does not say what media it is about',
      { pending: OF_NO_MEDIA, store: OF_NO_MEDIA, elsewhere: OF_NO_MEDIA },
    ],
    ['that is damaged', { pending: RAW.slice(0, -9), store: 'null', elsewhere: '{}' }],
  ])('%s', async (_, places) => {
    expect((await findIn([A], {}, places)).kept).toBeUndefined();
  });

  it('from a file of another recording', async () => {
    const world = { entries: [entry('a.mp3', OF_OTHER_MEDIA)] };
    expect((await findIn([A], world, { files: { 'a.mp3.json': OF_OTHER_MEDIA } })).kept).toBeUndefined();
  });
});

describe('answers in a remote store', () => {
  it('are looked for once for all copies', async () => {
    expect((await findIn([A, job('b.mp3'), job('c.mp3')], {})).requestedNames).toHaveLength(1);
  });

  it('are not looked for where nothing would be paid for', async () => {
    const unchanged = { entries: [entry('a.mp3')] };
    const older = { ...unchanged, rendering: '2' };
    for (const world of [unchanged, older]) {
      expect((await findIn([job('a.mp3', ['json'])], world, { store: RAW })).requestedNames).toEqual([]);
    }
  });
});

it('an answer from a file that will be overwritten or moved is kept until it is needed', async () => {
  const world = { entries: [entry('b.mp3')] };
  const { repository, kept } = await findIn([A], world, { files: { 'b.mp3.json': RAW } });
  await writeFile(repository.at('b.mp3.json'), OF_OTHER_MEDIA);
  expect((await kept?.read())?.raw).toBe(RAW);
  const moved = await findIn(
    [wantedOf(A.source, MEDIA, ['txt', 'json'], 'out')],
    { entries: [entry('a.mp3')] },
    {
      files: { 'a.mp3.json': RAW },
    },
  );
  await rm(moved.repository.at('a.mp3.json'));
  expect((await moved.kept?.read())?.raw).toBe(RAW);
});

it('says so if an answer no longer exists when it is needed', async () => {
  const { repository, kept } = await findIn(
    [A],
    { entries: [entry('a.mp3')] },
    { files: { 'a.mp3.json': RAW } },
  );
  await rm(repository.at('a.mp3.json'));
  await expect(kept?.read()).rejects.toThrow('The kept answer for a.mp3 is gone. Run again.');
});

it('an answer is found where an earlier version stored it, which treated a comment as a keyterm', async () => {
  const repository = await Repository.create({ 'a.mp3': 'one' });
  const equipment = await repository.open({ store: true });
  const [item] = assessAll([A], {});
  if (item === undefined) throw new Error('nothing to look for');
  const { name, media, key } = item;
  const earlier = 'keyterm=#1&model=nova-3';
  const folder = new AnswerFolder(path.join(await makeWorkspace(), 'answers'));
  await folder.put(answerKey(name, media, earlier), RAW);
  await equipment.store?.put(answerKey(name, media, earlier), folder);
  const run = { ...equipment, asked: { ...equipment.asked, earlier } };
  expect((await findAnswers([item], equipment)).size).toBe(0);
  expect((await findAnswers([item], run)).get(key)).toMatchObject({ isStored: false });
});
