import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import {
  annotations,
  CANNED,
  codes,
  openStage,
  type Ran,
  resultOf,
  SPOKEN,
  type Stage,
  saying,
} from '../helpers.ts';
import { ofOwnLength, onFile, sentFor } from '../lengths.ts';
import { openGateway, type Passed } from '../servers.ts';

const WRONG_SHA = '0'.repeat(64);

interface Useless {
  readonly fault: Fault;
  readonly code: string;
  readonly times: number;
  readonly message: RegExp;
  /** The answer to keep, since it may have been charged. */
  readonly keeps: string;
}

const USELESS: Readonly<Record<string, Useless>> = {
  'JSON that is cut off': {
    fault: { fault: 'truncate' },
    code: 'bad-answer',
    times: 2,
    message: /^The answer is cut off or is not JSON\. It may have been charged\.$/,
    keeps: '{"metadata":{',
  },
  'no JSON': {
    fault: { fault: 'answer', status: 200, body: 'Welcome to the hotel' },
    code: 'bad-answer',
    times: 2,
    message: /^The answer is cut off or is not JSON\./,
    keeps: 'Welcome to the hotel',
  },
  // The response of a gateway, which repeats it.
  'a page': {
    fault: {
      fault: 'answer',
      status: 200,
      body: '<html><title>Welcome to the hotel</title></html>',
    },
    code: 'not-found',
    times: 1,
    message: /^The endpoint answers with a page "Welcome to the hotel" in place of a transcript\./,
    keeps: '<html><title>Welcome to the hotel</title></html>',
  },
  nothing: {
    fault: { fault: 'answer', status: 200 },
    code: 'bad-answer',
    times: 2,
    message: /^The answer is cut off or is not JSON\./,
    keeps: '',
  },
  'neither encoded as its header says nor JSON': {
    fault: { fault: 'answer', status: 200, body: 'plain', headers: { 'content-encoding': 'deflate' } },
    code: 'bad-answer',
    times: 2,
    message: /^The answer is cut off or is not JSON\./,
    keeps: '',
  },
  'JSON of another shape': {
    fault: { fault: 'answer', status: 200, body: { request_id: 'a callback was accepted' } },
    code: 'bad-answer',
    times: 1,
    message: /^The answer is not a transcript\.$/,
    keeps: '{"request_id":"a callback was accepted"}',
  },
  'the transcript of other bytes': {
    fault: {
      fault: 'answer',
      status: 200,
      body: { ...CANNED, metadata: { ...CANNED.metadata, sha256: WRONG_SHA } },
    },
    code: 'wrong-answer',
    times: 1,
    message:
      /^The answer is for different bytes than were sent: the file changed meanwhile, or a proxy changed it\.$/,
    keeps: WRONG_SHA,
  },
};

const { sha256: _, ...METADATA } = CANNED.metadata;

/** Answers that can be used, at least in part. */
const silence = [{ transcript: '', confidence: 0, words: [] }];
const [word, other] = ['hello', 'there'].map((text) => ({ word: text, start: 0, end: 0.4 }));
const channels = [
  { alternatives: [{ transcript: 'hello there', words: [word, { ...other, start: undefined }, null] }] },
  { alternatives: [] },
];
const ODD: Readonly<Record<string, Fault>> = {
  'silent.wav': {
    fault: 'answer',
    status: 200,
    body: { metadata: METADATA, results: { channels: [{ alternatives: silence }] } },
  },
  'partial.wav': {
    fault: 'answer',
    status: 200,
    body: { metadata: { request_id: 'r' }, results: { channels } },
  },
  'refused.wav': { fault: 'answer', status: 413, body: 'Big', headers: { 'content-encoding': 'gzip' } },
};

/** It is sent first: an error that every request could have stops a run in which none has succeeded. */
const GOOD = '0.wav';
const useless = Object.entries(USELESS).map(([name, row], index) => [name, `bad-${index}.mp3`, row] as const);
const files = ofOwnLength(GOOD, ...useless.map(([, file]) => file), ...Object.keys(ODD));

describe('of a run in which each file gets another answer', () => {
  let stage: Stage;
  let ran: Ran;
  beforeAll(async () => {
    const bad = useless.map(([, file, { fault }]) => ({ ...fault, on: onFile(files, file) }));
    const odd = Object.entries(ODD).map(([file, fault]) => ({ ...fault, on: onFile(files, file) }));
    stage = await openStage({ files, faults: [...bad, ...odd] });
    ran = await stage.run({ inputs: { retries: '2', concurrency: '1' } });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each(useless)(
    'one that cannot be used is kept: %s',
    async (_, file, { code, times, message, keeps }) => {
      expect(codes(ran)[file]).toBe(code);
      const { error, answer = '' } = resultOf(ran, file);
      expect(error?.message).toMatch(message);
      expect(path.dirname(answer)).toBe(path.dirname(ran.outputs['results'] ?? ''));
      expect(answer.startsWith(ran.temp)).toBe(true);
      expect(await readFile(answer, 'utf8')).toContain(keeps);
      const annotation = annotations(ran, 'error').find((text) => text.startsWith(`${file}: `));
      expect(annotation).toContain(`The answer is kept in ${answer}.`);
      expect(sentFor(stage, files, file)).toHaveLength(times);
      await expect(stage.read(`${file}.txt`)).rejects.toThrow('ENOENT');
    },
  );

  it('the others are transcribed', async () => {
    expect(codes(ran)[GOOD]).toBe('transcribed');
    expect(await stage.read(`${GOOD}.txt`)).toBe(`${SPOKEN}\n`);
    const failed = String(useless.length + 1);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '3', failed } });
  });

  it('one with an error is reported by its status even if its encoding is wrong', () => {
    expect(codes(ran)['refused.wav']).toBe('too-large');
  });

  it('one without speech is a transcript without words', async () => {
    expect(codes(ran)['silent.wav']).toBe('transcribed');
    expect(await stage.read('silent.wav.txt')).toBe('');
    expect(ran.summary).toContain('| 3.0 s | no speech |');
  });

  it('one that lacks parts loses no more than these, and they are named', async () => {
    expect(codes(ran)['partial.wav']).toBe('transcribed');
    expect(await stage.read('partial.wav.txt')).toContain('hello there');
    expect(annotations(ran, 'warning').join()).toMatch(
      /The answer lacks the length of the recording, .*; the text of 1 word, left out; the time of 1 word, .*; all of channel 2, treated as silence\./,
    );
  });
});

describe.concurrent('an answer', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('is read in the encoding %s', async (coding, contentEncoding) => {
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const passed: Passed[] = [];
    await using gateway = await openGateway(stage.deepgram, passed, coding);
    const ran = await stage.run({ inputs: { 'base-url': `https://127.0.0.1:${gateway.port}` } });
    expect(passed.map((request) => request.contentEncoding)).toEqual([contentEncoding]);
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
    expect(JSON.parse(await stage.read('a.wav.json'))).toMatchObject({ results: CANNED.results });
  });

  it('that repeats the key is written without it', async () => {
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const { apiKey } = stage.deepgram;
    await using echoing = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ fault: 'answer', status: 200, body: saying(`The key is ${apiKey}.`) }],
    });
    await echoing.run({ inputs: { 'api-key': apiKey } });
    expect(await echoing.read('a.wav.txt')).toBe('The key is ***.\n');
    expect(await echoing.read('a.wav.json')).toContain('The key is ***.');
  });
});
