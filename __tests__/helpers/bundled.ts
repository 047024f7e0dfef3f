import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'rolldown';

/** Programs that this process has bundled, by their file. */
const programs = new Map<string, Promise<string>>();

/**
 * A program as one file, which starts in a third of the time that it takes with the hundreds of files of its packages:
 * made once by each process of tests that starts it many times. Gives the path of the file, which has the name of the
 * program's own, in a folder of the same name.
 */
export function bundled(program: string): Promise<string> {
  const known = programs.get(program);
  if (known !== undefined) return known;
  const made = bundle(program);
  programs.set(program, made);
  return made;
}

async function bundle(program: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundled-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, path.basename(path.dirname(program)), `${path.parse(program).name}.mjs`);
  await build({
    input: program,
    platform: 'node',
    output: { file, format: 'esm', codeSplitting: false },
    logLevel: 'silent',
  });
  return file;
}
