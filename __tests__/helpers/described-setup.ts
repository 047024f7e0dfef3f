import { afterAll, expect } from 'vitest';
import { undescribed } from './described.ts';

/** Runs before each test file that can start a server. */

afterAll(async () => {
  expect(await undescribed(), "What was sent is not as Deepgram's description has it").toEqual([]);
});
