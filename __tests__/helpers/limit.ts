import { Worker } from 'node:worker_threads';
import { afterAll, expect } from 'vitest';

/**
 * Ends a test file that hangs as a named failure, even if it blocks its thread. Before each file, a separate thread is
 * started that ends the process when the time is up. vitest's own timeouts apply to single tests and hooks, and only
 * take effect between two turns of the event loop.
 */

/** Several times the duration of the longest file on a small, busy machine. Long runs by hand set a larger value. */
const LIMIT_MINUTES = Number(process.env['LIMIT_MINUTES'] ?? 15);

const WATCH = `
const { parentPort } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let timer;
parentPort.on('message', ({ file, minutes }) => {
  clearTimeout(timer);
  if (file === undefined) return;
  timer = setTimeout(() => {
    // Writes directly, because other output of a thread goes through the main thread, which hangs.
    writeSync(2, '\\nFAIL ' + file + ' has run for ' + minutes + ' minutes and is ended.\\n');
    process.kill(process.pid, 'SIGKILL');
  }, minutes * 60_000);
});`;

/** The thread is shared by all files of a process. */
const place: { [name: symbol]: unknown } = globalThis;
const KEY = Symbol.for('deepgram-transcribe-action: watch');

function startWatch(): Worker {
  const watch = new Worker(WATCH, { eval: true });
  watch.unref();
  place[KEY] = watch;
  return watch;
}

const known = place[KEY];
const watch = known instanceof Worker ? known : startWatch();
watch.postMessage({ file: expect.getState().testPath, minutes: LIMIT_MINUTES });
afterAll(() => watch.postMessage({}));
