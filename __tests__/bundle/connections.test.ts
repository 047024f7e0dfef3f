import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, Match, RequestRecord } from '../../local-deepgram/src/server.ts';
import { annotations, codes, openStage, type Ran, resultOf, SPOKEN, type Stage, saying } from './helpers.ts';

/** More than the buffers between the two processes hold, so that a broken upload is noticed. */
const LARGE = 30_000_000;

interface Broken {
  readonly fault: Fault;
  readonly size?: number;
  readonly code: string;
  /** The number of requests with two retries: two if a request may have been charged. */
  readonly times: number;
  readonly message: RegExp;
  /** Whether it ends with the time limit. */
  readonly isLate?: true;
}

const BROKEN: Readonly<Record<string, Broken>> = {
  'a reset before the upload': {
    fault: { fault: 'reset', at: 'start' },
    size: LARGE,
    code: 'connection',
    times: 3,
    message: /^The connection failed \(.*(ECONNRESET|EPIPE|closed).*\)\. Check the network/,
  },
  'a reset during the upload': {
    fault: { fault: 'reset', at: 'upload' },
    size: LARGE,
    code: 'connection',
    times: 3,
    message: /^The connection failed \(.*(ECONNRESET|EPIPE|closed).*\)\. Check the network/,
  },
  'a reset of a whole upload': {
    fault: { fault: 'reset', at: 'start', delayMs: 500 },
    code: 'connection',
    times: 2,
    message: /^The connection broke before the answer arrived \(.+\)\. Check the network/,
  },
  'a reset after the headers': {
    fault: { fault: 'reset', at: 'headers' },
    code: 'connection',
    times: 2,
    message: /^The connection broke before the answer arrived \(.+\)\. Check the network/,
  },
  'an upload of which nothing is taken': {
    fault: { fault: 'answer', status: 200, early: true, delayMs: 60_000 },
    size: LARGE,
    code: 'upload-stalled',
    times: 3,
    message: /^The upload made no progress and was given up\. Check the network/,
    isLate: true,
  },
  'no answer in time': {
    fault: { fault: 'delay', delayMs: 60_000 },
    code: 'answer-timeout',
    times: 2,
    message: /^No answer came in time \(.+\)\. Raise `timeout`.* It may have been charged\.$/,
    isLate: true,
  },
  'an answer that drips for longer': {
    fault: { fault: 'drip', bytes: 1, everyMs: 100 },
    code: 'answer-timeout',
    times: 2,
    message: /^No answer came in time \(.+\)\. Raise `timeout`/,
    isLate: true,
  },
  'an answer before the upload': {
    fault: { fault: 'answer', status: 200, early: true, body: saying('Of something else.') },
    size: LARGE,
    code: 'wrong-answer',
    times: 1,
    message:
      /^An answer arrived before the file was sent, so it cannot belong to the file\. Check `base-url`/,
  },
  'a reset at once after the upload': {
    fault: { fault: 'reset', at: 'start' },
    code: 'connection',
    times: 2,
    message: /^The connection broke before the answer arrived \(.+\)\. Check the network/,
  },
  'an answer that stalls': {
    fault: { fault: 'stall' },
    code: 'answer-timeout',
    times: 2,
    message: /^No answer came in time \(.+\)\. Raise `timeout`/,
    isLate: true,
  },
};

const SMALL = 1000;

interface Sent extends Broken {
  readonly name: string;
  /** Bytes, by which the server tells the files apart. */
  readonly size: number;
}

const broken = Object.entries(BROKEN).map(([what, one], index): readonly [string, Sent] => [
  what,
  { ...one, name: `bad-${index}.mp3`, size: (one.size ?? SMALL) + index },
]);
const onSize = (size: number): Match => ({ header: `content-length: ${size}` });

/** What the first attempt or the whole answer lacks, while the run has time. */
const LATE: Readonly<Record<string, { readonly size: number; readonly fault: Fault }>> = {
  'again.wav': { size: LARGE + 500, fault: { fault: 'reset', at: 'upload', times: 1 } },
  'trickling.wav': { size: SMALL + 500, fault: { fault: 'drip', bytes: 8, everyMs: 60 } },
};

/** The time limits of runs in seconds: one that some requests reach, and one that matters on no machine. */
const RUNS = [
  { isLate: true, timeout: '5' },
  { isLate: false, timeout: '600' },
];

describe.each(RUNS)('with a time limit of $timeout seconds, a broken connection', ({ isLate, timeout }) => {
  const cases = broken.filter(([, one]) => (one.isLate ?? false) === isLate);
  const late = isLate ? {} : LATE;
  let stage: Stage;
  let ran: Ran;
  beforeAll(async () => {
    const files = [...cases.map(([, { name, size }]) => [name, size]), ...sizesOf(late)];
    const faults = [...cases.map(([, one]) => one), ...Object.values(late)];
    stage = await openStage({
      files: { ...Object.fromEntries(files), 'good.wav': 'speech' },
      faults: faults.map(({ fault, size }) => ({ ...fault, on: onSize(size) })),
    });
    ran = await stage.run({ inputs: { retries: '2', timeout } });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each(cases)('%s', (_, { name, size, code, times, message }) => {
    expect(codes(ran)[name]).toBe(code);
    expect(resultOf(ran, name).error?.message).toMatch(message);
    expect(annotations(ran, 'error').filter((text) => text.startsWith(`${name}: `))).toHaveLength(1);
    expect(sentOf(stage, size)).toHaveLength(times);
    const lines = ran.log.split('\n').filter((line) => line.startsWith(`${name}: `));
    expect(lines.filter((line) => /Retry \d in/.test(line))).toHaveLength(times - 1);
  });

  it('costs no other file anything', async () => {
    expect(codes(ran)['good.wav']).toBe('transcribed');
    expect(await stage.read('good.wav.txt')).toBe(`${SPOKEN}\n`);
    const transcribed = String(1 + Object.keys(late).length);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed, failed: String(cases.length) } });
  });

  if (isLate) return;

  it('that works on the next attempt transfers the whole file', () => {
    const requests = sentOf(stage, LARGE + 500);
    expect(requests.map(({ status }) => status)).toEqual(['reset', 200]);
    expect(requests[1]?.bytesReceived).toBe(LARGE + 500);
    expect(codes(ran)['again.wav']).toBe('transcribed');
  });

  it('is none if the answer trickles in, but completes in time', async () => {
    const [request, ...others] = sentOf(stage, SMALL + 500);
    expect((request?.endedAt ?? 0) - (request?.startedAt ?? 0)).toBeGreaterThan(1000);
    expect(others).toEqual([]);
    expect(codes(ran)['trickling.wav']).toBe('transcribed');
    expect(await stage.read('trickling.wav.txt')).toBe(`${SPOKEN}\n`);
  });
});

const sizesOf = (files: typeof LATE): [string, number][] =>
  Object.entries(files).map(([name, { size }]) => [name, size]);

const sentOf = ({ deepgram }: Stage, size: number): RequestRecord[] =>
  deepgram.requests.filter(({ contentLength }) => contentLength === size);
