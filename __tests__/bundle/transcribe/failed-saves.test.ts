import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { sourcesIn } from '../../helpers/locked.ts';
import type { Artifacts } from '../../servers/github/artifacts.ts';
import { filesOn, openCheckout } from '../checkouts.ts';
import { graphqlError, later, openRepository } from '../github.ts';
import { annotations, speech } from '../helpers.ts';
import { meanwhile } from '../holding.ts';
import { contentsOf } from '../recordings.ts';
import { countsOf, LOCKFILE, transcripts } from '../rerun.ts';
import { openFolder } from '../temporary.ts';

const TWO = speech('a.wav', 'b.wav');
const MEDIA = { files: '*.wav' };
const ALL = ['README.md', ...Object.keys(TWO), ...transcripts(...Object.keys(TWO)), LOCKFILE].sort();
const REUSED = { reused: 2, 'saved-minutes': 0.1 };

it('transcripts that could not be committed are not paid for again, and committed by the next run, on another machine or in the same workspace', async () => {
  await using folder = await openFolder();
  await using repository = await openRepository({
    files: TWO,
    github: {
      files: { 'README.md': '# Talks\n', ...TWO },
      faults: later(1, graphqlError('UNPROCESSABLE', 'A file is not valid')),
    },
  });
  const { github, stage } = repository;
  const start = await github.head('main');
  const alone = { ...MEDIA, 'save-to': 'commit', 'save-on-failure': 'nothing' };
  const inputs = { ...alone, 'cache-folder': folder.path };
  const failed = await repository.run({ inputs });
  expect(failed).toMatchObject({ exitCode: 1, outputs: { transcribed: '2' } });
  expect(stage.deepgram.requests).toHaveLength(2);

  await using next = await openCheckout(await filesOn(repository));
  const ran = await repository.run({ inputs }, next);
  expect(ran.exitCode).toBe(0);
  expect(next.deepgram.requests).toEqual([]);
  expect(countsOf(ran)).toEqual(REUSED);
  const [commit, ...before] = await github.commits('main');
  expect([commit?.oid, before.length]).toEqual([ran.outputs['commit-sha'], 1]);
  const committed = await filesOn(repository);
  expect(Object.keys(committed).sort()).toEqual(ALL);
  expect(sourcesIn(committed[LOCKFILE] ?? '')).toEqual(Object.keys(TWO));
  expect(committed['a.wav.json']).toBe(await stage.read('a.wav.json'));

  await using last = await openCheckout(committed);
  expect(countsOf(await repository.run({ inputs }, last))).toEqual({ unchanged: 2, 'saved-minutes': 0.1 });

  // As if the other machine had not been there.
  await github.people.forcePush('main', start);
  const same = await repository.run({ inputs: alone });
  expect(same.exitCode).toBe(0);
  expect(stage.deepgram.requests).toHaveLength(2);
  expect(countsOf(same)).toEqual({ unchanged: 2, 'saved-minutes': 0.1 });
  const recommitted = await filesOn(repository);
  expect(Object.keys(recommitted).sort()).toEqual(ALL);
  expect(sourcesIn(recommitted[LOCKFILE] ?? '')).toEqual(Object.keys(TWO));
});

it('files that the runner removes during the run cost no transcript, and are reported', async () => {
  await using folder = await openFolder();
  const [outputs, temp] = [path.join(folder.path, 'outputs'), path.join(folder.path, 'temp')];
  await mkdir(temp);
  await writeFile(outputs, '');
  const remove = async (): Promise<void> => {
    // A file at the path of the folder, so that the folder cannot be created again.
    await rm(temp, { recursive: true });
    await writeFile(temp, '');
    await rm(outputs);
  };
  await using repository = await openRepository({ files: speech('a.wav'), faults: [meanwhile(remove)] });
  const ran = await repository.run({
    inputs: { ...MEDIA, 'save-to': 'commit' },
    env: { GITHUB_OUTPUT: outputs, RUNNER_TEMP: temp },
  });
  expect(ran.exitCode).toBe(1);
  expect(annotations(ran, 'error')).toEqual([
    expect.stringMatching(/^GITHUB_OUTPUT: the outputs could not be written: .+ What this step did stands/),
    expect.stringMatching(/^results: the results file could not be written: /),
  ]);
  const committed = Object.keys(await filesOn(repository));
  expect(committed).toEqual(expect.arrayContaining([...transcripts('a.wav'), LOCKFILE]));
});

