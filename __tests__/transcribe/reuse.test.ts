import { rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import type { Result } from '../../src/transcribe/report/result.ts';
import type { Format } from '../../src/transcript/formats.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { LOCKFILE, type Ran, Repository, type Wish } from '../helpers/runs.ts';

const BOTH: Wish = { media: ['a.mp3'] };
const TEXT: Wish = { media: ['a.mp3'], formats: ['txt'] };
const ANSWER: Wish = { media: ['a.mp3'], formats: ['json'] };

const fresh = (): Promise<Repository> => Repository.create({ 'a.mp3': 'one' });

/** The requests of a run, and the status, reason and kept files that it reports for each source. */
const outcomeOf = (ran: Ran | undefined): unknown => [
  ran?.requests,
  ran?.results.map((result: Result) => [
    result.source,
    result.status,
    ...('why' in result ? [result.why] : []),
    ...('edited' in result ? result.edited : []),
  ]),
];

it('one more format is rendered from the answer in the file', async () => {
  const repository = await fresh();
  await repository.run(ANSWER);
  expect(outcomeOf(await repository.run(BOTH))).toEqual([[], [['a.mp3', 'reused', 'format txt is new']]]);
  expect((await repository.files())['a.mp3.txt']).toBe('one in request-1\n');
});

it('the answer that was moved along with a recording is also used for a copy of it', async () => {
  const repository = await Repository.create({ 'a.mp3': 'one', 'b.mp3': 'two' });
  await repository.run({ media: ['a.mp3', 'b.mp3'] });
  await writeFile(repository.at('a.mp3'), 'two');
  for (const ending of ['', '.txt', '.json'])
    await rename(repository.at(`b.mp3${ending}`), repository.at(`c.mp3${ending}`));
  const ran = await repository.run({ media: ['a.mp3', 'c.mp3'] });
  expect(ran?.requests).toEqual([]);
  expect((await repository.files())['a.mp3.txt']).toBe('two in request-2\n');
});

it('the answer in a file is used for formats that do not include `json`', async () => {
  const repository = await fresh();
  await repository.run(ANSWER);
  await repository.run(TEXT);
  for (let run = 0; run < 2; run += 1) {
    await rm(repository.at('a.mp3.txt'));
    expect(outcomeOf(await repository.run(TEXT))).toEqual([
      [],
      [['a.mp3', 'reused', 'a.mp3.txt is missing']],
    ]);
  }
});

it('the answer in an edited file is used as often as it is needed', async () => {
  const repository = await fresh();
  await repository.run(BOTH);
  const answer = (await repository.files())['a.mp3.json'] ?? '';
  await writeFile(repository.at('a.mp3.json'), `${answer} `);
  for (let run = 0; run < 2; run += 1) {
    await rm(repository.at('a.mp3.txt'));
    expect((await repository.run(BOTH))?.requests).toEqual([]);
  }
  expect((await repository.files())['a.mp3.json']).toBe(`${answer} `);
});

it("copies use each other's answers", async () => {
  const repository = await Repository.create({ 'a.mp3': 'one', 'b.mp3': 'one' });
  const wish: Wish = { media: ['a.mp3', 'b.mp3'] };
  expect((await repository.run(wish))?.requests).toEqual(['a.mp3']);
  for (const name of ['a.mp3.txt', 'a.mp3.json']) await rm(repository.at(name));
  expect(outcomeOf(await repository.run(wish))).toEqual([
    [],
    [['a.mp3', 'reused', 'a.mp3.txt is missing; a.mp3.json is missing']],
  ]);
});

it('two copies get one more format and new paths in one run', async () => {
  const repository = await Repository.create({ 'a.mp3': 'one', 'b.mp3': 'one' });
  const media = ['a.mp3', 'b.mp3'];
  await repository.run({ media, formats: ['json'] });
  expect(outcomeOf(await repository.run({ media, folder: 'out/' }))).toEqual([
    [],
    [
      ['a.mp3', 'reused', 'format txt is new; a.mp3.json becomes out/a.mp3.json'],
      ['b.mp3', 'reused', 'format txt is new; b.mp3.json becomes out/b.mp3.json'],
    ],
  ]);
});

it('moved recordings whose transcripts stay in place cost nothing, even without an answer', async () => {
  const repository = await Repository.create({ 'x/a.mp3': 'one', 'y/.keep': '' });
  const wish = (name: string): Wish => ({ media: [name], formats: ['txt'], folder: 'out/', flat: true });
  await repository.run(wish('x/a.mp3'));
  await writeFile(repository.at('y/a.mp3'), 'one');
  await rm(repository.at('x/a.mp3'));
  await writeFile(repository.at('out/a.mp3.txt'), 'edited');
  const moved = await repository.run({ ...wish('y/a.mp3'), prune: true });
  expect(outcomeOf(moved)).toEqual([[], [['y/a.mp3', 'reused', 'was x/a.mp3']]]);
  expect([moved?.orphans, (await repository.files())['out/a.mp3.txt']]).toEqual([[], 'edited']);
});

describe('an answer in the store', () => {
  it('is used where no file has it', async () => {
    const repository = await fresh();
    await repository.run({ ...TEXT, store: true });
    await rm(repository.at('a.mp3.txt'));
    expect((await repository.run({ ...TEXT, store: true }))?.requests).toEqual([]);
  });

  it('is recorded once it is there', async () => {
    const repository = await fresh();
    await repository.run(ANSWER);
    await rm(repository.at(LOCKFILE));
    await rm(repository.at('a.mp3.json'));
    await repository.run({ ...TEXT, store: true });
    const lockfile = parseLock((await repository.files())[LOCKFILE] ?? '', LOCKFILE).entries;
    expect([...lockfile.values()].map(({ stored }) => stored)).toEqual([true]);
  });
});

describe('a renamed recording with edited transcripts that would be rendered differently now', () => {
  const SPEAKERS = { speakers: '0: Ada' };
  it.each<readonly [what: string, along: readonly Format[], wish: Partial<Wish>, kept: boolean]>([
    ['left behind', [], { inputs: SPEAKERS }, true],
    ['moved along', ['txt', 'json'], { inputs: SPEAKERS }, true],
    ['to another place', [], { inputs: SPEAKERS, folder: 'out/' }, true],
    ['whose edits may be overwritten', ['txt', 'json'], { overwriteEdited: true }, false],
  ])('%s, needs only one run', async (_, along, more, isKept) => {
    const { folder = '' } = more;
    const repository = await fresh();
    await repository.run(BOTH);
    await writeFile(repository.at('a.mp3.txt'), 'edited');
    for (const ending of ['', ...along.map((format) => `.${format}`)])
      await rename(repository.at(`a.mp3${ending}`), repository.at(`b.mp3${ending}`));
    const wish = { ...more, media: ['b.mp3'] };
    await repository.run(wish);
    const files = await repository.files();
    expect(files[`${folder}b.mp3.txt`]).toBe(isKept ? 'edited' : 'one in request-1\n');
    expect((await repository.run(wish))?.requests).toEqual([]);
    expect(await repository.files()).toEqual(files);
    expect(repository.requests).toEqual(['a.mp3']);
  });
});

it("a user's file that was already there is kept, and not reported again", async () => {
  const repository = await Repository.create({ 'a.mp3': 'one', 'a.mp3.txt': 'my notes' });
  await repository.run(BOTH);
  const files = await repository.files();
  expect(outcomeOf(await repository.run(BOTH))).toEqual([[], [['a.mp3', 'unchanged', 'a.mp3.txt']]]);
  expect(await repository.files()).toEqual(files);
});

it('edited transcripts are kept when the recording changes, and do not block the next change', async () => {
  const repository = await fresh();
  await repository.run(BOTH);
  await writeFile(repository.at('a.mp3.txt'), 'edited');
  for (const content of ['two', 'three']) {
    await writeFile(repository.at('a.mp3'), content);
    expect((await repository.run(BOTH))?.requests).toEqual(['a.mp3']);
    expect((await repository.files())['a.mp3.txt']).toBe('edited');
    expect(outcomeOf(await repository.run(BOTH))).toEqual([[], []]);
  }
  await rm(repository.at('a.mp3.txt'));
  await repository.run(BOTH);
  expect((await repository.files())['a.mp3.txt']).toBe('three in request-3\n');
});

it('a lock file that was restored from git gets the entries back that were paid for since', async () => {
  const repository = await Repository.create({ 'a.mp3': 'one' });
  const wish = { media: ['a.mp3'] };
  await repository.run(wish);
  const { [LOCKFILE]: older = '' } = await repository.files();
  await writeFile(repository.at('a.mp3'), 'two');
  await repository.run(wish);
  const files = await repository.files();
  await writeFile(repository.at(LOCKFILE), older);
  await repository.run(wish);
  expect([repository.requests, await repository.files()]).toEqual([['a.mp3', 'a.mp3'], files]);
  // What asked for something else then is no proof.
  await writeFile(repository.at(LOCKFILE), older);
  await repository.run({ ...wish, inputs: { language: 'de' } });
  expect((await repository.files())[LOCKFILE]).toBe(older);
});

describe('what git still has is not sent again', () => {
  const revert = ({ root }: Repository): void => void git(root, 'revert', '--no-edit', 'HEAD');
  const move = ({ root }: Repository, ...names: readonly string[]): void => {
    for (const name of names) git(root, 'mv', name, `archive-${name}`);
    git(root, 'commit', '--quiet', '--message', 'Move');
  };

  it.each<[string, Wish, (repository: Repository) => void | Promise<void>, readonly string[]]>([
    ['both transcripts were moved', BOTH, (all) => move(all, 'a.mp3.txt', 'a.mp3.json'), []],
    ['the only transcript was moved', TEXT, (all) => move(all, 'a.mp3.txt'), []],
    ['they were deleted', BOTH, async ({ root }) => void git(root, 'rm', 'a.mp3.txt', 'a.mp3.json'), []],
    ['the commit of a run was reverted', BOTH, revert, []],
    ['the commit of a run without `json` was reverted', TEXT, revert, []],
    [
      'the commit was reverted, and the recording replaced',
      BOTH,
      async (all) => {
        revert(all);
        await writeFile(all.at('a.mp3'), 'other');
      },
      ['a.mp3'],
    ],
    [
      'the commit was reverted, and the history is not here',
      BOTH,
      async (all) => {
        revert(all);
        await rm(all.at('.git'), { recursive: true });
        await commitAll(all.root);
      },
      ['a.mp3'],
    ],
  ])('%s', async (_, wish, change, sent) => {
    const repository = await fresh();
    await commitAll(repository.root);
    await repository.run(wish);
    const before = await repository.files();
    await commitAll(repository.root);
    await change(repository);
    const ran = await repository.run(wish);
    expect(ran?.requests).toEqual(sent);
    if (sent.length > 0) return;
    const after = await repository.files();
    for (const [name, content] of Object.entries(before))
      if (!name.startsWith('.git/')) expect(after[name]).toBe(content);
  });
});
