/**
 * Loaded into an action's process before its bundle (`node --import`): counts the changes that it makes to files, and
 * ends it at one of them as a kill would. So instants are steps of the run, the same on any machine.
 *
 * Reads `STEPS_FILE`, where the number of all changes goes when the process ends by itself, and `KILL_AT_STEP`: before
 * which change it is killed, counted from 1. Content is half-written by then.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { STEPS_FILE: stepsFile = '', KILL_AT_STEP: killAt = '' } = process.env;
let steps = 0;

/** Counts a change. Makes half of what it would write, and ends the process, if it is the one. */
function step(writeHalf: () => void = () => {}): void {
  steps += 1;
  if (String(steps) !== killAt) return;
  writeHalf();
  process.kill(process.pid, 'SIGKILL');
  // A signal is delivered in its own time, and nothing may happen until then.
  for (;;);
}

const half = (content: unknown): Uint8Array => {
  const bytes = Buffer.from(String(content));
  return bytes.subarray(0, bytes.length / 2);
};

const { mkdir, open, rename, rm, rmdir, writeFile } = fs.promises;

Object.assign(fs.promises, {
  mkdir: (...args: Parameters<typeof mkdir>) => {
    step();
    return mkdir(...args);
  },
  rename: (...args: Parameters<typeof rename>) => {
    step();
    return rename(...args);
  },
  rm: (...args: Parameters<typeof rm>) => {
    step();
    return rm(...args);
  },
  rmdir: (...args: Parameters<typeof rmdir>) => {
    step();
    return rmdir(...args);
  },
  writeFile: (...args: Parameters<typeof writeFile>) => {
    const [file, content, options] = args;
    step(() => {
      if (typeof file === 'string') fs.writeFileSync(file, half(content), Object(options));
    });
    return writeFile(...args);
  },
  open: async (...args: Parameters<typeof open>) => {
    const [, flags = 'r'] = args;
    if (flags !== 'r') step();
    const handle = await open(...args);
    const write = handle.writeFile.bind(handle);
    return Object.assign(handle, {
      writeFile: (...content: Parameters<typeof write>) => {
        step(() => fs.writeSync(handle.fd, half(content[0])));
        return write(...content);
      },
    });
  },
});
syncBuiltinESMExports();

if (stepsFile !== '') process.once('exit', () => fs.writeFileSync(stepsFile, String(steps)));
