import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runAction } from '../../scripts/runner.ts';
import { isPosix } from '../helpers/workspace.ts';
import { openRepository, type Repository } from './github.ts';
import { annotations, codes, openStage, root, type Step, speech, until } from './helpers.ts';
import { interrupting, meanwhile } from './holding.ts';
import { openRing } from './keys.ts';

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

interface Loaded {
  /** Names in `dist/programs/`. */
  readonly files: readonly string[];
  readonly texts: readonly string[];
  readonly errors: readonly string[];
}

/** Returns the files of dist/ that a run loaded, identified by their contents, from V8's coverage. */
async function loadedBy(run: (env: Record<string, string>) => Promise<Outcome>): Promise<Loaded> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coverage-'));
  const ran = await run({ NODE_V8_COVERAGE: folder });
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
  return { files: files.map((file) => path.basename(file)), texts, errors: annotations(ran, 'error') };
}

const UNDICI = 'class ProxyAgent extends';
const OCTOKIT = 'class Octokit';
const ARTIFACT = 'class DefaultArtifactClient';

/** Modules that are loaded only after the inputs were accepted. */
const LATE = [
  ...['asking.js', 'commit.js', 'lfs.js', 'listen-client.js', 'make.js', 'plain.js', 'render.js'],
  'rotate.js',
];

const librariesIn = (texts: readonly string[]): boolean[] =>
  [UNDICI, OCTOKIT, ARTIFACT].map((mark) => texts.some((text) => text.includes(mark)));

describe('transcribing', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await openRepository({ files: speech('a.wav', 'b.wav') });
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  const loaded = (inputs: Step['inputs']): Promise<Loaded> =>
    loadedBy((env) => repository.run({ inputs: { ...inputs }, env }));
  const modulesIn = (files: readonly string[]): string[] =>
    files.filter((name) => ['plain.js', 'render.js'].includes(name)).sort();

  it('reports a mistake in the inputs before anything large is loaded', async () => {
    const { files, texts, errors } = await loaded({ files: '' });
    expect(errors).toEqual([expect.stringMatching(/^No media are named/)]);
    expect(files).toContain('transcribe.js');
    expect(LATE.filter((name) => files.includes(name))).toEqual([]);
    expect(librariesIn(texts)).toEqual([false, false, false]);
  });

  it('without media loads no HTTP client', async () => {
    const { texts } = await loaded({ files: '*.mp3' });
    expect(librariesIn(texts)).toEqual([false, false, false]);
  });

  it('to the workspace loads no GitHub client, and modules for captions only for captions', async () => {
    const formats = 'txt, md, json, csv, chapters';
    const { files, texts, errors } = await loaded({ files: 'a.wav', formats });
    expect(errors).toEqual([]);
    expect(librariesIn(texts)).toEqual([true, false, false]);
    expect(modulesIn(files)).toEqual(['plain.js']);
  });

  it('into a commit loads no client for artifacts, and modules for captions', async () => {
    const { files, texts, errors } = await loaded({
      files: 'b.wav',
      formats: 'txt, srt',
      'save-to': 'commit',
    });
    expect(errors).toEqual([]);
    expect(librariesIn(texts)).toEqual([true, true, false]);
    expect(modulesIn(files)).toEqual(['plain.js', 'render.js']);
  });
});

describe.concurrent('check-key', () => {
  const keys = { ci: { scopes: ['usage:write'] } };
  /** Modules that only recordings need. */
  const MEDIA = ['class MetadataCollector', 'class Mime', 'class PQueue'];

  it('loads only its own program, and no clients for GitHub, artifacts or media', async () => {
    await using ring = await openRing({ keys });
    const { files, texts, errors } = await loadedBy((env) =>
      ring.check({ env: { ...env, NODE_EXTRA_CA_CERTS: ring.deepgram.ca }, inputs: { probe: 'listen' } }),
    );
    expect(errors).toEqual([]);
    const programs = ['transcribe.js', 'create-key.js', 'actions-cache.js', ...LATE];
    expect(programs.filter((name) => files.includes(name))).toEqual(['asking.js']);
    expect(files).toContain('check-key.js');
    expect(librariesIn(texts)).toEqual([false, false, false]);
    expect(MEDIA.filter((mark) => texts.some((text) => text.includes(mark)))).toEqual([]);
  });

  it('reports a mistake in the inputs before it loads the Deepgram client', async () => {
    await using ring = await openRing({ keys });
    const { files, errors } = await loadedBy((env) => ring.check({ env, inputs: { probe: 'yes' } }));
    expect(errors).toEqual(['probe: "yes" is not one of none, listen.']);
    expect(files).toContain('check-key.js');
    expect(LATE.filter((name) => files.includes(name))).toEqual([]);
  });
});

/** The errors of a run that ends before it reads its inputs. */
async function refusalsOf(env: Readonly<Record<string, string>>, folder: string): Promise<string[]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  const ran = await runAction({ workspace, env, inputs: {} }, folder);
  await rm(workspace, { recursive: true });
  await rm(ran.temp, { recursive: true });
  expect(ran.exitCode).not.toBe(0);
  return annotations(ran, 'error');
}

it.concurrent.each(['.', 'audit-keys', 'check-key', 'create-key', 'rotate-key'])(
  'nothing starts where certificates would not be verified (%s)',
  async (folder) => {
    expect(await refusalsOf({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, folder)).toEqual([
      expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED: it is 0/),
    ]);
  },
);

// With the first one, Node aborts in the end; with the other, it does not.
it.runIf(isPosix).concurrent.each(['3', '99'])(
  'nothing starts where Node takes descriptor %s for its parent process',
  async (descriptor) => {
    expect(await refusalsOf({ NODE_CHANNEL_FD: descriptor }, '.')).toEqual([
      expect.stringMatching(/^NODE_CHANNEL_FD: it is set/),
    ]);
  },
);

it.concurrent.each(['https', '*'])(
  'nothing starts where Node prints headers: NODE_DEBUG=%s',
  async (sections) => {
    expect(await refusalsOf({ NODE_DEBUG: sections }, 'check-key')).toEqual([
      expect.stringMatching(/^NODE_DEBUG: with `/),
    ]);
  },
);

// That the key is in no line, on standard error either, is looked at after the run.
it.concurrent('what Node prints for other sections of NODE_DEBUG has no key in it', async () => {
  await using ring = await openRing({ keys: { ci: { scopes: ['usage:write'] } } });
  const sections = 'fetch,undici,http2,child_process,timer';
  const checked = await ring.check({ env: { NODE_DEBUG: sections, NODE_EXTRA_CA_CERTS: ring.deepgram.ca } });
  expect(checked.exitCode).toBe(0);
});

it.runIf(isPosix).concurrent(
  'a report of Node, which NODE_OPTIONS asks for, has no input in it',
  async () => {
    const { interrupt, onStart } = interrupting('SIGUSR2');
    const reports = () => readdirSync(stage.workspace).filter((name) => name.startsWith('report.'));
    const report = async (): Promise<void> => {
      await interrupt();
      await until(() => reports().length > 0);
    };
    await using stage = await openStage({ files: { 'a.wav': 'speech' }, faults: [meanwhile(report)] });
    const ran = await stage.run({
      env: { NODE_OPTIONS: `--report-on-signal --report-directory=${stage.workspace}` },
      onStart,
    });
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
    // That the key is in no new file is looked at after each run.
    expect(reports()).not.toEqual([]);
  },
);
