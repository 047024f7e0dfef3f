import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILURES, type FailureName } from '../../../local-deepgram/src/errors.ts';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { annotations, codes, openStage, type Ran, resultOf, SPOKEN, type Stage, speech } from '../helpers.ts';
import { ofOwnLength, onFile, sentFor } from '../lengths.ts';

interface Expected {
  readonly code: string;
  /** The number of requests with two retries. */
  readonly times: 1 | 2 | 3;
  /** The advice to the user. */
  readonly advice: RegExp;
  /** Whether no other file can succeed either. */
  readonly stops?: true;
}

const OPTIONS: Expected = { code: 'bad-options', times: 1, advice: /Change the input that it names/ };

/** Deepgram's documented failures of POST /v1/listen: https://developers.deepgram.com/docs/errors */
const EXPECTED: Readonly<Record<FailureName, Expected>> = {
  CORRUPT_AUDIO: { code: 'bad-audio', times: 1, advice: /convert it, or exclude it in `files`/ },
  INVALID_JSON: { code: 'bad-request', times: 1, advice: /Check the inputs/ },
  INVALID_URL: { code: 'unreachable-url', times: 1, advice: /must be public or presigned/ },
  URL_NOT_ROUTABLE: { code: 'unreachable-url', times: 1, advice: /must be public or presigned/ },
  URL_WITHOUT_LENGTH: { code: 'unreachable-url', times: 1, advice: /a host that sends Content-Length/ },
  UNKNOWN_MODEL: { code: 'unknown-model', times: 1, advice: /Check `model`, `language`/ },
  INVALID_QUERY_STRING: OPTIONS,
  INVALID_CALLBACK: OPTIONS,
  KEYWORDS_NOT_SUPPORTED: OPTIONS,
  KEYTERM_LIMIT_EXCEEDED: OPTIONS,
  SUMMARY_NOT_ENGLISH: OPTIONS,
  TOKEN_LIMIT_EXCEEDED: { code: 'too-many-words', times: 1, advice: /Switch these off/ },
  INVALID_AUTH: { code: 'bad-key', times: 1, advice: /mistyped, deleted or expired/, stops: true },
  INSUFFICIENT_PERMISSIONS: { code: 'missing-scope', times: 1, advice: /scope `usage:write`/, stops: true },
  ASR_PAYMENT_REQUIRED: { code: 'no-credit', times: 1, advice: /Add credit/, stops: true },
  MODEL_FORBIDDEN: { code: 'forbidden-model', times: 1, advice: /Choose another `model`/ },
  NOT_FOUND: { code: 'not-found', times: 1, advice: /Check `base-url`/ },
  METHOD_NOT_ALLOWED: { code: 'bad-request', times: 1, advice: /Check the inputs/ },
  SLOW_UPLOAD: { code: 'upload-timeout', times: 3, advice: /Lower `concurrency`/ },
  ASR_UNPROCESSABLE_ENTITY: { code: 'upload-cut', times: 3, advice: /a proxy or the network cuts uploads/ },
  UNPROCESSABLE_ENTITY: { code: 'server-error', times: 2, advice: /Run again later/ },
  TOO_MANY_REQUESTS: { code: 'rate-limit', times: 3, advice: /lower `concurrency`, or raise `retries`/ },
  INTERNAL_SERVER_ERROR: { code: 'server-error', times: 3, advice: /status\.deepgram\.com/ },
  SERVICE_UNAVAILABLE: { code: 'server-error', times: 3, advice: /status\.deepgram\.com/ },
};

const all = Object.entries(EXPECTED) as [FailureName, Expected][];

/** It is sent first: an error that every request could have stops a run in which none has succeeded. */
const GOOD = '0.wav';
const single = all.filter(([, { stops }]) => !stops);
const nameOf = (error: FailureName): string => `${error}.mp3`;
/** It fails twice, and then no more. */
const LATE = 'late.mp3';
const files = ofOwnLength(GOOD, LATE, ...single.map(([error]) => nameOf(error)));

