import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFile, pointerId } from '../../../src/transcribe/sources/hash-file.ts';
import { git } from '../../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

describe('the hashes of a file', () => {
  it.each([0, 1, 5, 1024 ** 2, 1024 ** 2 + 1, 3_000_001])('are correct for %i bytes', async (size) => {
    const root = await makeWorkspace();
    const file = path.join(root, 'a.mp3');
    const content = randomBytes(size);
    await writeFile(file, content);
    expect(await hashFile(file, size)).toEqual({
      kind: 'file',
      sha256: createHash('sha256').update(content).digest('hex'),
      size,
      git: git(root, 'hash-object', '--no-filters', 'a.mp3').trim(),
    });
  });

  it.each([
    [5, 'it had 5 bytes and has 4 now'],
    [3, 'it had 3 bytes and has more now'],
    [0, 'it had 0 bytes and has more now'],
  ])('are refused if it no longer has %i bytes', async (size, message) => {
    const root = await makeWorkspace({ 'a.mp3': 'four' });
    await expect(hashFile(path.join(root, 'a.mp3'), size)).rejects.toThrow(message);
  });

  it('are refused if there is no file', async () => {
    const root = await makeWorkspace();
    await expect(hashFile(path.join(root, 'a.mp3'), 1)).rejects.toThrow(/^ENOENT/);
  });
});

it('the id of a Git LFS pointer is its git blob id', async () => {
  const sha256 = 'ab'.repeat(32);
  const root = await makeWorkspace({
    pointer: `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 34100000\n`,
  });
  expect(pointerId({ sha256, size: 34_100_000 })).toBe(git(root, 'hash-object', 'pointer').trim());
});

it.runIf(isPosix)('neither waits for a pipe nor follows a link that took the place of a file', async () => {
  const root = await makeWorkspace({ 'a.mp3': 'media' });
  execFileSync('mkfifo', [path.join(root, 'pipe.mp3')]);
  await symlink('a.mp3', path.join(root, 'link.mp3'));
  await expect(hashFile(path.join(root, 'pipe.mp3'), 5)).rejects.toThrow('it is no longer a regular file');
  await expect(hashFile(path.join(root, 'link.mp3'), 5)).rejects.toThrow('it is a link now');
});
