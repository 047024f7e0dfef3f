import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage, SPOKEN, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import {
  added,
  changed,
  type Deeds,
  deedsOf,
  LOCKFILE,
  rewritten,
  type Scenario,
  secondRun,
} from '../rerun.ts';

const TWO = speech('a.wav', 'b.wav');
const EDITED = 'Hello there, corrected.\n';

const editText = (stage: Stage) => place(stage, { 'a.wav.txt': EDITED });

/** Corrects a word of the answer, which stays a valid answer. */
async function editAnswer(stage: Stage): Promise<void> {
  const answer = await stage.read('a.wav.json');
  await place(stage, { 'a.wav.json': answer.replaceAll('Hello', 'Hallo') });
}

const eraseText = ({ workspace }: Stage) => rm(path.join(workspace, 'a.wav.txt'));

type Case = readonly [name: string, Scenario, Omit<Deeds, 'exitCode'>];

const CASES: readonly Case[] = [
  [
    'a text is left and named',
    {
      files: TWO,
      change: editText,
      check: async (stage) => expect(await stage.read('a.wav.txt')).toBe(EDITED),
    },
    {
      requests: 0,
      counts: { unchanged: 2, edited: 1, 'saved-minutes': 0.1 },
      changes: {},
      plan: [
        'Plan: 0 to transcribe; 2 unchanged; 1 edited transcript left.',
        '  a.wav.txt: kept, somebody edited it',
      ],
    },
  ],
  [
    'a text is rendered again from the answer on demand',
    {
      files: TWO,
      again: { 'overwrite-edited': 'true' },
      change: editText,
      check: async (stage) => expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`),
    },
    {
      requests: 0,
      counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
      changes: changed('a.wav.txt'),
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged.',
        '  a.wav: nothing to send, a.wav.txt was edited and is overwritten',
      ],
    },
  ],
  [
    'a text is left by a new answer, too',
    { files: TWO, again: { model: 'nova-2' }, change: editText },
    {
      requests: 2,
      counts: { planned: 2, transcribed: 2, edited: 1, minutes: 0.1 },
      changes: { ...changed('a.wav.json', 'b.wav.json', LOCKFILE), ...rewritten('b.wav.txt') },
      plan: [
        'Plan: 2 to transcribe (length and cost unknown); 1 edited transcript left.',
        '  a.wav: model was nova-3, is nova-2, length unknown',
        '  b.wav: model was nova-3, is nova-2, length unknown',
        '  a.wav.txt: kept, somebody edited it',
      ],
    },
  ],
  [
    'an answer is left and named',
    { files: TWO, change: editAnswer },
    {
      requests: 0,
      counts: { unchanged: 2, edited: 1, 'saved-minutes': 0.1 },
      changes: {},
      plan: [
        'Plan: 0 to transcribe; 2 unchanged; 1 edited transcript left.',
        '  a.wav.json: kept, somebody edited it',
      ],
    },
  ],
  [
    'a missing transcript is rendered from the answer',
    {
      files: TWO,
      change: async (stage) => {
        await editAnswer(stage);
        await eraseText(stage);
      },
      check: async (stage) => expect(await stage.read('a.wav.txt')).toBe('Hallo there.\n'),
    },
    {
      requests: 0,
      counts: { reused: 1, unchanged: 1, edited: 1, 'saved-minutes': 0.1 },
      changes: { ...added('a.wav.txt'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged; 1 edited transcript left.',
        '  a.wav: nothing to send, a.wav.txt is missing',
        '  a.wav.json: kept, somebody edited it',
      ],
    },
  ],
  [
    'a damaged answer is left, and missing transcripts are created from the one that git has',
    {
      files: TWO,
      change: async (stage) => {
        await place(stage, { 'a.wav.json': '{}\n' });
        await eraseText(stage);
      },
      check: async (stage) => expect(await stage.read('a.wav.json')).toBe('{}\n'),
    },
    {
      requests: 0,
      counts: { reused: 1, unchanged: 1, edited: 1, 'saved-minutes': 0.1 },
      changes: added('a.wav.txt'),
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged; 1 edited transcript left.',
        '  a.wav: nothing to send, a.wav.txt is missing',
        '  a.wav.json: kept, somebody edited it',
      ],
    },
  ],
];

describe.concurrent('of edited files', () => {
  it.each(CASES)('%s', async (_, scenario, expected) => {
    expect(await secondRun(scenario)).toEqual({ exitCode: 0, ...expected });
  });

  it('an edited answer is not requested again, since it still has everything that was paid for', async () => {
    const { requests, counts } = await secondRun({
      files: TWO,
      again: { 'overwrite-edited': 'true' },
      change: editAnswer,
    });
    expect({ requests, counts }).toEqual({
      requests: 0,
      counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
    });
  });

  it('an edited answer is still kept when another run has used it', async () => {
    await using stage = await openStage({ files: TWO });
    await stage.run();
    await editAnswer(stage);
    await eraseText(stage);
    await stage.run();
    const edited = await stage.read('a.wav.json');
    const { requests, counts } = await deedsOf(stage, () => stage.run({ inputs: { model: 'nova-2' } }));
    expect({ requests, counts }).toEqual({
      requests: 2,
      counts: { planned: 2, transcribed: 2, edited: 1, minutes: 0.1 },
    });
    expect(await stage.read('a.wav.json')).toBe(edited);
  });
});
