import { describe, expect, it } from 'vitest';
import type { Fault } from '../../local-deepgram/src/server.ts';
import { annotations, codes, openStage, resultOf, SPOKEN, saying, sent } from './helpers.ts';

const onBad = { on: { header: 'content-type: audio/mpeg' } } as const;
/** More than the buffers between the two processes hold, so that a broken upload is noticed. */
const LARGE = 30_000_000;

interface Broken {
  readonly fault: Fault;
  readonly size?: number;
  readonly code: string;
  /** The number of requests with two retries: two if a request may have been charged. */
  readonly times: number;
  readonly message: RegExp;
  /** Seconds; if not given, so many that they do not matter on a slow machine. */
  readonly timeout?: number;
}

const BROKEN: Readonly<Record<string, Broken>> = {
  'a reset before the upload': {
    fault: { ...onBad, fault: 'reset', at: 'start' },
    size: LARGE,
    code: 'connection',
    times: 3,
    message: /^The connection failed \(.*(ECONNRESET|EPIPE|closed).*\)\. Check the network/,
  },
  'a reset during the upload': {
    fault: { ...onBad, fault: 'reset', at: 'upload' },
    size: LARGE,
    code: 'connection',
    times: 3,
    message: /^The connection failed \(.*(ECONNRESET|EPIPE|closed).*\)\. Check the network/,
  },
  'a reset of a whole upload': {
    fault: { ...onBad, fault: 'reset', at: 'start', delayMs: 500 },
    code: 'connection',
    times: 2,
    message: /^The connection broke before the answer arrived \(.+\)\. Check the network/,
  },
  'a reset after the headers': {
    fault: { ...onBad, fault: 'reset', at: 'headers' },
    code: 'connection',
    times: 2,
    message: /^The connection broke before the answer arrived \(.+\)\. Check the network/,
  },
  'an upload of which nothing is taken': {
    fault: { ...onBad, fault: 'answer', status: 200, early: true, delayMs: 60_000 },
    size: LARGE,
    code: 'upload-stalled',
    times: 3,
    message: /^The upload made no progress and was given up\. Check the network/,
    timeout: 2,
  },
  'no answer in time': {
    fault: { ...onBad, fault: 'delay', delayMs: 60_000 },
    code: 'answer-timeout',
    times: 2,
    message: /^No answer came in time \(.+\)\. Raise `timeout`.* It may have been charged\.$/,
    timeout: 2,
  },
  'an answer that drips for longer': {
    fault: { ...onBad, fault: 'drip', bytes: 1, everyMs: 100 },
    code: 'answer-timeout',
    times: 2,
    message: /^No answer came in time \(.+\)\. Raise `timeout`/,
    timeout: 2,
  },
  'an answer before the upload': {
    fault: { ...onBad, fault: 'answer', status: 200, early: true, body: saying('Of something else.') },
    size: LARGE,
    code: 'wrong-answer',
    times: 1,
    message:
      /^An answer arrived before the file was sent, so it cannot belong to the file\. Check `base-url`/,
  },
  'a reset at once after the upload': {
    fault: { ...onBad, fault: 'reset', at: 'start' },
    code: 'connection',
    times: 2,
    message: /^The connection broke before the answer arrived \(.+\)\. Check the network/,
  },
  'an answer that stalls': {
    fault: { ...onBad, fault: 'stall' },
    code: 'answer-timeout',
    times: 2,
    message: /^No answer came in time \(.+\)\. Raise `timeout`/,
    timeout: 2,
  },
};

describe.concurrent('a broken connection', () => {
  it.each(Object.entries(BROKEN))(
    '%s',
    async (_, { fault, size = 1000, code, times, message, timeout = 600 }) => {
      await using stage = await openStage({
        files: { 'bad.mp3': size, 'good.wav': 'speech' },
        faults: [fault],
      });
      const ran = await stage.run({ inputs: { retries: '2', timeout: String(timeout) } });

      expect(codes(ran)).toEqual({ 'bad.mp3': code, 'good.wav': 'transcribed' });
      expect(resultOf(ran, 'bad.mp3').error?.message).toMatch(message);
      expect(annotations(ran, 'error')[0]).toMatch(/^bad\.mp3: /);
      expect(sent(stage, 'audio/mpeg')).toHaveLength(times);
      expect(ran.log.match(/Retry \d in/g) ?? []).toHaveLength(times - 1);
      expect(await stage.read('good.wav.txt')).toBe(`${SPOKEN}\n`);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '1' } });
    },
  );

  it('that works on the next attempt transfers the whole file', async () => {
    await using stage = await openStage({
      files: { 'a.wav': LARGE },
      faults: [{ fault: 'reset', at: 'upload', times: 1 }],
    });
    const ran = await stage.run();
    expect(stage.deepgram.requests.map(({ status }) => status)).toEqual(['reset', 200]);
    expect(stage.deepgram.requests[1]?.bytesReceived).toBe(LARGE);
    expect(ran.exitCode).toBe(0);
  });
});

describe.concurrent('a slow connection', () => {
  it('is not a failure if the answer trickles in, but completes in time', async () => {
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ fault: 'drip', bytes: 8, everyMs: 60 }],
    });
    const ran = await stage.run({ inputs: { timeout: '60' } });
    const [request] = stage.deepgram.requests;
    expect((request?.endedAt ?? 0) - (request?.startedAt ?? 0)).toBeGreaterThan(1000);
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });
});
