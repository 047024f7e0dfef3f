import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in this order: were one of them last, all other processors would wait for it. */
const LONGEST = [
  'bundle/killed',
  'bundle/promises',
  'bundle/save-race',
  'captions/random',
  'bundle/cache',
  'answers/actions-cache',
  'page/standing',
  'page/reading',
  'transcribe/killed',
  'local-deepgram/__tests__/recognition',
].map((name) => `/${name}.test.ts`);

/** The others come in vitest's own order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? LONGEST.length : place;
}

export default defineConfig({
  test: {
    setupFiles: ['./__tests__/setup.ts'],
    include: ['__tests__/**/*.test.ts', 'local-deepgram/__tests__/**/*.test.ts'],
    // GitHub's own parsers import JSON without attributes, which only vite resolves.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
    // Speech recognition and whole action runs take seconds on a small machine; no test asserts a time.
    // Most of a test is waiting for other processes, so that a small machine has room for two.
    maxWorkers: 2,
    // Where Node keeps the bundles compiled, since a quarter of the time of a short run goes into that.
    env: { NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules/.cache/compiled') },
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
