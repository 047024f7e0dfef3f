import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect, LARGEST_READ } from '../../../src/transcribe/sources/inspect.ts';
import { find, media, names, refusals } from '../../helpers/find.ts';
import { asOrdinaryUser, isPosix, makeWorkspace } from '../../helpers/workspace.ts';

describe('files that cannot be sent are refused by name', () => {
  it('because they are empty', async () => {
    const root = await makeWorkspace({ 'empty.mp3': '' });
    expect(refusals(await find(root, ['*.mp3']))).toEqual([
      'empty.mp3 empty: is empty (0 bytes); replace it, or exclude it with `!` in `files`',
    ]);
  });

  it.runIf(isPosix)('because they are not regular files', async () => {
    const root = await makeWorkspace();
    execFileSync('mkfifo', [path.join(root, 'pipe.mp3')]);
    expect(refusals(await find(root, ['*.mp3']))).toEqual(['pipe.mp3 not-a-file: is not a regular file']);
  });

  it.runIf(isPosix).each([
    ['small', 5],
    ['large', 100_000],
  ])('because their permissions forbid reading, a %s one', async (_, size) => {
    const root = await makeWorkspace();
    const file = path.join(root, 'locked.mp3');
    await writeFile(file, 'x'.repeat(size), { mode: 0o000 });
    const call = `({ inspect }, becomeOrdinary) => {
      becomeOrdinary();
      return inspect(${JSON.stringify(root)}, ${JSON.stringify(file)}, new Set());
    }`;
    expect(await asOrdinaryUser(['transcribe/sources/inspect.ts'], call)).toEqual({
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

describe('Git LFS pointers', () => {
  const oid = 'ab'.repeat(32);
  const pointer = (size: number): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;

  it('represent their recordings', async () => {
    const root = await makeWorkspace({ 'pointer.mp3': pointer(34_100_000) });
    expect((await find(root, ['*.mp3'])).sources).toEqual([
      {
        kind: 'file',
        path: 'pointer.mp3',
        realPath: path.join(root, 'pointer.mp3'),
        size: 34_100_000,
        lfs: { oid, size: 34_100_000 },
      },
    ]);
  });

  it('are distinguished from files that only resemble one', async () => {
    const root = await makeWorkspace({
      'malformed.mp3': pointer(1).replace('size', 'length'),
      'long.mp3': pointer(1) + '\0'.repeat(1024),
    });
    const { sources } = await find(root, ['*.mp3']);
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(source).not.toHaveProperty('lfs');
  });

  it('are refused if their recordings would be', async () => {
    const root = await makeWorkspace({
      'empty.mp3': pointer(0),
      'fits.mp3': pointer(LARGEST_READ),
      'large.mp3': pointer(LARGEST_READ + 1),
    });
    const found = await find(root, ['*.mp3']);
    expect(names(found)).toEqual(['fits.mp3']);
    expect(refusals(found)).toEqual([
      'empty.mp3 empty: is empty (0 bytes); replace it, or exclude it with `!` in `files`',
      'large.mp3 too-large: is 50.0 GB; Deepgram takes 2 GB at most. Extract the audio or split the file',
    ]);
  });
});
