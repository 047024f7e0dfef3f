import { mkdir, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LOCKFILE, Repository, type Wish } from '../helpers/runs.ts';

const MEDIA = ['a.mp3', 'b.mp3'];
const WORKFLOW = '.github/workflows/ci.yml';

/** A step of a job of a workflow. */
const step = (name: string, workflow = WORKFLOW): NodeJS.ProcessEnv => ({
  GITHUB_REPOSITORY: 'octo/talks',
  GITHUB_WORKFLOW_REF: `octo/talks/${workflow}@refs/heads/main`,
  GITHUB_JOB: 'transcribe',
  GITHUB_ACTION: name,
});

const workflows = { [WORKFLOW]: 'on: push', '.github/workflows/other.yml': 'on: push' };
const opened = (): Promise<Repository> => Repository.create({ 'a.mp3': 'one', 'b.mp3': 'two', ...workflows });

/** A step that requests a text with these inputs. */
const asking = (
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Wish> = {},
): Wish => ({
  media: MEDIA,
  formats: ['txt'],
  env: step(name),
  inputs,
  ...more,
});

describe('two workflows that write different files for the same recordings with one lock file', () => {
  it.each<[string, Wish, Wish, number]>([
    ['formats', asking('one'), asking('two', {}, { formats: ['srt'] }), 4],
    [
      'models',
      asking('one', { model: 'nova-3' }, { suffix: '.nova-3' }),
      asking('two', { model: 'nova-2' }, { suffix: '.nova-2' }),
      4,
    ],
    [
      'languages',
      asking('one', { language: 'en' }, { suffix: '.en' }),
      asking('two', { language: 'de' }, { suffix: '.de' }),
      4,
    ],
    [
      'languages in jobs of a matrix',
      asking('one', { language: 'en', 'job-index': '0' }, { suffix: '.en' }),
      asking('one', { language: 'de', 'job-index': '1' }, { suffix: '.de' }),
      4,
    ],
    [
      'languages in jobs of a matrix that cannot be told apart',
      asking('one', { language: 'en' }, { suffix: '.en' }),
      asking('one', { language: 'de' }, { suffix: '.de' }),
      4,
    ],
    [
      'styles of captions',
      asking('one', { 'caption-style': 'netflix' }, { formats: ['srt', 'json'], suffix: '.netflix' }),
      asking('two', { 'caption-style': 'bbc' }, { formats: ['srt'], suffix: '.bbc' }),
      2,
    ],
  ])(
    '%s: each recording is sent once for each, and later runs send nothing',
    async (_, one, other, requests) => {
      const repository = await opened();
      for (const wish of [one, other]) await repository.run(wish);
      const files = await repository.files();
      for (let run = 0; run < 10; run += 1) await repository.run(run % 2 === 0 ? one : other);
      expect(repository.requests).toHaveLength(requests);
      expect(await repository.files()).toEqual(files);
      expect(Object.keys(files)).toContain(LOCKFILE);
    },
  );
});

