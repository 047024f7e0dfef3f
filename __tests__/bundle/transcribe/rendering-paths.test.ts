import { beforeAll, describe, expect, it } from 'vitest';
import { commitAll } from '../../helpers/repository.ts';
import { speech } from '../helpers.ts';
import { added, changed, type Deeds, furtherRuns, LOCKFILE, move, removed, type Turn } from '../rerun.ts';

const PAGES = { output: '{dir}/{file}.{format}\nvtt: site/{subdir}/{name}.vtt' };

/** Changes of the paths of a recording in a folder. */
const PATHS: readonly Turn[] = [
  [
    'a format gets a folder of its own',
    {
      again: PAGES,
      check: async ({ read }) => expect(await read('site/talks/a.vtt')).toMatch(/^WEBVTT\n/),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: {
        ...removed('media/talks/a.wav.vtt'),
        ...added('site/talks/a.vtt'),
        ...changed(LOCKFILE),
      },
      plan: [
        'Plan: 0 to transcribe; 1 rendered again.',
        '  media/talks/a.wav: nothing to send, media/talks/a.wav.vtt becomes site/talks/a.vtt',
      ],
    },
  ],
  [
    'media are renamed, whose name stands in the transcript',
    {
      again: PAGES,
      change: async (stage) => {
        await move(stage, { 'media/talks/a.wav': 'media/talks/b.wav' });
        // Only what git knew can later be known to be deleted.
        await commitAll(stage.workspace);
      },
      check: async ({ read }) => expect(await read('media/talks/b.wav.md')).toMatch(/^# b$/m),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: {
        ...removed('media/talks/a.wav.md', 'media/talks/a.wav.json', 'site/talks/a.vtt'),
        ...added('media/talks/b.wav.md', 'media/talks/b.wav.json', 'site/talks/b.vtt'),
        ...changed(LOCKFILE),
      },
      plan: [
        'Plan: 0 to transcribe; 1 reused.',
        '  media/talks/b.wav: nothing to send, was media/talks/a.wav',
      ],
    },
  ],
  [
    'media are renamed, and someone moved the transcripts along',
    {
      again: PAGES,
      change: (stage) =>
        move(stage, {
          'media/talks/b.wav': 'media/talks/c.wav',
          'media/talks/b.wav.md': 'media/talks/c.wav.md',
          'media/talks/b.wav.json': 'media/talks/c.wav.json',
          'site/talks/b.vtt': 'site/talks/c.vtt',
        }),
      check: async ({ read }) => expect(await read('media/talks/c.wav.md')).toMatch(/^# c$/m),
    },
    {
      counts: { reused: 1, 'saved-minutes': 0.05 },
      changes: changed('media/talks/c.wav.md', LOCKFILE),
      plan: [
        'Plan: 0 to transcribe; 1 reused.',
        '  media/talks/c.wav: nothing to send, was media/talks/b.wav',
      ],
    },
  ],
];

describe('nothing is sent if', () => {
  let moved: Deeds[];
  beforeAll(async () => {
    moved = await furtherRuns(
      { files: speech('media/talks/a.wav'), inputs: { formats: 'vtt, md, json' } },
      PATHS.map(([, run]) => run),
    );
  });

  it.each(PATHS.map(([name, , effects], index) => [name, effects, index] as const))(
    '%s',
    (_, expected, index) => {
      expect(moved[index]).toEqual({ exitCode: 0, requests: 0, ...expected });
    },
  );
});
