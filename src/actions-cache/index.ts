/**
 * A program of its own around @actions/cache, because the library takes its working folders from the environment and
 * reports failures only by printing them. It carries out requests from Node's IPC channel (`protocol.ts`) one by one,
 * and ends with its parent process.
 */
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '../lib/failure.ts';
import { proxyRefusalFor } from '../lib/tunnel.ts';
import { problemIn, retryIn } from './outcome.ts';
import type { CacheOutcome, CacheReply, CacheRequest } from './protocol.ts';
import { unpackOnly } from './tar.ts';

/** Answers are the same on every operating system. */
const CROSS_OS = true;

/**
 * Entries are also identified by the paths in them: this one is the same for all runs, relative to a workspace of our
 * own.
 */
const NAME = 'answers';

const workspace = process.cwd();
const file = path.join(workspace, NAME);

/** The lines that the library has printed since the request arrived. */
let lines: string[] = [];
let current: number | undefined;
/** The outcome of all requests after a proxy has refused one. */
let refusal: CacheOutcome | undefined;

let previous: Promise<void> = Promise.resolve();

unpackOnly(NAME);
process.stdout.write = (chunk: unknown): boolean => {
  const printed = String(chunk).split(/\r?\n/);
  lines.push(...printed);
  for (const reason of printed.flatMap((line) => retryIn(line) ?? [])) {
    if (current !== undefined) reply({ id: current, retrying: reason });
  }
  return true;
};
process.on('message', (request: CacheRequest) => {
  previous = previous.then(() => answer(request));
});
// The parent process has ended, so nothing needs the folder any more.
process.on('disconnect', () => process.exit());

function reply(message: CacheReply): void {
  process.send?.(message);
}

async function answer(request: CacheRequest): Promise<void> {
  lines = [];
  current = request.id;
  reply({ id: request.id, ended: refusal ?? (await outcomeOf(request)) });
  current = undefined;
  // At the end, Node would not, because the parent process kills this one.
  flushCompileCache();
}

/** If a proxy refuses a connection, the library reports only that the connection ended. */
async function outcomeOf(request: CacheRequest): Promise<CacheOutcome> {
  const outcome = await carryOut(request).catch(failure);
  if (outcome.outcome !== 'failed') return outcome;
  const message = await proxyRefusalFor(process.env['ACTIONS_RESULTS_URL'] ?? '');
  if (message !== undefined) refusal = { outcome: 'refused', message };
  return refusal ?? outcome;
}

async function carryOut(request: CacheRequest): Promise<CacheOutcome> {
  for (const name of await readdir(workspace)) await rm(path.join(workspace, name), { recursive: true });
  return request.action === 'save'
    ? await save(request.file, request.key)
    : await restore(request.file, request.keys);
}

async function save(from: string, key: string): Promise<CacheOutcome> {
  await rename(from, file);
  const id = await saveCache([NAME], key, {}, CROSS_OS);
  const problem = problemIn(lines);
  if (problem === undefined && id !== -1) return { outcome: 'done', key };
  await rename(file, from);
  return problem ?? { outcome: 'failed', message: 'the entry could not be saved' };
}

async function restore(to: string, [key, ...others]: readonly [string, ...string[]]): Promise<CacheOutcome> {
  const found = await restoreCache([NAME], key, others, {}, CROSS_OS);
  const problem = problemIn(lines);
  if (problem !== undefined) return problem;
  if (found === undefined) return { outcome: 'missing' };
  const names = await readdir(workspace);
  const isOurs = names.length === 1 && names[0] === NAME && (await lstat(file)).isFile();
  if (!isOurs) return { outcome: 'damaged', key: found };
  await rename(file, to);
  return { outcome: 'done', key: found };
}

function failure(error: unknown): CacheOutcome {
  return problemIn(lines) ?? { outcome: 'failed', message: messageOf(error) };
}
