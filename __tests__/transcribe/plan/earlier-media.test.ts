import { expect, it } from 'vitest';
import type { LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { recordOfEarlier, unrecordedFiles } from '../../../src/transcribe/plan/earlier-media.ts';
import { recordedFile } from '../../helpers/locks.ts';
import { audio, recorded, tasksFor, wanted } from '../../helpers/plans.ts';

const GIT = recordedFile('').git;
const FILE = { path: 'a.mp3.txt', source: 'a.mp3', media: audio('b') };

it.each<[string, readonly LockEntry[], string | undefined, string | undefined]>([
  ['records it for an earlier recording', [recorded('a.mp3', 'a')], GIT, 'other.json'],
  ['records it for this recording, too', [recorded('a.mp3', 'a'), recorded('a.mp3', 'b')], GIT, undefined],
  ['records another content, since somebody edited it', [recorded('a.mp3', 'a')], 'e'.repeat(40), undefined],
  ['records something, but the file cannot be read', [recorded('a.mp3', 'a')], undefined, undefined],
  ['records another path', [recorded('a.mp3', 'a', { formats: ['srt'] })], GIT, undefined],
  ['records another recording', [recorded('b.mp3', 'a')], GIT, undefined],
])('another lock file %s', (_, entries, git, expected) => {
  expect(recordOfEarlier(FILE, git, [{ path: 'other.json', entries }])).toBe(expected);
});

it('files without a record are those that are left, and not those that an answer explains', () => {
  const jobs = [wanted('a.mp3', 'b', ['txt']), wanted('c.mp3', 'c', ['txt'])];
  const states = { 'a.mp3.txt': 'foreign', 'c.mp3.txt': 'foreign' } as const;
  expect(unrecordedFiles({ tasks: tasksFor(jobs, { states }, ['c.mp3']) })).toEqual([FILE]);
});
