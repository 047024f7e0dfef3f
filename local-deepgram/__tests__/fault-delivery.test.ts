import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { FAILURES, type FailureName } from '../src/errors.ts';
import type { CodedFault } from '../src/faults/types.ts';
import { type LocalDeepgram, startLocalDeepgram } from '../src/server.ts';
import { CANNED, call, callUrl, LISTEN, until } from './helpers.ts';

const BIG = Buffer.alloc(5_000_000);

let deepgram: LocalDeepgram | undefined;

async function start(...faults: CodedFault[]): Promise<LocalDeepgram> {
  deepgram = await startLocalDeepgram({ canned: CANNED, faults });
  return deepgram;
}

afterEach(() => deepgram?.close());

async function outcome(server: LocalDeepgram, number = 0) {
  await until(() => server.requests[number]?.status !== undefined);
  return server.requests[number];
}

describe('error', () => {
  it.each(Object.keys(FAILURES) as FailureName[])('%s has Deepgram’s body', async (error) => {
    const server = await start({ fault: 'error', error, headers: { 'Retry-After': '7' } });
    const { status, headers, text } = await call(server, { body: BIG });
    const { code, message, ...failure } = FAILURES[error];
    expect(status).toBe(failure.status);
    expect(headers['retry-after']).toBe('7');
    expect(headers['dg-error']).toBe(message);
    expect(JSON.parse(text)).toEqual({
      err_code: code,
      err_msg: message,
      request_id: headers['dg-request-id'],
    });
    expect(server.requests[0]?.bytesReceived).toBe(BIG.length);
  });

  it('comes before the upload when early', async () => {
    const server = await start({ fault: 'error', error: 'SLOW_UPLOAD', early: true });
    expect((await call(server, { body: BIG })).status).toBe(408);
    expect(server.requests[0]?.bytesReceived).toBe(0);
  });
});

describe('answer', () => {
  it.each([
    [{ status: 502, body: '<html>', headers: { 'Content-Type': 'text/html' } }, '<html>', 'text/html'],
    [{ status: 503, body: 'busy' }, 'busy', 'text/plain; charset=utf-8'],
    [{ status: 402, body: { category: 'X' } }, '{"category":"X"}', 'application/json'],
    [{ status: 200, body: [] }, '[]', 'application/json'],
    [{ status: 504 }, '', undefined],
    [{ status: 204 }, '', undefined],
  ])('%j', async (fields, text, type) => {
    const server = await start({ fault: 'answer', ...fields });
    const seen = await call(server, { body: 'a' });
    expect(seen).toMatchObject({ status: fields.status, text });
    expect(seen.headers['content-type']).toBe(type);
    expect(seen.headers['dg-request-id']).toEqual(expect.any(String));
  });
});

describe('reset', () => {
  it.each([
    ['start', 0, 0],
    ['upload', 1, BIG.length - 1],
  ] as const)('at %s', async (at, least, most) => {
    const server = await start({ fault: 'reset', at });
    await expect(call(server, { body: BIG })).rejects.toThrow(/ECONNRESET|EPIPE/);
    const record = await outcome(server);
    expect(record?.status).toBe('reset');
    expect(record?.bytesReceived).toBeGreaterThanOrEqual(least);
    expect(record?.bytesReceived).toBeLessThanOrEqual(most);
  });

  it('at headers: after the upload and the status', async () => {
    const server = await start({ fault: 'reset', at: 'headers' });
    await expect(call(server, { body: BIG })).rejects.toThrow(/aborted|ECONNRESET/);
    expect(await outcome(server)).toMatchObject({ status: 'reset', bytesReceived: BIG.length });
  });
});

