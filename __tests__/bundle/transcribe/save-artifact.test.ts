import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quietly } from '../../helpers/stdout.ts';
import { isPosix } from '../../helpers/workspace.ts';
import { COMMITTING, later, openRepository } from '../github.ts';
import { annotations, CANNED, SPOKEN } from '../helpers.ts';
import { meanwhile } from '../holding.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Returns the files of an artifact by path, downloaded with the real client. */
async function download(env: Readonly<Record<string, string>>, id: number): Promise<Map<string, Buffer>> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const folder = await mkdtemp(path.join(tmpdir(), 'downloaded-'));
  await quietly(() => new DefaultArtifactClient().downloadArtifact(id, { path: folder }));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((item) => item.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  await rm(folder, { recursive: true });
  return files;
}

/** Returns an answer whose transcript has this many characters and can be compressed by a quarter at most. */
const longAnswer = (length: number) => {
  const [channel] = CANNED.results.channels;
  const transcript = randomBytes((length / 4) * 3).toString('base64');
  const alternatives = channel?.alternatives.map((alternative) => ({ ...alternative, transcript }));
  return { ...CANNED, results: { channels: [{ alternatives }] } };
};

/** The client uploads blocks of 8 MB. This takes two, even compressed. */
const LARGE_BYTES = 12 * 1024 * 1024;

/** Windows cannot store a line break in a name, so no transcript has one. */
const ODD_NAME = isPosix ? 'talks/two\nlines.wav' : 'talks/two_lines.wav';

it('save-to: artifact uploads the files in the workspace, including 12 MB', async () => {
  await using repository = await openRepository({
    files: { [ODD_NAME]: 'speech' },
    canned: longAnswer(LARGE_BYTES),
    artifacts: [],
  });
  const { artifacts, stage } = repository;
  const inputs = { files: '**/*.wav', formats: 'json', 'save-to': 'artifact' };
  const ran = await repository.run({ inputs });

  expect(ran.exitCode).toBe(0);
  const [stored, ...others] = artifacts.artifacts();
  expect(others).toEqual([]);
  expect(stored?.name).toBe('transcripts');
  expect(ran.outputs).toMatchObject({
    'artifact-id': String(stored?.id),
    'artifact-digest': stored?.digest.replace('sha256:', ''),
    'artifact-url': `https://github.com/octo-org/octo-repo/actions/runs/1234567890/artifacts/${stored?.id}`,
  });
  const files = await download(artifacts.env, Number(ran.outputs['artifact-id']));
  const written = Buffer.from(await stage.read('talks/two_lines.wav.json'));
  expect(written.length).toBeGreaterThan(LARGE_BYTES);
  expect([...files.keys()].sort()).toEqual([
    'results.json',
    'talks/two_lines.wav.json',
    'transcripts.lock.json',
  ]);
  expect(files.get('talks/two_lines.wav.json')?.equals(written)).toBe(true);
  expect(JSON.parse(String(files.get('results.json')))).toMatchObject({
    sources: [{ source: ODD_NAME, status: 'transcribed' }],
  });
});

/** A rule of the branch that only takes effect when the commit is made. */
const RULE = {
  ...COMMITTING,
  answer: {
    status: 200,
    body: {
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'UNPROCESSABLE',
          path: ['createCommitOnBranch'],
          message: 'Repository rule violations found',
        },
      ],
    },
  },
};

it('save-on-failure: artifact keeps the transcripts and answers that could not be committed', async () => {
  await using repository = await openRepository({
    files: { 'a.wav': 'speech' },
    github: { faults: later(1, RULE) },
    artifacts: [],
  });
  const { artifacts, stage } = repository;
  const ran = await repository.run({ inputs: { formats: 'txt', 'save-to': 'commit' } });

  const [rescued, ...others] = artifacts.artifacts();
  expect(others).toEqual([]);
  expect(rescued?.name).toMatch(/^transcripts-rescued-[0-9a-f]{8}$/);
  expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', 'artifact-id': '1' } });
  const [error = '', ...more] = annotations(ran, 'error');
  expect(more).toEqual([]);
  expect(error).toContain('save-to commit: token: the rules of the branch do not let it commit');
  expect(error).toContain(`as artifact ${rescued?.name}.`);
  const files = await download(artifacts.env, 1);
  const [transcript, answer = '', ...rest] = [...files.keys()].sort();
  expect([transcript, ...rest]).toEqual(['a.wav.txt', 'results.json', 'transcripts.lock.json']);
  expect(answer).toMatch(/^answers\/answer-.+\.json$/);
  expect(String(files.get('a.wav.txt'))).toBe(`${SPOKEN}\n`);
  expect(JSON.parse(String(files.get(answer)))).toMatchObject({ results: CANNED.results });
  expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
});

