import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDeepgram, startLocalDeepgram } from '../src/server.ts';
import { call, fakeRecognizer, LISTEN, UUID, until } from './helpers.ts';

let deepgram: LocalDeepgram;
const lines: string[] = [];

beforeAll(async () => {
  deepgram = await startLocalDeepgram({ recognizer: fakeRecognizer(), log: (line) => lines.push(line) });
});
afterAll(() => deepgram.close());

describe('the other paths', () => {
  it('describes a valid key', async () => {
    const { status, text } = await call(deepgram, { method: 'GET', path: '/v1/auth/token' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      api_key_id: expect.stringMatching(UUID),
      scopes: expect.any(Array),
    });
  });

  it('lists one project', async () => {
    const { status, text } = await call(deepgram, { method: 'GET', path: '/v1/projects' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      projects: [{ project_id: expect.stringMatching(UUID), name: 'local-deepgram' }],
    });
  });

  it.each([
    ['GET', '/v1/auth/token', 'Token wrong', 401, { err_code: 'INVALID_AUTH' }],
    ['GET', '/v1/projects', 'Token wrong', 401, { category: 'UNAUTHORIZED' }],
    ['GET', '/v1/listen', undefined, 405, { err_code: 'METHOD_NOT_ALLOWED' }],
    ['POST', '/v1/projects', undefined, 405, { err_code: 'METHOD_NOT_ALLOWED' }],
    ['POST', '/v1/speak', undefined, 404, { err_code: 'NOT_FOUND' }],
    ['GET', '//', undefined, 404, { err_code: 'NOT_FOUND' }],
    ['GET', '/v1/constructor', undefined, 404, { err_code: 'NOT_FOUND' }],
  ])('%s %s is refused', async (method, path, authorization, status, body) => {
    const headers = authorization === undefined ? {} : { authorization };
    const seen = await call(deepgram, { method, path, headers });
    expect(seen.status).toBe(status);
    expect(JSON.parse(seen.text)).toMatchObject({ ...body, request_id: seen.headers['dg-request-id'] });
    expect(seen.headers['dg-error']).toEqual(expect.any(String));
  });
});

describe('the connection', () => {
  it('tells a client of plain HTTP to use https', async () => {
    const seen = await new Promise<[number | undefined, string]>((resolve, reject) => {
      get(deepgram.url.replace('https', 'http'), async (response) => {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        resolve([response.statusCode, text]);
      }).on('error', reject);
    });
    expect(seen).toEqual([400, expect.stringContaining('HTTPS only')]);
  });

  it('is refused by a client that does not trust the CA', async () => {
    const failed = new Promise((_resolve, reject) => {
      request(deepgram.url, { agent: false }).on('error', reject).end();
    });
    await expect(failed).rejects.toThrow(/certificate/);
  });

  it.each(['127.0.0.1', 'localhost'])('has a certificate for %s', async (host) => {
    const { status } = await call(
      { ...deepgram, url: deepgram.url.replace('127.0.0.1', host) },
      { body: 'speech' },
    );
    expect(status).toBe(200);
  });
});

describe('the records', () => {
  it('tell what was sent, and the log never has the key', async () => {
    await call(deepgram, {
      path: `${LISTEN}&tag=a&tag=b`,
      headers: { 'content-type': 'audio/wav' },
      body: 'speech',
    });
    const record = deepgram.requests.at(-1);
    expect(record).toMatchObject({
      method: 'POST',
      path: '/v1/listen',
      contentLength: 6,
      bytesReceived: 6,
      sha256: createHash('sha256').update('speech').digest('hex'),
      status: 200,
    });
    expect(record?.headers['content-type']).toBe('audio/wav');
    expect(record?.query.getAll('tag')).toEqual(['a', 'b']);
    expect(lines.join('\n')).toMatch(/^POST \/v1\/listen 200 \d+ ms: 1 kB, 3 words$/m);
    expect(lines.join('\n')).not.toContain(deepgram.apiKey);
  });

  it('tell that a client left', async () => {
    const sent = request(deepgram.url + LISTEN, {
      method: 'POST',
      ca: deepgram.authority.ca,
      agent: false,
      headers: { authorization: `Token ${deepgram.apiKey}`, 'content-length': '1000' },
    });
    sent.on('error', () => {});
    sent.write('half');
    const known = deepgram.requests.length;
    await until(() => deepgram.requests[known]?.bytesReceived === 4);
    sent.destroy();
    await until(() => deepgram.requests[known]?.status !== undefined);
    expect(deepgram.requests[known]?.status).toBe('aborted');
    await until(() => lines.some((line) => /aborted \d+ ms: the client left/.test(line)));
  });
});
