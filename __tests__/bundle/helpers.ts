import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, truncate, writeFile } from 'node:fs/promises';
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

/** Runs the built action against a local Deepgram and checks after every run that it kept its secrets. */

export const root = path.join(import.meta.dirname, '../..');
export const samples = path.join(root, 'examples/media');

/** What the canned server hears in everything. */
export const SPOKEN = 'Hello there.';

const word = (text: string, start: number) => ({
  word: text.toLowerCase().replace('.', ''),
  punctuated_word: text,
  start,
  end: start + 0.5,
  confidence: 0.9,
});

/** Files that each hold other bytes, since the same audio is sent only once. */
export const speech = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `speech of ${name}`]));

/** An answer of Deepgram's; `sha256` and `request_id` are the server's to fill in. */
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

/** An answer of other words, for a fault. It does not say for which bytes it is. */
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
  /** Contents by path from the workspace; a number makes a file of so many zero bytes that takes no room. */
  readonly files?: Readonly<Record<string, string | number>>;
  /** Files of examples/media to copy into the workspace. */
  readonly recordings?: readonly string[];
  /** Recognize speech instead of giving the canned answer. */
  readonly recognize?: boolean;
}

export interface Step extends Partial<Omit<Run, 'workspace'>> {
  /** What must appear nowhere, besides the key. */
  readonly secrets?: readonly string[];
}

/** One source in the results file. */
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
  /** A file of the workspace. */
  read(file: string): Promise<string>;
}

/** A workspace and a local Deepgram with a key of its own. */
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
  // The media of URLs are on this machine.
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
      // A run without GitHub's cache says that it misses it.
      cache: 'false',
      // The servers of media URLs are on this machine.
      'allow-private-hosts': 'true',
      // Where it is not about formats, one with words and the answer stand for all.
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

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs: what the runner takes for one. */
export function expectNoCommands(stdout: string): void {
  const commands = stdout.split(/[\r\n]+/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
  const foreign = commands.filter(
    (line) => !/^::(add-mask|debug|error|notice|warning)(::| file=)/.test(line),
  );
  expect(foreign).toEqual([]);
}

/** The key, and the forms in which an HTTP client or a runner carries it. */
export function formsOf(secret: string): string[] {
  const forms = [secret, `Token ${secret}`].map((text) => Buffer.from(text));
  return [
    secret,
    encodeURIComponent(secret),
    ...forms.flatMap((form) => [form.toString('base64'), form.toString('base64url')]),
  ];
}

/** No secret is in the log, what the runner is told, or any file that the run left behind. */
export async function expectKept(
  secrets: readonly string[],
  { log, stderr, temp }: Ran,
  workspace: string,
  given: ReadonlySet<string>,
): Promise<void> {
  const places = new Map([
    ['log', log],
    ['standard error', stderr],
  ]);
  for (const folder of [temp, workspace]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      // A name that is not UTF-8 came out as another one.
      const isNamed = !entry.name.includes('\uFFFD');
      if (entry.isFile() && isNamed && !given.has(file))
        places.set(file, `${file}\n${await readFile(file, 'latin1')}`);
    }
  }
  const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf);
  const leaks = [...places].filter(([, text]) => forms.some((form) => text.includes(form)));
  expect(leaks.map(([place]) => place)).toEqual([]);
}

/** The texts of the annotations of a kind, as GitHub shows them. */
export function annotations({ stdout }: Outcome, kind: 'error' | 'notice' | 'warning'): string[] {
  const lines = stdout.matchAll(new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, 'gm'));
  return [...lines].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
}

/** What the results file says of a source. */
export function resultOf({ results }: Ran, source: string): Reported {
  const found = results.find((result) => result.source === source);
  if (found === undefined) throw new Error(`the results file has no ${source}`);
  return found;
}

/** What became of each source, by name: why it failed, or else its status. */
export function codes({ results }: Ran): Record<string, string> {
  return Object.fromEntries(results.map(({ source, status, error }) => [source, error?.code ?? status]));
}

/** Removes what earlier runs wrote, as in a fresh checkout of a commit that has none of it. */
export async function forget({ workspace }: Stage, ...written: readonly string[]): Promise<void> {
  for (const name of written) await rm(path.join(workspace, name));
}

/** The requests that carried media of a type, which tells the files of a test apart. */
export function sent({ deepgram }: Stage, type: string): RequestRecord[] {
  return deepgram.requests.filter(({ headers }) => headers['content-type'] === type);
}

/** Resolves when the condition holds. Rejects if the run that is to bring it about ends before. */
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
