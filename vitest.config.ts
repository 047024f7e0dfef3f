import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts', 'local-deepgram/__tests__/**/*.test.ts'],
    // GitHub's own parsers import JSON without attributes, which only vite resolves.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
    // Speech recognition and whole action runs take seconds on a small machine; no test asserts a time.
    // Most of a test is waiting for other processes, so that a small machine has room for two.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
