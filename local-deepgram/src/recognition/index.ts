import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createWorkerPool } from './pool.ts';
import { type ModelSize, type Recognition, type Recognizer, UnsupportedAudioError } from './types.ts';
import type { WorkerReply, WorkerRequest } from './worker.ts';

export * from './types.ts';

/** Each worker holds its own copy of the model, in 0.3 to 0.4 GB of memory. */
const MAX_WORKERS = 4;

/** Recognizes speech in worker threads. They start, and load the model, when media first need them. */
export function createRecognizer(options: { model: ModelSize; workers?: number }): Recognizer {
  const size = options.workers ?? Math.min(availableParallelism(), MAX_WORKERS);
  const pool = createWorkerPool<WorkerRequest, WorkerReply>(() => startWorker(options.model), size);
  return {
    async recognize(media, { multichannel }) {
      // The worker takes ownership of a copy: the caller's bytes remain usable, and a Buffer's shared pool is not
      // transferred.
      const bytes = new Uint8Array(media);
      return recognitionOf(await pool.run({ bytes, multichannel }, [bytes.buffer]));
    },
    close: () => pool.close(),
  };
}

function startWorker(model: ModelSize): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { workerData: model });
}

function recognitionOf(reply: WorkerReply): Recognition {
  if ('unsupported' in reply) throw new UnsupportedAudioError(reply.unsupported);
  return reply.recognition;
}
