import { cp, readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import type { Lock } from '../../src/transcribe/lockfile/lock.ts';
import { entriesIn, sourcesIn } from '../helpers/locked.ts';
import { commitAll, commitDeletions, git } from '../helpers/repository.ts';
import { folderUntilExit } from '../helpers/until-exit.ts';
import { openStage, type Ran, type Setting, type Stage } from './helpers.ts';

/** Runs the action a second time, and returns exactly what it sent, changed and printed. */

export const LOCKFILE = 'transcripts.lock.json';

type Inputs = Readonly<Record<string, string>>;

/** The change of a file. `rewritten` is a write of the same bytes. */
type Change = 'added' | 'removed' | 'changed' | 'rewritten';

/** The effects of a run. */
export interface Deeds {
  readonly exitCode: number | null;
  /** Requests to /v1/listen, as counted by the server. */
  readonly requests: number;
  /** The outputs with counts, without those that are 0. */
  readonly counts: Readonly<Record<string, number>>;
  /** Changes by path. Files that were only read are left out. */
  readonly changes: Readonly<Record<string, Change>>;
  /** The lines of the plan in the log. */
  readonly plan: readonly string[];
  /** What `check` did not find as it should be, in one of several further runs. */
  readonly unmet?: unknown;
}

/** The effects of one of several further runs, in which nothing is sent. */
export type Effects = Omit<Deeds, 'exitCode' | 'requests'>;

/** One of several further runs. */
export type Turn = readonly [name: string, run: FurtherRun, effects: Effects];

/** A first run, the changes after it, and a second run. */
export interface Scenario extends Setting {
  /** The inputs of both runs. */
  readonly inputs?: Inputs;
  /** Additional inputs of the second run. */
  readonly again?: Inputs;
  readonly change?: (stage: Stage) => Promise<unknown> | unknown;
  /** Checks the workspace after the second run. */
  readonly check?: (stage: Stage) => Promise<unknown>;
}

/**
 * Returns the effects of the second run of a scenario, in a repository where everything was committed after the first.
 */
export async function secondRun(scenario: Scenario): Promise<Deeds> {
  const { again, change, check, ...first } = scenario;
  await using stage = await afterFirstRun(first);
  const run = (more?: Inputs) => runOn(stage, { ...first.inputs, ...more });
  await change?.(stage);
  commitDeletions(stage.workspace);
  const deeds = await deedsOf(stage, run(again));
  await check?.(stage);
  if (deeds.exitCode === 0) await expectSettled(stage, run(again));
  return deeds;
}

/** A further run: what happens before it, its inputs, and what holds after it. */
export type FurtherRun = Pick<Scenario, 'again' | 'change' | 'check'>;

/**
 * Returns the effects of each further run in one repository, where everything is committed before each. What one run
 * left undone is among the effects of the next, and after the last, one more run has to find nothing to do.
 */
export async function furtherRuns(first: FirstRun, further: readonly FurtherRun[]): Promise<Deeds[]> {
  await using stage = await afterFirstRun(first);
  const run = (more?: Inputs) => runOn(stage, { ...first.inputs, ...more });
  const all: Deeds[] = [];
  for (const { again, change, check } of further) {
    await commitAll(stage.workspace);
    await change?.(stage);
    commitDeletions(stage.workspace);
    const deeds = await deedsOf(stage, run(again));
    const unmet = await check?.(stage).then(
      () => undefined,
      (error: unknown) => error,
    );
    all.push(unmet === undefined ? deeds : { ...deeds, unmet });
  }
  await expectSettled(stage, run(further.at(-1)?.again));
  return all;
}

type FirstRun = Omit<Scenario, 'again' | 'change' | 'check'>;

const runOn = (stage: Stage, inputs: Inputs) => () => stage.run({ inputs: { files: '**/*.wav', ...inputs } });

/** The repositories after the first runs of this process that depend on files and inputs only, by these. */
const firstRuns = new Map<string, Promise<string>>();

/** Opens a stage after the first run of a scenario. Those of equal first runs are copies of one repository. */
async function afterFirstRun(first: FirstRun): Promise<Stage> {
  const { files, inputs, ...others } = first;
  if (Object.keys(others).length > 0) return await runFirst(first);
  const key = JSON.stringify([files, inputs]);
  const made = firstRuns.get(key) ?? runFirst(first).then(keep);
  firstRuns.set(key, made);
  const stage = await openStage({});
  await cp(await made, stage.workspace, { recursive: true, preserveTimestamps: true });
  // The index has the times and numbers of the files that were copied, so git would compare contents.
  git(stage.workspace, 'update-index', '--refresh');
  return stage;
}

async function runFirst({ inputs = {}, ...setting }: FirstRun): Promise<Stage> {
  const stage = await openStage(setting);
  await commitAll(stage.workspace);
  expect((await deedsOf(stage, runOn(stage, inputs))).exitCode).toBe(0);
  await commitAll(stage.workspace);
  return stage;
}

/** Closes a stage, and keeps its workspace until this process ends. */
async function keep(stage: Stage): Promise<string> {
  const folder = folderUntilExit('first-run-');
  await cp(stage.workspace, folder, { recursive: true, preserveTimestamps: true });
  await stage[Symbol.asyncDispose]();
  return folder;
}

/** Checks that one more run finds nothing to do. */
export async function expectSettled(stage: Stage, run: () => Promise<Ran>): Promise<void> {
  const { exitCode, requests, changes } = await deedsOf(stage, run);
  expect({ exitCode, requests, changes }).toEqual({ exitCode: 0, requests: 0, changes: {} });
}

/** Commits everything that a run wrote, and checks that further runs find nothing to do and change nothing. */
export async function expectDone(stage: Stage): Promise<void> {
  const run = () => stage.run({ inputs: { files: '*' } });
  await commitAll(stage.workspace);
  expect(await deedsOf(stage, run)).toMatchObject({ exitCode: 0, requests: 0, changes: {} });
  await expectSettled(stage, run);
  expect(git(stage.workspace, 'status', '--porcelain')).toBe('');
}

/** Runs the action and returns its effects. Unless the run failed, checks that its lock file is valid. */
export async function deedsOf(stage: Stage, run: () => Promise<Ran>): Promise<Deeds> {
  const [before, sent] = [await treeOf(stage.workspace), stage.deepgram.requests.length];
  const ran = await run();
  const after = await treeOf(stage.workspace);
  if (ran.exitCode === 0 && after.has(LOCKFILE)) await recordOf(stage);
  return {
    exitCode: ran.exitCode,
    requests: stage.deepgram.requests.length - sent,
    counts: countsOf(ran),
    changes: changesBetween(before, after),
    plan: planIn(ran),
  };
}

/** Returns the entries of the lock file of a workspace, which must be valid and exactly as serialized from them. */
async function recordOf(stage: Stage): Promise<Lock> {
  return entriesIn(await stage.read(LOCKFILE));
}

/** Returns the sources in the lock file of a workspace, sorted. */
export const recordedSources = async (stage: Stage): Promise<string[]> =>
  sourcesIn(await stage.read(LOCKFILE));

const COUNTS = [
  ...['planned', 'transcribed', 'reused', 'unchanged', 'edited', 'orphaned', 'failed'],
  ...['minutes', 'saved-minutes'],
];

export function countsOf({ outputs }: Ran): Record<string, number> {
  const counts = COUNTS.map((name) => [name, Number(outputs[name] ?? 0)] as const);
  return Object.fromEntries(counts.filter(([, value]) => value !== 0));
}

/** Returns the lines from the headline of the plan to the last indented line. */
function planIn({ log }: Ran): string[] {
  return /^Plan: .*(?:\n {2}.*)*/m.exec(log)?.[0].split('\n') ?? [];
}

interface FileOfTree {
  readonly content: string;
  /** Changes with each write of the file. */
  readonly version: string;
}

type Tree = ReadonlyMap<string, FileOfTree>;

/** Returns all files of a folder, including git's own. */
export async function treeOf(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const readFileState = async (file: string): Promise<[string, FileOfTree]> => {
    const [content, { ino, mtimeMs, ctimeMs }] = await Promise.all([readFile(file), stat(file)]);
    const name = path.relative(folder, file).split(path.sep).join('/');
    return [name, { content: sha256(content), version: [ino, mtimeMs, ctimeMs].join() }];
  };
  return new Map(
    await Promise.all(files.map(({ parentPath, name }) => readFileState(path.join(parentPath, name)))),
  );
}

function changesBetween(before: Tree, after: Tree): Record<string, Change> {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(
    paths.flatMap((file): [string, Change][] => {
      const change = changeOf(before.get(file), after.get(file));
      return change === undefined ? [] : [[file, change]];
    }),
  );
}

function changeOf(before: FileOfTree | undefined, after: FileOfTree | undefined): Change | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  if (before.content !== after.content) return 'changed';
  return before.version === after.version ? undefined : 'rewritten';
}

