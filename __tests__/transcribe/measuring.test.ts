import { expect, it } from 'vitest';
import type { Measured } from '../../src/media-reader/program.ts';
import type { LfsPointer } from '../../src/recordings/lfs-pointer.ts';
import type { FileSource, Source } from '../../src/recordings/source.ts';
import { AnswerFolder } from '../../src/transcribe/answers/folder.ts';
import { measureTasks } from '../../src/transcribe/measuring.ts';
import { decideTasks, ofKind } from '../../src/transcribe/plan/tasks.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { fileMedia } from '../helpers/locks.ts';
import { assessAll, wantedOf } from '../helpers/plans.ts';
import { printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const GB = 1000 ** 3;
const HOUR = 3600;

const NOTHING_FOUND = { answers: new Map(), saved: new Map() };

/** A run whose recordings all measure the same. */
const runThat = async (facts: Measured, inputs: Readonly<Record<string, string>> = {}) => ({
  inputs: inputsWith(inputs),
  reader: {
    measureFile: async () => facts,
    measureFar: async () => facts,
    copySound: async () => ({ reason: 'nothing is sent here' }),
    ownTitle: async () => undefined,
    close: () => {},
  },
  lfs: { origin: ({ size }: LfsPointer) => ({ size, read: async () => new Uint8Array() }) },
  pending: new AnswerFolder(await makeWorkspace()),
  store: undefined,
});

/** The outcome for a source: how it is sent, or why it is not. */
async function measured(
  source: Partial<FileSource>,
  facts: Measured,
  inputs: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const file: Source = { kind: 'file', path: 'a.wav', realPath: '/a.wav', size: 1, ...source };
  const media = fileMedia({ sha256: 'a'.repeat(64), size: file.size });
  const wanted = decideTasks(assessAll([wantedOf(file, media, ['txt'], 'a')]), NOTHING_FOUND);
  const { tasks, unfit } = await measureTasks(wanted, await runThat(facts, inputs));
  const [expected] = ofKind(tasks, 'transcribe');
  return unfit.refusals[0]?.message ?? expected?.divided?.parts.length ?? 'whole';
}

const LARGE: LfsPointer = { oid: 'a', size: 3 * GB };
const TOKEN = { token: 'ghs_measuring' };
const TOO_LARGE = 'is 3.0 GB; Deepgram takes 2 GB at most. Extract the audio or split the file';

it.each<[string, Partial<FileSource>, Measured, unknown, Record<string, string>?]>([
  ['a short recording', {}, { duration: HOUR }, 'whole'],
  ['a long recording', {}, { duration: 5 * HOUR }, 2],
  ['a long one that is wanted whole', {}, { duration: 5 * HOUR }, 'whole', { 'split-above': 'never' }],
  ['one of unknown length', {}, {}, 'whole'],
  ['a large recording', { size: 3 * GB }, { duration: 2 * HOUR }, 2],
  ['a large one of unknown length', { size: 3 * GB }, {}, TOO_LARGE],
  [
    'a large one that is wanted whole',
    { size: 3 * GB },
    { duration: HOUR },
    TOO_LARGE,
    { 'split-above': '0' },
  ],
  ['a long film, which only counts with its audio', { size: 3 * GB }, { duration: 5 * HOUR, sound: 9e7 }, 2],
  ['a short one', { size: 3 * GB }, { duration: HOUR, sound: 9e6 }, 'whole'],
  ['a recording that is not downloaded yet', { size: 3 * GB, lfs: LARGE }, {}, 'whole', TOKEN],
  ['a long recording that is not downloaded yet', { lfs: LARGE }, { duration: 5 * HOUR }, 2, TOKEN],
  ['what may not be fetched', { lfs: LARGE }, { duration: 5 * HOUR }, 'whole', { ...TOKEN, lfs: 'never' }],
  ['what cannot be fetched', { lfs: LARGE }, { duration: 5 * HOUR }, 'whole', { token: '' }],
])('%s is sent the right way', async (_, source, facts, expected, inputs) => {
  expect(await measured(source, facts, inputs)).toBe(expected);
});

it.each([
  [5 * HOUR, 'it is 5:00:00 long and is sent whole, because it is at a URL'],
  [HOUR, ''],
])('a URL of %d seconds is warned of if that is too long to be sent whole', async (duration, note) => {
  const source: Source = { kind: 'url', url: new URL('https://example.com/a.mp3') };
  const media = { kind: 'url', length: 1000 } as const;
  const wanted = decideTasks(assessAll([wantedOf(source, media, ['txt'], 'a')]), NOTHING_FOUND);
  const printed = await printedBy(async () => measureTasks(wanted, await runThat({ duration })));
  expect(printed.includes('is sent whole')).toBe(note !== '');
  expect(printed).toContain(note);
});
