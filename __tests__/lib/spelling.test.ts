import { describe, expect, it } from 'vitest';
import { IGNORES_CASE, isSpelledSo, withFoldersOnDisk } from '../../src/lib/spelling.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

describe('a name', () => {
  it.each([false, true])('exists if the disk has this spelling (case ignored: %s)', async (ignoresCase) => {
    const root = await makeWorkspace({ 'Media/A.wav': '' });
    expect(isSpelledSo(root, 'Media/A.wav', { ignoresCase })).toBe(true);
    expect(isSpelledSo(root, 'Media/b.wav', { ignoresCase })).toBe(false);
  });

  it.each(['Media/a.wav', 'media/A.wav'])(
    'does not exist in another case, on this disk either: %s',
    async (name) => {
      const root = await makeWorkspace({ 'Media/A.wav': '' });
      expect(isSpelledSo(root, name)).toBe(false);
    },
  );
});

describe('the folders of a path', () => {
  it.each([
    ['transcripts/deep/a.txt', 'Transcripts/Deep/a.txt'],
    ['TRANSCRIPTS/new/a.txt', 'Transcripts/new/a.txt'],
    ['new/deep/a.txt', 'new/deep/a.txt'],
    ['A.TXT', 'A.TXT'],
  ])('are spelled as on the disk where names ignore case: %s', async (given, expected) => {
    const root = await makeWorkspace({ 'Transcripts/Deep/b.txt': '', 'a.txt': '' });
    expect(withFoldersOnDisk(root, given, { ignoresCase: true })).toBe(expected);
  });

  it.skipIf(IGNORES_CASE)('are unchanged elsewhere, or if both spellings exist', async () => {
    const root = await makeWorkspace({ 'Transcripts/b.txt': '', 'transcripts/b.txt': '' });
    expect(withFoldersOnDisk(root, 'transcripts/a.txt', { ignoresCase: true })).toBe('transcripts/a.txt');
    expect(withFoldersOnDisk(root, 'TRANSCRIPTS/a.txt')).toBe('TRANSCRIPTS/a.txt');
  });
});
