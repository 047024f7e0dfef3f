import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compare, type Ended, runCommand, type Section } from './measure.ts';
import { type Server, startServer } from './requests.ts';
import { expectOutputs, transcribe } from './transcribe.ts';

const FILES_EACH = 100;
/** Bytes of the smallest recording; each further one has one more byte, so that all differ. */
const SMALLEST = 64_000;
const EXTENSION = '.mp3';
const LOCKFILE = 'transcripts.lock.json';
/** Git compares the content of files that are as recent as its index, whose times it takes in seconds. */
const GIT_CLOCK_MS = 1100;
const REFERENCE = 'git status';

/** A run with nothing to do, for tracked recordings that have transcripts. */
export async function benchUnchanged({ files = 10_000, repeats = 5 } = {}): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const server = stack.use(await startServer());
  const workspace = path.join(folder, 'recordings');
  await transcribeOnce(workspace, server, files);

  const run = (under: readonly string[]): Promise<Ended> => scan(workspace, server, under);
  const untouched = async (ended: Ended): Promise<void> => {
    const { requests } = await server.counted();
    if (requests.length > 0) throw new Error(`the server counted ${requests.length} requests, not 0`);
    expectOutputs(ended, { unchanged: files, transcribed: 0, reused: 0, failed: 0 });
  };
  const status = ['git', '-C', workspace, 'status', '--porcelain'];
  const rows = await compare(
    [
      { name: 'the action', run, check: untouched },
      {
        name: REFERENCE,
        run: (under) => runCommand([...under, ...status]),
        check: ({ stdout }) => {
          if (stdout !== '') throw new Error(`files were changed:\n${stdout}`);
        },
      },
    ],
    repeats,
  );
  const opened = await mediaOpened(folder, run, untouched);
  const title = `${files} unchanged files with two transcripts each`;
  return { title, repeats, rows, reference: REFERENCE, notes: { 'media opened': opened } };
}

/** Creates a repository in which all recordings have transcripts. */
async function transcribeOnce(workspace: string, server: Server, files: number): Promise<void> {
  await makeMedia(workspace, files);
  await commitAll(workspace);
  const first = await scan(workspace, server);
  if (first.exitCode !== 0) throw new Error(`the action failed:\n${first.stdout}\n${first.stderr}`);
  const { requests } = await server.counted();
  if (requests.length !== files)
    throw new Error(`the server counted ${requests.length} requests, not ${files}`);
  await commitAll(workspace);
}

async function makeMedia(folder: string, files: number): Promise<void> {
  for (let index = 0; index < files; index += 1) {
    const inner = path.join(folder, 'media', String(Math.floor(index / FILES_EACH)));
    if (index % FILES_EACH === 0) await mkdir(inner, { recursive: true });
    await using handle = await open(path.join(inner, `${index}${EXTENSION}`), 'w');
    await handle.truncate(SMALLEST + index);
  }
}

async function commitAll(folder: string): Promise<void> {
  await sleep(GIT_CLOCK_MS);
  const git = ['git', '-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', '--all'],
    ['commit', '-q', '-m', 'Files'],
  ]) {
    const { exitCode, stderr } = await runCommand([...git, ...args]);
    if (exitCode !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  }
}

function scan(workspace: string, server: Server, under: readonly string[] = []): Promise<Ended> {
  const inputs = {
    files: `media/**/*${EXTENSION}`,
    formats: 'txt, json',
    cache: 'false',
    concurrency: '50',
  };
  return transcribe({ workspace, server, inputs }, under);
}

/** The number of recordings that a run opens, in its own process or in child processes. */
async function mediaOpened(
  folder: string,
  run: (under: readonly string[]) => Promise<Ended>,
  check: (ended: Ended) => Promise<void>,
): Promise<number | string> {
  if (spawnSync('strace', ['-V']).error !== undefined) return 'n/a, strace is not installed';
  const trace = path.join(folder, 'trace');
  await check(await run(['strace', '-f', '-e', 'trace=open,openat,openat2', '-o', trace]));
  const opened = (await readFile(trace, 'utf8')).split('\n');
  if (!opened.some((line) => line.includes(`${LOCKFILE}"`)))
    throw new Error('strace missed that the lock file is read');
  return opened.filter((line) => line.includes(`${EXTENSION}"`)).length;
}
