import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codes, openStage } from './helpers.ts';

const MB = 1000 ** 2;
const SIZE = 1500 * MB;
const MEMORY_LIMIT = 200 * MB;

/** Notes what Linux says of the process at its end; VmHWM is the most memory that it had. */
const NOTE_MEMORY = `
const { readFileSync, writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.MEMORY_NOTE, readFileSync('/proc/self/status')));
`;

function sha256OfZeros(size: number): string {
  const hash = createHash('sha256');
  for (let left = size; left > 0; left -= MB) hash.update(Buffer.alloc(Math.min(MB, left)));
  return hash.digest('hex');
}

it('a file of 1.5 GB is sent whole, in little memory', async () => {
  await using stage = await openStage({ files: { 'long.wav': SIZE } });
  const folder = await mkdtemp(path.join(tmpdir(), 'memory-'));
  const [script, note] = [path.join(folder, 'note.cjs'), path.join(folder, 'status')];
  await writeFile(script, NOTE_MEMORY);
  const ran = await stage.run({ env: { NODE_OPTIONS: `--require=${script}`, MEMORY_NOTE: note } });
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(note, 'utf8'))?.[1];
  await rm(folder, { recursive: true });

  expect(codes(ran)).toEqual({ 'long.wav': 'transcribed' });
  expect(stage.deepgram.requests).toMatchObject([
    { contentLength: SIZE, bytesReceived: SIZE, sha256: sha256OfZeros(SIZE), status: 200 },
  ]);
  expect(Number(peak) * 1024).toBeLessThan(MEMORY_LIMIT);
});