it('reports that the rescue failed, too', async () => {
  await using repository = await openRepository({
    files: { 'a.wav': 'speech' },
    github: { faults: later(1, RULE) },
    artifacts: [{ method: 'CreateArtifact', status: 403 }],
  });
  const ran = await repository.run({ inputs: { 'save-to': 'commit' } });
  expect(ran.exitCode).toBe(1);
  expect(annotations(ran, 'warning')).toEqual([
    expect.stringMatching(
      /^2 transcripts could not be uploaded as an artifact either: The artifact could not be up/,
    ),
  ]);
  expect(annotations(ran, 'error')).toEqual([
    expect.stringMatching(
      /^save-to commit: .+ Until the job ends, 2 transcripts stay in [^.]+, the results in/,
    ),
  ]);
});

const files = { 'a.wav': 'speech' };

describe.concurrent('the artifact', () => {
  const inputs = { formats: 'txt', 'artifact-name': 'talks', 'save-to': 'artifact' };

  it('without a given name takes the next free name, and a given name that is taken fails the run before anything is sent', async () => {
    await using repository = await openRepository({ files, artifacts: [] });
    const { stage, artifacts } = repository;
    const step = { inputs: { formats: 'txt', 'save-to': 'artifact' }, env: { GITHUB_JOB: 'talks' } };
    const runs = [await repository.run(step), await repository.run(step)];
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(artifacts.artifacts().map(({ name }) => name)).toEqual(['transcripts', 'transcripts-talks']);
    expect(runs.map(({ outputs }) => outputs['artifact-id'])).toEqual(
      artifacts.artifacts().map(({ id }) => String(id)),
    );

    await writeFile(path.join(stage.workspace, 'a.wav'), 'other speech');
    const again = await repository.run({
      ...step,
      inputs: { ...step.inputs, 'artifact-name': 'transcripts-talks' },
    });
    expect(annotations(again, 'error'), again.log).toEqual([
      expect.stringMatching(/^artifact-name: this run already has an artifact named transcripts-talks/),
    ]);
    expect(again.exitCode).toBe(1);
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(artifacts.artifacts()).toHaveLength(2);
  });

  it('without a given name takes the next name if another job takes it in the meantime', async () => {
    const taken = { method: 'CreateArtifact', status: 409 } as const;
    await using repository = await openRepository({ files, artifacts: [taken] });
    const ran = await repository.run({
      inputs: { formats: 'txt', 'save-to': 'artifact' },
      env: { GITHUB_JOB: 'talks' },
    });
    expect([ran.exitCode, annotations(ran, 'error')]).toEqual([0, []]);
    expect(repository.artifacts.artifacts().map(({ name }) => name)).toEqual(['transcripts-talks']);
  });

  it('is refused on act, with an alternative, before anything is sent', async () => {
    const reset = { method: 'ListArtifacts', status: 404 } as const;
    await using repository = await openRepository({ files, artifacts: [reset, reset, reset, reset, reset] });
    const ran = await repository.run({ inputs, env: { ACT: 'true' } });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/act's artifact service cannot be used .* Use `save-to: workspace`/),
    ]);
    expect(repository.stage.deepgram.requests).toEqual([]);
  });

  it('whose name is taken in the meantime is reported, and rescued under another', async () => {
    const taken = { method: 'CreateArtifact', status: 409 } as const;
    await using repository = await openRepository({ files, artifacts: [taken] });
    const ran = await repository.run({ inputs });
    const [error] = annotations(ran, 'error');
    expect(error).toContain('this run already has an artifact named talks');
    expect(ran.exitCode).toBe(1);
    expect(repository.artifacts.artifacts().map(({ name }) => name)).toEqual([
      expect.stringMatching(/^transcripts-rescued-/),
    ]);
    expect(await repository.stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });

  it('whose service is down fails the run before anything is sent', async () => {
    await using repository = await openRepository({ files, artifacts: [] });
    const { stage } = repository;
    const ran = await repository.run({ inputs, env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' } });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(
        /^An artifact could not be uploaded: the artifact service cannot be reached \(ECONNREFUSED\)/,
      ),
    ]);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('whose service goes down stays in the workspace', async () => {
    const goDown = meanwhile(() => repository.artifacts.close());
    await using repository = await openRepository({ files, artifacts: [], faults: [goDown] });
    const { stage } = repository;
    const ran = await repository.run({ inputs });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringContaining(`Until the job ends, 1 transcript stays in ${stage.workspace}`),
    ]);
    expect(annotations(ran, 'warning')).toEqual([
      '1 transcript could not be uploaded as an artifact either, for the same reason.',
    ]);
    expect(ran.exitCode).toBe(1);
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });
});
