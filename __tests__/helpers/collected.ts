import { afterAll } from 'vitest';

/** Runs after each test file that can start processes, and keeps its process small: see vitest.config.ts. */

/** What the process has once everything is loaded, in bytes, and as much again. */
const LARGE = 400_000_000;

afterAll(() => {
  if (process.memoryUsage.rss() > LARGE) globalThis.gc?.();
});
