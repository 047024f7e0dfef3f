import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import {
  type LocalDeepgram,
  type LocalDeepgramOptions,
  type RequestRecord,
  startLocalDeepgram,
} from '../../local-deepgram/src/server.ts';
import { type Outcome, type Run, runAction } from '../../scripts/runner.ts';
import type { Result } from '../../src/transcribe/report/result.ts';

import { sharedAuthority } from './authority.ts';
import { expectKept, expectNoCommands } from './kept.ts';

/** Runs the built action against a local Deepgram, and checks after every run that it kept its secrets. */

export const root = path.join(import.meta.dirname, '../..');
export const samples = path.join(root, 'examples/media');

/** The words that the local Deepgram recognizes in everything. */
export const SPOKEN = 'Hello there.';

const word = (text: string, start: number) => ({
  word: text.toLowerCase().replace('.', ''),
  punctuated_word: text,
  start,
  end: start + 0.5,
  confidence: 0.9,
});

/** Returns files with different contents, since identical audio is sent only once. */
export const speech = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `speech of ${name}`]));

/** An answer of Deepgram. The server fills in `sha256` and `request_id`. */
export const CANNED = {
  metadata: { request_id: '', sha256: '', duration: 3, channels: 1, models: [], model_info: {} },
  results: {
    channels: [
      {
        alternatives: [{ transcript: SPOKEN, confidence: 0.9, words: [word('Hello', 0), word('there.', 1)] }],
      },
    ],
  },
};

/** Returns an answer with other words, for a fault. It does not have the hash of the recording. */
export function saying(transcript: string): unknown {
  const { sha256: _, ...metadata } = CANNED.metadata;
  const alternatives = [{ transcript, confidence: 1, words: [] }];
  return { metadata, results: { channels: [{ alternatives }] } };
}

export interface Setting
  extends Pick<
    LocalDeepgramOptions,
    'concurrency' | 'faults' | 'latencyMs' | 'canned' | 'cannedFor' | 'recognizer'
  > {
  /** Contents by path relative to the workspace. A number creates a sparse file of this many zero bytes. */
  readonly files?: Readonly<Record<string, string | number>>;
  /** Files of examples/media to copy into the workspace. */
  readonly recordings?: readonly string[];
  /** Whether speech is recognized. Otherwise each answer is the same. */
  readonly recognize?: boolean;
}

export interface Step extends Partial<Omit<Run, 'workspace'>> {
  /** Further secrets that must not appear anywhere, besides the key. */
  readonly secrets?: readonly string[];
}

/** A source in the results file. */
export interface Reported {
  readonly source: string;
  readonly status: Result['status'];
  readonly files?: readonly { readonly format: string; readonly path: string }[];
  readonly duration?: number;
  readonly minutes?: number;
  readonly error?: { readonly code: string; readonly message: string; readonly requestId?: string };
  readonly answer?: string;
}

export interface Ran extends Outcome {
  /** The log without the commands that mask secrets. */
  readonly log: string;
  readonly results: readonly Reported[];
}

export interface Stage extends AsyncDisposable {
  readonly workspace: string;
  readonly deepgram: LocalDeepgram;
  /** Runs the action of a folder on all files of the workspace, unless the inputs say otherwise. */
  run(step?: Step, folder?: string): Promise<Ran>;
  /** Reads a file of the workspace. */
  read(file: string): Promise<string>;
}

