import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isPosix } from '../../helpers/workspace.ts';
import { annotations, codes, openStage, resultOf, speech } from '../helpers.ts';
import { meanwhile } from '../holding.ts';
import { recordedSources } from '../rerun.ts';

/** Changes of the workspace by other steps and runs during a run. */

it.runIf(isPosix)('a file that replaces a recording after the plan is not sent', async () => {
  const files = speech('a.wav', 'bytes.wav', 'link.wav', 'pipe.wav', 'replaced.wav');
  const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
  const secret = path.join(outside, 'secret.wav');
  // As long as the file that it replaces.
  await writeFile(secret, 'secret of lin.wav');
  const replace = async (): Promise<void> => {
    const at = (name: string): string => path.join(stage.workspace, name);
    await writeFile(at('bytes.wav'), 'speech of other s.');
    for (const name of ['link.wav', 'pipe.wav']) await rm(at(name));
    await symlink(secret, at('link.wav'));
    execFileSync('mkfifo', [at('pipe.wav')]);
    await writeFile(at('new'), 'speech of somebody');
    await rename(at('new'), at('replaced.wav'));
  };
  await using stage = await openStage({ files, faults: [meanwhile(replace, { request: 1 })] });
  const ran = await stage.run({ inputs: { files: '*.wav', concurrency: '1' } });
  await rm(outside, { recursive: true });

  expect(codes(ran)).toEqual({
    'a.wav': 'transcribed',
    'bytes.wav': 'changed-file',
    'link.wav': 'unreadable-file',
    'pipe.wav': 'unreadable-file',
    'replaced.wav': 'changed-file',
  });
  expect(resultOf(ran, 'pipe.wav').error?.message).toMatch(/no longer a regular file/);
  expect(stage.deepgram.requests.map(({ status }) => status)).toEqual([200]);
  expect(await recordedSources(stage)).toEqual(['a.wav']);
});

/** Deletes a folder of answers once while it is being created, and once as soon as it exists. */
const VANISHING = `
const promises = require('node:fs/promises');
const { appendFileSync } = require('node:fs');
const { mkdir } = promises;
let made = 0;
promises.mkdir = async (folder, ...rest) => {
  if (!String(folder).endsWith('answers')) return await mkdir(folder, ...rest);
  made += 1;
  appendFileSync(process.env.VANISHED, 'x');
  if (made === 1) throw Object.assign(new Error('ENOENT: no such file or directory, mkdir'), { code: 'ENOENT' });
  await mkdir(folder, ...rest);
  if (made === 2) await promises.rmdir(folder);
};
require('node:module').syncBuiltinESMExports();
`;

it('an answer is stored even if another run removes its folder', async () => {
  await using stage = await openStage({ files: speech('a.wav') });
  const folder = await mkdtemp(path.join(tmpdir(), 'vanishing-'));
  const [script, note] = [path.join(folder, 'vanishing.cjs'), path.join(folder, 'vanished')];
  await writeFile(script, VANISHING);
  const env = { NODE_OPTIONS: `--require=${script}`, VANISHED: note };
  const ran = await stage.run({ env, inputs: { files: '*.wav', formats: 'txt' } });
  expect(await readFile(note, 'utf8')).toBe('xxx');
  await rm(folder, { recursive: true });
  expect(annotations(ran, 'notice')).toEqual([]);
  expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
});
