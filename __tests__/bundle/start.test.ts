import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openRepository } from './github.ts';
import { annotations, root, type Step } from './helpers.ts';

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The files of dist/ that a run loaded, by what is in them, as V8 counts them. */
async function loaded(step: Step): Promise<{ texts: string[]; errors: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coverage-'));
  await using repository = await openRepository({ files: { 'a.wav': 'speech' } });
  const ran = await repository.run({ ...step, env: { NODE_V8_COVERAGE: folder } });
  const reports = await Promise.all(
    (await readdir(folder)).map(async (name): Promise<Coverage> => {
      return JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    }),
  );
  await rm(folder, { recursive: true });
  const urls = reports.flatMap(({ result }) => result.map(({ url }) => url));
  const files = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  expect(files.every((file) => file.startsWith(path.join(root, 'dist')))).toBe(true);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return { texts, errors: annotations(ran, 'error') };
}

const UNDICI = 'class EnvHttpProxyAgent';
const GLOB = 'class DefaultGlobber';
const OCTOKIT = 'class Octokit';
const ARTIFACT = 'class DefaultArtifactClient';

const holds = (texts: readonly string[]): boolean[] =>
  [UNDICI, GLOB, OCTOKIT, ARTIFACT].map((mark) => texts.some((text) => text.includes(mark)));

it('a mistake in the inputs is told before anything heavy is loaded', async () => {
  const { texts, errors } = await loaded({ inputs: { files: '' } });
  expect(errors).toEqual([expect.stringMatching(/^Nothing to transcribe is named/)]);
  expect(texts).toHaveLength(1);
  expect(holds(texts)).toEqual([false, false, false, false]);
});

it('a run without media loads no HTTP client', async () => {
  const { texts } = await loaded({ inputs: { files: '*.mp3' } });
  expect(holds(texts)).toEqual([false, true, false, false]);
});

it('a run that saves to the workspace loads no client of GitHub', async () => {
  const { texts } = await loaded({});
  expect(holds(texts)).toEqual([true, true, false, false]);
});

it('a run that commits loads no client for artifacts', async () => {
  const { texts, errors } = await loaded({ inputs: { 'save-to': 'commit' } });
  expect(errors).toEqual([]);
  expect(holds(texts)).toEqual([true, true, true, false]);
});
