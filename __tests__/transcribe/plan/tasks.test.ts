import { describe, expect, it } from 'vitest';
import { type LockEntry, OUTDATED } from '../../../src/transcribe/lockfile/lock.ts';
import type { Item } from '../../../src/transcribe/plan/assess.ts';
import { ofKind, pathsToWrite, searchScope, type Task } from '../../../src/transcribe/plan/tasks.ts';
import { recordedFile } from '../../helpers/locks.ts';
import {
  assessAll,
  KEPT,
  recorded,
  stepText,
  tasksFor,
  type Wanted,
  type World,
  wanted,
} from '../../helpers/plans.ts';

/** The tasks by kind, with their names. */
const summaryOf = (tasks: readonly Task[]): unknown => ({
  unchanged: ofKind(tasks, 'unchanged').map(({ item }) => item.name),
  reuse: ofKind(tasks, 'reuse').map(({ item, answer }) => [item.name, answer]),
  transcribe: ofKind(tasks, 'transcribe').map(({ item, followers }) => [
    item.name,
    ...followers.map(({ name }) => name),
  ]),
});

const requestsFor = (...given: Parameters<typeof tasksFor>) => ofKind(tasksFor(...given), 'transcribe');

const A = wanted('a.mp3', 'a');
const B = wanted('b.mp3', 'a');
const RECORDED_A = recorded('a.mp3', 'a');
const OLD_TXT = { ...recordedFile('a.mp3.txt'), rendering: '0' };
/** An entry whose text was rendered by an older version. */
const AGED_A = recorded('a.mp3', 'a', { files: { ...RECORDED_A.files, txt: OLD_TXT } });

describe('decideTasks', () => {
  it.each<[string, Wanted[], World, string[], unknown]>([
    ['sends what is new', [A], {}, [], { unchanged: [], reuse: [], transcribe: [['a.mp3']] }],
    [
      'takes an answer that is at hand',
      [A],
      {},
      ['a.mp3'],
      { unchanged: [], reuse: [['a.mp3', KEPT]], transcribe: [] },
    ],
    [
      'does nothing about what is as it should be, even with an answer',
      [A],
      { entries: [RECORDED_A] },
      ['a.mp3'],
      { unchanged: ['a.mp3'], reuse: [], transcribe: [] },
    ],
    [
      'needs no answer where all files are there',
      [B],
      { entries: [RECORDED_A], deleted: ['a.mp3'] },
      [],
      { unchanged: [], reuse: [['b.mp3', undefined]], transcribe: [] },
    ],
    [
      'leaves an older rendering without an answer',
      [A],
      { entries: [AGED_A] },
      [],
      { unchanged: ['a.mp3'], reuse: [], transcribe: [] },
    ],
    [
      'renders again with an answer',
      [A],
      { entries: [AGED_A] },
      ['a.mp3'],
      { unchanged: [], reuse: [['a.mp3', KEPT]], transcribe: [] },
    ],
    [
      'sends nothing if nothing may be written',
      [A],
      { states: { 'a.mp3.txt': 'foreign', 'a.mp3.json': 'foreign' } },
      [],
      { unchanged: ['a.mp3'], reuse: [], transcribe: [] },
    ],
    [
      'compares with an answer what may be ours',
      [A],
      { states: { 'a.mp3.txt': 'foreign', 'a.mp3.json': 'foreign' } },
      ['a.mp3'],
      { unchanged: [], reuse: [['a.mp3', KEPT]], transcribe: [] },
    ],
    [
      'sends the same audio once',
      [B, wanted('c.mp3', 'c'), A],
      {},
      [],
      { unchanged: [], reuse: [], transcribe: [['b.mp3', 'a.mp3'], ['c.mp3']] },
    ],
  ])('%s', (_, jobs, world, answered, expected) => {
    expect(summaryOf(tasksFor(jobs, world, answered))).toEqual(expected);
  });

  it('names the recording whose answer the followers get', () => {
    const [{ followers } = { followers: [] }] = requestsFor([B, A]);
    expect(followers.map(({ why }) => why)).toEqual(['the same audio as b.mp3']);
  });
});

