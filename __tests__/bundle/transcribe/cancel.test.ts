import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
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

/** Three requests are in flight at a time: the first is answered at once, and `c.ogg` and `d.ogg` never. */
const FILES = ['a.wav', 'b.mp3', 'c.ogg', 'd.ogg', 'e.wav'];
const settingWith = (answerToB: () => Promise<unknown>) => ({
  files: speech(...FILES),
  faults: [meanwhile(answerToB, ofType('audio/mpeg')), meanwhile(never, ofType('audio/ogg'), 2)],
});

/** After a signal, the time for the run to notice it; answers are still accepted for some seconds. */
const NOTICE_MS = 500;

/** Returns the status of each request; `aborted` if the run ended before the server answered. */
const statuses = ({ deepgram }: Stage) => deepgram.requests.map(({ status }) => status).sort();

/** Runs until the condition holds, then sends the signals. */
async function cancel(
  stage: Stage,
  signals: readonly NodeJS.Signals[],
  ready: (log: string) => boolean,
  step: Step = {},
  onSignal: () => void = () => {},
): Promise<Ran> {
  let log = '';
  let kill: (signal: NodeJS.Signals) => void = () => {};
  const running = stage.run({
    ...step,
    onOutput: (text) => {
      log += text;
    },
    onStart: (send) => {
      kill = send;
    },
  });
  await until(() => ready(log), running);
  for (const signal of signals) kill(signal);
  onSignal();
  return await running;
}

describe.concurrent('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'keeps the answers that arrived, and sends nothing more: %s',
    async (signal) => {
      const signalled = Promise.withResolvers<void>();
      await using stage = await openStage(
        settingWith(async () => {
          await signalled.promise;
          await sleep(NOTICE_MS);
        }),
      );
      const { requests } = stage.deepgram;
      const ready = (log: string): boolean => log.includes('a.wav: 3.0 s') && requests.length === 4;
      const step = { inputs: { concurrency: '3' } };
      const ran = await cancel(stage, [signal], ready, step, signalled.resolve);

      expect(statuses(stage)).toEqual([200, 200, 'aborted', 'aborted']);
      expect(codes(ran)).toEqual({
        'a.wav': 'transcribed',
        'b.mp3': 'transcribed',
        'c.ogg': 'cancelled',
        'd.ogg': 'cancelled',
        'e.wav': 'not-sent',
      });
      expect(requests).toHaveLength(4);
      for (const name of ['a.wav', 'b.mp3']) expect(await stage.read(`${name}.txt`)).toBe(`${SPOKEN}\n`);
      for (const name of FILES) expect(ran.summary).toContain(name);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '2', failed: '3' } });
      expect(JSON.parse(await readFile(ran.outputs['results'] ?? '', 'utf8')).sources).toHaveLength(
        FILES.length,
      );
      expect(annotations(ran, 'error')).toEqual([
        'Cancelled: 2 of 5 sources transcribed, 6.0 s of audio; 3 failed. Transcripts received so far are saved.',
      ]);
    },
  );

  it('abandons requests in flight at a second signal', async () => {
    await using stage = await openStage(settingWith(never));
    const { requests } = stage.deepgram;
    const ready = (log: string): boolean => log.includes('a.wav: 3.0 s') && requests.length === 4;
    const step = { inputs: { concurrency: '3' } };
    const ran = await cancel(stage, ['SIGINT', 'SIGTERM'], ready, step);

    expect(statuses(stage)).toEqual([200, 'aborted', 'aborted', 'aborted']);
    expect(codes(ran)).toMatchObject({ 'a.wav': 'transcribed', 'b.mp3': 'cancelled', 'e.wav': 'not-sent' });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '4' } });
  });

  it('does not wait for a retry', async () => {
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ fault: 'error', error: 'SERVICE_UNAVAILABLE', headers: { 'retry-after': '120' } }],
    });
    const ran = await cancel(stage, ['SIGINT'], (log) => log.includes('Retry 1 in'));

    expect(codes(ran)).toEqual({ 'a.wav': 'server-error' });
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(ran.exitCode).toBe(1);
  });
});
