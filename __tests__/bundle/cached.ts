import { parseRecord } from '../../src/plan/record-format.ts';
import type { Cache } from '../github/cache.ts';
import type { Stage, Step } from './helpers.ts';

export const CACHED = { cache: 'true', formats: 'txt', files: '*.wav' };

const RECORD = 'transcripts.lock.json';

/** A step of a job that has a cache. */
export const stepWith = ({ env }: Cache, inputs: Step['inputs'] = {}): Step => ({
  inputs: { ...CACHED, ...inputs },
  env,
});

/** What the record of a workspace says of where the answer of a source is. */
export async function answerOf(stage: Stage, source: string): Promise<string | undefined> {
  return parseRecord(await stage.read(RECORD), RECORD).get(source)?.answer;
}
