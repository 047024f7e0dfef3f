import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that recognize speech here, whose models stay in memory: a process that is large is slow to start others. */
const ALONE = [
  '__tests__/bundle/{caps,recognition,twice}.test.ts',
  '__tests__/sources/duration-server.test.ts',
  'local-deepgram/__tests__/{recognition,sdk}.test.ts',
];

/** What takes longest, in this order: were one of them last, all other processors would wait for it. */
const LONGEST = [
  'bundle/killed',
  'bundle/promises',
  'bundle/cache',
  'bundle/save-artifact',
  'bundle/save-failures',
  'bundle/large',
  'answers/actions-cache',
  'bundle/formats',
  'page/standing',
  'page/reading',
  'captions/random',
].map((name) => `/${name}.test.ts`);

/** First what is alone, since a process is shared only by what follows each other; others in vitest's own order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId, project }: TestSpecification): number {
  if (project.config.isolate) return -1;
  const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? LONGEST.length : place;
}

export default defineConfig({
  test: {
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
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['__tests__/**/*.test.ts', 'local-deepgram/__tests__/**/*.test.ts'],
          exclude: ALONE,
          // A process for each file would take as much time as all that is tested in most of them.
          isolate: false,
          setupFiles: ['__tests__/helpers/fresh.ts'],
        },
      },
    ],
  },
});
