import { lstat, open } from 'node:fs/promises';
import path from 'node:path';
import { repositoryAround } from '../git/checkout.ts';
import { changedWith, trackedFiles } from '../git/past.ts';
import { parseLock } from './lockfile/parse.ts';
import {
  type OtherLock,
  olderThanMedia,
  recordedElsewhere,
  recordOfEarlier,
  type UnrecordedFile,
  unrecordedFiles,
} from './plan/earlier-media.ts';
import type { Plan } from './plan/plan.ts';
import type { Run } from './run.ts';
import { readLockfile } from './save/lockfile-text.ts';
import type { Surveyed } from './survey.ts';

/** The most files of a repository that are checked for being lock files; likely names come first. */
const MOST_LOOKED_AT = 200;

/** The most transcripts whose last commit is searched. */
const MOST_ASKED = 20;

/** The start of every lock file. */
const LOCK_START = '{"version":';
const LOCK_REQUESTS = '"requests":{';
const START_BYTES = 40;

/**
 * Warnings about kept transcripts that belong to an earlier recording, according to another lock file of the repository or
 * to its history.
 */
export async function earlierMediaWarnings(
  plan: Pick<Plan, 'tasks'>,
  { contentIdOf }: Pick<Surveyed, 'contentIdOf'>,
  { root, inputs }: Pick<Run, 'root' | 'inputs'>,
): Promise<string[]> {
  const files = unrecordedFiles(plan);
  if (files.length === 0 || repositoryAround(root) === undefined) return [];
  const own = inputs.economy.lockfile;
  const locks = await otherLocks(root, own);
  const warnings: string[] = [];
  let asked = 0;
  for (const file of files) {
    const other = recordOfEarlier(file, contentIdOf(file.path), locks);
    if (other !== undefined) warnings.push(recordedElsewhere(file, own, other));
    else if (asked++ < MOST_ASKED) warnings.push(...(await warningFromHistory(root, file, own)));
  }
  return warnings;
}

async function warningFromHistory(root: string, file: UnrecordedFile, own: string): Promise<string[]> {
  const { path: transcript, source, media } = file;
  if (media.kind === 'url' || media.git === undefined) return [];
  const changed = await changedWith(root, transcript, source);
  return changed === undefined || changed.otherId === media.git
    ? []
    : [olderThanMedia(file, own, changed.commit)];
}

/** The other lock files that git tracks. Those that cannot be read are left out. */
async function otherLocks(root: string, own: string): Promise<OtherLock[]> {
  const names = (await trackedFiles(root, '*.json')).filter((name) => name !== own);
  const likelyFirst = names.toSorted((one, other) => Number(isNamedSo(other)) - Number(isNamedSo(one)));
  const found: OtherLock[] = [];
  for (const name of likelyFirst.slice(0, MOST_LOOKED_AT)) {
    if (!(await startsAsLock(path.join(root, ...name.split('/'))))) continue;
    try {
      const content = await readLockfile(root, name);
      if (content !== undefined)
        found.push({ path: name, entries: [...parseLock(content, name).entries.values()] });
    } catch {
      // It is not this run's lock file, so it is not reported.
    }
  }
  return found;
}

const isNamedSo = (name: string): boolean => path.posix.basename(name).includes('lock');

async function startsAsLock(file: string): Promise<boolean> {
  try {
    // A link could lead anywhere, even to a device that never ends.
    if (!(await lstat(file)).isFile()) return false;
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
      const start = buffer.toString('latin1', 0, bytesRead);
      return start.startsWith(LOCK_START) && start.includes(LOCK_REQUESTS);
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
