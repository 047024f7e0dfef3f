import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../../helpers/repository.ts';
import { SPOKEN, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import {
  added,
  changed,
  type Deeds,
  LOCKFILE,
  move,
  removed,
  rewritten,
  type Scenario,
  secondRun,
  transcripts,
  withTranscripts,
} from '../rerun.ts';

const EDITED = 'Hello there, corrected.\n';
const TWO = speech('a.wav', 'b.wav');
const TALKS = [1, 2, 3, 4, 5].map((number) => `talks/${number}.wav`);
const LECTURES = TALKS.map((name) => name.replace('talks', 'lectures'));

const expectEdited = (name: string) => async (stage: Stage) => {
  expect(await stage.read(name)).toBe(EDITED);
};

type Case = readonly [name: string, Scenario, Omit<Deeds, 'exitCode' | 'requests'>];

const renamed: Case[2] = {
  counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
  changes: {
    ...removed(...transcripts('a.wav')),
    ...added(...transcripts('c.wav')),
    ...changed(LOCKFILE),
  },
  plan: ['Plan: 0 to transcribe; 1 reused; 1 unchanged.', '  c.wav: nothing to send, was a.wav'],
};

const CASES: readonly Case[] = [
  [
    'renamed by git, and the transcripts move',
    { files: TWO, change: ({ workspace }) => git(workspace, 'mv', 'a.wav', 'c.wav') },
    renamed,
  ],
  [
    'renamed without git, and the transcripts move',
    { files: TWO, change: (stage) => move(stage, { 'a.wav': 'c.wav' }) },
    renamed,
  ],
  [
    'renamed, and an edited transcript moves as it is',
    {
      files: TWO,
      change: async (stage) => {
        await move(stage, { 'a.wav': 'c.wav' });
        await place(stage, { 'a.wav.txt': EDITED });
      },
      check: expectEdited('c.wav.txt'),
    },
    renamed,
  ],
  [
    'renamed together with the transcripts, which only the lock file has to learn',
    { files: TWO, change: (stage) => move(stage, withTranscripts('a.wav', 'c.wav')) },
    { ...renamed, changes: changed(LOCKFILE) },
  ],
  [
    'renamed together with transcripts, one of them edited',
    {
      files: TWO,
      change: async (stage) => {
        await move(stage, withTranscripts('a.wav', 'c.wav'));
        await place(stage, { 'c.wav.txt': EDITED });
      },
      check: expectEdited('c.wav.txt'),
    },
    { ...renamed, changes: changed(LOCKFILE) },
  ],
  [
    'renamed together with the answer, from which another format is rendered',
    {
      files: TWO,
      inputs: { formats: 'json' },
      again: { formats: 'json, txt' },
      change: (stage) => move(stage, { 'a.wav': 'c.wav', 'a.wav.json': 'c.wav.json' }),
    },
    {
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: { ...added('b.wav.txt', 'c.wav.txt'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 1 reused; 1 rendered again.',
        '  c.wav: nothing to send, was a.wav',
        '  b.wav: nothing to send, format txt is new',
      ],
    },
  ],
  [
    'copied, and so are the transcripts',
    {
      files: TWO,
      change: ({ workspace }) => cp(path.join(workspace, 'a.wav'), path.join(workspace, 'c.wav')),
    },
    {
      counts: { reused: 1, unchanged: 2, 'saved-minutes': 0.15 },
      changes: { ...added(...transcripts('c.wav')), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 1 reused; 2 unchanged.',
        '  c.wav: nothing to send, the same audio as a.wav',
      ],
    },
  ],
  [
    'swapped, and the transcripts are rendered from the answers',
    { files: TWO, change: (stage) => move(stage, { 'a.wav': 'b.wav', 'b.wav': 'a.wav' }) },
    {
      counts: { reused: 2, 'saved-minutes': 0.1 },
      // Both have the same words here.
      changes: {
        ...changed('a.wav.json', 'b.wav.json', LOCKFILE),
        ...rewritten('a.wav.txt', 'b.wav.txt'),
      },
      plan: [
        'Plan: 0 to transcribe; 2 reused.',
        '  a.wav: nothing to send, the same audio as b.wav',
        '  b.wav: nothing to send, the same audio as a.wav',
      ],
    },
  ],
  [
    'swapped together with the transcripts, which stay with them',
    {
      files: TWO,
      change: (stage) =>
        move(stage, { ...withTranscripts('a.wav', 'b.wav'), ...withTranscripts('b.wav', 'a.wav') }),
    },
    {
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: { ...rewritten('a.wav.txt', 'b.wav.txt'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 2 reused.',
        '  a.wav: nothing to send, the same audio as b.wav',
        '  b.wav: nothing to send, the same audio as a.wav',
      ],
    },
  ],
  [
    'in a folder of 5 that was renamed with all that is in it',
    { files: speech(...TALKS), change: (stage) => move(stage, { talks: 'lectures' }) },
    {
      counts: { reused: 5, 'saved-minutes': 0.25 },
      changes: changed(LOCKFILE),
      plan: [
        'Plan: 0 to transcribe; 5 reused.',
        ...LECTURES.map((name, index) => `  ${name}: nothing to send, was ${TALKS[index]}`),
      ],
    },
  ],
  [
    'moved to another folder, all 5, and the transcripts follow',
    {
      files: { ...speech(...TALKS), 'lectures/README.md': '# Lectures\n' },
      change: (stage) =>
        move(stage, Object.fromEntries(TALKS.map((name, index) => [name, LECTURES[index] ?? '']))),
    },
    {
      counts: { reused: 5, 'saved-minutes': 0.25 },
      changes: {
        ...removed(...transcripts(...TALKS)),
        ...added(...transcripts(...LECTURES)),
        ...changed(LOCKFILE),
      },
      plan: [
        'Plan: 0 to transcribe; 5 reused.',
        ...LECTURES.map((name, index) => `  ${name}: nothing to send, was ${TALKS[index]}`),
      ],
    },
  ],
];

describe.concurrent('nothing is sent for recordings that were', () => {
  it.each(CASES)('%s', async (_, scenario, expected) => {
    expect(await secondRun(scenario)).toEqual({ exitCode: 0, requests: 0, ...expected });
  });
});

it('recordings under the old name of others are sent, and the others are not', async () => {
  const scenario: Scenario = {
    files: TWO,
    change: async (stage) => {
      await move(stage, { 'a.wav': 'c.wav' });
      await place(stage, { 'a.wav': 'other speech' });
    },
    check: async (stage) => expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`),
  };
  expect(await secondRun(scenario)).toEqual({
    exitCode: 0,
    requests: 1,
    counts: { planned: 1, transcribed: 1, reused: 1, unchanged: 1, minutes: 0.05, 'saved-minutes': 0.1 },
    changes: {
      ...changed('a.wav.json', LOCKFILE),
      ...rewritten('a.wav.txt'),
      ...added(...transcripts('c.wav')),
    },
    plan: [
      'Plan: 1 to transcribe (length and cost unknown); 1 reused; 1 unchanged.',
      '  a.wav: the media changed, length unknown',
      '  c.wav: nothing to send, the same audio as a.wav',
    ],
  });
});
