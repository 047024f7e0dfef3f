import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCKFILE, Repository, type Wish } from '../helpers/runs.ts';

const MEDIA = { 'a.mp3': 'one', 'b.mp3': 'two' };
const BOTH: Wish = { media: ['a.mp3', 'b.mp3'] };

const wishWith = (text: string, wish: Partial<Wish> = {}): Wish => ({
  ...BOTH,
  ...wish,
  inputs: { retranscribe: text },
});

/** A repository in which both recordings are transcribed. */
async function transcribed(wish: Partial<Wish> = {}): Promise<Repository> {
  const repository = await Repository.create(MEDIA);
  await repository.run({ ...BOTH, ...wish });
  return repository;
}

const requestsOf = async (repository: Repository, wish: Wish): Promise<readonly string[] | undefined> =>
  (await repository.run(wish))?.requests;

const text = (repository: Repository, name: string): Promise<string> => readFile(repository.at(name), 'utf8');

describe('a recording that `retranscribe` names', () => {
  it('is sent again once, and the line can stay', async () => {
    const repository = await transcribed();
    expect(await requestsOf(repository, wishWith('a.mp3'))).toEqual(['a.mp3']);
    expect(await text(repository, 'a.mp3.txt')).toBe('one in request-3\n');
    for (const lines of ['a.mp3', '', 'a.mp3', 'c.mp3\na.mp3']) {
      expect(await requestsOf(repository, wishWith(lines))).toEqual([]);
    }
  });

  it('is sent again under another comment', async () => {
    const repository = await transcribed();
    await repository.run(wishWith('# June\na.mp3'));
    expect(await requestsOf(repository, wishWith('# June\na.mp3\n# July\na.mp3'))).toEqual(['a.mp3']);
    expect(await requestsOf(repository, wishWith('# July\na.mp3'))).toEqual([]);
  });

  it('counts as new if it was not transcribed before, or has changed since', async () => {
    const repository = await Repository.create(MEDIA);
    expect(await requestsOf(repository, wishWith('**'))).toEqual(['a.mp3', 'b.mp3']);
    expect(await requestsOf(repository, wishWith('**'))).toEqual([]);
    await writeFile(repository.at('a.mp3'), 'three');
    expect(await requestsOf(repository, wishWith('**'))).toEqual(['a.mp3']);
    expect(await requestsOf(repository, wishWith('**'))).toEqual([]);
  });

  it('keeps transcripts that people corrected, and gets a new answer', async () => {
    const repository = await transcribed();
    await writeFile(repository.at('a.mp3.txt'), 'corrected');
    expect(await requestsOf(repository, wishWith('a.mp3'))).toEqual(['a.mp3']);
    expect(await text(repository, 'a.mp3.txt')).toBe('corrected');
    expect(await text(repository, 'a.mp3.json')).toContain('request-3');
    expect(await requestsOf(repository, wishWith('a.mp3'))).toEqual([]);
    await repository.run({ ...BOTH, overwriteEdited: true });
    expect(await text(repository, 'a.mp3.txt')).toBe('one in request-3\n');
  });

  it('is not paid for if all of its transcripts are corrected', async () => {
    const repository = await transcribed({ formats: ['txt'] });
    await writeFile(repository.at('a.mp3.txt'), 'corrected');
    expect(await requestsOf(repository, wishWith('a.mp3', { formats: ['txt'] }))).toEqual([]);
  });

  it('gives its copies the new answer, too, for one request', async () => {
    const repository = await Repository.create({ ...MEDIA, 'c.mp3': 'one' });
    const all = ['a.mp3', 'b.mp3', 'c.mp3'];
    await repository.run({ media: all });
    expect(await requestsOf(repository, wishWith('c.mp3', { media: all }))).toEqual(['a.mp3']);
    expect(await text(repository, 'a.mp3.txt')).toBe('one in request-3\n');
    expect(await text(repository, 'c.mp3.txt')).toBe('one in request-3\n');
    expect(await requestsOf(repository, wishWith('c.mp3', { media: all }))).toEqual([]);
  });

  it('is not sent again when it is renamed, and keeps its new transcripts', async () => {
    const repository = await transcribed();
    await repository.run(wishWith('*.mp3'));
    await rename(repository.at('a.mp3'), repository.at('c.mp3'));
    expect(await requestsOf(repository, wishWith('*.mp3', { media: ['b.mp3', 'c.mp3'] }))).toEqual([]);
    expect(await text(repository, 'c.mp3.txt')).toBe('one in request-3\n');
  });
});

describe('with a store and no other lasting place', () => {
  const STORED = { store: true } as const;

  async function forgetful(repository: Repository): Promise<void> {
    for (const name of Object.keys(await repository.files())) await rm(repository.at(name));
  }

  it.each([
    ['while the line stays', 'a.mp3'],
    ['when the line is removed', ''],
  ])('the new answer is used %s', async (_, lines) => {
    const repository = await transcribed(STORED);
    await forgetful(repository);
    expect(await requestsOf(repository, wishWith('a.mp3', STORED))).toEqual(['a.mp3']);
    await forgetful(repository);
    expect(await requestsOf(repository, wishWith(lines, STORED))).toEqual([]);
    expect(await text(repository, 'a.mp3.txt')).toBe('one in request-3\n');
  });

  it('another format is rendered from the recorded answer, not from the earlier one', async () => {
    const repository = await transcribed({ ...STORED, formats: ['txt'] });
    await repository.run(wishWith('a.mp3', { ...STORED, formats: ['txt'] }));
    expect(await requestsOf(repository, { ...BOTH, ...STORED, formats: ['txt', 'srt'] })).toEqual([]);
    expect(await text(repository, LOCKFILE)).toContain('request-3');
    expect(await text(repository, 'a.mp3.txt')).toBe('one in request-3\n');
  });
});

it('a kill at any write causes no second payment', async () => {
  const undisturbed = await transcribed();
  await undisturbed.run(wishWith('a.mp3'));
  const expected = await undisturbed.files();
  for (let number = 0; number < undisturbed.writes; number += 1) {
    const repository = await transcribed();
    await repository.run(wishWith('a.mp3', { writes: number }));
    await repository.run(wishWith('a.mp3'));
    expect(repository.requests, `at write ${number}`).toEqual(['a.mp3', 'b.mp3', 'a.mp3']);
    expect(await repository.files(), `at write ${number}`).toEqual(expected);
  }
});

it('each dispatch requests it again, but a second attempt of the run does not', async () => {
  const repository = await transcribed();
  const payload = path.join(repository.root, '../event.json');
  await writeFile(payload, JSON.stringify({ inputs: { recordings: 'a.mp3\nb.mp3' } }));
  const dispatched = (run: number, attempt: number): Wish =>
    wishWith('a.mp3', {
      env: {
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_EVENT_PATH: payload,
        GITHUB_RUN_ID: `${run}`,
        GITHUB_RUN_ATTEMPT: `${attempt}`,
      },
    });
  expect(await requestsOf(repository, dispatched(1, 1))).toEqual(['a.mp3']);
  expect(await requestsOf(repository, dispatched(1, 2))).toEqual([]);
  expect(await requestsOf(repository, dispatched(2, 1))).toEqual(['a.mp3']);
});