describe('two workflows that write the same file differently', () => {
  const english = asking('one', { language: 'en' });
  const german = asking('two', { language: 'de' });

  it.each<[string, Wish, Wish, string]>([
    [
      'steps',
      english,
      german,
      `${WORKFLOW} (transcribe/two) would write it with other options: language was en, is de`,
    ],
    [
      'jobs of a matrix',
      asking('one', { language: 'en', 'job-index': '0' }),
      asking('one', { language: 'de', 'job-index': '1' }),
      `${WORKFLOW} (transcribe/one/1) would write it with other options: language was en, is de`,
    ],
    [
      'workflows',
      english,
      { ...german, env: step('one', '.github/workflows/other.yml') },
      '.github/workflows/other.yml (transcribe/one) would write it with other options: language was en, is de',
    ],
    [
      'styles of captions',
      asking('one', { 'caption-style': 'netflix' }, { formats: ['srt'] }),
      asking('two', { 'caption-style': 'bbc' }, { formats: ['srt'] }),
      `${WORKFLOW} (transcribe/two) would write it with other inputs`,
    ],
  ])('are refused before anything is paid for: %s', async (_, one, other, problem) => {
    const repository = await opened();
    await repository.run(one);
    const files = await repository.files();
    for (let run = 0; run < 3; run += 1) await expect(repository.run(other)).rejects.toThrow(problem);
    await repository.run(one);
    expect([repository.requests.toSorted(), await repository.files()]).toEqual([MEDIA, files]);
  });

  it('do not conflict if one workflow changed its own options', async () => {
    const repository = await opened();
    await repository.run(english);
    const changed = await repository.run({ ...german, env: english.env ?? {} });
    expect(changed?.requests.toSorted()).toEqual(MEDIA);
    expect((await repository.files())['a.mp3.txt']).toMatch(/^one in request-[34]\n$/);
    expect((await repository.files())[LOCKFILE]?.match(/^"a\.mp3".*/m)?.[0]).not.toContain('{},');
  });

  it('do not conflict once the other workflow is deleted, and this is logged', async () => {
    const repository = await opened();
    await repository.run({ ...english, env: step('one', '.github/workflows/other.yml') });
    await rm(repository.at('.github/workflows/other.yml'));
    expect((await repository.run(german))?.requests).toEqual(MEDIA);
    await repository.run(german);
    expect(repository.requests).toHaveLength(4);
  });

  it('no longer conflict once both changed, as when a model is changed in two workflows', async () => {
    const repository = await opened();
    const [one, other] = [english, { ...english, env: step('one', '.github/workflows/other.yml') }];
    await repository.run(one);
    await repository.run(other);
    await mkdir(repository.at('.github/workflows'), { recursive: true });
    for (const file of Object.keys(workflows)) await writeFile(repository.at(file), 'on: [push]');
    const inputs = { model: 'nova-2' };
    for (let run = 0; run < 3; run += 1)
      for (const wish of [other, one])
        await repository.run({ ...wish, inputs: { ...wish.inputs, ...inputs } });
    expect(repository.requests).toHaveLength(4);
  });

  it('still conflict where it is unknown which workflow wrote the file', async () => {
    const repository = await opened();
    const file = repository.at('.github/workflows/other.yml');
    await rm(file);
    await repository.run({ ...english, env: step('one', '.github/workflows/other.yml') });
    await writeFile(file, 'on: push');
    await expect(repository.run(german)).rejects.toThrow('language was en, is de');
  });

  it('cannot take turns if only one was changed', async () => {
    const repository = await opened();
    const other = { ...german, env: step('one', '.github/workflows/other.yml') };
    await repository.run(english);
    await writeFile(repository.at(WORKFLOW), 'on: [push]');
    await repository.run(other);
    await expect(repository.run(english)).rejects.toThrow('language was de, is en');
    expect(repository.requests).toHaveLength(4);
  });

  it('may write the file once it was deleted', async () => {
    const repository = await opened();
    await repository.run(english);
    for (const name of MEDIA) await rm(repository.at(`${name}.txt`));
    expect((await repository.run(german))?.requests).toEqual(MEDIA);
  });
});

describe('two recordings with one path for their transcripts', () => {
  const talks = { 'a/talk.mp3': 'one', 'b/talk.mp3': 'two', ...workflows };
  const taking = (media: string, name: string): Wish =>
    asking(name, {}, { media: [media], folder: 'out/', flat: true });
  const [one, other] = [taking('a/talk.mp3', 'one'), taking('b/talk.mp3', 'two')];

  it.each([
    ['steps', other],
    ['runs of a step', taking('b/talk.mp3', 'one')],
  ])('in two %s: the second is refused before it pays, and the first stays', async (_, second) => {
    const repository = await Repository.create(talks);
    await repository.run(one);
    const files = await repository.files();
    await expect(repository.run(second)).rejects.toThrow(
      `output: out/talk.mp3.txt is the transcript of a/talk.mp3, written by ${WORKFLOW} (transcribe/one), and that of ` +
        'b/talk.mp3 would be written over it. Nothing was sent.',
    );
    expect([repository.requests, await repository.files()]).toEqual([['a/talk.mp3'], files]);
  });

  it.each([
    ['is gone', (repository: Repository) => rm(repository.at('a/talk.mp3'))],
    ['has no transcript there any more', (repository: Repository) => rm(repository.at('out/talk.mp3.txt'))],
  ])('are none once the other one %s', async (_, change) => {
    const repository = await Repository.create(talks);
    await repository.run(one);
    await change(repository);
    expect((await repository.run(other))?.requests).toEqual(['b/talk.mp3']);
    expect((await repository.files())['out/talk.mp3.txt']).toBe('two in request-2\n');
  });
});

it('a step that writes the same file in the same way keeps it, whoever wrote it', async () => {
  const repository = await opened();
  await repository.run(asking('one'));
  const files = await repository.files();
  expect((await repository.run(asking('two')))?.requests).toEqual([]);
  expect(await repository.files()).toEqual(files);
});

it('changed speaker names do not conflict', async () => {
  const repository = await opened();
  await writeFile(repository.at('speakers.txt'), '0: Ada');
  const inputs = { 'speakers-file': 'speakers.txt' };
  const formats = ['srt', 'json'] as const;
  await repository.run(asking('one', inputs, { formats }));
  await writeFile(repository.at('speakers.txt'), '0: Grace');
  expect((await repository.run(asking('two', inputs, { formats })))?.requests).toEqual([]);
});
