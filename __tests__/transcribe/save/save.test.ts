import { describe, expect, it } from 'vitest';
import type { Saved } from '../../../src/transcribe/report/saved.ts';
import { type NamedSaver, type SavingOutcome, saveAll } from '../../../src/transcribe/save/save.ts';
import type { Batch } from '../../../src/transcribe/save/saver.ts';
import { makeBatch } from '../../helpers/batches.ts';
import { failed, transcribed } from '../../helpers/results.ts';
import { quietly } from '../../helpers/stdout.ts';

const saver = (name: NamedSaver['name'], outcome: Saved | Error): NamedSaver => ({
  name,
  saver: {
    preflight: async () => [],
    save: async () => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  },
});

const saved = (message: string): Saved => ({ outputs: {}, message });
const COMMIT = saver('commit', saved('Committed.'));
const BROKEN = saver('commit', new Error('GitHub failed.'));
const ARTIFACT = saver('artifact', saved('Uploaded.'));
const RESCUE = async () => saver('artifact', saved('Rescued.')).saver;

const batch = (...results: Batch['results']): Batch =>
  makeBatch({
    files: results.flatMap((result) =>
      result.status === 'transcribed' ? result.files.map(({ path }) => path) : [],
    ),
    results,
  });
const FINE = batch(transcribed('a.mp3'));
const PAID = failed('b.mp3', 'bad-answer', { answer: '/t/answer.json' });

const messages = ({ saved: all }: SavingOutcome): string[] => all.map(({ message }) => message);
const run = (savers: readonly NamedSaver[], what: Batch, rescue = RESCUE): Promise<SavingOutcome> =>
  quietly(() => saveAll(savers, what, rescue));

describe('saving', () => {
  it('goes on after a failure, and rescues', async () => {
    const outcome = await run([BROKEN, ARTIFACT], FINE);
    expect(messages(outcome)).toEqual(['Uploaded.', 'Rescued.']);
    expect(outcome.failures).toEqual(['save-to commit: GitHub failed.', 'Rescued.']);
  });

  it('rescues nothing that is saved, and saves nothing where nothing is', async () => {
    expect(await run([COMMIT], FINE)).toEqual({ saved: [saved('Committed.')], failures: [] });
    expect(await run([COMMIT], batch(failed('b.mp3')))).toEqual({ saved: [], failures: [] });
  });

  it.each([
    ['a commit holds no answers', [COMMIT], batch(transcribed('a.mp3'), PAID), ['Committed.', 'Rescued.']],
    ['an artifact holds them', [ARTIFACT], batch(PAID), ['Uploaded.']],
    ['the workspace is all that is wanted', [], batch(PAID), []],
  ] as const)(
    'keeps an answer that is paid for and gave no transcript: %s',
    async (_, savers, what, expected) => {
      const outcome = await run(savers, what);
      expect(messages(outcome)).toEqual(expected);
      expect(outcome.failures).toEqual([]);
    },
  );

  it('tells of a failure where no rescue is wanted', async () => {
    const outcome = await quietly(() => saveAll([BROKEN], FINE, undefined));
    expect(outcome).toEqual({ saved: [], failures: ['save-to commit: GitHub failed.'] });
  });
});
