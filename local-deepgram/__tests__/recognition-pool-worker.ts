import { parentPort, threadId } from 'node:worker_threads';

/** A worker for the tests of the pool: it answers with its thread and the message, or fails as the message says. */
parentPort?.on('message', (message: string | Uint8Array) => {
  if (message === 'throw') throw new Error('as told');
  if (message === 'exit') process.exit(7);
  if (message === 'hang') return;
  parentPort?.postMessage({ threadId, message });
});
