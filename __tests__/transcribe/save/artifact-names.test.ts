import { expect, it } from 'vitest';
import { archivePaths, artifactNames } from '../../../src/transcribe/save/artifact-names.ts';

const place = { job: 'lectures', jobIndex: '', runAttempt: 1 };

it.each([
  [place, ['transcripts', 'transcripts-lectures', 'transcripts-lectures-2']],
  [{ ...place, job: 'a/"b"' }, ['transcripts', 'transcripts-a__b_', 'transcripts-a__b_-2']],
  [
    { ...place, runAttempt: 3 },
    ['transcripts-attempt-3', 'transcripts-lectures-attempt-3', 'transcripts-lectures-2-attempt-3'],
  ],
  [
    { ...place, jobIndex: '0' },
    ['transcripts-lectures-0', 'transcripts-lectures-0-2', 'transcripts-lectures-0-3'],
  ],
  [
    { ...place, jobIndex: '12', runAttempt: 2 },
    ['transcripts-lectures-12-attempt-2', 'transcripts-lectures-12-2-attempt-2'],
  ],
])('has names in a fixed order for the default in %o', (somewhere, names) => {
  const all = artifactNames('transcripts', somewhere);
  expect(all.slice(0, names.length)).toEqual(names);
  expect(new Set(all).size).toBe(all.length);
});

it.each([
  ['interviews', 'interviews'],
  ['media/a.mp3', 'media_a.mp3'],
  ['C:\\"<talk>|*?\r\n', 'C____talk______'],
])("keeps the user's name %j as %j", (wanted, name) => {
  expect(artifactNames(wanted, { job: 'lectures', jobIndex: '1', runAttempt: 2 })).toEqual([name]);
});

const mapped = (...files: string[]): readonly string[] => {
  const paths = archivePaths(files);
  expect([...paths.keys()]).toEqual(files);
  return [...paths.values()];
};

it('keeps paths that are valid on every file system', () => {
  const files = ['a.txt', 'sub/a.txt', 'sub/deeper/-ä 🎤.txt', '.hidden/x', "it's (1) [2] {3} & co.txt"];
  expect(mapped(...files)).toEqual(files);
});

it('replaces what GitHub refuses, in files and folders', () => {
  expect(mapped('a"b:c<d>e|f*g?h.txt', 'line\r\nbreak.txt', 'back\\slash.txt', 'part: 1/a?.txt')).toEqual([
    'a_b_c_d_e_f_g_h.txt',
    'line__break.txt',
    'back_slash.txt',
    'part_ 1/a_.txt',
  ]);
});

it('replaces what is invalid on Windows, in files and folders', () => {
  expect(mapped('aux/nul.txt', 'a./b .txt', 'c.txt ', 'com10/con-1.txt')).toEqual([
    'aux_/nul_.txt',
    'a_/b .txt',
    'c.txt_',
    'com10/con-1.txt',
  ]);
});

it('numbers names that would be equal, but never one that needs no change', () => {
  expect(mapped('a:b.txt', 'a?b.txt', 'a_b.txt', 'a_b-2.txt')).toEqual([
    'a_b-3.txt',
    'a_b-4.txt',
    'a_b.txt',
    'a_b-2.txt',
  ]);
});

it('distinguishes folders from each other and from files', () => {
  expect(mapped('a:b/x.txt', 'a:b/y.txt', 'a?b/x.txt', 'a_b/x.txt', 'c*d/x.txt', 'c_d')).toEqual([
    'a_b-2/x.txt',
    'a_b-2/y.txt',
    'a_b-3/x.txt',
    'a_b/x.txt',
    'c_d-2/x.txt',
    'c_d',
  ]);
});

it('distinguishes names that differ only in case or normalization', () => {
  expect(mapped('Talk.txt', 'talk.txt', 'caf\u00e9.txt', 'cafe\u0301.txt')).toEqual([
    'Talk.txt',
    'talk-2.txt',
    'caf\u00e9.txt',
    'cafe\u0301-2.txt',
  ]);
});

it('reserves the path of the results file', () => {
  expect(mapped('results.json', 'sub/results.json', 'Results.json/a.txt')).toEqual([
    'results-2.json',
    'sub/results.json',
    'Results-3.json/a.txt',
  ]);
});