/** Unpacks an artifact, and returns its files without those about the run. */
async function unpack(artifacts: Artifacts, name: string, folder: string): Promise<Map<string, string>> {
  for (const [variable, value] of Object.entries(artifacts.env)) vi.stubEnv(variable, value);
  const target = path.join(folder, name);
  await mkdir(target);
  await artifacts.download(name, target);
  vi.unstubAllEnvs();
  const files = await contentsOf({ workspace: target });
  files.delete('results.json');
  return files;
}

it('a run that only saves artifacts gets the same ones on another machine, without paying', async () => {
  await using folder = await openFolder();
  await using repository = await openRepository({ files: TWO, artifacts: [] });
  const { artifacts } = repository;
  const inputs = { ...MEDIA, 'save-to': 'artifact', 'cache-folder': path.join(folder.path, 'answers') };
  const first = await repository.run({ inputs: { ...inputs, 'artifact-name': 'first' } });
  expect(countsOf(first)).toMatchObject({ transcribed: 2 });

  await using next = await openCheckout(TWO);
  const again = await repository.run({ inputs: { ...inputs, 'artifact-name': 'again' } }, next);
  expect(again.exitCode).toBe(0);
  expect(next.deepgram.requests).toEqual([]);
  expect(countsOf(again)).toEqual(REUSED);
  const [one, other] = [
    await unpack(artifacts, 'first', folder.path),
    await unpack(artifacts, 'again', folder.path),
  ];
  expect([...one.keys()].sort()).toEqual([...transcripts(...Object.keys(TWO)), LOCKFILE].sort());
  expect(other).toEqual(one);
});

it('transcripts in an unmerged pull request are not paid for again', async () => {
  await using repository = await openRepository({ files: TWO, github: { files: TWO } });
  const { github } = repository;
  const inputs = { ...MEDIA, 'save-to': 'pull-request' };
  const first = await repository.run({ inputs });
  expect(countsOf(first)).toMatchObject({ transcribed: 2 });
  const proposed = await github.head('transcripts/main');

  await using next = await openCheckout(await filesOn(repository));
  const again = await repository.run({ inputs }, next);
  expect(again.exitCode).toBe(0);
  expect(next.deepgram.requests).toEqual([]);
  expect(countsOf(again)).toEqual(REUSED);
  expect(again.log).toContain('Pull request #1 is up to date');
  expect(again.outputs['pull-request-number']).toBe('1');
  expect(await github.head('transcripts/main')).toBe(proposed);
});

it('a job that is rerun from the old commit pays for nothing and commits nothing', async () => {
  await using repository = await openRepository({ files: TWO, github: { files: TWO } });
  const { github } = repository;
  const [start, old] = [await github.head('main'), await filesOn(repository)];
  const inputs = { ...MEDIA, 'save-to': 'commit' };
  const { outputs } = await repository.run({ inputs });

  await using next = await openCheckout(old);
  const again = await repository.run({ inputs, env: { GITHUB_SHA: start, GITHUB_RUN_ATTEMPT: '2' } }, next);
  expect(again.exitCode).toBe(0);
  expect(next.deepgram.requests).toEqual([]);
  expect(countsOf(again)).toEqual(REUSED);
  expect(again.log).toContain('Nothing to commit to main');
  expect(await github.head('main')).toBe(outputs['commit-sha']);
});
