import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blobId } from '../../../src/lib/hash.ts';
import { resultsFile } from '../../../src/transcribe/report/result.ts';
import type { SavingResult } from '../../../src/transcribe/report/saved.ts';
import { createArtifactSaver } from '../../../src/transcribe/save/artifact.ts';
import type { Batch } from '../../../src/transcribe/save/saver.ts';
import { makeBatch as batchWith, planOf } from '../../helpers/batches.ts';
import { transcribed } from '../../helpers/results.ts';
import { quietly } from '../../helpers/stdout.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { type ArtifactFault, type Artifacts, startArtifacts } from '../../servers/github/artifacts.ts';

const LARGE_BYTES = 20 * 1024 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;

let service: Artifacts | undefined;
let temp: string;

beforeEach(async () => {
  temp = await makeWorkspace();
  vi.stubEnv('RUNNER_TEMP', temp);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await service?.close();
  service = undefined;
});

async function start(...faults: ArtifactFault[]): Promise<Artifacts> {
  service = await startArtifacts({ faults });
  for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
  return service;
}

/** Returns the batch of a run that wrote these transcripts. */
async function makeBatch(
  files: Readonly<Record<string, string | Buffer>>,
  overrides: Partial<Batch> = {},
): Promise<Batch> {
  const root = path.join(temp, 'workspace');
  await mkdir(root);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
  const resultsPath = path.join(temp, 'results.json');
  await writeFile(resultsPath, resultsFile(overrides.results ?? []));
  const paths = Object.keys(files).sort();
  return batchWith({ root, files: paths, resultsFile: resultsPath, ...overrides });
}

const saver = (name: string, retentionDays?: number, compressionLevel?: number) =>
  createArtifactSaver({ names: [name], retentionDays, compressionLevel });

const preflight = (name: string) => quietly(() => saver(name).preflight(planOf()));
const save = (name: string, batch: Batch) => quietly(() => saver(name).save(batch));

/** Returns the files of an artifact, as downloaded. */
async function download(saved: SavingResult): Promise<Map<string, Buffer>> {
  const folder = path.join(temp, 'downloaded');
  const id = Number(saved.outputs['artifact-id']);
  await quietly(() => new DefaultArtifactClient().downloadArtifact(id, { path: folder }));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (file) => {
    const name = path.relative(folder, file).split(path.sep).join('/');
    return [name, await readFile(file)] as const;
  });
  return new Map(await Promise.all(contents));
}

it('uploads the transcripts and the results byte for byte', async () => {
  const { artifacts, archive } = await start();
  const large = randomBytes(LARGE_BYTES);
  const batch = await makeBatch(
    { 'talks/a.mp3.txt': 'one', 'talks/large.json': large },
    { results: [transcribed('a')] },
  );
  await preflight('transcripts');
  const saved = await save('transcripts', batch);

  const [stored] = artifacts();
  const url = 'https://github.com/octo-org/octo-repo/actions/runs/1234567890/artifacts/1';
  const digest = stored?.digest.replace('sha256:', '');
  expect(saved.outputs).toEqual({ 'artifact-id': '1', 'artifact-url': url, 'artifact-digest': digest });
  expect(saved.link).toEqual({ text: 'Artifact transcripts', url });
  expect(saved.message).toBe('Uploaded 3 files (21.0 MB) as artifact transcripts.');
  expect((await archive('transcripts')).length).toBeGreaterThan(LARGE_BYTES);

  const files = await download(saved);
  expect([...files.keys()]).toEqual(['results.json', 'talks/a.mp3.txt', 'talks/large.json']);
  expect(files.get('talks/large.json')?.equals(large)).toBe(true);
  expect(files.get('talks/a.mp3.txt')?.toString()).toBe('one');
  expect(files.get('results.json')).toEqual(await readFile(batch.resultsFile));
  expect((await readdir(temp)).sort()).toEqual(['downloaded', 'results.json', 'workspace']);
});

it('uploads files without the CRLF that a checkout added, and files with their own CRLF unchanged', async () => {
  await start();
  const ids = new Map(['ours.txt', 'theirs.txt'].map((name) => [name, new Set([blobId('one\n')])]));
  const batch = await makeBatch({ 'ours.txt': 'one\r\n', 'theirs.txt': 'two\r\n' }, { ids });
  const files = await download(await save('transcripts', batch));
  expect(files.get('ours.txt')?.toString()).toBe('one\n');
  expect(files.get('theirs.txt')?.toString()).toBe('two\r\n');
  expect(await readFile(path.join(batch.root, 'ours.txt'), 'utf8')).toBe('one\r\n');
});

