import { describe, expect, it } from 'vitest';
import { FAILURES, type FailureName } from '../../../local-deepgram/src/errors.ts';
import { annotations, codes, openStage, resultOf, SPOKEN, sent, speech } from '../helpers.ts';

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

describe.concurrent('an error of Deepgram', () => {
  it.each(all.filter(([, { stops }]) => !stops))('%s', async (error, { code, times, advice }) => {
    await using stage = await openStage({
      files: speech('bad.mp3', 'good.wav'),
      faults: [{ on: { header: 'content-type: audio/mpeg' }, fault: 'error', error }],
    });
    const ran = await stage.run({ inputs: { retries: '2' } });

    expect(codes(ran)).toEqual({ 'bad.mp3': code, 'good.wav': 'transcribed' });
    expect(sent(stage, 'audio/mpeg')).toHaveLength(times);
    expect(ran.log.match(/Retry \d in/g) ?? []).toHaveLength(times - 1);
    const { status, message } = FAILURES[error];
    const [annotation = ''] = annotations(ran, 'error');
    expect(annotation).toMatch(advice);
    expect(annotation).toContain(`(${status} `);
    expect(annotation).toContain(`: ${message.replace(/\.$/, '')}). `);
    expect(annotation).toMatch(new RegExp(`Request id ${resultOf(ran, 'bad.mp3').error?.requestId}\\.$`));
    expect(await stage.read('good.wav.txt')).toBe(`${SPOKEN}\n`);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '1' } });
  });

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

  it('that is temporary does not fail the file', async () => {
    await using stage = await openStage({
      files: { 'bad.mp3': 'speech' },
      faults: [
        { on: { request: 1 }, fault: 'error', error: 'SERVICE_UNAVAILABLE' },
        { on: { request: 2 }, fault: 'error', error: 'ASR_UNPROCESSABLE_ENTITY' },
      ],
    });
    const ran = await stage.run();
    expect(stage.deepgram.requests.map(({ status }) => status)).toEqual([503, 422, 200]);
    expect(new Set(stage.deepgram.requests.map(({ bytesReceived }) => bytesReceived))).toEqual(new Set([6]));
    expect(annotations(ran, 'error')).toEqual([]);
    expect(ran.exitCode).toBe(0);
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
  it('are at most the ten annotations that GitHub keeps', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}.wav`);
    await using stage = await openStage({
      files: speech(...names),
      faults: [{ fault: 'error', error: 'CORRUPT_AUDIO' }],
    });
    const ran = await stage.run();

    const errors = annotations(ran, 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-2)).toBe('4 more sources failed; the step summary lists all.');
    expect(errors.at(-1)).toMatch(/^0 of 12 sources transcribed/);
    for (const name of names) expect(ran.summary).toContain(name);
    expect(ran.results).toHaveLength(12);
  });

  it.each([
    ['any', 'one', 1],
    ['any', 'every', 1],
    ['all', 'one', 0],
    ['all', 'every', 1],
    ['never', 'one', 0],
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
