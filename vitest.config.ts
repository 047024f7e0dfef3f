import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { GLIBC_LIMITS } from './__tests__/helpers/glibc-limits.ts';

const ALL = ['__tests__/**/*.test.ts', 'local-deepgram/__tests__/**/*.test.ts'];

/**
 * Each file in a process of its own: what recognizes speech keeps models of 100 MB, a browser is large too, and the
 * toolkit keeps the path of the step summary for as long as its process lives. What replaces a module does so only before
 * another file has loaded it. What measures memory would not see that a process grows which has free memory of files
 * before.
 */
const ALONE = [
  '__tests__/bundle/transcribe/recognition.test.ts',
  '__tests__/deepgram/listen/dispatcher.test.ts',
  '__tests__/helpers/fuzzing.test.ts',
  '__tests__/untrusted.test.ts',
  '__tests__/transcribe/report/report.test.ts',
  '__tests__/media-reader/duration-server.test.ts',
  '__tests__/transcript/page/{playing,reading,standing,taking}.test.ts',
  'local-deepgram/__tests__/{main,recognition,sdk}.test.ts',
];

/** Browsers that not everybody has: `npm run test:engines` runs them, and nothing else does. */
const ENGINES = ['__tests__/transcript/page/engines/*.test.ts'];

/** What starts servers or processes, git included. All others are unit tests, which see to it that they do not. */
const SERVED = [
  '__tests__/create-key/{make,revoke}.test.ts',
  '__tests__/media-reader/{corpus,program}.test.ts',
  '__tests__/{bundle,git,github,scripts,servers}/**/*.test.ts',
  '__tests__/deepgram/{listen,manage}/{client,requests,upload}.test.ts',
  '__tests__/lib/{interim-answers,small-heap}.test.ts',
  '__tests__/rotate-key/rotations/*.test.ts',
  '__tests__/transcribe/{checkout,histories,in-parts,killed,poisoned,retranscribe,reuse,sweep}.test.ts',
  '__tests__/transcribe/answers/**/*.test.ts',
  '__tests__/transcribe/lockfile/{format,git}.test.ts',
  '__tests__/transcribe/save/{artifact-upload,commit,commit-*,file-states,pull-request,pull-request-*,workspace}.test.ts',
  '__tests__/transcribe/sources/{find,hash-file,identify,inspect,lfs,lfs-*,remote,spellings}.test.ts',
  '__tests__/transcript/captions/drawn.test.ts',
  '__tests__/transcript/captions/round-trip.test.ts',
  '__tests__/transcript/{page/assets,same-bytes}.test.ts',
  'local-deepgram/__tests__/**/*.test.ts',
];

/** A process goes from file to file of one project only: projects come one after the other. */
const PROJECTS = ['served', 'alone', 'unit', 'engines'];

/**
 * What takes longest, in this order: were one of them last, all other processors would wait for it. Histories start git
 * hundreds of times, which takes the longer the more memory their process has: three times as long at the end.
 */
const LONGEST = [
  'bundle/transcribe/cache-broken',
  'transcribe/histories',
  'bundle/transcribe/promises',
  'bundle/transcribe/killed',
  'bundle/rotate-key/race',
  'bundle/transcribe/github-contract',
  'answers/actions-cache',
  'bundle/transcribe/overlap',
  'bundle/transcribe/save-evidence',
  'bundle/transcribe/checkout',
  'transcribe/killed',
  'bundle/transcribe/large',
  'bundle/transcribe/recognition',
  'local-deepgram/__tests__/recognition',
  'captions/random',
].map((name) => `/${name}.test.ts`);

/** The others come in vitest's own order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId, project }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
  const projectsBefore = PROJECTS.indexOf(project.name);
  return projectsBefore * (LONGEST.length + 1) + (place === -1 ? LONGEST.length : place);
}

/**
 * Each start of a process copies the page tables of what starts it, and has them thrown away. In a process of 700 MB that
 * takes 20 ms of CPU, in one of 350 MB 6 ms. So glibc gives memory back to the system as soon as it is free: without a
 * limit of its own, it keeps as much as was once needed for one buffer. __tests__/setup.ts hides these from all programs.
 */
for (const name of GLIBC_LIMITS) process.env[name] = '1000000';

const limit = '__tests__/helpers/limit.ts';
const shared = '__tests__/helpers/shared.ts';
const collected = '__tests__/helpers/collected.ts';
const described = '__tests__/helpers/described-setup.ts';

export default defineConfig({
  // GitHub's parsers name source maps that they come without, and vite would say so of each of their modules.
  logLevel: 'error',
  test: {
    setupFiles: ['./__tests__/setup.ts'],
    // GitHub's own parsers import JSON without attributes, which only vite resolves.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
    // Half of a test is waiting, for other processes or until a server may be asked again: one more has work meanwhile.
    maxWorkers: availableParallelism() + 1,
    // Where Node keeps the bundles compiled, since a quarter of the time of a short run goes into that.
    env: { NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules/.cache/compiled') },
    sequence: { sequencer: LongestFirst },
    // Speech recognition and whole action runs take seconds on a small machine; no test asserts a time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What is waited for comes, on a machine that does much else after more than the second that vitest gives it.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ALL,
          exclude: [...ALONE, ...SERVED, ...ENGINES],
          isolate: false,
          // Collecting garbage in several threads takes more CPU in all. In one, it leaves more memory, and what starts
          // processes pays for that: each fork copies the page tables.
          execArgv: ['--single-threaded-gc', '--expose-gc'],
          setupFiles: [limit, shared, '__tests__/helpers/unit.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'served',
          include: SERVED,
          exclude: ALONE,
          // To load what stands in for GitHub takes as long as most of what is tested with it.
          isolate: false,
          execArgv: ['--expose-gc'],
          setupFiles: [limit, shared, described, collected],
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, execArgv: ['--expose-gc'], setupFiles: [limit, described] },
      },
      { extends: true, test: { name: 'engines', include: ENGINES, setupFiles: [limit] } },
    ],
  },
});
