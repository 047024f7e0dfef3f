import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { annotations, codes, openStage, type Ran, resultOf, SPOKEN, type Stage, speech } from '../helpers.ts';
import { ofOwnLength, onFile, sentFor } from '../lengths.ts';

interface Family {
  readonly file: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The text that is shown after the status. */
  readonly text: string;
}

/** The formats of error responses, each for its own file, with the text that is shown. */
const FAMILIES: readonly Family[] = [
  {
    file: 'legacy.mp3',
    body: { err_code: 'Some Code', err_msg: 'It broke.', request_id: 'its-own' },
    text: ' SOME_CODE: It broke',
  },
  {
    file: 'modern.m4a',
    body: { category: 'SOME_CODE', message: 'It broke.', details: 'Look closer.', request_id: 'its-own' },
    text: ' SOME_CODE: It broke. Look closer',
  },
  {
    file: 'text.ogg',
    body: 'It broke.\n::error::injected',
    text: ': It broke.\n::error::injected',
  },
  {
    file: 'html.aac',
    body: '<html><h1>It broke</h1></html>',
    headers: { 'content-type': 'text/html' },
    text: '',
  },
  { file: 'none.webm', text: '' },
];

const [NEVER, ONCE, TWICE] = [1, 2, 3];

/** The status, the error code, the number of requests with two retries, and the start of the message. */
const STATUSES = [
  [204, 'not-found', NEVER, 'The endpoint answers without a transcript'],
  [301, 'redirected', NEVER, 'The endpoint redirects'],
  [302, 'redirected', NEVER, 'The endpoint redirects'],
  [307, 'redirected', NEVER, 'The endpoint redirects'],
  [308, 'redirected', NEVER, 'The endpoint redirects'],
  [400, 'bad-request', NEVER, 'Deepgram refused the request'],
  [403, 'forbidden', NEVER, 'Deepgram rejects the request as forbidden'],
  [404, 'not-found', NEVER, 'This endpoint does not transcribe'],
  [408, 'upload-timeout', TWICE, 'The upload was too slow for Deepgram'],
  [411, 'bad-request', NEVER, 'Deepgram refused the request'],
  [413, 'too-large', NEVER, 'The file is larger than the endpoint takes'],
  [414, 'bad-options', NEVER, 'The options are too long for one request'],
  [415, 'bad-audio', NEVER, 'Deepgram cannot read it as audio or video'],
  [422, 'bad-request', NEVER, 'Deepgram refused the request'],
  [429, 'rate-limit', TWICE, 'Too many requests at once for the Deepgram project'],
  [499, 'bad-request', NEVER, 'Deepgram refused the request'],
  [500, 'server-error', TWICE, 'Deepgram has a temporary problem'],
  [501, 'server-error', ONCE, 'Deepgram has a temporary problem'],
  [502, 'server-error', TWICE, 'Deepgram has a temporary problem'],
  [503, 'server-error', TWICE, 'Deepgram has a temporary problem'],
  [504, 'processing-timeout', ONCE, "Processing took longer than Deepgram's limit"],
  [520, 'server-error', ONCE, 'Deepgram has a temporary problem'],
] as const;

const nameOf = (status: number, { file }: Family): string => `${status}-${file}`;

/** It is sent first: an error that every request could have stops a run in which none has succeeded. */
const GOOD = '0.wav';
const cases = STATUSES.flatMap(([status]) => FAMILIES.map((family) => ({ status, family })));
const files = ofOwnLength(GOOD, ...cases.map(({ status, family }) => nameOf(status, family)));

const answering = ({ status, family }: (typeof cases)[number]): Fault => {
  const { file: _, text: __, ...answer } = family;
  return { on: onFile(files, nameOf(status, family)), fault: 'answer', status, ...answer };
};

describe('of a run in which each file gets another answer, the status', () => {
  let stage: Stage;
  let ran: Ran;
  beforeAll(async () => {
    stage = await openStage({ files, faults: cases.map(answering) });
    ran = await stage.run({ inputs: { retries: '2', concurrency: '1' } });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each(STATUSES)('%i is %s in every form, sent %i times', (status, code, times, what) => {
    for (const family of FAMILIES) {
      const name = nameOf(status, family);
      const shown = `${what} (${status}${status === 204 ? '' : family.text}). `;
      expect([name, codes(ran)[name]]).toEqual([name, code]);
      expect(resultOf(ran, name).error?.message).toContain(shown);
      expect(ran.summary).toContain(`${name} `);
      expect(sentFor(stage, files, name)).toHaveLength(times);
      const retries = ran.log.split('\n').filter((line) => line.startsWith(`${name}: `));
      expect(retries.filter((line) => /Retry \d in \d+\.\d s\./.test(line))).toHaveLength(times - 1);
    }
  });

  it('costs no other file anything', async () => {
    expect(codes(ran)[GOOD]).toBe('transcribed');
    expect(await stage.read(`${GOOD}.txt`)).toBe(`${SPOKEN}\n`);
    const failed = String(cases.length);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed } });
    expect(annotations(ran, 'error').at(-1)).toBe(
      `1 of ${cases.length + 1} sources transcribed, 3.0 s of audio; ${failed} failed. The errors above say why.`,
    );
  });

  it('is in the annotation of its file', () => {
    const shown = annotations(ran, 'error').slice(0, -2);
    const failed = ran.results.filter(({ error }) => error !== undefined).slice(0, shown.length);
    expect(shown).toHaveLength(8);
    for (const [index, { source, error }] of failed.entries())
      expect(shown[index]).toContain(`${source}: ${error?.message}`);
  });
});

/** Failures that every further request would have too. The forms of their answers are those of explain.test.ts. */
const STOPPING = [
  [
    401,
    'bad-key',
    'Deepgram does not accept the API key (401 SOME_CODE: It broke). ',
    { err_code: 'Some Code', err_msg: 'It broke.' },
  ],
  [
    402,
    'no-credit',
    "The key's project has no credit left (402 SOME_CODE: It broke). ",
    { category: 'SOME_CODE', message: 'It broke.' },
  ],
] as const;

describe.concurrent('a status that stops the run', () => {
  it.each(STOPPING)('%i is %s: nothing is sent after it', async (status, code, message, body) => {
    await using stage = await openStage({
      files: speech('a.wav', 'b.wav', 'c.wav'),
      faults: [{ fault: 'answer', status, body }],
    });
    const ran = await stage.run({ inputs: { concurrency: '1' } });

    expect(stage.deepgram.requests).toHaveLength(1);
    expect(codes(ran)).toEqual({ 'a.wav': code, 'b.wav': 'not-sent', 'c.wav': 'not-sent' });
    expect(resultOf(ran, 'a.wav').error?.message).toContain(message);
    expect(resultOf(ran, 'c.wav').error?.message).toBe('Not sent: the run had stopped.');
    const errors = annotations(ran, 'error');
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain(`a.wav: ${message}`);
    expect(errors[1]).toBe('0 of 3 sources transcribed; 3 failed. The error above says why.');
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '0', failed: '3' } });
  });
});
