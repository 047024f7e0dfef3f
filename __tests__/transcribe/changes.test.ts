import { expect, it } from 'vitest';
import { unknownAmong } from '../../src/transcribe/changes.ts';
import { entriesOf } from '../../src/transcribe/lockfile/lock.ts';
import { fileMedia, makeEntry, WRITER } from '../helpers/locks.ts';

it('a recording counts as changed unless the lock file records the version that git has', () => {
  const entryOf = (source: string, git: string | undefined, files = ['x.txt'], overrides = {}) =>
    makeEntry(source, files, { media: fileMedia({ sha256: 'a'.repeat(64), git }), ...overrides });
  const german = { options: 'language=de', writer: { ...WRITER, step: 'german' } };
  const entries = entriesOf([
    entryOf('same.mp3', '1'),
    entryOf('replaced.mp3', '2'),
    entryOf('without-files.mp3', '4', []),
    entryOf('untracked.mp3', undefined),
    entryOf('german.mp3', '6', ['x.de.txt'], german),
    entryOf('other-options.mp3', '7', ['x.txt'], { options: 'language=fr' }),
  ]);
  const ids = new Map([
    ['same.mp3', '1'],
    ['replaced.mp3', '3'],
    ['without-files.mp3', '4'],
    ['new.mp3', '5'],
    ['german.mp3', '6'],
    ['other-options.mp3', '7'],
  ]);
  const paths = [...entries.values()].map(({ source }) => source);
  const asked = makeEntry('any', []);
  expect(unknownAmong([...paths, 'new.mp3'], entries, asked, (path) => ids.get(path))).toEqual([
    'replaced.mp3',
    'without-files.mp3',
    'german.mp3',
    'new.mp3',
  ]);
});
