import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage, SPOKEN, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import { added, changed, type Deeds, deedsOf, LOCKFILE, rewritten, secondRun } from '../rerun.ts';

const TWO = speech('a.wav', 'b.wav');
const EDITED = 'Hello there, corrected.\n';

/** What somebody does to the transcripts of one recording of a repository. */
interface Edit {
  readonly change: (stage: Stage, media: string) => Promise<void>;
  /** The ending and the content of a file after the run. */
  readonly after: readonly [ending: string, content: string | RegExp];
  /** What the run changes, by ending. */
  readonly changes?: (media: string) => Deeds['changes'];
  /** The lines of the plan about the recording and its files. */
  readonly plan: (media: string) => readonly string[];
}

const editText = (stage: Stage, media: string) => place(stage, { [`${media}.txt`]: EDITED });

/** Corrects a word of the answer, which stays a valid answer. */
async function editAnswer(stage: Stage, media: string): Promise<void> {
  const answer = await stage.read(`${media}.json`);
  await place(stage, { [`${media}.json`]: answer.replaceAll('Hello', 'Hallo') });
}

const eraseText = ({ workspace }: Stage, media: string) => rm(path.join(workspace, `${media}.txt`));

const kept = (file: string): string => `  ${file}: kept, somebody edited it`;
const missing = (media: string): string => `  ${media}: nothing to send, ${media}.txt is missing`;

/** Edits and a run with the same inputs as before. */
const LEFT: Readonly<Record<string, Edit>> = {
  'a text is left and named': {
    change: editText,
    after: ['txt', EDITED],
    plan: (media) => [kept(`${media}.txt`)],
  },
  'an answer is left and named': {
    change: editAnswer,
    after: ['json', /Hallo/],
    plan: (media) => [kept(`${media}.json`)],
  },
  'a missing transcript is rendered from the answer': {
    change: async (stage, media) => {
      await editAnswer(stage, media);
      await eraseText(stage, media);
    },
    after: ['txt', 'Hallo there.\n'],
    changes: (media) => added(`${media}.txt`),
    plan: (media) => [missing(media), kept(`${media}.json`)],
  },
  'a damaged answer is left, and missing transcripts are created from the one that git has': {
    change: async (stage, media) => {
      await place(stage, { [`${media}.json`]: '{}\n' });
      await eraseText(stage, media);
    },
    after: ['json', '{}\n'],
    changes: (media) => added(`${media}.txt`),
    plan: (media) => [missing(media), kept(`${media}.json`)],
  },
};

const overwritten = (media: string, ending: string): string =>
  `  ${media}: nothing to send, ${media}.${ending} was edited and is overwritten`;

/** Edits and a run that may overwrite them. */
const OVERWRITTEN: Readonly<Record<string, Edit>> = {
  'a text is rendered again from the answer on demand': {
    change: editText,
    after: ['txt', `${SPOKEN}\n`],
    changes: (media) => changed(`${media}.txt`),
    plan: (media) => [overwritten(media, 'txt')],
  },
  'an edited answer is not requested again, since it still has everything that was paid for': {
    change: editAnswer,
    after: ['json', /./],
    plan: (media) => [overwritten(media, 'json')],
  },
};

const mediaOf = (edits: Readonly<Record<string, Edit>>) =>
  Object.values(edits).map((edit, index) => ({ ...edit, media: `${index}.wav` }));
const titleOf = (edits: Readonly<Record<string, Edit>>): string => Object.keys(edits).join('; ');

/** Runs again after one edit to each of as many recordings, besides which there is one that nobody edits. */
async function runAfter(edits: ReturnType<typeof mediaOf>, again: Readonly<Record<string, string>> = {}) {
  return await secondRun({
    files: speech(...edits.map(({ media }) => media), 'whole.wav'),
    again,
    change: async (stage) => {
      for (const { change, media } of edits) await change(stage, media);
    },
    check: async (stage) => {
      for (const { after, media } of edits)
        expect(await stage.read(`${media}.${after[0]}`)).toEqual(
          typeof after[1] === 'string' ? after[1] : expect.stringMatching(after[1]),
        );
    },
  });
}

const changesOf = (edits: ReturnType<typeof mediaOf>): Deeds['changes'] =>
  Object.assign({}, ...edits.map(({ changes, media }) => changes?.(media) ?? {}));

describe.concurrent('of edited files', () => {
  it(titleOf(LEFT), async () => {
    const edits = mediaOf(LEFT);
    const { plan, ...deeds } = await runAfter(edits);
    expect(deeds).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { reused: 2, unchanged: 3, edited: 4, 'saved-minutes': 0.25 },
      changes: { ...changesOf(edits), ...changed(LOCKFILE) },
    });
    expect(plan[0]).toBe('Plan: 0 to transcribe; 2 rendered again; 3 unchanged; 4 edited transcripts left.');
    expect(plan.slice(1).toSorted()).toEqual(edits.flatMap((edit) => edit.plan(edit.media)).toSorted());
  });

  it(titleOf(OVERWRITTEN), async () => {
    const edits = mediaOf(OVERWRITTEN);
    const { plan, ...deeds } = await runAfter(edits, { 'overwrite-edited': 'true' });
    expect(deeds).toMatchObject({
      exitCode: 0,
      requests: 0,
      counts: { reused: 2, unchanged: 1, 'saved-minutes': 0.15 },
      changes: changesOf(edits),
    });
    expect(plan[0]).toBe('Plan: 0 to transcribe; 2 rendered again; 1 unchanged.');
    expect(plan.slice(1).toSorted()).toEqual(edits.flatMap((edit) => edit.plan(edit.media)).toSorted());
  });

  it('a text is left by a new answer, too', async () => {
    const again = { model: 'nova-2' };
    expect(await secondRun({ files: TWO, again, change: (stage) => editText(stage, 'a.wav') })).toEqual({
      exitCode: 0,
      requests: 2,
      counts: { planned: 2, transcribed: 2, edited: 1, minutes: 0.1 },
      changes: { ...changed('a.wav.json', 'b.wav.json', LOCKFILE), ...rewritten('b.wav.txt') },
      plan: [
        'Plan: 2 to transcribe (length and cost unknown); 1 edited transcript left.',
        '  a.wav: model was nova-3, is nova-2, length unknown',
        '  b.wav: model was nova-3, is nova-2, length unknown',
        '  a.wav.txt: kept, somebody edited it',
      ],
    });
  });

  it('an edited answer is still kept when another run has used it', async () => {
    await using stage = await openStage({ files: TWO });
    await stage.run();
    await editAnswer(stage, 'a.wav');
    await eraseText(stage, 'a.wav');
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
