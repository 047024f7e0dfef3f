import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey, fileOf, pathsOf, withoutFiles } from '../../../src/transcribe/lockfile/lock.ts';
import { fileMedia, locks, makeEntry, SHA256 } from '../../helpers/locks.ts';

describe('answerKey', () => {
  it('is the hash of the recording and of the options', () => {
    // echo -n model=nova-3 | sha256sum
    expect(answerKey('a.mp3', fileMedia(), 'model=nova-3')).toBe(`${SHA256}-a04dbf1868bdaaa2`);
  });

  it('is a name that every file system and cache accepts', () => {
    fc.assert(
      fc.property(locks, (entries) => {
        for (const { source, media, options } of entries.values())
          expect(answerKey(source, media, options)).toMatch(/^[0-9a-f]{64}-[0-9a-f]{16}$/);
      }),
    );
  });
});

it('removes only other entries’ files from an entry', () => {
  const entry = makeEntry('a.mp3', ['out/a.txt', 'out/a.json']);
  expect(pathsOf(entry)).toEqual(['out/a.txt', 'out/a.json']);
  expect(withoutFiles(entry, (path) => path === 'out/a.txt')).toEqual(makeEntry('a.mp3', ['out/a.json']));
});

it('has no file for a format named like an inherited property', () => {
  const entry = makeEntry('a.mp3', ['a.mp3.txt']);
  expect(['txt', 'constructor', '__proto__'].map((format) => fileOf(entry, format)?.path)).toEqual([
    'a.mp3.txt',
    undefined,
    undefined,
  ]);
});
