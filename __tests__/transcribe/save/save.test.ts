import { describe, expect, it } from 'vitest';
import type { SavingResult } from '../../../src/transcribe/report/saved.ts';
import { type NamedSaver, type SavingOutcome, saveAll } from '../../../src/transcribe/save/save.ts';
import type { Batch, Saver } from '../../../src/transcribe/save/saver.ts';
import { makeBatch } from '../../helpers/batches.ts';
import { failed, transcribed } from '../../helpers/results.ts';
import { linesOf, printedBy, quietly } from '../../helpers/stdout.ts';

const saver = (name: NamedSaver['name'], outcome: SavingResult | Error): NamedSaver => ({
  name,
  saver: {
    preflight: async () => [],
    save: async () => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  },
});

const saved = (message: string): SavingResult => ({ outputs: {}, message });
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
const WHERE = `Until the job ends, 1 transcript stays in ${FINE.root}.`;
const PAID = failed('b.mp3', 'bad-answer', { answer: '/t/answer.json' });

const messages = ({ saved: all }: SavingOutcome): string[] => all.map(({ message }) => message);
const run = (savers: readonly NamedSaver[], what: Batch, rescue = RESCUE): Promise<SavingOutcome> =>
  quietly(() => saveAll(savers, what, rescue));

describe('saving', () => {
  it('continues after a failure, and rescues', async () => {
    const outcome = await run([BROKEN, ARTIFACT], FINE);
    expect(messages(outcome)).toEqual(['Uploaded.', 'Rescued.']);
    expect(outcome.failures).toEqual(['save-to commit: GitHub failed.', 'Rescued.']);
  });

  it('rescues nothing that is saved, and saves nothing without files', async () => {
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

  it('rescues a transcript whose path has another file', async () => {
    const displaced = { ...saved('Committed.'), isDisplaced: true } as const;
    const outcome = await run([saver('commit', displaced)], FINE);
    expect([messages(outcome), outcome.failures]).toEqual([['Committed.', 'Rescued.'], []]);
    expect(messages(await run([saver('commit', displaced), ARTIFACT], FINE))).toEqual([
      'Committed.',
      'Uploaded.',
    ]);
  });

  it('reports a failure where no rescue is set', async () => {
    const outcome = await quietly(() => saveAll([BROKEN], FINE, undefined));
    expect(outcome.saved).toEqual([]);
    expect(outcome.failures).toEqual(['save-to commit: GitHub failed.', WHERE]);
  });

  it('says each thing once', async () => {
    const rescueFailing = (why: string) => async () => saver('artifact', new Error(why)).saver;
    const report = async (savers: readonly NamedSaver[], rescue: () => Promise<Saver>) => {
      let outcome: SavingOutcome | undefined;
      const printed = await printedBy(async () => {
        outcome = await saveAll(savers, FINE, rescue);
      });
      return [...linesOf(printed), ...(outcome?.failures ?? [])];
    };
    const unkept = '::warning::1 transcript could not be uploaded as an artifact either';
    expect(await report([BROKEN], RESCUE)).toEqual(['save-to commit: GitHub failed.', 'Rescued.']);
    expect(await report([BROKEN], rescueFailing('GitHub failed.'))).toEqual([
      `${unkept}, for the same reason.`,
      'save-to commit: GitHub failed.',
      WHERE,
    ]);
    expect(await report([BROKEN, ARTIFACT], rescueFailing('The quota is used up.'))).toEqual([
      'Uploaded.',
      `${unkept}: The quota is used up.`,
      'save-to commit: GitHub failed.',
    ]);
  });
});
