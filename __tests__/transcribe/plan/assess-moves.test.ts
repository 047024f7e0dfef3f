import { describe, expect, it } from 'vitest';
import { OUTDATED } from '../../../src/transcribe/lockfile/lock.ts';
import { recordedFile } from '../../helpers/locks.ts';
import { audio, type Case, outcomes, recorded, wanted, wantedOf } from '../../helpers/plans.ts';

const A = wanted('a.mp3', 'a');
const RECORDED_A = recorded('a.mp3', 'a');
const WRITE_BOTH = ['write a.mp3.txt', 'write a.mp3.json'];
const B = wanted('b.mp3', 'a');
const CARRY_BOTH = ['carry a.mp3.txt to b.mp3.txt', 'carry a.mp3.json to b.mp3.json'];
const WAS_A = { why: 'was a.mp3', basis: 'a.mp3' };
const LIKE_B = { why: 'the same audio as b.mp3', basis: 'b.mp3' };
const LIKE_A = { why: 'the same audio as a.mp3', basis: 'a.mp3' };

const TWINS: Record<string, Case> = {
  renamed: { jobs: [B], world: { entries: [RECORDED_A], deleted: ['a.mp3'] }, steps: CARRY_BOTH, ...WAS_A },
  copied: { jobs: [B], world: { entries: [RECORDED_A] }, steps: CARRY_BOTH, ...LIKE_A },
  'renamed while there is another copy': {
    jobs: [B],
    world: { entries: [recorded('0.mp3', 'a'), RECORDED_A], deleted: ['a.mp3'] },
    steps: CARRY_BOTH,
    ...WAS_A,
  },
  'renamed, with an edited transcript': {
    jobs: [B],
    world: { entries: [RECORDED_A], deleted: ['a.mp3'], states: { 'a.mp3.txt': 'edited' } },
    steps: ['carry a.mp3.txt to b.mp3.txt, edited', 'carry a.mp3.json to b.mp3.json'],
    ...WAS_A,
  },
  'renamed, with an edited transcript that may be overwritten': {
    jobs: [B],
    world: {
      entries: [RECORDED_A],
      deleted: ['a.mp3'],
      states: { 'a.mp3.txt': 'edited' },
      overwriteEdited: true,
    },
    steps: ['write b.mp3.txt', 'carry a.mp3.json to b.mp3.json'],
    ...WAS_A,
  },
  'renamed, with an older rendering': {
    jobs: [B],
    world: { entries: [RECORDED_A], deleted: ['a.mp3'], rendering: '2' },
    steps: ['carry a.mp3.txt to b.mp3.txt, stale', 'carry a.mp3.json to b.mp3.json, stale'],
    ...WAS_A,
  },
  'renamed, with a file from an earlier answer': {
    jobs: [B],
    world: {
      entries: [
        recorded('a.mp3', 'a', {
          files: { ...RECORDED_A.files, txt: { ...recordedFile('a.mp3.txt'), rendering: OUTDATED } },
        }),
      ],
      deleted: ['a.mp3'],
    },
    steps: ['write b.mp3.txt', 'carry a.mp3.json to b.mp3.json'],
    ...WAS_A,
  },
  'renamed, and the transcript along with it': {
    jobs: [B],
    world: {
      entries: [RECORDED_A],
      deleted: ['a.mp3'],
      states: { 'a.mp3.txt': 'missing', 'b.mp3.txt': 'foreign' },
    },
    steps: ['carry b.mp3.txt to b.mp3.txt, edited', 'carry a.mp3.json to b.mp3.json'],
    ...WAS_A,
  },
  'renamed, and the transcript along with it, over that of a deleted one': {
    jobs: [B],
    world: {
      entries: [RECORDED_A, recorded('b.mp3', 'b')],
      deleted: ['a.mp3'],
      states: {
        'a.mp3.txt': 'missing',
        'b.mp3.txt': 'edited',
        'a.mp3.json': 'missing',
        'b.mp3.json': 'edited',
      },
      moved: ['b.mp3.txt'],
    },
    steps: ['carry b.mp3.txt to b.mp3.txt, edited', 'adopt b.mp3.json (outdated)'],
    ...WAS_A,
  },
  'renamed to where someone has a file': {
    jobs: [B],
    world: { entries: [RECORDED_A], deleted: ['a.mp3'], states: { 'b.mp3.txt': 'foreign' } },
    steps: ['adopt b.mp3.txt', 'carry a.mp3.json to b.mp3.json'],
    ...WAS_A,
  },
  'swapped with another': {
    jobs: [wanted('a.mp3', 'b'), wanted('b.mp3', 'a')],
    world: { entries: [RECORDED_A, recorded('b.mp3', 'b')] },
    steps: WRITE_BOTH,
    why: 'the same audio as b.mp3',
    basis: 'b.mp3',
  },
  'of which the other was transcribed with other options': {
    jobs: [B],
    world: { entries: [recorded('a.mp3', 'a', { options: 'model=nova-2' })] },
    steps: ['write b.mp3.txt', 'write b.mp3.json'],
    why: 'new',
  },
};