it.runIf(isPosix)('maps names that an artifact cannot have, and says so in its results file', async () => {
  await start();
  const odd = { 'a:b/q?.txt': '1', 'a_b/q_.txt': '2', 'new\nline.txt': '3', 'results.json': '4' };
  const plain = { "-it's 🎤.txt": '5', 'ä/é.txt': '6' };
  const batch = await makeBatch({ ...odd, ...plain });
  const saved = await save('transcripts', batch);

  const files = await download(saved);
  const renamed = {
    'a:b/q?.txt': 'a_b-2/q_.txt',
    'new\nline.txt': 'new_line.txt',
    'results.json': 'results-2.json',
  };
  for (const [file, content] of Object.entries({ ...odd, ...plain })) {
    const name = new Map(Object.entries(renamed)).get(file) ?? file;
    expect(files.get(name)?.toString(), name).toBe(content);
  }
  expect(files.size).toBe(7);
  expect(JSON.parse(String(files.get('results.json')))).toEqual({ version: 1, sources: [], renamed });
  expect(saved.message).toMatch(/ 3 files have another name in it, see `renamed` in its results\.json\.$/);
});

it('adds the answers that are not among the transcripts', async () => {
  await start();
  const answer = path.join(temp, 'answer-1.json');
  await writeFile(answer, '{"odd":true}');
  const batch = await makeBatch({ 'a.txt': 'a' }, { answers: [answer] });
  const files = await download(await save('transcripts', batch));
  expect([...files.keys()]).toEqual(['a.txt', 'answers/answer-1.json', 'results.json']);
  expect(files.get('answers/answer-1.json')?.toString()).toBe('{"odd":true}');
});

it('passes retention and compression on', async () => {
  const { archive, artifacts } = await start();
  const batch = await makeBatch({ 'a.txt': 'word '.repeat(100_000) });
  await quietly(() => saver('stored', 3, 0).save(batch));
  await quietly(() => saver('small', undefined, 9).save(batch));
  expect((await archive('stored')).length).toBeGreaterThan(500_000);
  expect((await archive('small')).length).toBeLessThan(10_000);
  const [stored, small] = artifacts();
  const days = (Date.parse(stored?.expiresAt ?? '') - Date.now()) / DAY_MS;
  expect(Math.round(days)).toBe(3);
  expect(small?.expiresAt).toBeUndefined();
});

it('refuses a name that the run has already, before anything is paid for and at the upload', async () => {
  const { artifacts } = await start();
  const batch = await makeBatch({ 'a.txt': 'a' });
  await preflight('talks');
  await save('talks', batch);
  await expect(preflight('talks')).rejects.toThrow(
    /^artifact-name: this run already has an artifact named talks/,
  );
  await preflight('transcripts');
  await expect(save('talks', batch)).rejects.toThrow(
    /^The artifact could not be uploaded: this run already has an artifact named talks/,
  );
  expect(artifacts()).toHaveLength(1);
  expect(await readdir(batch.root)).toEqual(['a.txt']);
});

it('tests only act for support of the upload protocol', async () => {
  const { artifacts } = await start({ method: 'CreateArtifact', status: 500, times: 1 });
  vi.stubEnv('ACT', 'true');
  await expect(preflight('talks')).rejects.toThrow(
    /^act's artifact service cannot be used with .+ \(it answers the start of an upload with 500\)\. Use `save-to: workspace`/,
  );
  await preflight('talks');
  vi.stubEnv('ACT', '');
  await save('talks', await makeBatch({ 'a.txt': 'a' }));
  expect(artifacts().map(({ name }) => name)).toEqual(['talks']);
});

it('refuses a retention that the repository does not allow', async () => {
  await start();
  await expect(saver('transcripts', 91).preflight(planOf())).rejects.toThrow(
    'retention-days: 91 is more than the 90 days',
  );
});

it('says what to do where there is no artifact service', async () => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.com');
  const batch = await makeBatch({ 'a.txt': 'a' });
  await expect(saver('transcripts').preflight(planOf())).rejects.toThrow('`save-to: commit`');
  await expect(saver('transcripts').save(batch)).rejects.toThrow('`save-to: commit`');
});

it('keeps the files when the storage is full or the service is down', async () => {
  const body = { code: 'resource_exhausted', msg: 'insufficient usage to create artifact' };
  const { close } = await start({ method: 'CreateArtifact', status: 403, body });
  const batch = await makeBatch({ 'a.txt': 'a' });
  await expect(save('transcripts', batch)).rejects.toThrow(
    /storage for artifacts is used up\. Delete old artifacts/,
  );
  await close();
  service = undefined;
  await expect(preflight('transcripts')).rejects.toThrow(
    /An artifact could not be uploaded: .*\(ECONNREFUSED\)/,
  );
  await expect(save('transcripts', batch)).rejects.toThrow(/\(ECONNREFUSED\)\. A self-hosted runner/);
  expect(await readdir(batch.root)).toEqual(['a.txt']);
  expect((await readdir(temp)).sort()).toEqual(['results.json', 'workspace']);
});

it('retries temporary failures', async () => {
  const { requests } = await start({ method: 'FinalizeArtifact', status: 503 });
  await save('transcripts', await makeBatch({ 'a.txt': 'a' }));
  expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
    'CreateArtifact 200',
    'FinalizeArtifact 503',
    'FinalizeArtifact 200',
  ]);
});
