import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { destinationsOf } from '../../src/transcribe/destinations.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { entriesOf, type LockEntry, OUTDATED } from '../../src/transcribe/lockfile/lock.ts';
import { marksFor, readRenewals } from '../../src/transcribe/plan/renewals.ts';
import type { NamedSaver } from '../../src/transcribe/save/save.ts';
import type { RecordedLock } from '../../src/transcribe/save/saver.ts';
import { recordedFile } from '../helpers/locks.ts';
import { assessAll, OPTIONS, recorded, wanted } from '../helpers/plans.ts';
import { LOCKFILE } from '../helpers/runs.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** A saver with a lock file, whose files are in the current folder. */
function saverWith(lockfile: () => Promise<RecordedLock | undefined>): NamedSaver {
  const saved = { outputs: {}, message: 'Saved.' };
  return {
    name: 'commit',
    saver: {
      preflight: async () => [],
      save: async () => saved,
      recorded: async () => [(await lockfile()) ?? []].flat(),
    },
  };
}

const inFolder = (text: string): RecordedLock => ({
  text,
  has: async (paths) => paths.every((path) => existsSync(path)),
  read: async (path) => await readFile(path).catch(() => undefined),
});

const holding = (...entries: LockEntry[]): NamedSaver =>
  saverWith(async () => inFolder(serializeLock(entriesOf(entries))));

/** The answers found for a.mp3, and the log. */
async function find(
  savers: readonly NamedSaver[],
  options = OPTIONS,
  retranscribe: readonly string[] = [],
): Promise<unknown> {
  await makeWorkspace({ 'a.mp3.json': 'the answer' });
  const look = destinationsOf(async () => savers, LOCKFILE, { options });
  const found: (string | undefined)[] = [];
  const log = await printedBy(async () => {
    for (const item of assessAll([wanted('a.mp3', 'a')], { retranscribe }))
      found.push(await look.answer(item));
  });
  return [...found, ...linesOf(log)];
}

const OUTDATED_JSON = { json: { ...recordedFile('a.mp3.json'), rendering: OUTDATED } };

const failing = (message: string): NamedSaver => saverWith(() => Promise.reject(new Error(message)));

it.each<[string, readonly NamedSaver[], readonly unknown[]]>([
  ['the answer where a run saved it', [holding(recorded('a.mp3', 'a'))], ['the answer']],
  ['the answer in the second place', [holding(), holding(recorded('a.mp3', 'a'))], ['the answer']],
  ['nothing about other media', [holding(recorded('a.mp3', 'b'))], [undefined]],
  [
    'nothing that is only in the store',
    [holding(recorded('a.mp3', 'a', { formats: ['txt'], stored: true }))],
    [undefined],
  ],
  [
    'nothing in a file of an earlier answer',
    [holding(recorded('a.mp3', 'a', { files: OUTDATED_JSON }))],
    [undefined],
  ],
  ['nothing in a missing file', [holding(recorded('gone.mp3', 'a'))], [undefined]],
  ['nothing where there is no lock file', [saverWith(async () => undefined)], [undefined]],
  [
    'the answer in another place than the one that cannot be asked',
    [failing('GitHub is down.'), holding(recorded('a.mp3', 'a'))],
    [
      'the answer',
      '::notice::Could not look for earlier answers where transcripts are saved: GitHub is down.',
    ],
  ],
])('finds %s', async (_, savers, expected) => {
  expect(await find(savers)).toEqual(expected);
});

it('finds nothing for other options', async () => {
  expect(await find([holding(recorded('a.mp3', 'a'))], 'model=nova-2')).toEqual([undefined]);
});

it('ignores answers from before the recording was requested again, and finds those from after it', async () => {
  const lines = ['a.mp3'];
  const marks = marksFor('a.mp3', readRenewals(lines));
  const [old, anew] = [{}, { again: marks }].map((more) => holding(recorded('a.mp3', 'a', more)));
  if (old === undefined || anew === undefined) throw new Error('nothing is recorded');
  expect(await find([old], OPTIONS, lines)).toEqual([undefined]);
  expect(await find([old, anew], OPTIONS, lines)).toEqual(['the answer']);
});

it('treats a damaged lock file as a missing one', async () => {
  expect(await find([saverWith(async () => inFolder('{'))])).toEqual([
    undefined,
    expect.stringMatching(/^::notice::Could not look for earlier answers .*it is not JSON/),
  ]);
});

describe('the transcripts of a source are found', () => {
  const search = async (files: Readonly<Record<string, string>>, media: string) => {
    await makeWorkspace(files);
    const look = destinationsOf(async () => [holding(recorded('a.mp3', 'a'))], LOCKFILE, {
      options: OPTIONS,
    });
    const [item] = assessAll([wanted('a.mp3', media)]);
    if (item === undefined) throw new Error('nothing to look for');
    const found = await look.transcripts(item);
    return found && String(await found.read(item.outputs[0]?.path ?? ''));
  };
  const all = { 'a.mp3.json': 'the answer', 'a.mp3.txt': 'the text' };

  it('where all of them exist', async () => {
    expect(Object.values(all)).toContain(await search(all, 'a'));
  });

  it.each([
    ['where one is missing', { 'a.mp3.json': 'the answer' }, 'a'],
    ['of other media', all, 'b'],
  ])('but not %s', async (_, files, media) => {
    expect(await search(files, media)).toBeUndefined();
  });
});

it('reads each destination once, and not before an answer is needed', async () => {
  let asked = 0;
  const saver = saverWith(async () => {
    asked += 1;
    return undefined;
  });
  const look = destinationsOf(async () => [saver], LOCKFILE, { options: OPTIONS });
  expect(asked).toBe(0);
  await Promise.all(assessAll([wanted('a.mp3', 'a'), wanted('b.mp3', 'b')]).map(look.answer));
  expect(asked).toBe(1);
});