/** Opens a workspace and a local Deepgram with its own key. */
export async function openStage({
  files = {},
  recordings = [],
  recognize,
  ...options
}: Setting): Promise<Stage> {
  const workspace = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')));
  for (const name of recordings) await cp(path.join(samples, name), path.join(workspace, name));
  for (const [name, content] of Object.entries(files)) await put(path.join(workspace, name), content);
  const apiKey = `canary-${randomBytes(20).toString('hex')}`;
  const authority = await sharedAuthority();
  const canned = recognize || options.recognizer ? {} : { canned: CANNED };
  // The recordings of URLs are on this machine.
  const reaches = () => true;
  const deepgram = await startLocalDeepgram({ reaches, ...canned, ...options, apiKey, authority });
  const given = new Set([...Object.keys(files), ...recordings].map((name) => path.join(workspace, name)));
  const temps: string[] = [];
  return {
    workspace,
    deepgram,
    async run(step = {}, folder = '.') {
      const ran = await runStep(workspace, deepgram, step, folder);
      temps.push(ran.temp);
      const key = step.inputs?.['api-key'] ?? apiKey;
      if (key.trim() !== '') expect(ran.stdout).toMatch(/^::add-mask::/);
      expectNoCommands(ran.stdout);
      await expectKept([key.trim(), apiKey, ...(step.secrets ?? [])], ran, workspace, given);
      return ran;
    },
    read: (file) => readFile(path.join(workspace, file), 'utf8'),
    async [Symbol.asyncDispose]() {
      await deepgram.close();
      for (const folder of [workspace, ...temps]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function put(file: string, content: string | number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : '');
  if (typeof content === 'number') await truncate(file, content);
}

async function runStep(
  workspace: string,
  { url, ca, apiKey }: LocalDeepgram,
  step: Step,
  folder: string,
): Promise<Ran> {
  const { inputs, env, secrets: _, ...rest } = step;
  const run = {
    ...rest,
    workspace,
    inputs: {
      'api-key': apiKey,
      'base-url': url,
      'save-to': 'workspace',
      // Without GitHub's cache, a run would print a notice.
      cache: 'false',
      // The servers of URLs are on this machine.
      'allow-private-hosts': 'true',
      // In tests that are not about formats, a text format and the answer represent all.
      formats: 'txt, json',
      ...filesUnlessUrls(inputs),
      ...inputs,
    },
    env: { NODE_EXTRA_CA_CERTS: ca, ...env },
  };
  const outcome = await runAction(run, folder);
  const lines = outcome.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return { ...outcome, log: lines.join('\n'), results: await resultsOf(outcome) };
}

function filesUnlessUrls(inputs: Step['inputs'] = {}): Record<string, string> {
  return 'urls' in inputs || 'url-lists' in inputs ? {} : { files: '*' };
}

async function resultsOf({ outputs }: Outcome): Promise<Reported[]> {
  const file = outputs['results'] ?? '';
  return file === '' ? [] : JSON.parse(await readFile(file, 'utf8')).sources;
}

/** Returns the texts of the annotations of a kind, as GitHub displays them. */
export function annotations({ stdout }: Outcome, kind: 'error' | 'notice' | 'warning'): string[] {
  const lines = stdout.matchAll(new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, 'gm'));
  return [...lines].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
}

/** Returns the entry of a source in the results file. */
export function resultOf({ results }: Ran, source: string): Reported {
  const found = results.find((result) => result.source === source);
  if (found === undefined) throw new Error(`the results file has no ${source}`);
  return found;
}

/** Returns the error code or the status of each source, by name. */
export function codes({ results }: Ran): Record<string, string> {
  return Object.fromEntries(results.map(({ source, status, error }) => [source, error?.code ?? status]));
}

/** Removes the files of earlier runs, as in a fresh checkout of a commit without them. */
export async function forget({ workspace }: Stage, ...written: readonly string[]): Promise<void> {
  for (const name of written) await rm(path.join(workspace, name));
}

/** Returns the requests with a media type, which identifies the files of a test. */
export function sent({ deepgram }: Stage, type: string): RequestRecord[] {
  return deepgram.requests.filter(({ headers }) => headers['content-type'] === type);
}

/** Resolves when the condition holds. Rejects if `running` ends before. */
export async function until(condition: () => boolean, running?: Promise<unknown>): Promise<void> {
  let ended: { readonly how: unknown } | undefined;
  running?.then(
    (how) => {
      ended = { how };
    },
    (how) => {
      ended = { how };
    },
  );
  while (!condition()) {
    if (ended !== undefined)
      throw new Error('The run ended without what was waited for.', { cause: ended.how });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
