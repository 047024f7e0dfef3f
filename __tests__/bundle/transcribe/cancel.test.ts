import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  annotations,
  codes,
  openStage,
  type Ran,
  SPOKEN,
  type Stage,
  type Step,
  speech,
  until,
} from '../helpers.ts';
import { meanwhile } from '../holding.ts';

const ofType = (type: string) => ({ header: `content-type: ${type}` });
const never = () => new Promise(() => {});

const BUSY = { fault: 'error', error: 'SERVICE_UNAVAILABLE', headers: { 'retry-after': '120' } } as const;

/**
 * Three requests are in flight at a time: `a.wav` is answered at once, and `c.ogg` and `d.ogg` never. `0.flac` waits for
 * its second attempt, outside of the three, until the run notices a signal.
 */
const FILES = ['0.flac', 'a.wav', 'b.mp3', 'c.ogg', 'd.ogg', 'e.wav'];
const settingWith = (answerToB: () => Promise<unknown>) => ({
  files: speech(...FILES),
  faults: [
    { ...BUSY, on: ofType('audio/x-flac') },
    meanwhile(answerToB, ofType('audio/mpeg')),
    meanwhile(never, ofType('audio/ogg'), 2),
  ],
});
const isUnderWay = ({ deepgram }: Stage, log: string): boolean =>
  log.includes('Retry 1 in') && log.includes('a.wav: 3.0 s') && deepgram.requests.length === 5;
const hasNoticed = (log: string): boolean => log.includes('0.flac: failed.');

/** Returns the status of each request; `aborted` if the run ended before the server answered. */
const statuses = ({ deepgram }: Stage) => deepgram.requests.map(({ status }) => status).sort();

/** Runs until the condition holds, then sends the signals. `onOutput` gets the log so far. */
async function cancel(
  stage: Stage,
  signals: readonly NodeJS.Signals[],
  ready: (log: string) => boolean,
  { onOutput = () => {}, ...step }: Step = {},
): Promise<Ran> {
  let log = '';
  let kill: (signal: NodeJS.Signals) => void = () => {};
  const running = stage.run({
    ...step,
    onOutput: (text) => {
      log += text;
      onOutput(log);
    },
    onStart: (send) => {
      kill = send;
    },
  });
  await until(() => ready(log), running);
  for (const signal of signals) kill(signal);
  return await running;
}

describe.concurrent('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'keeps the answers that arrived, and sends nothing more: %s',
    async (signal) => {
      const noticed = Promise.withResolvers<void>();
      await using stage = await openStage(settingWith(() => noticed.promise));
      const onOutput = (log: string): void => {
        if (hasNoticed(log)) noticed.resolve();
      };
      const step = { inputs: { concurrency: '3' }, onOutput };
      const ran = await cancel(stage, [signal], (log) => isUnderWay(stage, log), step);

      expect(statuses(stage)).toEqual([200, 200, 503, 'aborted', 'aborted']);
      expect(codes(ran)).toEqual({
        '0.flac': 'server-error',
        'a.wav': 'transcribed',
        'b.mp3': 'transcribed',
        'c.ogg': 'cancelled',
        'd.ogg': 'cancelled',
        'e.wav': 'not-sent',
      });
      expect(stage.deepgram.requests).toHaveLength(5);
      for (const name of ['a.wav', 'b.mp3']) expect(await stage.read(`${name}.txt`)).toBe(`${SPOKEN}\n`);
      for (const name of FILES) expect(ran.summary).toContain(name);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '2', failed: '4' } });
      expect(JSON.parse(await readFile(ran.outputs['results'] ?? '', 'utf8')).sources).toHaveLength(
        FILES.length,
      );
      expect(annotations(ran, 'error')).toEqual([
        expect.stringMatching(/^0\.flac: Deepgram has a temporary problem /),
        'Cancelled: 2 of 6 sources transcribed, 6.0 s of audio; 4 failed. Transcripts received so far are saved.',
      ]);
    },
  );

  it('abandons requests in flight at a second signal', async () => {
    await using stage = await openStage(settingWith(never));
    const step = { inputs: { concurrency: '3' } };
    const ran = await cancel(stage, ['SIGINT', 'SIGTERM'], (log) => isUnderWay(stage, log), step);

    expect(statuses(stage)).toEqual([200, 503, 'aborted', 'aborted', 'aborted']);
    expect(codes(ran)).toMatchObject({ 'a.wav': 'transcribed', 'b.mp3': 'cancelled', 'e.wav': 'not-sent' });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '5' } });
  });

  it('does not wait for a retry', async () => {
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [BUSY],
    });
    const ran = await cancel(stage, ['SIGINT'], (log) => log.includes('Retry 1 in'));

    expect(codes(ran)).toEqual({ 'a.wav': 'server-error' });
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(ran.exitCode).toBe(1);
  });
});
