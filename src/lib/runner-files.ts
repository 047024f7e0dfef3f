import { closeSync, constants, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { mkdtemp, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import { Failure, messageOf } from './failure.ts';
import * as log from './log.ts';

/**
 * The runner's files for a step: the file for its outputs, and a temporary folder. Earlier steps can remove them and a
 * full disk rejects writes, so they are checked before a step does anything that costs money.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */

const ADVICE =
  'Check that no step before this one removes or replaces it, and on a runner of your own its free space and permissions.';

/**
 * Throws a Failure if the files that a step needs at its end cannot be written. Variables that are not set are skipped.
 */
export function checkRunnerFiles(env: NodeJS.ProcessEnv): void {
  attempt('GITHUB_OUTPUT', env, tryFile);
  attempt('RUNNER_TEMP', env, tryFolder);
}

/** Throws a Failure if a variable names one of the runner's files and that file cannot be written. */
export function checkRunnerFile(name: string, env: NodeJS.ProcessEnv): void {
  attempt(name, env, tryFile);
}

function attempt(name: string, env: NodeJS.ProcessEnv, use: (place: string) => void): void {
  const place = env[name] ?? '';
  if (place === '') return;
  try {
    use(place);
  } catch (error) {
    throw new Failure(
      `${name}: it cannot be written to, so nothing was started: ${messageOf(error)}. ${ADVICE}`,
    );
  }
}

function tryFile(file: string): void {
  // The runner has created it. A missing file is not created again, because nobody would read it.
  closeSync(openSync(file, constants.O_WRONLY | constants.O_APPEND));
}

function tryFolder(folder: string): void {
  rmdirSync(mkdtempSync(path.join(folder, 'attempt-')));
}

/** Creates a folder that lasts as long as the job, with a name that starts with the prefix. */
export async function temporaryFolder(prefix: string): Promise<string> {
  return await mkdtemp(path.join(temporaryPlace(), prefix));
}

/**
 * The runner's folder for files that last as long as the job; the system's temporary folder if the runner names none.
 */
export const temporaryPlace = (): string => process.env['RUNNER_TEMP'] || tmpdir();

/**
 * Absolute path of the checkout, with links resolved; of the current folder if the runner names none. Throws a Failure.
 */
export async function workspaceFolder(): Promise<string> {
  const folder = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const place = await realpath(folder).catch((error: unknown) => {
    throw new Failure(`GITHUB_WORKSPACE: there is no such folder: ${messageOf(error)}. ${ADVICE}`);
  });
  if ((await stat(place)).isDirectory()) return place;
  throw new Failure(`GITHUB_WORKSPACE: ${place} is not a folder. ${ADVICE}`);
}

/** Sets outputs of the step. Throws a Failure if they cannot be written. */
export function writeOutputs(values: Readonly<Record<string, string | number>>): void {
  try {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
  } catch (error) {
    throw new Failure(`GITHUB_OUTPUT: the outputs could not be written: ${messageOf(error)}. ${ADVICE}`);
  }
}

/**
 * Sets outputs of a step that has done its work. If they cannot be written, the step still reports its work but fails,
 * because later steps do not get the outputs.
 */
export function putOutputs(values: Readonly<Record<string, string | number>>): void {
  try {
    writeOutputs(values);
  } catch (error) {
    log.fail(`${messageOf(error)} What this step did stands, but later steps do not get its outputs.`);
  }
}
