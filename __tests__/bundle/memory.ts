import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytesIn } from '../../scripts/process-status.ts';
import type { Ran } from './helpers.ts';

/** The most memory of a run in bytes, however large its recordings are. */
export const MEMORY_LIMIT = 200 * 1000 ** 2;

/** Records Linux's statistics of the process at its end. VmHWM is its peak memory. */
const NOTE_MEMORY = `
const { readFileSync, writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.MEMORY_NOTE, readFileSync('/proc/self/status')));
`;

/** Runs the action with an environment that records its peak memory, and returns that in bytes. */
export async function measureMemory(
  run: (env: Readonly<Record<string, string>>) => Promise<Ran>,
): Promise<{ ran: Ran; peak: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'memory-'));
  const [script, note] = [path.join(folder, 'note.cjs'), path.join(folder, 'status')];
  await writeFile(script, NOTE_MEMORY);
  const ran = await run({ NODE_OPTIONS: `--require=${script}`, MEMORY_NOTE: note });
  const peak = bytesIn(await readFile(note, 'utf8'), 'VmHWM') ?? Number.NaN;
  await rm(folder, { recursive: true });
  return { ran, peak };
}
