/**
 * Loaded into an action's process before its bundle (`node --import`). It counts the changes that the action makes to
 * files, and ends it at one of them as a kill would. The instant is therefore a step of the run, the same on any
 * machine.
 *
 * `STEPS_FILE` names the file for the number of all changes if the process ends normally. `KILL_AT_STEP` is the change
 * before which the process is killed, counted from 1. The content of that change is half written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { STEPS_FILE: stepsFile = '', KILL_AT_STEP: killAt = '' } = process.env;
let steps = 0;

/** Counts a change. At the chosen one, writes half of the content and ends the process. */
function step(writeHalf: () => void = () => {}): void {
  steps += 1;
  if (String(steps) !== killAt) return;
  writeHalf();
  process.kill(process.pid, 'SIGKILL');
  // A signal is delivered asynchronously, and nothing may happen until then.
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
