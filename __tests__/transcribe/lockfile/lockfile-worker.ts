import { workerData } from 'node:worker_threads';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';

const { entries } = parseLock(workerData, 'lock.json');
if (entries.size !== 1) throw new Error(`The lock file has ${entries.size} entries.`);
