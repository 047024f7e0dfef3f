import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withoutInputs } from '../lib/environment.ts';
import { AnswerFolder } from './folder.ts';
import type { AnswerStore } from './store.ts';

/** Changes whenever an answer is stored in another way. */
const KEY_PREFIX = 'deepgram-answer-v1-';

/** A cache that takes longer for one answer is broken. */
const LONGEST_MS = 20_000;

const PROGRAM = path.join(import.meta.dirname, `../actions-cache/index${path.extname(import.meta.filename)}`);

/** Why the workflow run has no cache; undefined if it has one. */
export function whyNoActionsCache(environment: NodeJS.ProcessEnv): string | undefined {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  // The second is that of GitHub Enterprise Server.
  const hasUrl = has('ACTIONS_RESULTS_URL') || has('ACTIONS_CACHE_URL');
  if (hasUrl && has('ACTIONS_RUNTIME_TOKEN')) return undefined;
  return 'the runner offers none';
}

/**
 * Keeps each answer as an entry of the Actions cache, which are immutable and seen by the branches that GitHub says:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 * Each call is a process, and gives up after `longestMs`.
 */
export function openActionsCache(environment: NodeJS.ProcessEnv, longestMs = LONGEST_MS): AnswerStore {
  const temp = environment['RUNNER_TEMP'] ?? tmpdir();
  const call = (command: 'restore' | 'save', key: string, folder: string): Promise<void> =>
    run([command, `${key}.json`, `${KEY_PREFIX}${key}`], {
      cwd: folder,
      env: environmentIn(folder, temp, environment),
      timeout: longestMs,
    });
  return {
    get: (key) =>
      withScratch(temp, async (folder) => {
        await call('restore', key, folder);
        return new AnswerFolder(folder).get(key);
      }),
    put: (key, answer) =>
      withScratch(temp, async (folder) => {
        await new AnswerFolder(folder).put(key, answer);
        await call('save', key, folder);
      }),
  };
}

/** Does something in a folder of its own, so that many may at once and nothing is left. */
async function withScratch<T>(temp: string, action: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(temp, 'answer-')));
  try {
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The library finds an entry by the paths that it is given, and unpacks it relative to the workspace. With the same
 * path in a workspace of its own, an entry fits every machine.
 */
function environmentIn(folder: string, temp: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...withoutInputs(environment),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    RUNNER_DEBUG: '',
    // GNU tar then unpacks no file outside the folder, whatever name it has in an archive that anyone may have made.
    TAR_OPTIONS: '--transform=s,.*/,,',
    // Most of the time goes into loading the library.
    NODE_COMPILE_CACHE: path.join(temp, 'node-compile-cache'),
  };
}

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeout: number;
}

/** Runs the program. Throws an error with what went wrong. */
async function run(args: readonly string[], { timeout, ...surroundings }: Surroundings): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const options = { ...surroundings, timeout, killSignal: 'SIGKILL' } as const;
  execFile(process.execPath, [PROGRAM, ...args], options, (error, stdout, stderr) => {
    if (error === null) resolve(problemIn(stdout));
    else if (error.killed === true) resolve(whyLate(stdout, timeout));
    else resolve(UNCAUGHT.exec(stderr)?.[1] ?? error.message);
  });
  const problem = await promise;
  if (problem !== undefined) throw new Error(problem);
}

/** The commands, and the lines for what it takes for no problem, by which @actions/cache 6 tells that it failed. */
const PROBLEM =
  /^(?:::(?:warning|error)[^:]*::|::debug::(?=Failed to reserve cache)|(?=Cache (?:save|restore) skipped))(.*)$/m;

/** Which of the library's steps failed, and that they did, goes before the reason. */
const STEPS = /^(?:(?:Failed to \w+(?: \w+)*|Failed request|Rate limited|Error): )+/;

const RETRIED = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying request/m;

const UNCAUGHT = /^\w*Error: (.*)$/m;

/** An entry is immutable, so it holds what was to be saved. */
const TAKEN = '(409)';

function problemIn(log: string): string | undefined {
  // A line feed is %0A in a command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
  const problem = PROBLEM.exec(log)?.[1]?.split('%0A')[0];
  return problem?.includes(TAKEN) ? undefined : problem?.replace(STEPS, '');
}

function whyLate(log: string, timeoutMs: number): string {
  const reason = RETRIED.exec(log)?.[1];
  return `it took more than ${timeoutMs / 1000} seconds${reason === undefined ? '' : ` (${reason})`}`;
}