describe('a new answer for a recording whose answer is lost', () => {
  const request = (states: World['states'] = {}, entry = RECORDED_A): Item | undefined =>
    requestsFor([A], { entries: [entry], states: { 'a.mp3.json': 'missing', ...states } })[0]?.item;

  it('is used for all files that the action wrote', () => {
    expect(request()?.steps.map(stepText)).toEqual(['write a.mp3.txt', 'write a.mp3.json']);
    expect(request({}, AGED_A)?.steps.map(stepText)).toEqual(['write a.mp3.txt', 'write a.mp3.json']);
  });

  it('is used for files of renamed recordings, too: one answer for all files of a recording', () => {
    const entries = [recorded('a.mp3', 'a', { formats: ['txt'] })];
    const [renamed] = requestsFor([B], { entries, deleted: ['a.mp3'] });
    expect(renamed?.item.steps.map(stepText)).toEqual(['write b.mp3.txt', 'write b.mp3.json']);
  });

  it('is not used for edited files', () => {
    expect(request({ 'a.mp3.txt': 'edited' })?.steps.map(stepText)).toEqual([
      'leave a.mp3.txt',
      'write a.mp3.json',
    ]);
  });

  it('does not prevent edited files from moving with renamed recordings', () => {
    const states = { 'a.mp3.json': 'missing', 'a.mp3.txt': 'edited' } as const;
    const renamed = requestsFor([B], { entries: [RECORDED_A], deleted: ['a.mp3'], states })[0];
    expect(renamed?.item.steps.map(stepText)).toEqual([
      'carry a.mp3.txt to b.mp3.txt, edited',
      'write b.mp3.json',
    ]);
  });

  it('states why it is requested', () => {
    expect(request()?.why).toBe('a.mp3.json is missing, and the answer is no longer kept');
  });
});

it.each<[ReturnType<typeof searchScope>, string, World]>([
  ['everywhere', 'what would be paid for', {}],
  ['everywhere', 'what a killed run may have left', { states: bothOf('foreign') }],
  ['nowhere', 'what is as it should be', { entries: [RECORDED_A] }],
  ['nowhere', 'what someone edited', { entries: [RECORDED_A], states: bothOf('edited') }],
  ['here', 'an older rendering', { entries: [AGED_A] }],
  ['store', 'an older rendering of an answer that is in the store', { entries: [inStore(AGED_A)] }],
  ['everywhere', 'a missing transcript', { entries: [RECORDED_A], states: { 'a.mp3.txt': 'missing' } }],
])('answers are searched %s for %s', (extent, _, world) => {
  expect(assessAll([A], world).map(searchScope)).toEqual([extent]);
});

function inStore(entry: LockEntry): LockEntry {
  return { ...entry, stored: true };
}

function bothOf(state: 'foreign' | 'edited'): NonNullable<World['states']> {
  return { 'a.mp3.txt': state, 'a.mp3.json': state };
}

it('may write all paths except those that are kept', () => {
  const kept = { ...RECORDED_A.files, txt: { ...recordedFile('a.mp3.txt'), rendering: OUTDATED } };
  const paths = (world: World): string[] => assessAll([A], world).flatMap(pathsToWrite);
  expect(paths({})).toEqual(['a.mp3.txt', 'a.mp3.json']);
  expect(paths({ entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' } })).toEqual([]);
  // Nothing is recorded about this path: it may be a folder.
  expect(paths({ states: { 'a.mp3.txt': 'foreign' } })).toEqual(['a.mp3.txt', 'a.mp3.json']);
  expect(paths({ entries: [recorded('a.mp3', 'a', { files: kept })] })).toEqual(['a.mp3.txt']);
  expect(paths({ entries: [recorded('a.mp3', 'c')], states: { 'a.mp3.txt': 'edited' } })).toEqual([
    'a.mp3.json',
  ]);
});
