import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { RunFolder } from '../../../src/transcribe/save/run-folder.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

it('keeps the results and each answer in separate folders below RUNNER_TEMP', async () => {
  const temp = await makeWorkspace();
  vi.stubEnv('RUNNER_TEMP', temp);
  const [one, other] = [await RunFolder.create(), await RunFolder.create()];
  const results = await one.keepResults(['{}']);
  const answers = [await one.keepAnswer('first'), await one.keepAnswer('second')].map(String);
  expect(await readdir(temp)).toHaveLength(2);
  expect(path.dirname(path.dirname(results))).toBe(temp);
  expect(path.basename(results)).toBe('results.json');
  expect(new Set([results, ...answers].map((file) => path.dirname(file))).size).toBe(1);
  expect(await Promise.all([results, ...answers].map((file) => readFile(file, 'utf8')))).toEqual([
    '{}',
    'first',
    'second',
  ]);
  expect(path.dirname(await other.keepResults(['{}']))).not.toBe(path.dirname(results));
  vi.unstubAllEnvs();
});

it('creates its folder again if it is missing, and returns no path for files that cannot be written', async () => {
  const temp = await makeWorkspace();
  vi.stubEnv('RUNNER_TEMP', temp);
  const folder = await RunFolder.create();
  await rm(path.join(temp, ...(await readdir(temp))), { recursive: true });
  expect(await folder.keepAnswer('first')).toEqual(expect.any(String));
  const [made = ''] = await readdir(temp);
  await rm(path.join(temp, made), { recursive: true });
  await writeFile(path.join(temp, made), '');
  expect(await folder.keepAnswer('first')).toBeUndefined();
  await expect(folder.keepResults(['{}'])).rejects.toThrow(
    /^results: the results file could not be written: /,
  );
  vi.unstubAllEnvs();
});
