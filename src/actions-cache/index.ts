/**
 * A program of its own around @actions/cache, which takes the folders it works in from the environment, and tells only
 * by what it prints what went wrong. It does what it is asked over Node's channel (`protocol.ts`), one thing after the
 * other, and ends with the process that started it.
 */
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '../lib/failure.ts';
import { proxyRefusalFor } from '../lib/tunnel.ts';
import { problemIn, retryIn } from './outcome.ts';
import type { CacheOutcome, CacheReply, CacheRequest } from './protocol.ts';
import { unpackOnly } from './tar.ts';

/** An answer is the same on every system. */
const CROSS_OS = true;

/** An entry is found by the paths in it, too: the same for all, relative to a workspace that is ours alone. */
const NAME = 'answers';

const workspace = process.cwd();
const file = path.join(workspace, NAME);

/** What the library printed since the request came. */
let lines: string[] = [];
let current: number | undefined;
/** What all requests come to once a proxy has refused one. */
let shut: CacheOutcome | undefined;

let last: Promise<void> = Promise.resolve();

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
  last = last.then(() => answer(request));
});
// Whoever asked is gone, and with it the folder's use.
process.on('disconnect', () => process.exit());

function reply(message: CacheReply): void {
  process.send?.(message);
}

async function answer(request: CacheRequest): Promise<void> {
  lines = [];
  current = request.id;
  reply({ id: request.id, ended: shut ?? (await outcomeOf(request)) });
  current = undefined;
}

/** The library tells of a proxy that refuses it only that the connection ended. */
async function outcomeOf(request: CacheRequest): Promise<CacheOutcome> {
  const outcome = await carryOut(request).catch(failure);
  if (outcome.outcome !== 'failed') return outcome;
  const message = await proxyRefusalFor(process.env['ACTIONS_RESULTS_URL'] ?? '');
  if (message !== undefined) shut = { outcome: 'refused', message };
  return shut ?? outcome;
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
