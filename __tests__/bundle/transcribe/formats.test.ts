import { readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStage, SPOKEN, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import {
  added,
  changed,
  type Deeds,
  furtherRuns,
  LOCKFILE,
  removed,
  rewritten,
  type Turn,
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

/** What happens to one repository, run after run. The first run writes the answers only. */
const TURNS: readonly Turn[] = [
  [
    'nothing is sent if a format is wanted besides, which is made of the answer',
    {},
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
  ['nothing is sent if nothing has changed', {}, NOTHING_TO_DO],
  [
    'nothing is sent if media were only touched',
    { change: ({ workspace }) => utimes(path.join(workspace, 'a.wav'), new Date(), new Date()) },
    NOTHING_TO_DO,
  ],
  ['nothing is sent if a format is no longer wanted', { again: { formats: 'json' } }, NOTHING_TO_DO],
  ['nothing is sent if the answer is no longer wanted', { again: { formats: 'txt' } }, NOTHING_TO_DO],
  [
    'nothing is sent if a transcript was deleted, which is made of the answer again',
    {
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
    'nothing is sent if the answer was deleted, and git still has it',
    { change: erase('a.wav.json') },
    {
      counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
      changes: added('a.wav.json'),
      plan: [
        'Plan: 0 to transcribe; 1 rendered again; 1 unchanged.',
        '  a.wav: nothing to send, a.wav.json is missing',
      ],
    },
  ],
  [
    'nothing is sent if the transcripts go elsewhere, edited ones as they are',
    {
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
    'one source is sent if its media are others',
    {
      again: { output: 'out/{name}.{format}' },
      change: (stage) => place(stage, { 'b.wav': 'other speech' }),
    },
    {
      counts: { planned: 1, transcribed: 1, unchanged: 1, edited: 1, minutes: 0.05, 'saved-minutes': 0.05 },
      changes: { ...changed('out/b.json', LOCKFILE), ...rewritten('out/b.txt') },
      plan: [
        'Plan: 1 to transcribe (length and cost unknown); 1 unchanged; 1 edited transcript left.',
        '  b.wav: the media changed, length unknown',
        '  out/a.txt: kept, somebody edited it',
      ],
    },
  ],
];

describe('in one repository', () => {
  let effects: Deeds[];
  beforeAll(async () => {
    const further = TURNS.map(([, run]) => ({ ...run, again: { formats: 'txt, json', ...run.again } }));
    effects = await furtherRuns({ files: TWO, inputs: { formats: 'json' } }, further);
  });

  it.each(TURNS.map(([name, , expected], index) => [name, expected, index] as const))(
    '%s',
    (_, expected, index) => {
      const requests = expected.counts['planned'] ?? 0;
      expect(effects[index]).toEqual({ exitCode: 0, requests, ...expected });
    },
  );
});

describe('with answers in a folder', () => {
  let effects: Deeds[];
  beforeAll(async () => {
    await using folder = await openFolder();
    const inputs = { formats: 'txt', 'cache-folder': folder.path };
    effects = await furtherRuns({ files: TWO, inputs }, [
      { change: erase('a.wav.txt', 'b.wav.txt') },
      {
        again: { formats: 'txt, json' },
        change: async (stage) => {
          for (const name of await readdir(folder.path)) await rm(path.join(folder.path, name));
          await erase('b.wav', 'b.wav.txt')(stage);
        },
      },
    ]);
  });

  it('nothing is sent if all files were deleted', () => {
    expect(effects[0]).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: added('a.wav.txt', 'b.wav.txt'),
      plan: [
        'Plan: 0 to transcribe; 2 rendered again.',
        '  a.wav: nothing to send, a.wav.txt is missing',
        '  b.wav: nothing to send, b.wav.txt is missing',
      ],
    });
  });

  it('one source is sent if a format is wanted besides, and the answer is no longer kept', () => {
    expect(effects[1]).toEqual({
      exitCode: 0,
      requests: 1,
      counts: { planned: 1, transcribed: 1, minutes: 0.05 },
      changes: { ...added('a.wav.json'), ...rewritten('a.wav.txt'), ...changed(LOCKFILE) },
      plan: [
        'Plan: 1 to transcribe (length and cost unknown).',
        '  a.wav: format json is new, and the answer is no longer kept, length unknown',
      ],
    });
  });
});

it('writes text, captions, Markdown and the answer where no formats are named', async () => {
  await using stage = await openStage({ files: speech('a.wav') });
  const ran = await stage.run({ inputs: { formats: '' } });
  expect(ran.results[0]?.files?.map(({ path }) => path)).toEqual(
    ['txt', 'srt', 'vtt', 'md', 'json'].map((ending) => `a.wav.${ending}`),
  );
  expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  expect(await stage.read('a.wav.srt')).toMatch(/^1\n00:00:00,000 --> 00:00:0\d,\d{3}\nHello there\.\n/);
  expect(await stage.read('a.wav.vtt')).toMatch(
    /^WEBVTT\n[\s\S]*00:00:00\.000 --> 00:00:0\d\.\d{3}\nHello there\.\n/,
  );
  expect(await stage.read('a.wav.md')).toMatch(/^# a\n[\s\S]*Hello there\./);
  expect(JSON.parse(await stage.read('a.wav.json')).results.channels).toHaveLength(1);
});
