import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { codes, openStage } from '../helpers.ts';
import { MEMORY_LIMIT, measureMemory } from '../memory.ts';

const MB = 1000 ** 2;
const SIZE = 1500 * MB;

function sha256OfZeros(size: number): string {
  const hash = createHash('sha256');
  for (let left = size; left > 0; left -= MB) hash.update(Buffer.alloc(Math.min(MB, left)));
  return hash.digest('hex');
}

it('a file of 1.5 GB is sent whole, in little memory', async () => {
  await using stage = await openStage({ files: { 'long.wav': SIZE } });
  const { ran, peak } = await measureMemory((env) => stage.run({ env }));

  expect(codes(ran)).toEqual({ 'long.wav': 'transcribed' });
  expect(stage.deepgram.requests).toMatchObject([
    { contentLength: SIZE, bytesReceived: SIZE, sha256: sha256OfZeros(SIZE), status: 200 },
  ]);
  expect(peak).toBeLessThan(MEMORY_LIMIT);
});
