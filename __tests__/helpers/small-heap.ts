import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread with so many MB for objects, whatever memory the process has. Rejects with
 * `ERR_WORKER_OUT_OF_MEMORY` if it takes more.
 */
export async function runInHeap(megabytes: number, module: URL, workerData: unknown): Promise<void> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 2 };
  const worker = new Worker(module, { workerData, resourceLimits, env: {}, execArgv: [] });
  await once(worker, 'exit');
}
