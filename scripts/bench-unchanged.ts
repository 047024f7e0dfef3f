/**
 * Measures a run in which there is nothing to do, over 10,000 tracked media with their transcripts, against
 * `git status` on the same tree: `npm run bench:unchanged`. Linux with strace tells whether media are opened.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalDeepgram, startLocalDeepgram } from '../local-deepgram/src/server.ts';
import { median } from './measure.ts';
import { type Outcome, runAction } from './runner.ts';

const [FOLDERS, FILES_EACH] = [100, 100];
const MEDIA = FOLDERS * FILES_EACH;
/** Bytes of the smallest; each further one has a byte more, so that no two are the same. */
const SMALLEST = 64_000;
const EXTENSION = '.mp3';
const RECORD = 'transcripts.lock.json';
const REPEATS = 5;
/** Git compares the content of files that are as young as its index, whose times it takes in seconds. */
const GIT_CLOCK_MS = 1100;

const HEARD = { transcript: 'Hello.', confidence: 0.9, words: [] };
const ANSWER = {
  metadata: { request_id: '', sha256: '', duration: 3, channels: 1, models: [], model_info: {} },
  results: { channels: [{ alternatives: [HEARD] }] },
};

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args],
    {
      encoding: 'utf8',
    },
  );

async function makeMedia(folder: string): Promise<void> {
  for (let index = 0; index < MEDIA; index += 1) {
    const inner = path.join(folder, 'media', String(Math.floor(index / FILES_EACH)));
    if (index % FILES_EACH === 0) await mkdir(inner, { recursive: true });
    await using handle = await open(path.join(inner, `${index}${EXTENSION}`), 'w');
    await handle.truncate(SMALLEST + index);
  }
}

async function commitAll(folder: string): Promise<void> {
  await sleep(GIT_CLOCK_MS);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Files');
}

async function transcribe(
  workspace: string,
  deepgram: LocalDeepgram,
  under: readonly string[] = [],
): Promise<Outcome> {
  const outcome = await runAction({
    workspace,
    under,
    inputs: {
      'api-key': deepgram.apiKey,
      'base-url': deepgram.url,
      files: `media/**/*${EXTENSION}`,
      formats: 'txt, json',
      'save-to': 'workspace',
      concurrency: '50',
    },
    env: { NODE_EXTRA_CA_CERTS: deepgram.ca },
  });
  await rm(outcome.temp, { recursive: true, force: true });
  if (outcome.exitCode !== 0) throw new Error(`the action failed:\n${outcome.stdout}\n${outcome.stderr}`);
  return outcome;
}

/** The median of several runs, in milliseconds. */
async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < REPEATS; index += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** How many media a run opens, in its own process or one that it starts; undefined where strace cannot tell. */
async function mediaOpened(
  folder: string,
  workspace: string,
  deepgram: LocalDeepgram,
): Promise<number | undefined> {
  if (spawnSync('strace', ['-V']).error !== undefined) return undefined;
  const trace = path.join(folder, 'trace');
  await transcribe(workspace, deepgram, ['strace', '-f', '-e', 'trace=open,openat,openat2', '-o', trace]);
  const opened = (await readFile(trace, 'utf8')).split('\n');
  if (!opened.some((line) => line.includes(`${RECORD}"`)))
    throw new Error('strace missed that the record is read');
  return opened.filter((line) => line.includes(`${EXTENSION}"`)).length;
}

async function bench(folder: string): Promise<void> {
  const workspace = path.join(folder, 'recordings');
  await makeMedia(workspace);
  await commitAll(workspace);
  await using stack = new AsyncDisposableStack();
  const deepgram = stack.adopt(await startLocalDeepgram({ canned: ANSWER }), (server) => server.close());
  console.log(`Transcribing ${MEDIA} files once, so that there is nothing left to do …`);
  await transcribe(workspace, deepgram);
  await commitAll(workspace);
  const before = deepgram.requests.length;
  const action = await timed(() => transcribe(workspace, deepgram));
  const status = await timed(() => git(workspace, 'status', '--porcelain'));
  const opened = await mediaOpened(folder, workspace, deepgram);
  console.log(`${MEDIA} unchanged files with two transcripts each, median of ${REPEATS} runs`);
  console.table({
    'the action': `${action.toFixed(0)} ms`,
    'git status': `${status.toFixed(0)} ms`,
    'media opened': opened ?? 'n/a, strace is not installed',
    'requests sent': deepgram.requests.length - before,
    'files changed': git(workspace, 'status', '--porcelain').split('\n').length - 1,
  });
}

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
try {
  await bench(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
