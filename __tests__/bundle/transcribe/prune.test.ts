import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import {
  changed,
  type Deeds,
  LOCKFILE,
  recordedSources,
  removed,
  type Scenario,
  secondRun,
  transcripts,
} from '../rerun.ts';

const TWO = speech('a.wav', 'b.wav');
const EDITED = 'Hello there, corrected.\n';

const eraseMedia = ({ workspace }: Stage) => rm(path.join(workspace, 'a.wav'));

async function editAndEraseMedia(stage: Stage): Promise<void> {
  await place(stage, { 'a.wav.txt': EDITED });
  await eraseMedia(stage);
}

const recorded =
  (...names: readonly string[]) =>
  async (stage: Stage) =>
    expect(await recordedSources(stage)).toEqual(names);

const ORPHANED = [
  'Plan: 0 to transcribe; 1 unchanged; 1 orphaned.',
  '  a.wav: its recording was deleted, its transcripts are kept',
];

type Case = readonly [name: string, Scenario, Omit<Deeds, 'exitCode' | 'requests'>];

const CASES: readonly Case[] = [
  [
    'only named',
    { files: TWO, change: eraseMedia, check: recorded('a.wav', 'b.wav') },
    {
      counts: { unchanged: 1, orphaned: 1, 'saved-minutes': 0.05 },
      changes: {},
      plan: ORPHANED,
    },
  ],
  [
    'removed on demand, but for edited ones',
    {
      files: { ...TWO, ...speech('c.wav') },
      again: { prune: 'true' },
      change: async (stage) => {
        await editAndEraseMedia(stage);
        await rm(path.join(stage.workspace, 'c.wav'));
      },
      check: async (stage) => {
        expect(await stage.read('a.wav.txt')).toBe(EDITED);
        // What has a transcript left stays in the lock file.
        expect(await recordedSources(stage)).toEqual(['a.wav', 'b.wav']);
      },
    },
    {
      counts: { unchanged: 1, orphaned: 1, 'saved-minutes': 0.05 },
      changes: { ...removed('a.wav.json', ...transcripts('c.wav')), ...changed(LOCKFILE) },
      plan: [
        'Plan: 0 to transcribe; 1 unchanged; 2 orphaned.',
        '  c.wav: its recording was deleted, its transcripts are kept',
        '  a.wav: its recording was deleted, its transcripts are kept',
      ],
    },
  ],
  [
    'removed on demand, but for edited ones, even where they may be overwritten',
    {
      files: TWO,
      again: { prune: 'true', 'overwrite-edited': 'true' },
      change: editAndEraseMedia,
      check: async (stage) => expect(await stage.read('a.wav.txt')).toBe(EDITED),
    },
    {
      counts: { unchanged: 1, orphaned: 1, 'saved-minutes': 0.05 },
      changes: { ...removed('a.wav.json'), ...changed(LOCKFILE) },
      plan: ORPHANED,
    },
  ],
];

describe.concurrent('transcripts of deleted recordings are', () => {
  it.each(CASES)('%s', async (_, scenario, expected) => {
    expect(await secondRun(scenario)).toEqual({ exitCode: 0, requests: 0, ...expected });
  });

  it('found again when the recordings come back', async () => {
    await using stage = await openStage({ files: TWO });
    await stage.run();
    await eraseMedia(stage);
    await stage.run();
    await place(stage, { 'a.wav': TWO['a.wav'] ?? '' });
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ unchanged: '2', orphaned: '0' });
    expect(stage.deepgram.requests).toHaveLength(2);
  });
});