/** Returns the same change for several files, for comparison. */
const each = (change: Change, paths: readonly string[]): Record<string, Change> =>
  Object.fromEntries(paths.map((file) => [file, change]));

export const added = (...paths: readonly string[]) => each('added', paths);
export const removed = (...paths: readonly string[]) => each('removed', paths);
export const changed = (...paths: readonly string[]) => each('changed', paths);
export const rewritten = (...paths: readonly string[]) => each('rewritten', paths);

/** Returns the transcripts of recordings in the default formats. */
export const transcripts = (...media: readonly string[]): string[] =>
  media.flatMap((name) => [`${name}.json`, `${name}.txt`]);

/** Renames files of the workspace from the keys to the values, as if all at once. */
export async function move({ workspace }: Stage, names: Readonly<Record<string, string>>): Promise<void> {
  const moves = Object.entries(names).map(([from, to], index) => ({
    from: path.join(workspace, from),
    aside: path.join(workspace, `${index}.aside`),
    to: path.join(workspace, to),
  }));
  for (const { from, aside } of moves) await rename(from, aside);
  for (const { aside, to } of moves) await rename(aside, to);
}

/** Returns a recording and its transcripts for `move`. */
export const withTranscripts = (from: string, to: string): Record<string, string> =>
  Object.fromEntries(['', '.json', '.txt'].map((ending) => [`${from}${ending}`, `${to}${ending}`]));
