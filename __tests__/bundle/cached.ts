import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import type { Cache } from '../servers/github/cache.ts';
import type { Stage, Step } from './helpers.ts';

export const CACHED = { cache: 'true', formats: 'txt', files: '*.wav' };

const LOCKFILE = 'transcripts.lock.json';

/** Returns a step of a job that has a cache. */
export const stepWith = ({ env }: Cache, inputs: Step['inputs'] = {}): Step => ({
  inputs: { ...CACHED, ...inputs },
  env,
});

/** Whether the lock file of a workspace records that the answer of a source is in the store. */
export async function isStored(stage: Stage, source: string): Promise<boolean | undefined> {
  const { entries } = parseLock(await stage.read(LOCKFILE), LOCKFILE);
  return [...entries.values()].find((entry) => entry.source === source)?.stored;
}
