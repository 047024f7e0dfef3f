import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, fakeRecognizer } from '../../local-deepgram/__tests__/helpers.ts';
import { decode } from '../../local-deepgram/src/recognition/audio/decode.ts';
import type { Recognition } from '../../local-deepgram/src/recognition/types.ts';
import { type LocalDeepgram, startLocalDeepgram } from '../../local-deepgram/src/server.ts';
import { at } from '../../src/lib/guards.ts';
import { ENCODINGS, measureHere } from '../helpers/media.ts';

const TOLERANCE = 0.01;
let deepgram: LocalDeepgram;

/** The facts of a recognition without the words, because recognizing them takes a hundred times as long. */
async function decoded(media: Uint8Array): Promise<Recognition> {
  const { channels, duration } = await decode(media);
  return { duration, channels: channels.length, words: channels.map(() => []) };
}

beforeAll(async () => {
  deepgram = await startLocalDeepgram({ recognizer: fakeRecognizer(decoded) });
});
afterAll(() => deepgram.close());

// The estimate must equal the billed duration: https://developers.deepgram.com/docs/metadata
it.each(ENCODINGS)('the duration of $encoding is the one that the server returns', async ({ file }) => {
  const { duration = 0 } = await measureHere(file);
  const answer = await call(deepgram, { body: await readFile(file) });

  const billed = at(JSON.parse(answer.text), 'metadata', 'duration');
  expect(Math.abs(duration / Number(billed) - 1), `${duration} s for ${billed} s`).toBeLessThan(TOLERANCE);
});