const AT_ONE_PATH = wantedOf(B.source, audio('a'), ['txt'], 'a.mp3');

const PATHS: Record<string, Case> = {
  'another template': {
    jobs: [wanted('a.mp3', 'a', ['txt', 'json'], 'out/')],
    world: { entries: [RECORDED_A] },
    steps: ['carry a.mp3.txt to out/a.mp3.txt', 'carry a.mp3.json to out/a.mp3.json'],
    why: 'a.mp3.txt becomes out/a.mp3.txt; a.mp3.json becomes out/a.mp3.json',
    basis: 'a.mp3',
    superseded: ['a.mp3.txt', 'a.mp3.json'],
  },
  'another template, with an edited transcript': {
    jobs: [wanted('a.mp3', 'a', ['txt'], 'out/')],
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' } },
    steps: ['carry a.mp3.txt to out/a.mp3.txt, edited'],
    why: 'a.mp3.txt becomes out/a.mp3.txt',
    basis: 'a.mp3',
    superseded: ['a.mp3.txt'],
  },
  'another template, with an edited transcript where today none of this source would be': {
    jobs: [wanted('a.mp3', 'a', ['txt'], 'out/')],
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' }, untemplated: ['a.mp3.txt'] },
    steps: ['carry a.mp3.txt to out/a.mp3.txt, edited'],
    why: 'a.mp3.txt becomes out/a.mp3.txt',
    basis: 'a.mp3',
  },
  'another template, with such a transcript that git does not have': {
    jobs: [wanted('a.mp3', 'a', ['txt'], 'out/')],
    world: {
      entries: [RECORDED_A],
      states: { 'a.mp3.txt': 'edited' },
      untemplated: ['a.mp3.txt'],
      tracked: [],
    },
    steps: ['write out/a.mp3.txt'],
    why: 'a.mp3.txt becomes out/a.mp3.txt',
    basis: 'a.mp3',
  },
  'another template and other media, with an edited transcript': {
    jobs: [wanted('a.mp3', 'b', ['txt', 'json'], 'out/')],
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' } },
    steps: ['write out/a.mp3.txt', 'write out/a.mp3.json'],
    why: 'the media changed',
    superseded: ['a.mp3.json'],
  },
  'another template, and a copy of other media': {
    jobs: [wanted('a.mp3', 'b', ['txt'], 'out/')],
    world: { entries: [RECORDED_A, recorded('b.mp3', 'b')] },
    steps: ['carry b.mp3.txt to out/a.mp3.txt'],
    ...LIKE_B,
    superseded: ['a.mp3.txt'],
  },
  'another template, and the old path becomes another source': {
    jobs: [
      wanted('a.mp3', 'a', ['txt'], 'out/'),
      wantedOf(wanted('c.mp3', 'c').source, audio('c'), ['txt'], 'a.mp3'),
    ],
    world: { entries: [RECORDED_A] },
    steps: ['carry a.mp3.txt to out/a.mp3.txt'],
    why: 'a.mp3.txt becomes out/a.mp3.txt',
    basis: 'a.mp3',
  },
  'a path that was another source': {
    jobs: [wantedOf(B.source, audio('b'), ['txt'], 'a.mp3')],
    world: { entries: [RECORDED_A] },
    steps: ['write a.mp3.txt'],
    why: 'new',
  },
  'renamed, and the path is still the same': {
    jobs: [AT_ONE_PATH],
    world: { entries: [RECORDED_A], deleted: ['a.mp3'] },
    steps: ['carry a.mp3.txt to a.mp3.txt'],
    ...WAS_A,
  },
  'renamed, the path is still the same and its file edited': {
    jobs: [AT_ONE_PATH],
    world: { entries: [RECORDED_A], deleted: ['a.mp3'], states: { 'a.mp3.txt': 'edited' } },
    steps: ['carry a.mp3.txt to a.mp3.txt, edited'],
    ...WAS_A,
  },
};

describe.each([
  ['the same audio under two names', TWINS],
  ['paths of transcripts', PATHS],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_, each) => {
    const [decided, expected] = outcomes(each, A);
    expect(decided).toEqual(expected);
  });
});
