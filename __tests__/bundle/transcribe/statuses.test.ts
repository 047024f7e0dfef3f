import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { annotations, codes, openStage, resultOf, SPOKEN, sent, speech } from '../helpers.ts';

interface Family {
  readonly file: string;
  readonly type: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The text that is shown after the status. */
  readonly text: string;
}

/** The formats of error responses, each for its own file, with the text that is shown. */
const FAMILIES: readonly Family[] = [
  {
    file: 'legacy.mp3',
    type: 'audio/mpeg',
    body: { err_code: 'Some Code', err_msg: 'It broke.', request_id: 'its-own' },
    text: ' SOME_CODE: It broke',
  },
  {
    file: 'modern.m4a',
    type: 'audio/mp4',
    body: { category: 'SOME_CODE', message: 'It broke.', details: 'Look closer.', request_id: 'its-own' },
    text: ' SOME_CODE: It broke. Look closer',
  },
  {
    file: 'text.ogg',
    type: 'audio/ogg',
    body: 'It broke.\n::error::injected',
    text: ': It broke.\n::error::injected',
  },
  {
    file: 'html.aac',
    type: 'audio/aac',
    body: '<html><h1>It broke</h1></html>',
    headers: { 'content-type': 'text/html' },
    text: '',
  },
  { file: 'none.webm', type: 'video/webm', text: '' },
];

const files = speech('good.wav', ...FAMILIES.map(({ file }) => file));

const answering = (status: number): Fault[] =>
  FAMILIES.map(({ file: _, text: __, type, ...answer }) => ({
    on: { header: `content-type: ${type}` },
    fault: 'answer',
    status,
    ...answer,
  }));

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

describe.concurrent('status', () => {
  it.each(STATUSES)('%i is %s in every form, sent %i times', async (status, code, times, what) => {
    await using stage = await openStage({ files, faults: answering(status) });
    const ran = await stage.run({ inputs: { retries: '2' } });

    expect(codes(ran)).toEqual({
      ...Object.fromEntries(FAMILIES.map(({ file }) => [file, code])),
      'good.wav': 'transcribed',
    });
    for (const { file, type, text } of FAMILIES) {
      const shown = status === 204 ? '' : text;
      expect(resultOf(ran, file).error?.message).toContain(`${what} (${status}${shown}). `);
      expect(annotations(ran, 'error').some((text) => text.startsWith(`${file}: ${what} (${status}`))).toBe(
        true,
      );
      expect(sent(stage, type)).toHaveLength(times);
    }
    const retries = ran.log.match(/Retry \d in \d+\.\d s\./g) ?? [];
    expect(retries).toHaveLength((times - 1) * FAMILIES.length);
    expect(await stage.read('good.wav.txt')).toBe(`${SPOKEN}\n`);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '5' } });
    expect(annotations(ran, 'error').at(-1)).toMatch(
      /^1 of 6 sources transcribed, 3\.0 s of audio; 5 failed\./,
    );
  });
});

/** Failures that every further request would have too. */
const STOPPING = [
  [401, 'bad-key', 'Deepgram does not accept the API key'],
  [402, 'no-credit', "The key's project has no credit left"],
] as const;

describe.concurrent('a status that stops the run', () => {
  const cases = STOPPING.flatMap((stopping) => FAMILIES.map((family) => [...stopping, family] as const));

  it.each(cases)(
    '%i is %s: nothing is sent after it',
    async (status, code, what, { file: _, type: __, text, ...answer }) => {
      await using stage = await openStage({
        files: speech('a.wav', 'b.wav', 'c.wav'),
        faults: [{ fault: 'answer', status, ...answer }],
      });
      const ran = await stage.run({ inputs: { concurrency: '1' } });

      expect(stage.deepgram.requests).toHaveLength(1);
      expect(codes(ran)).toEqual({ 'a.wav': code, 'b.wav': 'not-sent', 'c.wav': 'not-sent' });
      expect(resultOf(ran, 'a.wav').error?.message).toContain(`${what} (${status}${text}). `);
      expect(resultOf(ran, 'c.wav').error?.message).toBe('Not sent: the run had stopped.');
      const errors = annotations(ran, 'error');
      expect(errors).toHaveLength(2);
      expect(errors[0]).toContain(`a.wav: ${what}`);
      expect(errors[1]).toBe('0 of 3 sources transcribed; 3 failed. The error above says why.');
      expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '0', failed: '3' } });
    },
  );
});
