import { afterAll, expect } from 'vitest';
import { undescribed } from './described.ts';

/** Runs before each file of tests that may start a server. */

afterAll(async () => {
  expect(await undescribed(), "What was sent is not as Deepgram's description has it").toEqual([]);
});
