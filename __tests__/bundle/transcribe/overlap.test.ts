import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fakeRecognizer } from '../../../local-deepgram/__tests__/helpers.ts';
import type { Recognizer } from '../../../local-deepgram/src/recognition/types.ts';
import { commitAll } from '../../helpers/repository.ts';
import { startCache } from '../../servers/github/cache.ts';
import { openCheckout } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { annotations, codes, openStage, type Ran, type Stage, speech, until } from '../helpers.ts';
import { meanwhile } from '../holding.ts';

/** Concurrent runs on different machines. */

const ANSWER_MS = 3000;
const IN_FLIGHT = 2;

const names = Array.from({ length: 12 }, (_, index) => `media/${String(index).padStart(2, '0')}.wav`);

const requestsOf = (...stages: readonly Stage[]): number =>
  stages.reduce((sum, { deepgram }) => sum + deepgram.requests.length, 0);

/** The environment of a run after a push. `number` is the run number of the workflow. */
const pushed = (number: number, inputs: Readonly<Record<string, string>>) => ({
  inputs: {
    files: 'media/*.wav',
    formats: 'txt',
    'save-to': 'commit',
    concurrency: `${IN_FLIGHT}`,
    ...inputs,
  },
  env: { GITHUB_RUN_NUMBER: `${number}`, GITHUB_RUN_ID: `${1000 + number}` },
});

describe.concurrent('two runs that overlap', () => {
  // The run numbers of a pair of pushes are odd and even, in either order.
  it.for([41, 42])(
    'meet, with one cache, and pay for little more than what is in flight (run %i first)',
    async (first, { onTestFinished }) => {
      const service = await startCache();
      onTestFinished(() => service.close());
      const files = speech(...names.map((name) => `${first}/${name}`));
      const media = Object.fromEntries(names.map((name) => [name, files[`${first}/${name}`] ?? '']));
      await using other = await openStage({ files: media, latencyMs: ANSWER_MS });
      const otherSends = (): Promise<void> => until(() => other.deepgram.requests.length > 0);
      await using repository = await openRepository({
        files: media,
        github: { files: media },
        latencyMs: ANSWER_MS,
        // However long the other run takes to start, it meets this one.
        faults: [meanwhile(otherSends, { request: [5, 6] }, 2)],
      });
      await commitAll(repository.stage.workspace);
      await commitAll(other.workspace);
      const runOf = (number: number, machine: Stage): Promise<Ran> => {
        const { inputs, env } = pushed(number, { cache: 'true' });
        return repository.run({ inputs, env: { ...service.env, ...env } }, machine);
      };
      const one = runOf(first, repository.stage);
      await until(() => repository.stage.deepgram.requests.length > IN_FLIGHT);
      const two = runOf(first + 1, other);
      const ran = [await one, await two];

      expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(requestsOf(repository.stage, other)).toBeLessThanOrEqual(names.length + 2 * IN_FLIGHT);
      const tree = await repository.github.tree('main');
      expect(names.filter((name) => !tree.has(`${name}.txt`))).toEqual([]);
      expect(ran[1]?.log).toContain(
        'another run got the answer in the meantime, and it is used. Nothing is sent.',
      );
    },
  );
});

/**
 * Returns a recognizer that answers only after another run has ended, and after the time for which requests share one
 * look at the branches.
 */
function answeringAfter(another: Promise<unknown>): Recognizer {
  const word = { word: 'late', punctuated: 'Late.', start: 0, end: 1, confidence: 1 };
  return fakeRecognizer(async () => {
    await Promise.all([another, sleep(2 * ANSWER_MS)]);
    return { duration: 3, channels: 1, words: [[word]] };
  });
}

describe.concurrent('a run', () => {
  it('uses what another run has committed in the meantime, and sends only the rest', async () => {
    const media = speech('a.wav', 'b.wav', 'c.wav');
    await using repository = await openRepository({ github: { files: media }, files: media });
    await using slow = await openCheckout(media);
    const another = Promise.withResolvers<Ran>();
    await using stage = await openStage({ files: media, recognizer: answeringAfter(another.promise) });
    await commitAll(stage.workspace);
    const inputs = { files: '*.wav', 'save-to': 'commit', formats: 'txt, json', concurrency: '1' };
    const running = repository.run({ inputs }, stage);
    await until(() => stage.deepgram.requests.length === 1);
    const quick = await repository.run({ inputs: { ...inputs, files: 'c.wav' } }, slow);
    another.resolve(quick);
    expect([quick.exitCode, slow.deepgram.requests.length]).toEqual([0, 1]);

    const ran = await running;
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed', 'b.wav': 'transcribed', 'c.wav': 'reused' });
    expect(annotations(ran, 'error')).toEqual([]);
    expect(stage.deepgram.requests).toHaveLength(2);
  });

  it('stops at a month’s budget that another run has used up and saved in the meantime', async () => {
    const media = speech('a.wav', 'b.wav', 'c.wav');
    await using repository = await openRepository({ github: { files: media }, files: media });
    await using quick = await openCheckout(media);
    const another = Promise.withResolvers<Ran>();
    await using stage = await openStage({ files: media, recognizer: answeringAfter(another.promise) });
    await commitAll(stage.workspace);
    // An answer has 3 seconds, so that each request is billed at $3.
    const budget = { 'price-per-minute': '60', 'budget-per-month': '5' };
    const inputs = { 'save-to': 'commit', formats: 'txt', concurrency: '1', ...budget };
    const running = repository.run({ inputs: { ...inputs, files: '[ab].wav' } }, stage);
    await until(() => stage.deepgram.requests.length === 1);
    const env = { GITHUB_RUN_ID: '2000' };
    const other = await repository.run({ inputs: { ...inputs, files: 'c.wav' }, env }, quick);
    another.resolve(other);
    expect(codes(other)).toEqual({ 'c.wav': 'transcribed' });

    const ran = await running;
    expect(ran.log).toContain(`$0.00 were spent.`);
    expect(ran.log).toContain(`$3.00 were spent.`);
    // Their lengths are unknown, and which of them is sent first depends on which is measured first.
    expect(Object.keys(codes(ran)).toSorted()).toEqual(['a.wav', 'b.wav']);
    expect(Object.values(codes(ran)).toSorted()).toEqual(['over-cap', 'transcribed']);
    expect(stage.deepgram.requests).toHaveLength(1);
  });
});
