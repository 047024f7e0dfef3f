import fs from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whenFree } from '../../src/lib/in-use.ts';
import { AnswerFolder } from '../../src/transcribe/answers/folder.ts';
import { Workspace } from '../../src/transcribe/save/workspace.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const failing = (code: string): Error => Object.assign(new Error(`${code}: not now`), { code });

/** An action that fails so many times, with a record of the waits. */
function attempts(code: string, failures: number) {
  const waits: number[] = [];
  let done = 0;
  return {
    waits,
    act: async (): Promise<string> => {
      done += 1;
      if (done <= failures) throw failing(code);
      return 'done';
    },
    attempts: () => done,
    wait: async (ms: number) => void waits.push(ms),
  };
}

describe('a file operation', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again on Windows after %s', async (code) => {
    const { act, wait, waits } = attempts(code, 3);
    expect(await whenFree(act, { platform: 'win32', wait })).toBe('done');
    expect(waits).toEqual([10, 20, 40]);
  });

  it('is abandoned after a minute', async () => {
    const { act, wait, waits } = attempts('EPERM', Number.POSITIVE_INFINITY);
    await expect(whenFree(act, { platform: 'win32', wait })).rejects.toThrow('EPERM: not now');
    const sum = waits.reduce((one, other) => one + other, 0);
    expect(Math.max(...waits)).toBe(1000);
    expect(sum).toBeGreaterThanOrEqual(60_000);
    expect(sum).toBeLessThan(61_000);
  });

  it('is abandoned at once where waiting cannot help', async () => {
    const { act, wait, waits } = attempts('EPERM', 1);
    const surroundings = { platform: 'win32', wait } as const;
    await expect(whenFree(act, surroundings, async () => true)).rejects.toThrow('EPERM: not now');
    expect(waits).toEqual([]);
  });

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'EPERM'],
    ['darwin', 'EBUSY'],
    ['win32', 'ENOSPC'],
    ['win32', 'ENOENT'],
  ])('is tried once on %s after %s', async (platform, code) => {
    const tried = attempts(code, 1);
    await expect(whenFree(tried.act, { platform, wait: tried.wait })).rejects.toThrow(code);
    expect(tried.attempts()).toBe(1);
  });
});

describe('a file that is in use briefly', () => {
  const { rename, rm } = fs.promises;
  const platform = Object.getOwnPropertyDescriptor(process, 'platform');
  let left = 0;

  beforeEach(() => {
    left = 2;
    fs.promises.rename = async (from, to) => {
      left -= 1;
      if (left >= 0) throw failing('EPERM');
      await rename(from, to);
    };
    fs.promises.rm = async (file, options) => {
      left -= 1;
      if (left >= 0) throw failing('EBUSY');
      await rm(file, options);
    };
    syncBuiltinESMExports();
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
  });

  afterEach(() => {
    Object.assign(fs.promises, { rename, rm });
    syncBuiltinESMExports();
    if (platform !== undefined) Object.defineProperty(process, 'platform', platform);
  });

  it('is replaced in the workspace', async () => {
    const root = await makeWorkspace({ 'a.txt': 'old' });
    const workspace = new Workspace(root);
    await workspace.write('a.txt', 'new');
    await workspace.tidy();
    expect(await readFile(path.join(root, 'a.txt'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['a.txt']);
  });

  it('is replaced in the answer folder', async () => {
    const folder = new AnswerFolder(path.join(await makeWorkspace(), 'answers'));
    await folder.put('aa', 'new');
    expect(await folder.get('aa')).toBe('new');
  });

  it('is removed from the workspace', async () => {
    const root = await makeWorkspace({ 'a.txt': 'old', '.transcripts-pending/b.tmp': 'torn' });
    const workspace = new Workspace(root);
    await workspace.remove('a.txt');
    left = 2;
    await workspace.tidy();
    expect(await readdir(root)).toEqual([]);
  });

  it('is removed from the answer folder', async () => {
    const root = await makeWorkspace({ 'answers/aa.json': 'old', 'answers/.bb.tmp': 'torn' });
    const folder = new AnswerFolder(path.join(root, 'answers'));
    await folder.remove('aa');
    left = 2;
    expect(await folder.keys()).toEqual([]);
    expect(await readdir(root)).toEqual([]);
  });
});
