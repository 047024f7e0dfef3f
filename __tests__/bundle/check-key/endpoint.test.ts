import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../../local-deepgram/src/tls.ts';
import { annotations } from '../helpers.ts';
import { answersOf, findingOf, openRing, pathsOf } from '../keys.ts';
import { closedPort, listenHttp, listenHttps, openProxy } from '../servers.ts';

const keys = { ci: { scopes: ['usage:write'] } };
const TOKEN = { path: '/v1/auth/token' };

const LEGACY = { err_code: 'Some Code', err_msg: 'It broke.', request_id: 'its-own' };
const MODERN = {
  category: 'SOME_CODE',
  message: 'It broke.',
  details: 'Look closer.',
  request_id: 'its-own',
};
const FAMILIES: readonly (readonly [string, unknown, string])[] = [
  ['a legacy body', LEGACY, ' SOME_CODE: It broke'],
  ['a modern body', MODERN, ' SOME_CODE: It broke. Look closer'],
  ['text', 'It broke.\n::error::injected', ': It broke.⏎::error::injected'],
  ['HTML', '<html><h1>It broke</h1></html>', ''],
  ['no body', undefined, ''],
];

const STATUSES: readonly (readonly [status: number, valid: string, message: string])[] = [
  [401, 'false', 'Deepgram does not accept the API key'],
  [402, 'unknown', "The key's project has no credit left"],
  [403, 'unknown', 'The request is forbidden, and the answer does not say why'],
  [404, 'unknown', 'The endpoint does not support key management'],
  [429, 'unknown', 'Too many requests to Deepgram for this project'],
  [500, 'unknown', 'Deepgram has a temporary problem'],
  [502, 'unknown', 'Deepgram has a temporary problem'],
  [503, 'unknown', 'Deepgram has a temporary problem'],
];

describe.concurrent('an answer', () => {
  describe.each(STATUSES)('of status %i makes the key valid: %s', (status, valid, message) => {
    it.each(FAMILIES)('with %s', async (_, body, words) => {
      const fault = { fault: 'answer', status, ...(body === undefined ? {} : { body }) } as const;
      await using ring = await openRing({ keys, faults: [{ on: { path: '/v1/' }, ...fault }] });
      const ran = await ring.check();
      expect(ran.outputs['valid']).toBe(valid);
      // A gate that cannot check stays closed, unless the user wants otherwise.
      expect(ran.exitCode).toBe(1);
      const shown = findingOf(ran, 'invalid').replaceAll('\n', '⏎');
      expect(shown.startsWith(`${message} (${status}${words}). `)).toBe(true);
    });
  });

  it('with a temporary error is requested again', async () => {
    await using ring = await openRing({
      keys,
      faults: [{ on: TOKEN, times: 2, fault: 'error', error: 'SERVICE_UNAVAILABLE' }],
    });
    const ran = await ring.check({ inputs: { retries: '2' } });
    expect(ran.outputs['valid']).toBe('true');
    expect(ran.log.match(/Retry \d in/g)).toHaveLength(2);
    expect(pathsOf(ring)).toEqual(Array(3).fill('GET /v1/auth/token'));
  });

  it('to the probe is not requested again', async () => {
    await using ring = await openRing({
      keys,
      faults: [{ on: { path: '/v1/listen' }, fault: 'error', error: 'SERVICE_UNAVAILABLE' }],
    });
    const ran = await ring.check({ inputs: { retries: '2', probe: 'listen' } });
    expect(answersOf(ran)).toMatchObject({ probe: 'cannot tell' });
    expect(pathsOf(ring).filter((path) => path.endsWith('listen'))).toHaveLength(1);
  });

  it.each([
    ['cut off', { fault: 'truncate' }],
    ['no JSON', { fault: 'answer', status: 200, body: 'hello' }],
    ['a list', { fault: 'answer', status: 200, body: [] }],
    ['reset', { fault: 'reset', at: 'headers' }],
    ['17 MB', { fault: 'answer', status: 200, body: `{"scopes":["${'a'.repeat(17 * 1024 ** 2)}"]}` }],
  ] as const)('that is %s says nothing of the key', async (_, fault) => {
    await using ring = await openRing({ keys, faults: [{ on: TOKEN, ...fault }] });
    const ran = await ring.check();
    expect(ran.outputs['valid']).toBe('unknown');
    expect(ran.exitCode).toBe(1);
    const strict = await ring.check({ inputs: { 'fail-on': 'any' } });
    expect(strict.exitCode).toBe(0);
    expect(annotations(strict, 'warning').length).toBeGreaterThan(0);
  });

  it('without any field still proves that the key works', async () => {
    await using ring = await openRing({
      keys,
      faults: [{ on: TOKEN, fault: 'answer', status: 200, body: {} }],
    });
    const ran = await ring.check();
    expect(answersOf(ran)).toEqual({ invalid: 'pass', excess: 'cannot tell' });
  });

  it('after an unrequested `100 Continue` is understood', async () => {
    await using ring = await openRing({ keys });
    await using gateway = await listenHttps(ring.deepgram, (_, response) => {
      response.writeContinue();
      response.writeProcessing();
      response.end(JSON.stringify({ scopes: ['usage:write'] }));
    });
    const ran = await ring.check({ inputs: { 'base-url': `https://127.0.0.1:${gateway.port}` } });
    expect(ran.outputs['valid']).toBe('true');
  });

  it('that repeats the key does not reveal it', async () => {
    await using ring = await openRing({ keys });
    const body = { scopes: ['usage:write'], comment: `my key is ${ring.secret('ci')}` };
    await using gateway = await listenHttps(ring.deepgram, (_, response) => {
      response.end(JSON.stringify(body));
    });
    const ran = await ring.check({ inputs: { 'base-url': `https://127.0.0.1:${gateway.port}` } });
    expect(ran.report?.comment).toBe('my key is ***');
  });
});

