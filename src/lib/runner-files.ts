import { closeSync, constants, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { mkdtemp, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import { Failure, messageOf } from './failure.ts';
import * as log from './log.ts';

/**
 * What the runner lends a step to write to: the file for its outputs, and a folder. Steps before can have removed them, and
 * a full disk takes nothing, so that they are tried before a step does anything that costs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */

const ADVICE =
  'Check that no step before this one removes or replaces it, and on a runner of your own its free space and permissions.';

/** Throws a Failure if what a step writes at its end could not be written. A variable that is not set is none. */
export function checkRunnerFiles(env: NodeJS.ProcessEnv): void {
  attempt('GITHUB_OUTPUT', env, tryFile);
  attempt('RUNNER_TEMP', env, tryFolder);
}

/** Throws a Failure if one of the runner's files is there by name, but could not be written. */
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
  // The runner has made it: one that is gone is not made anew, since nobody would read it.
  closeSync(openSync(file, constants.O_WRONLY | constants.O_APPEND));
}

function tryFolder(folder: string): void {
  rmdirSync(mkdtempSync(path.join(folder, 'attempt-')));
}

/** A new folder that lasts as long as the job, with a name that begins so. */
export async function temporaryFolder(prefix: string): Promise<string> {
  return await mkdtemp(path.join(temporaryPlace(), prefix));
}

/** The runner's folder for what lasts as long as the job; the system's where the runner names none. */
export const temporaryPlace = (): string => process.env['RUNNER_TEMP'] || tmpdir();

/** Absolute path of the checkout, links resolved; the current folder where the runner names none. Throws a Failure. */
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

/** The same of a step that has done its work: it goes on to tell of it, and fails, since the next steps get no outputs. */
export function putOutputs(values: Readonly<Record<string, string | number>>): void {
  try {
    writeOutputs(values);
  } catch (error) {
    log.fail(`${messageOf(error)} What this step did stands, but later steps do not get its outputs.`);
  }
}
