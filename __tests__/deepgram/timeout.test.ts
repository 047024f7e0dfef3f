import { expect, it } from 'vitest';
import { answerTimeout } from '../../src/deepgram/timeout.ts';

it.each([
  ['nova-3', undefined, 660_000],
  ['whisper', undefined, 1_260_000],
  ['whisper-large', undefined, 1_260_000],
  ['nova-3', 30, 30_000],
  ['whisper', 1, 1000],
])('for %s with the input %s it waits %d ms', (model, seconds, wait) => {
  expect(answerTimeout(model, seconds)).toBe(wait);
});
