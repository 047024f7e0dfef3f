import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  checkRunnerFile,
  checkRunnerFiles,
  putOutputs,
  temporaryFolder,
  workspaceFolder,
  writeOutputs,
} from '../../src/lib/runner-files.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace, readLines } from '../helpers/workspace.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** Things at the path of a variable that prevent writing. */
const UNWRITABLE = [
  ['GITHUB_OUTPUT', 'gone/file'],
  ['GITHUB_OUTPUT', 'folder'],
  ['GITHUB_STATE', 'gone'],
  ['RUNNER_TEMP', 'gone'],
  ['RUNNER_TEMP', 'file'],
] as const;

describe('before anything starts', () => {
  it.each(UNWRITABLE)('%s that is %s is reported', async (name, place) => {
    const root = await makeWorkspace({ file: '' });
    await mkdir(path.join(root, 'folder'));
    const env = { [name]: path.join(root, place) };
    const check = name === 'GITHUB_STATE' ? () => checkRunnerFile(name, env) : () => checkRunnerFiles(env);
    expect(check).toThrow(
      new RegExp(`^${name}: it cannot be written to, so nothing was started: E.+ Check `),
    );
    expect((await readdir(root)).sort()).toEqual(['file', 'folder']);
  });

  it('writable files are left unchanged', async () => {
    const root = await makeWorkspace({ output: 'name=value\n' });
    checkRunnerFiles({ GITHUB_OUTPUT: path.join(root, 'output'), RUNNER_TEMP: root });
    expect(await readdir(root)).toEqual(['output']);
    expect(await readLines(path.join(root, 'output'))).toBe('name=value\n');
  });

  it.each([{}, { GITHUB_OUTPUT: '', RUNNER_TEMP: '' }])('%j names nothing to try', (env) => {
    expect(() => checkRunnerFiles(env)).not.toThrow();
  });
});

describe('outputs', () => {
  it('that cannot be written are a Failure', async () => {
    const root = await makeWorkspace();
    vi.stubEnv('GITHUB_OUTPUT', path.join(root, 'gone'));
    expect(() => writeOutputs({ keys: 1 })).toThrow(/^GITHUB_OUTPUT: the outputs could not be written: /);
  });

  it('that can no longer be written fail the step once, and it continues', async () => {
    const root = await makeWorkspace();
    vi.stubEnv('GITHUB_OUTPUT', path.join(root, 'gone'));
    const printed = await printedBy(() => putOutputs({ one: 1, two: 2 }));
    expect(linesOf(printed)).toEqual([
      expect.stringMatching(/^::error::GITHUB_OUTPUT: the outputs could not .+ What this step did stands/),
    ]);
    expect(process.exitCode).toBe(1);
  });
});

it('without RUNNER_TEMP, temporary folders are not made in the workspace', async () => {
  const root = await makeWorkspace();
  vi.stubEnv('RUNNER_TEMP', '');
  const folder = await temporaryFolder('some-');
  await rm(folder, { recursive: true });
  expect(path.dirname(folder)).toBe(tmpdir());
  expect(await readdir(root)).toEqual([]);
});

describe('the workspace', () => {
  it.each(['gone', 'file'])('that is %s is reported', async (name) => {
    const root = await makeWorkspace({ file: '' });
    vi.stubEnv('GITHUB_WORKSPACE', path.join(root, name));
    await expect(workspaceFolder()).rejects.toThrow(/^GITHUB_WORKSPACE: .+ Check /);
  });

  it('is the current folder if its name is empty', async () => {
    const root = await makeWorkspace();
    vi.stubEnv('GITHUB_WORKSPACE', '');
    expect(await workspaceFolder()).toBe(root);
  });
});