describe.concurrent('an endpoint', () => {
  it('whose certificate is not trusted fails the step', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ env: { NODE_EXTRA_CA_CERTS: '' } });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^The endpoint's certificate is not trusted/),
    ]);
    expect(ring.deepgram.requests).toEqual([]);
  });

  it('that does not exist fails the step', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { 'management-url': 'https://deepgram.invalid' } });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^The endpoint's host does not exist \(.+\)\. Check `management-url`/),
    ]);
  });

  it('that redirects is not followed', async () => {
    await using ring = await openRing({ keys });
    const seen: unknown[] = [];
    await using target = await listenHttps(ring.deepgram, (request, response) => {
      seen.push(request.url);
      response.end('{}');
    });
    await using redirecting = await listenHttps(ring.deepgram, (_, response) => {
      response.writeHead(307, { location: `https://127.0.0.1:${target.port}/` }).end();
    });
    const ran = await ring.check({ inputs: { 'base-url': `https://127.0.0.1:${redirecting.port}` } });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(/^The endpoint redirects \(307\)/)]);
    expect(seen).toEqual([]);
  });

  it('that refuses connections says nothing about the key', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { 'base-url': `https://127.0.0.1:${await closedPort()}` } });
    expect(ran.outputs['valid']).toBe('unknown');
    expect(findingOf(ran, 'invalid')).toMatch(/^The connection failed \(.*ECONNREFUSED/);
  });

  it('without HTTPS is not contacted', async () => {
    await using ring = await openRing({ keys });
    const seen: unknown[] = [];
    await using plain = await listenHttp((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    for (const name of ['base-url', 'management-url']) {
      const ran = await ring.check({ inputs: { [name]: `http://127.0.0.1:${plain.port}` } });
      expect(annotations(ran, 'error')).toEqual([expect.stringMatching(`^${name}: http:// is refused`)]);
    }
    expect(seen).toEqual([]);
  });

  it('is reached through HTTPS_PROXY', async () => {
    await using ring = await openRing({ keys });
    const tunnels: string[] = [];
    await using proxy = await openProxy(tunnels);
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const ran = await ring.check({ env, inputs: { probe: 'listen' } });
    expect(answersOf(ran)).toMatchObject({ invalid: 'pass', probe: 'pass' });
    expect(new Set(tunnels)).toEqual(new Set([new URL(ring.deepgram.url).host]));
    await ring.check({ env: { ...env, NO_PROXY: '127.0.0.1' } });
    expect(tunnels).toHaveLength(2);
  });

  it('is not reached by bypassing a proxy that refuses', async () => {
    await using ring = await openRing({ keys });
    await using proxy = await openProxy([], 407);
    const ran = await ring.check({
      env: { HTTPS_PROXY: `http://user:canary-pass@127.0.0.1:${proxy.port}` },
      secrets: ['canary-pass'],
    });
    expect(ran.outputs['valid']).toBe('unknown');
    expect(ring.deepgram.requests).toEqual([]);
  });

  it('for the probe can differ from the one for management', async () => {
    await using ring = await openRing({ keys });
    await using other = await openRing({ keys, authority: await createAuthority() });
    const ran = await ring.check({
      inputs: {
        'management-url': `${ring.deepgram.url}/v1/`,
        'base-url': other.deepgram.url,
        probe: 'listen',
      },
      env: { NODE_EXTRA_CA_CERTS: ring.deepgram.ca },
    });
    expect(answersOf(ran)).toMatchObject({ invalid: 'pass', probe: 'fail' });
    expect(findingOf(ran, 'probe')).toMatch(/^The endpoint's certificate is not trusted/);
    expect(pathsOf(ring)).toEqual(['GET /v1/auth/token']);
  });
});