describe('an error of Deepgram about one of many files', () => {
  let stage: Stage;
  let ran: Ran;
  beforeAll(async () => {
    const faults = single.map(
      ([error]): Fault => ({ on: onFile(files, nameOf(error)), fault: 'error', error }),
    );
    const passing = (['SERVICE_UNAVAILABLE', 'ASR_UNPROCESSABLE_ENTITY'] as const).map(
      (error): Fault => ({ on: onFile(files, LATE), fault: 'error', error, times: 1 }),
    );
    stage = await openStage({ files, faults: [...faults, ...passing] });
    ran = await stage.run({ inputs: { retries: '2', concurrency: '1' } });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each(single)('%s', (error, { code, times, advice }) => {
    const name = nameOf(error);
    expect(codes(ran)[name]).toBe(code);
    expect(sentFor(stage, files, name)).toHaveLength(times);
    const lines = ran.log.split('\n').filter((line) => line.startsWith(`${name}: `));
    expect(lines.filter((line) => /Retry \d in/.test(line))).toHaveLength(times - 1);
    const { status, message } = FAILURES[error];
    const { message: shown, requestId } = resultOf(ran, name).error ?? {};
    expect(shown).toMatch(advice);
    expect(shown).toContain(`(${status} `);
    expect(shown).toContain(`: ${message.replace(/\.$/, '')}). `);
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect(ran.log).toMatch(
      new RegExp(`^\\[\\d+/\\d+\\] ${name}: failed\\. .* Request id ${requestId}\\.$`, 'm'),
    );
  });

  it('costs no other file anything', async () => {
    expect(codes(ran)[GOOD]).toBe('transcribed');
    expect(await stage.read(`${GOOD}.txt`)).toBe(`${SPOKEN}\n`);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '2', failed: String(single.length) } });
  });

  it('that is temporary does not fail the file', () => {
    const requests = sentFor(stage, files, LATE);
    expect(requests.map(({ status }) => status)).toEqual([503, 422, 200]);
    const length = files[LATE]?.length;
    expect(requests.map(({ bytesReceived }) => bytesReceived)).toEqual([length, length, length]);
    expect(codes(ran)[LATE]).toBe('transcribed');
  });

  it('is in an annotation with its request id, at most the ten that GitHub keeps, and in the summary', () => {
    const failed = ran.results.flatMap(({ source, error }) =>
      error === undefined ? [] : [{ source, ...error }],
    );
    expect(failed).toHaveLength(single.length);
    for (const { source } of failed) expect(ran.summary).toContain(source);
    expect(annotations(ran, 'error')).toEqual([
      ...failed
        .slice(0, 8)
        .map(({ source, message, requestId }) => `${source}: ${message} Request id ${requestId}.`),
      `${single.length - 8} more sources failed; the step summary lists all.`,
      expect.stringMatching(
        new RegExp(`^2 of ${single.length + 2} sources transcribed, .*; ${single.length} failed\\.`),
      ),
    ]);
  });
});

describe.concurrent('an error of Deepgram', () => {
  it.each(all.filter(([, { stops }]) => stops))('%s stops the run', async (error, { code, advice }) => {
    await using stage = await openStage({
      files: speech('a.wav', 'b.wav', 'c.wav'),
      faults: [{ on: { request: 2 }, fault: 'error', error }],
    });
    const ran = await stage.run({ inputs: { concurrency: '1' } });

    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed', 'b.wav': code, 'c.wav': 'not-sent' });
    expect(stage.deepgram.requests.map(({ status }) => status)).toEqual([200, FAILURES[error].status]);
    expect(annotations(ran, 'error').at(0)).toMatch(advice);
    expect(annotations(ran, 'error').at(-1)).toMatch(
      /^1 of 3 sources transcribed, .*; 2 failed\. The error above says why\.$/,
    );
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });

  it('that repeats the key does not show it', async () => {
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const { apiKey } = stage.deepgram;
    const echo = Buffer.from(`Token ${apiKey}`).toString('base64');
    await using echoing = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ fault: 'answer', status: 400, body: `You sent Token ${apiKey}, which is ${echo}.` }],
    });
    const ran = await echoing.run({ inputs: { 'api-key': apiKey } });
    expect(resultOf(ran, 'a.wav').error?.message).toContain('You sent Token ***, which is ***');
  });
});

describe.concurrent('many failures', () => {
  // The others are cases of failIfNeeded: report.test.ts.
  it.each([
    ['all', 'one', 0],
    ['all', 'every', 1],
    ['never', 'every', 0],
  ] as const)('with fail-on %s when %s source failed: exit code %i', async (failOn, which, exitCode) => {
    await using stage = await openStage({
      files: speech('a.mp3', 'b.wav'),
      faults: [
        { on: { header: which === 'one' ? 'audio/mpeg' : 'audio/' }, fault: 'error', error: 'CORRUPT_AUDIO' },
      ],
    });
    const ran = await stage.run({ inputs: { 'fail-on': failOn } });

    expect(ran.exitCode).toBe(exitCode);
    expect(ran.outputs).toMatchObject(
      which === 'one' ? { transcribed: '1', failed: '1' } : { transcribed: '0', failed: '2' },
    );
    expect(annotations(ran, 'error')).toHaveLength((which === 'one' ? 1 : 2) + exitCode);
  });
});
