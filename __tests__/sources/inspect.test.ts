import { execFileSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect, LARGEST_UPLOAD } from '../../src/sources/inspect.ts';
import { find, media, names, refusals } from '../helpers/find.ts';
import { callAsOrdinaryUser, isPosix, makeWorkspace } from '../helpers/workspace.ts';

describe('files that cannot be sent are refused by name', () => {
  it('because they are empty', async () => {
    const root = await makeWorkspace({ 'empty.mp3': '' });
    expect(refusals(await find(root, ['*.mp3']))).toEqual(['empty.mp3 empty: is empty (0 bytes)']);
  });

  it.runIf(isPosix)('because they are no files', async () => {
    const root = await makeWorkspace();
    execFileSync('mkfifo', [path.join(root, 'pipe.mp3')]);
    expect(refusals(await find(root, ['*.mp3']))).toEqual(['pipe.mp3 not-a-file: is not a regular file']);
  });

  it('because they are larger than Deepgram takes', async () => {
    const root = await makeWorkspace(media('fits.mp3', 'large.mp3'));
    await truncate(path.join(root, 'fits.mp3'), LARGEST_UPLOAD);
    await truncate(path.join(root, 'large.mp3'), LARGEST_UPLOAD + 1);
    const found = await find(root, ['*.mp3']);
    expect(names(found)).toEqual(['fits.mp3']);
    expect(refusals(found)).toEqual([
      'large.mp3 too-large: is 2.1 GB; Deepgram takes 2 GB at most. Extract the audio or split the file',
    ]);
  });

  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 34100000\n`;

  it('because they are pointers of Git LFS', async () => {
    const root = await makeWorkspace({
      'pointer.mp3': POINTER,
      'malformed.mp3': POINTER.replace('size', 'length'),
      'long.mp3': POINTER + '\0'.repeat(1024),
    });
    const found = await find(root, ['*.mp3']);
    expect(names(found)).toEqual(['long.mp3', 'malformed.mp3']);
    expect(refusals(found)).toEqual([
      'pointer.mp3 git-lfs-pointer: is a Git LFS pointer, the media itself (34.1 MB) is not in the checkout. ' +
        'Set `lfs: true` for actions/checkout, or run `git lfs pull` first',
    ]);
  });

  it.runIf(isPosix).each([
    ['small', 5],
    ['large', 100_000],
  ])('because they may not be read, a %s one', async (_, size) => {
    const root = await makeWorkspace();
    const file = path.join(root, 'locked.mp3');
    await writeFile(file, 'x'.repeat(size), { mode: 0o000 });
    const call = `({ inspect }) => inspect(${JSON.stringify(root)}, ${JSON.stringify(file)}, new Set())`;
    expect(await callAsOrdinaryUser('sources/inspect.ts', call)).toEqual({
      kind: 'refusal',
      refusal: { name: 'locked.mp3', code: 'unreadable', message: 'may not be read (permission denied)' },
    });
  });

  it.runIf(isPosix)('because they cannot be read for another reason', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    expect(await inspect(root, path.join(root, 'a.mp3', 'b.mp3'), new Set())).toEqual({
      kind: 'refusal',
      refusal: {
        name: 'a.mp3/b.mp3',
        code: 'unreadable',
        message: expect.stringMatching(/^cannot be read: ENOTDIR/),
      },
    });
  });
});