describe('the body', () => {
  it('truncate: ends in the middle of the JSON', async () => {
    const server = await start({ fault: 'truncate', times: 1 });
    const cut = await call(server, { body: 'a' });
    const whole = await call(server, { body: 'a' });
    expect(cut.status).toBe(200);
    expect(() => JSON.parse(cut.text)).toThrow();
    expect(cut.text.length).toBe(Math.floor(whole.text.length / 2));
  });

  it('stall: half of it comes, then nothing, on an open connection', async () => {
    const server = await start({ on: { request: 2 }, fault: 'stall' });
    const whole = await call(server, { body: 'a' });
    let received = 0;
    const onPart = (part: Uint8Array): void => {
      received += part.length;
    };
    const stalled = call(server, { body: 'a', onPart });
    stalled.catch(() => {});
    const half = Math.ceil(whole.bytes.length / 2);
    await until(() => received >= half);
    await sleep(100);
    expect(received).toBe(half);
    expect(server.requests[1]?.status).toBeUndefined();
    await server.close();
    await expect(stalled).rejects.toThrow();
  });

  it('drip: comes slowly and whole', async () => {
    const server = await start({ fault: 'drip', bytes: 50, everyMs: 2 });
    const { text } = await call(server, { body: 'a' });
    expect(JSON.parse(text)).toMatchObject({ results: CANNED.results });
    expect((await outcome(server))?.status).toBe(200);
  });

  it('delay: comes late', async () => {
    const server = await start({ fault: 'delay', delayMs: 60 });
    expect((await call(server, { body: 'a' })).status).toBe(200);
    const record = await outcome(server);
    expect((record?.endedAt ?? 0) - (record?.startedAt ?? 0)).toBeGreaterThanOrEqual(55);
  });

  it('before: waits until that has resolved, before the upload is read', async () => {
    const acted = Promise.withResolvers<number>();
    const before = async () => acted.resolve(server.requests[0]?.bytesReceived ?? 0);
    const server = await start({
      fault: 'delay',
      delayMs: 0,
      before: () => Promise.all([before(), ready.promise]),
    });
    const ready = Promise.withResolvers<void>();
    const answer = call(server, { body: 'a' });
    expect(await acted.promise).toBe(0);
    expect(server.requests[0]?.status).toBeUndefined();
    ready.resolve();
    expect((await answer).status).toBe(200);
    expect(server.requests[0]?.bytesReceived).toBe(1);
  });

  it('before: ends when the client leaves or the server closes', async () => {
    const server = await start({ fault: 'delay', delayMs: 0, before: () => new Promise(() => {}) });
    const answer = call(server, { body: 'a' });
    answer.catch(() => {});
    await until(() => server.requests.length === 1);
    await server.close();
    await expect(answer).rejects.toThrow();
    expect(server.requests[0]?.status).toBe('aborted');
  });

  it('a fault that keeps the true answer keeps a refusal too', async () => {
    const server = await start({ fault: 'drip', bytes: 50, everyMs: 1 });
    expect((await call(server, { headers: { authorization: 'Token wrong' }, body: BIG })).status).toBe(401);
  });
});

describe('on', () => {
  it('counts only requests to /v1/listen', async () => {
    const server = await start({ on: { request: 2 }, fault: 'error', error: 'SERVICE_UNAVAILABLE' });
    const first = await call(server, { body: 'a' });
    const token = await call(server, { method: 'GET', path: '/v1/auth/token' });
    const second = await call(server, { body: 'a' });
    const third = await call(server, { body: 'a' });
    expect([first, token, second, third].map(({ status }) => status)).toEqual([200, 200, 503, 200]);
  });

  it('finds texts in the query and in headers', async () => {
    const server = await start(
      { on: { query: 'tag=bad file' }, fault: 'error', error: 'SLOW_UPLOAD' },
      { on: { header: 'content-type: audio/flac' }, fault: 'error', error: 'UNPROCESSABLE_ENTITY' },
    );
    const statuses = [
      await call(server, { path: `${LISTEN}&tag=bad%20file`, body: 'a' }),
      await call(server, { headers: { 'content-type': 'audio/flac' }, body: 'a' }),
      await call(server, { body: 'a' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([408, 422, 200]);
  });

  it('finds texts in the url of a JSON body', async () => {
    const server = await start({
      on: { url: 'flaky' },
      fault: 'error',
      error: 'SERVICE_UNAVAILABLE',
      times: 1,
    });
    const flaky = await callUrl(server, 'https://127.0.0.1:1/flaky.mp3');
    const again = await callUrl(server, 'https://127.0.0.1:1/flaky.mp3');
    const invalid = await callUrl(server, 'no url');
    const garbage = await call(server, { headers: { 'content-type': 'application/json' }, body: '{' });
    expect([flaky, again, invalid, garbage].map(({ status }) => status)).toEqual([503, 400, 400, 400]);
    expect(JSON.parse(again.text)).toMatchObject({ err_code: 'REMOTE_CONTENT_ERROR' });
    expect(JSON.parse(invalid.text)).toMatchObject({ err_code: 'PAYLOAD_ERROR' });
    expect(JSON.parse(garbage.text)).toMatchObject({ err_msg: FAILURES.INVALID_JSON.message });
    expect(server.requests.map(({ remoteUrl }) => remoteUrl).slice(0, 1)).toEqual([
      'https://127.0.0.1:1/flaky.mp3',
    ]);
  });
});
