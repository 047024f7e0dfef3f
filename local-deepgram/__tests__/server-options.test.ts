import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startLocalDeepgram } from '../src/server.ts';
import { CANNED, call, fakeRecognizer, MEGABYTE, until } from './helpers.ts';

describe('startLocalDeepgram', () => {
  it('canned: answers with the JSON, true to the request', async () => {
    const canned = await startLocalDeepgram({ canned: CANNED });
    const { headers, text } = await call(canned, { body: 'anything' });
    const metadata = {
      ...CANNED.metadata,
      request_id: headers['dg-request-id'],
      sha256: createHash('sha256').update('anything').digest('hex'),
    };
    expect(JSON.parse(text)).toEqual({ ...CANNED, metadata });
    await canned.close();
  });

  it('cannedFor: answers by what is heard and asked', async () => {
    const deepgram = await startLocalDeepgram({
      cannedFor: ({ sha256, query }) => ({
        ...CANNED,
        metadata: {},
        heard: `${sha256} ${query.get('model')}`,
      }),
    });
    const sha256 = createHash('sha256').update('one').digest('hex');
    const { headers, text } = await call(deepgram, { path: '/v1/listen?model=nova-2', body: 'one' });
    expect(JSON.parse(text)).toEqual({
      ...CANNED,
      metadata: { sha256, request_id: headers['dg-request-id'] },
      heard: `${sha256} nova-2`,
    });
    await deepgram.close();
  });

  it('canned: streams large uploads', async () => {
    const canned = await startLocalDeepgram({ canned: CANNED });
    const body = Buffer.alloc(100 * MEGABYTE, 7);
    const { status } = await call(canned, { body });
    expect(status).toBe(200);
    expect(canned.requests[0]).toMatchObject({
      bytesReceived: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
    });
    await canned.close();
  });

  it.each([[[]], ['text'], [{ results: {} }]])('canned: refuses %j', async (canned) => {
    await expect(startLocalDeepgram({ canned })).rejects.toThrow(/the canned answer must/);
  });

  it('concurrency: answers 429 above it and counts the peak', async () => {
    const waiting: (() => void)[] = [];
    const slow = fakeRecognizer(async (media, options) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return fakeRecognizer().recognize(media, options);
    });
    const busy = await startLocalDeepgram({ recognizer: slow, concurrency: 2 });
    const accepted = [call(busy, { body: 'a' }), call(busy, { body: 'b' })];
    await until(() => waiting.length === 2);
    const refused = await call(busy, { body: 'c' });
    expect(refused.status).toBe(429);
    expect(JSON.parse(refused.text)).toMatchObject({ err_code: 'TOO_MANY_REQUESTS' });
    for (const resume of waiting) resume();
    expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual([200, 200]);
    expect(busy.peakInFlight).toBe(3);
    const next = call(busy, { body: 'd' });
    await until(() => waiting.length === 3);
    waiting[2]?.();
    expect((await next).status).toBe(200);
    await busy.close();
  });

  it('latencyMs: waits before the transcript', async () => {
    const slow = await startLocalDeepgram({ canned: CANNED, latencyMs: 60 });
    await call(slow, { body: 'a' });
    const [record] = slow.requests;
    expect((record?.endedAt ?? 0) - (record?.startedAt ?? 0)).toBeGreaterThanOrEqual(55);
    await slow.close();
  });

  it('apiKey and port: take what is given; a taken port is an error', async () => {
    const given = await startLocalDeepgram({ canned: CANNED, apiKey: 'my-key' });
    expect(given.apiKey).toBe('my-key');
    expect((await call(given, { body: 'a' })).status).toBe(200);
    const port = Number(new URL(given.url).port);
    await expect(startLocalDeepgram({ canned: CANNED, port })).rejects.toThrow(/EADDRINUSE/);
    await given.close();
  });

  it('each start has its own key and CA, which close() removes', async () => {
    const [one, two] = await Promise.all([
      startLocalDeepgram({ canned: CANNED }),
      startLocalDeepgram({ canned: CANNED }),
    ]);
    expect(one.apiKey).not.toBe(two.apiKey);
    expect(one.authority.ca).not.toBe(two.authority.ca);
    await expect(call({ ...one, authority: two.authority }, { body: 'a' })).rejects.toThrow();
    expect(readFileSync(one.ca, 'utf8')).toBe(one.authority.ca);
    await Promise.all([one.close(), two.close()]);
    expect(existsSync(one.ca)).toBe(false);
    await expect(call(one)).rejects.toThrow(/ECONNREFUSED/);
  });
});
