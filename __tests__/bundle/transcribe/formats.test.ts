import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SPOKEN, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import {
  added,
  changed,
  type Deeds,
  LOCKFILE,
  removed,
  rewritten,
  type Scenario,
  secondRun,
  transcripts,
} from '../rerun.ts';
import { openFolder } from '../temporary.ts';

const TWO = speech('a.wav', 'b.wav');
const EDITED = 'Hello there, corrected.\n';
const NOTHING_TO_DO = {
  counts: { unchanged: 2, 'saved-minutes': 0.1 },
  changes: {},
  plan: ['Plan: 0 to transcribe; 2 unchanged.'],
};

const erase =
  (...names: readonly string[]) =>
  async ({ workspace }: Stage) => {
    for (const name of names) await rm(path.join(workspace, name));
  };

type Case = readonly [name: string, Scenario, Omit<Deeds, 'exitCode' | 'requests'>];

const FREE: readonly Case[] = [
  ['nothing has changed', { files: TWO }, NOTHING_TO_DO],
  [
    'media were only touched',
    {
      files: TWO,
      change: ({ workspace }) => utimes(path.join(workspace, 'a.wav'), new Date(), new Date()),
    },
    NOTHING_TO_DO,
  ],
  [
    'a format is added, which is rendered from the answer',
    { files: TWO, inputs: { formats: 'json' }, again: { formats: 'json, txt' } },
    {
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: { ...added('a.wav.txt', 'b.wav.txt'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 2 rendered again.',
        '  a.wav: nothing to send, format txt is new',
        '  b.wav: nothing to send, format txt is new',
      ],
    },
  ],
  ['a format is no longer wanted', { files: TWO, again: { formats: 'json' } }, NOTHING_TO_DO],
  ['the answer is no longer wanted', { files: TWO, again: { formats: 'txt' } }, NOTHING_TO_DO],
  [
    'the transcripts go elsewhere, edited ones as they are',
    {
      files: TWO,
      again: { output: 'out/{name}.{format}' },
      change: (stage) => place(stage, { 'a.wav.txt': EDITED }),
      check: async (stage) => expect(await stage.read('out/a.txt')).toBe(EDITED),
    },
    {
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: {
        // No template gives the path of the edited file any more, so the file is kept.
        ...removed('a.wav.json', ...transcripts('b.wav')),
        ...added(...transcripts('out/a', 'out/b')),
        ...changed(LOCKFILE),
      },
      plan: [
        'Plan: 0 to transcribe; 2 rendered again.',
        '  a.wav: nothing to send, a.wav.txt becomes out/a.txt; a.wav.json becomes out/a.json',
        '  b.wav: nothing to send, b.wav.txt becomes out/b.txt; b.wav.json becomes out/b.json',
      ],
    },
  ],
  [
    'a transcript was deleted, which is rendered from the answer again',
    {
      files: TWO,
      change: erase('a.wav.txt'),
      check: async (stage) => expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`),
    },
    {
      counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
      changes: added('a.wav.txt'),
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged.',
        '  a.wav: nothing to send, a.wav.txt is missing',
      ],
    },
  ],
  [
    'the answer was deleted, and git still has it',
    { files: TWO, change: erase('a.wav.json') },
    {
      counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
      changes: added('a.wav.json'),
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged.',
        '  a.wav: nothing to send, a.wav.json is missing',
      ],
    },
  ],
];

const PAID: readonly Case[] = [
  [
    'a format is added, and the answer was never kept',
    {
      files: TWO,
      inputs: { formats: 'txt' },
      again: { formats: 'txt, json' },
      change: erase('b.wav', 'b.wav.txt'),
    },
    {
      counts: { planned: 1, transcribed: 1, minutes: 0.05 },
      changes: { ...added('a.wav.json'), ...rewritten('a.wav.txt'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 1 to transcribe (length and cost unknown).',
        '  a.wav: format json is new, and the answer is no longer kept, length unknown',
      ],
    },
  ],
  [
    'the media are others',
    { files: TWO, change: (stage) => place(stage, { 'a.wav': 'other speech' }) },
    {
      counts: { planned: 1, transcribed: 1, unchanged: 1, minutes: 0.05, 'saved-minutes': 0.05 },
      changes: { ...changed('a.wav.json', LOCKFILE), ...rewritten('a.wav.txt') },
      plan: [
        'Plan: 1 to transcribe (length and cost unknown); 1 unchanged.',
        '  a.wav: the media changed, length unknown',
      ],
    },
  ],
];

describe.concurrent('nothing is sent if', () => {
  it.each(FREE)('%s', async (_, scenario, expected) => {
    expect(await secondRun(scenario)).toEqual({ exitCode: 0, requests: 0, ...expected });
  });

  it('all deleted files can be rendered from answers in a folder', async () => {
    await using folder = await openFolder();
    const deeds = await secondRun({
      files: TWO,
      inputs: { 'cache-folder': folder.path },
      change: erase(...transcripts('a.wav', 'b.wav')),
    });
    expect(deeds).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: added(...transcripts('a.wav', 'b.wav')),
      plan: [
        'Plan: 0 to transcribe; 2 rendered again.',
        '  a.wav: nothing to send, a.wav.txt is missing; a.wav.json is missing',
        '  b.wav: nothing to send, b.wav.txt is missing; b.wav.json is missing',
      ],
    });
  });
});

describe.concurrent('one source is sent if', () => {
  it.each(PAID)('%s', async (_, scenario, expected) => {
    expect(await secondRun(scenario)).toEqual({ exitCode: 0, requests: 1, ...expected });
  });
});
