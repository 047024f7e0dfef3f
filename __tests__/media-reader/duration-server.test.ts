import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from '../../local-deepgram/__tests__/helpers.ts';
import { type LocalDeepgram, startLocalDeepgram } from '../../local-deepgram/src/server.ts';
import { at } from '../../src/lib/guards.ts';
import { decodingRecognizer } from '../helpers/decoded.ts';
import { ENCODINGS, measureHere } from '../helpers/media.ts';

const TOLERANCE = 0.01;
let deepgram: LocalDeepgram;

beforeAll(async () => {
  deepgram = await startLocalDeepgram({ recognizer: decodingRecognizer });
});
afterAll(() => deepgram.close());

// The estimate must equal the billed duration: https://developers.deepgram.com/docs/metadata
it.each(ENCODINGS)('the duration of $encoding is the one that the server returns', async ({ file }) => {
  const { duration = 0 } = await measureHere(file);
  const answer = await call(deepgram, { body: await readFile(file) });

  const billed = at(JSON.parse(answer.text), 'metadata', 'duration');
  expect(Math.abs(duration / Number(billed) - 1), `${duration} s for ${billed} s`).toBeLessThan(TOLERANCE);
});
