import { createHash } from 'node:crypto';
import { request } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnsupportedAudioError } from '../src/recognition/types.ts';
import { type Fault, type LocalDeepgram, startLocalDeepgram } from '../src/server.ts';
import { type Call, call, fakeRecognizer, LISTEN, MEGABYTE, UUID, until } from './helpers.ts';

/** Hears words in everything but a text. */
const recognizer = fakeRecognizer(async (media, options) => {
  if (Buffer.from(media).toString().startsWith('text')) throw new UnsupportedAudioError('a text');
  if (Buffer.from(media).toString().startsWith('crash')) throw new Error('the worker died');
  return fakeRecognizer().recognize(media, options);
});

let deepgram: LocalDeepgram;

beforeAll(async () => {
  deepgram = await startLocalDeepgram({ recognizer });
});
afterAll(() => deepgram.close());

describe('POST /v1/listen', () => {
  it('answers with the words and the hash of the bytes', async () => {
    const path = `${LISTEN}&smart_format=true&utterances=true&tag=a`;
    const { status, headers, text } = await call(deepgram, { path, body: 'speech' });
    const sha256 = createHash('sha256').update('speech').digest('hex');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(headers).not.toHaveProperty('dg-error');
    expect(JSON.parse(text)).toMatchObject({
      metadata: { sha256, tags: ['a'], request_id: headers['dg-request-id'], duration: 4.5 },
      results: {
        channels: [{ alternatives: [{ transcript: 'Hello, world. Bye.' }] }],
        utterances: [{ transcript: 'Hello, world.' }, { transcript: 'Bye.' }],
      },
    });
    expect(headers['dg-request-id']).toMatch(UUID);
  });

  it('recognizes each channel when asked', async () => {
    const { text } = await call(deepgram, { path: `${LISTEN}&multichannel=true`, body: 'speech' });
    expect(JSON.parse(text)).toMatchObject({ metadata: { channels: 2 }, results: { channels: [{}, {}] } });
  });

  const JSON_TYPE = { 'content-type': 'application/json' };
  const AUTH = [401, 'INVALID_AUTH', 'Invalid credentials.'] as const;
  const CORRUPT = [
    400,
    'Bad Request',
    'Bad Request: failed to process audio: corrupt or unsupported data',
  ] as const;
  const NO_MODEL = [
    400,
    'Bad Request',
    'Bad Request: No such model/language/tier combination found.',
  ] as const;
  const BAD_JSON = [
    400,
    'Bad Request',
    'Content-type was application/json, but we could not process the JSON payload.',
  ] as const;

  it.each<[string, Call, readonly [number, string, string]]>([
    ['a wrong key', { headers: { authorization: 'Token wrong' } }, AUTH],
    ['a key sent as Bearer', { headers: { authorization: 'Bearer KEY' } }, AUTH],
    ['an empty key', { headers: { authorization: '' } }, AUTH],
    ['a wrong key first', { headers: { authorization: 'Token x' }, path: '/v1/listen?model=x' }, AUTH],
    ['an unknown model', { path: '/v1/listen?model=x' }, NO_MODEL],
    ['an unknown language', { path: `${LISTEN}&language=de_DE` }, NO_MODEL],
    [
      'keywords with nova-3',
      { path: `${LISTEN}&keywords=a` },
      [
        400,
        'INVALID_QUERY_PARAMETER',
        'Keywords are not supported for Nova-3. Please use `keyterm` instead.',
      ],
    ],
    ['True', { path: `${LISTEN}&punctuate=True` }, [400, 'Bad Request', 'Invalid query string.']],
    [
      'a bad number',
      { path: `${LISTEN}&utt_split=x` },
      [400, 'INVALID_QUERY_PARAMETER', 'Failed to deserialize query parameters: invalid float literal'],
    ],
    [
      'a bad callback',
      { path: `${LISTEN}&callback=ftp://x` },
      [400, 'INVALID_QUERY_PARAMETER', 'Invalid callback url.'],
    ],
    ['garbage', { body: 'text' }, CORRUPT],
    ['JSON without its content type', { body: 'text {"url":"https://localhost/a"}' }, CORRUPT],
    ['an empty body', {}, CORRUPT],
    ['bad JSON', { headers: JSON_TYPE, body: '{' }, BAD_JSON],
    ['JSON without a url', { headers: JSON_TYPE, body: '{"uri":1}' }, BAD_JSON],
    [
      'a url that is none',
      { headers: JSON_TYPE, body: '{"url":"media"}' },
      [400, 'PAYLOAD_ERROR', 'Failed to parse URL in JSON body.'],
    ],
    [
      'more than it can hold',
      { headers: { 'content-length': '512000001' } },
      [413, 'PAYLOAD_TOO_LARGE', 'Payload size exceeds limit of 512 MB.'],
    ],
    [
      'a crash of the recognizer',
      { body: 'crash' },
      [500, 'INTERNAL_SERVER_ERROR', 'An internal server error occurred.'],
    ],
  ])('refuses %s', async (_name, options, [status, code, message]) => {
    const authorization = options.headers?.['authorization']?.replace('KEY', deepgram.apiKey);
    const headers = { ...options.headers, ...(authorization !== undefined && { authorization }) };
    const seen = await call(deepgram, { ...options, headers });
    expect(seen.status).toBe(status);
    expect(seen.headers['dg-error']).toBe(message);
    expect(JSON.parse(seen.text)).toEqual({
      err_code: code,
      err_msg: message,
      request_id: seen.headers['dg-request-id'],
    });
  });

  it('refuses a request without credentials', async () => {
    const status = await new Promise((resolve, reject) => {
      const options = { method: 'POST', rejectUnauthorized: true, ca: deepgram.authority.ca, agent: false };
      request(deepgram.url + LISTEN, options, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(401);
  });

  it('answers a refused upload without reading it all', async () => {
    const body = Buffer.alloc(50 * MEGABYTE);
    const { status } = await call(deepgram, { headers: { authorization: 'Token wrong' }, body });
    expect(status).toBe(401);
    expect(deepgram.requests.at(-1)).toMatchObject({
      contentLength: body.length,
      bytesReceived: 0,
      status: 401,
    });
  });

  it('spares a client that expects a go-ahead the upload', async () => {
    const options = {
      method: 'POST',
      ca: deepgram.authority.ca,
      agent: false,
      headers: { authorization: 'Token wrong', expect: '100-continue', 'content-length': '1000' },
    };
    const events: string[] = [];
    await new Promise((resolve, reject) => {
      const sent = request(deepgram.url + LISTEN, options, (response) => {
        events.push(String(response.statusCode));
        sent.destroy();
        resolve(undefined);
      });
      sent.on('continue', () => events.push('continue')).on('error', reject);
      sent.flushHeaders();
    });
    expect(events).toEqual(['401']);
    const accepted = await call(deepgram, { headers: { expect: '100-continue' }, body: 'speech' });
    expect(accepted.status).toBe(200);
  });

  it('compresses for clients that offer it, brotli first', async () => {
    const plain = await call(deepgram, { body: 'speech' });
    const gzip = await call(deepgram, { headers: { 'accept-encoding': 'gzip, deflate' }, body: 'speech' });
    const brotli = await call(deepgram, { headers: { 'accept-encoding': 'gzip, br' }, body: 'speech' });
    const refused = await call(deepgram, { headers: { 'accept-encoding': 'br;q=0' }, body: 'speech' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(refused.headers).not.toHaveProperty('content-encoding');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(JSON.parse(gunzipSync(gzip.bytes).toString())).toHaveProperty('results');
    expect(JSON.parse(brotliDecompressSync(brotli.bytes).toString())).toHaveProperty('results');
  });
});

describe('a client that leaves while its media are recognized', () => {
  it.each<Fault>([
    { fault: 'delay', delayMs: 0 },
    { fault: 'drip', bytes: 10, everyMs: 1 },
    { fault: 'stall' },
    { fault: 'reset', at: 'headers' },
  ])('does no harm: %j', async (fault) => {
    const resume: (() => void)[] = [];
    const slow = fakeRecognizer(async (media, options) => {
      await new Promise<void>((resolve) => resume.push(resolve));
      return fakeRecognizer().recognize(media, options);
    });
    const log: string[] = [];
    const faults = [{ ...fault, times: 1 }];
    const server = await startLocalDeepgram({ recognizer: slow, faults, log: (line) => log.push(line) });
    const headers = { authorization: `Token ${server.apiKey}` };
    const sent = request(server.url + LISTEN, {
      method: 'POST',
      ca: server.authority.ca,
      agent: false,
      headers,
    });
    sent.on('error', () => {}).end('speech');
    await until(() => resume.length === 1);
    sent.destroy();
    await until(() => server.requests[0]?.status !== undefined);
    resume[0]?.();
    await until(() => log.length === 1);
    expect(log[0]).toMatch(/^POST \/v1\/listen aborted \d+ ms: the client left$/);
    const next = call(server, { body: 'speech' });
    await until(() => resume.length === 2);
    resume[1]?.();
    expect((await next).status).toBe(200);
    await server.close();
  });
});
