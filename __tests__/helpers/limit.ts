import { Worker } from 'node:worker_threads';
import { afterAll, expect } from 'vitest';

/**
 * A file of tests that hangs is a failure by its name, even if it never lets go of its thread: this runs before each
 * file, and a thread of its own ends the process when the time of the file is up. vitest's own timeouts are for single
 * tests and hooks, and only between two turns of the event loop.
 */

/** Several times what the longest file takes on a small machine that does much else; more for what is run long by hand. */
const LIMIT_MINUTES = Number(process.env['LIMIT_MINUTES'] ?? 15);

const WATCH = `
const { parentPort } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let timer;
parentPort.on('message', ({ file, minutes }) => {
  clearTimeout(timer);
  if (file === undefined) return;
  timer = setTimeout(() => {
    // What a thread prints otherwise goes through the thread that hangs.
    writeSync(2, '\\nFAIL ' + file + ' has run for ' + minutes + ' minutes and is ended.\\n');
    process.kill(process.pid, 'SIGKILL');
  }, minutes * 60_000);
});`;

/** One for all files of a process. */
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
