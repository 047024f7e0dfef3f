import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../../local-deepgram/src/tls.ts';
import { annotations } from '../helpers.ts';
import { answersOf, findingOf, openRing, pathsOf } from '../keys.ts';
import { closedPort, listenHttp, listenHttps, openProxy } from '../servers.ts';

const keys = { ci: { scopes: ['usage:write'] } };

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
    const ran = await ring.check({ inputs: { 'base-url': `http://127.0.0.1:${plain.port}` } });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching('^base-url: http:// is refused')]);
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
