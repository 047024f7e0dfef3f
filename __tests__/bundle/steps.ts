/**
 * Loaded into an action's process before its bundle (`node --import`). It counts the changes that the action makes to
 * files which a later run can see, and ends it at one of them as a kill would. The instant is therefore a step of the
 * run, the same on any machine.
 *
 * `STEPS_FILE` names the file for the names of all changes if the process ends normally, one a line: what is done to
 * which kind of file, and for which time. `KILL_AT_STEP` is the number, counted from 1, or the name of the change before
 * which the process is killed. The content of that change is half written, which also stands for a file that is only
 * open.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { STEPS_FILE: stepsFile = '', KILL_AT_STEP: killAt = '' } = process.env;
const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: temp = '' } = process.env;
const steps: string[] = [];
const times = new Map<string, number>();

/** Returns a path without what differs from run to run, or from recording to recording. */
const kindOf = (file: string): string =>
  path
    .relative(path.dirname(workspace), file)
    .replaceAll(path.sep, '/')
    .replaceAll(/[\da-f]{8}[-\da-f]+|\d+/g, '*');

/** Counts a change. At the chosen one, writes half of the content and ends the process. */
function step(what: string, file: unknown, writeHalf: () => void = () => {}): void {
  // Each run has its own folder there.
  if (typeof file !== 'string' || !path.relative(temp, file).startsWith('..')) return;
  const kind = `${what} ${kindOf(file)}`;
  const time = (times.get(kind) ?? 0) + 1;
  times.set(kind, time);
  const name = `${kind} ${time}`;
  steps.push(name);
  if (![String(steps.length), name].includes(killAt)) return;
  writeHalf();
  process.kill(process.pid, 'SIGKILL');
  // A signal is delivered asynchronously, and nothing may happen until then.
  for (;;);
}

const half = (content: unknown): Uint8Array => {
  const bytes = Buffer.from(content instanceof Uint8Array ? content : String(content));
  return bytes.subarray(0, bytes.length / 2);
};

const isThere = (file: unknown): boolean => typeof file === 'string' && fs.existsSync(file);
const isEmpty = (folder: unknown): boolean => isThere(folder) && fs.readdirSync(String(folder)).length === 0;

const { copyFile, mkdir, open, rename, rm, rmdir, writeFile } = fs.promises;

Object.assign(fs.promises, {
  copyFile: (...args: Parameters<typeof copyFile>) => {
    const [from, to] = args;
    step('copy', to, () => fs.writeFileSync(to, half(fs.readFileSync(from))));
    return copyFile(...args);
  },
  mkdir: (...args: Parameters<typeof mkdir>) => {
    if (!isThere(args[0])) step('make', args[0]);
    return mkdir(...args);
  },
  rename: (...args: Parameters<typeof rename>) => {
    step('rename to', args[1]);
    return rename(...args);
  },
  rm: (...args: Parameters<typeof rm>) => {
    if (isThere(args[0])) step('remove', args[0]);
    return rm(...args);
  },
  rmdir: async (...args: Parameters<typeof rmdir>) => {
    const wasEmpty = isEmpty(args[0]);
    if (wasEmpty) step('remove', args[0]);
    await rmdir(...args);
    // What was in the folder was being removed meanwhile.
    if (!wasEmpty) step('remove', args[0]);
  },
  writeFile: (...args: Parameters<typeof writeFile>) => {
    const [file, content, options] = args;
    step('write', file, () => {
      if (typeof file === 'string') fs.writeFileSync(file, half(content), Object(options));
    });
    return writeFile(...args);
  },
  open: async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    const write = handle.writeFile.bind(handle);
    return Object.assign(handle, {
      writeFile: (...content: Parameters<typeof write>) => {
        step('write', args[0], () => fs.writeSync(handle.fd, half(content[0])));
        return write(...content);
      },
    });
  },
});
syncBuiltinESMExports();

if (stepsFile !== '') process.once('exit', () => fs.writeFileSync(stepsFile, steps.join('\n')));
