import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
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
const NUMBERS = [1, 2, 3, 4, 5];

/** A change in a folder of its own, so that one run shows them all. */
interface FolderCase {
  /** Names in the folder. */
  readonly media: readonly string[];
  readonly change: (stage: Stage, at: At) => Promise<unknown> | unknown;
  /** A file with a correction, after the run. */
  readonly edited?: string;
  /** The changes besides that of the lock file. */
  readonly changes: (at: At) => Deeds['changes'];
  /** The recordings that are reused, and the reason for each. */
  readonly reused: Readonly<Record<string, (at: At) => string>>;
}

/** Returns the path of a name in the folder of a case. */
type At = (name: string) => string;

const AB = ['a.wav', 'b.wav'];
const atAll = (at: At, names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([from, to]) => [at(from), at(to)]));
const both = (at: At, from: string, to: string) => withTranscripts(at(from), at(to));
const was =
  (name: string): ((at: At) => string) =>
  (at) =>
    `was ${at(name)}`;
const sameAs =
  (name: string): ((at: At) => string) =>
  (at) =>
    `the same audio as ${at(name)}`;

const moved = (from: string, to: string) => (at: At) => ({
  ...removed(...transcripts(at(from))),
  ...added(...transcripts(at(to))),
});

const RENAMED = { media: AB, changes: moved('a.wav', 'c.wav'), reused: { 'c.wav': was('a.wav') } };
const SWAPPED = { media: AB, reused: { 'a.wav': sameAs('b.wav'), 'b.wav': sameAs('a.wav') } };
const FOLDERS = {
  media: NUMBERS.map((number) => `talks/${number}.wav`),
  reused: Object.fromEntries(
    NUMBERS.map((number) => [`lectures/${number}.wav`, was(`talks/${number}.wav`)] as const),
  ),
};

const CASES: Readonly<Record<string, FolderCase>> = {
  'renamed by git, and the transcripts move': {
    ...RENAMED,
    change: ({ workspace }, at) => git(workspace, 'mv', at('a.wav'), at('c.wav')),
  },
  'renamed without git, and the transcripts move': {
    ...RENAMED,
    change: (stage, at) => move(stage, { [at('a.wav')]: at('c.wav') }),
  },
  'renamed, and an edited transcript moves as it is': {
    ...RENAMED,
    change: async (stage, at) => {
      await move(stage, { [at('a.wav')]: at('c.wav') });
      await place(stage, { [at('a.wav.txt')]: EDITED });
    },
    edited: 'c.wav.txt',
  },
  'renamed together with the transcripts, which only the lock file has to learn': {
    ...RENAMED,
    change: (stage, at) => move(stage, both(at, 'a.wav', 'c.wav')),
    changes: () => ({}),
  },
  'renamed together with transcripts, one of them edited': {
    ...RENAMED,
    change: async (stage, at) => {
      await move(stage, both(at, 'a.wav', 'c.wav'));
      await place(stage, { [at('c.wav.txt')]: EDITED });
    },
    edited: 'c.wav.txt',
    changes: () => ({}),
  },
  'copied, and so are the transcripts': {
    media: AB,
    change: ({ workspace }, at) => cp(path.join(workspace, at('a.wav')), path.join(workspace, at('c.wav'))),
    changes: (at) => added(...transcripts(at('c.wav'))),
    reused: { 'c.wav': sameAs('a.wav') },
  },
  'swapped, and the transcripts are rendered from the answers': {
    ...SWAPPED,
    change: (stage, at) => move(stage, atAll(at, { 'a.wav': 'b.wav', 'b.wav': 'a.wav' })),
    // Both have the same words here.
    changes: (at) => ({
      ...changed(at('a.wav.json'), at('b.wav.json')),
      ...rewritten(at('a.wav.txt'), at('b.wav.txt')),
    }),
  },
  'swapped together with the transcripts, which stay with them': {
    ...SWAPPED,
    change: (stage, at) => move(stage, { ...both(at, 'a.wav', 'b.wav'), ...both(at, 'b.wav', 'a.wav') }),
    changes: (at) => rewritten(at('a.wav.txt'), at('b.wav.txt')),
  },
  'in a folder of 5 that was renamed with all that is in it': {
    ...FOLDERS,
    change: (stage, at) => move(stage, { [at('talks')]: at('lectures') }),
    changes: () => ({}),
  },
  'moved to another folder, all 5, and the transcripts follow': {
    ...FOLDERS,
    change: async (stage, at) => {
      await place(stage, { [at('lectures/README.md')]: '# Lectures\n' });
      const moves = NUMBERS.map((number) => [`talks/${number}.wav`, `lectures/${number}.wav`] as const);
      await move(stage, atAll(at, Object.fromEntries(moves)));
    },
    changes: (at) =>
      Object.assign(
        {},
        ...NUMBERS.map((number) => moved(`talks/${number}.wav`, `lectures/${number}.wav`)(at)),
      ),
  },
};

const FOLDERS_OF_CASES = Object.values(CASES).map((each, index) => {
  const at: At = (name) => `case-${index}/${name}`;
  return { ...each, at };
});

it(`nothing is sent for recordings that were ${Object.keys(CASES).join('; ')}`, async () => {
  const reasons = FOLDERS_OF_CASES.flatMap(({ at, reused }) =>
    Object.entries(reused).map(([name, reason]) => `  ${at(name)}: nothing to send, ${reason(at)}`),
  );
  // b.wav stays where it is, and so does what was copied.
  const unchanged = 5 + 2;
  const { plan, ...deeds } = await secondRun({
    files: speech(...FOLDERS_OF_CASES.flatMap(({ at, media }) => media.map(at))),
    change: async (stage) => {
      for (const { at, change } of FOLDERS_OF_CASES) await change(stage, at);
    },
    check: async (stage) => {
      for (const { at, edited } of FOLDERS_OF_CASES)
        if (edited !== undefined) expect(await stage.read(at(edited))).toBe(EDITED);
    },
  });
  expect(deeds).toEqual({
    exitCode: 0,
    requests: 0,
    counts: {
      reused: reasons.length,
      unchanged,
      'saved-minutes': expect.closeTo((reasons.length + unchanged) * 0.05, 5),
    },
    changes: Object.assign(changed(LOCKFILE), ...FOLDERS_OF_CASES.map(({ at, changes }) => changes(at))),
  });
  expect(plan[0]).toBe(`Plan: 0 to transcribe; ${reasons.length} reused; ${unchanged} unchanged.`);
  expect(plan.slice(1).toSorted()).toEqual(reasons.toSorted());
});

it('nothing is sent for recordings that were renamed together with the answer, from which another format is rendered', async () => {
  const scenario: Scenario = {
    files: TWO,
    inputs: { formats: 'json' },
    again: { formats: 'json, txt' },
    change: (stage) => move(stage, { 'a.wav': 'c.wav', 'a.wav.json': 'c.wav.json' }),
  };
  expect(await secondRun(scenario)).toEqual({
    exitCode: 0,
    requests: 0,
    counts: { reused: 2, 'saved-minutes': 0.1 },
    changes: { ...added('b.wav.txt', 'c.wav.txt'), ...changed(LOCKFILE) },
    plan: [
      'Plan: 0 to transcribe; 1 reused; 1 rendered again.',
      '  c.wav: nothing to send, was a.wav',
      '  b.wav: nothing to send, format txt is new',
    ],
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
