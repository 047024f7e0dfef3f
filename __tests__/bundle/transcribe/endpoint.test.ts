import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations, codes, openStage, resultOf, root, SPOKEN, speech } from '../helpers.ts';
import { closedPort, listenHttp, listenHttps, openGateway, openProxy, type Passed } from '../servers.ts';

const files = speech('a.wav', 'b.wav', 'c.wav');
const notSent = { 'b.wav': 'not-sent', 'c.wav': 'not-sent' };
/** One at a time, so that the result of the first decides about the others. */
const inTurn = { concurrency: '1', retries: '1' };

describe.concurrent('an endpoint that cannot be used stops the run', () => {
  it.each([
    ['without an authority', '', 'set the environment variable NODE_EXTRA_CA_CERTS to'],
    ['and the file of the authority is missing', '/no/ca.pem', 'names /no/ca.pem, which does not exist'],
    ['and its file has no certificate', path.join(root, 'package.json'), 'has no certificate in PEM format'],
  ])('because its certificate is not trusted, %s', async (_, file, advice) => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs: inTurn, env: { NODE_EXTRA_CA_CERTS: file } });
    expect(codes(ran)).toEqual({ 'a.wav': 'endpoint', ...notSent });
    const [error = ''] = annotations(ran, 'error');
    expect(error).toMatch(/^a\.wav: The endpoint's certificate is not trusted \(.+\)\. /);
    expect(error).toContain(advice);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('because its host does not exist', async () => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs: { ...inTurn, 'base-url': 'https://deepgram.invalid' } });
    expect(codes(ran)).toEqual({ 'a.wav': 'endpoint', ...notSent });
    expect(annotations(ran, 'error')[0]).toMatch(
      /^a\.wav: The endpoint's host does not exist \(.+\)\. Check/,
    );
  });

  it('because it speaks an old protocol, even if NODE_OPTIONS allows that', async () => {
    await using stage = await openStage({ files });
    const seen: unknown[] = [];
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const listen: RequestListener = ({ headers }, response) => {
      seen.push(headers);
      response.end();
    };
    await using host = await listenHttps(stage.deepgram, listen, old);
    const env = { NODE_OPTIONS: `--tls-min-v1.0 --tls-cipher-list=${old.ciphers}` };
    const ran = await stage.run({ env, inputs: { ...inTurn, 'base-url': `https://127.0.0.1:${host.port}` } });
    expect(codes(ran)).toEqual({ 'a.wav': 'endpoint', ...notSent });
    expect(annotations(ran, 'error')[0]).toMatch(/^a\.wav: The endpoint does not speak HTTPS \(.+\)\. Check/);
    expect(seen).toEqual([]);
  });

  it('because it speaks plain HTTP', async () => {
    await using stage = await openStage({ files });
    const seen: unknown[] = [];
    await using plain = await listenHttp((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    const ran = await stage.run({ inputs: { ...inTurn, 'base-url': `https://127.0.0.1:${plain.port}` } });
    expect(codes(ran)).toEqual({ 'a.wav': 'endpoint', ...notSent });
    expect(annotations(ran, 'error')[0]).toMatch(/^a\.wav: The endpoint does not speak HTTPS \(.+\)\. Check/);
    expect(seen).toEqual([]);
  });
});

describe.concurrent('an endpoint', () => {
  it('that refuses connections is tried as often as allowed', async () => {
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const ran = await stage.run({
      inputs: { retries: '2', 'base-url': `https://127.0.0.1:${await closedPort()}` },
    });
    expect(codes(ran)).toEqual({ 'a.wav': 'connection' });
    expect(resultOf(ran, 'a.wav').error?.message).toMatch(
      /^The connection failed \(.*ECONNREFUSED.*\)\. Check/,
    );
    expect(ran.log.match(/Retry \d in/g)).toHaveLength(2);
  });

  it('without HTTPS is not contacted', async () => {
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const seen: unknown[] = [];
    await using plain = await listenHttp((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    const ran = await stage.run({ inputs: { 'base-url': `http://127.0.0.1:${plain.port}` } });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(/^base-url: http:\/\/ is refused/)]);
    expect(ran.exitCode).toBe(1);
    expect(seen).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('that redirects with %i is not followed', async (status) => {
    await using stage = await openStage({ files: speech('a.mp3', 'b.wav') });
    const followed: unknown[] = [];
    await using target = await listenHttps(stage.deepgram, (request, response) => {
      followed.push(request.headers);
      response.end();
    });
    const location = `https://127.0.0.1:${target.port}/v1/listen`;
    await using redirecting = await openStage({
      files: speech('a.mp3', 'b.wav'),
      faults: [
        { on: { header: 'content-type: audio/mpeg' }, fault: 'answer', status, headers: { location } },
      ],
    });
    const ran = await redirecting.run();
    expect(codes(ran)).toEqual({ 'a.mp3': 'redirected', 'b.wav': 'transcribed' });
    expect(annotations(ran, 'error')[0]).toMatch(/set `base-url` to the final address/);
    expect(redirecting.deepgram.requests).toHaveLength(2);
    expect(followed).toEqual([]);
  });

  it('keeps the path before /v1', async () => {
    await using stage = await openStage({ files });
    const passed: Passed[] = [];
    await using gateway = await openGateway(stage.deepgram, passed);
    const base = `https://127.0.0.1:${gateway.port}/speech`;
    for (const [name, written] of [
      ['a.wav', base],
      ['b.wav', `${base}/`],
      ['c.wav', `${base}/v1`],
    ] as const) {
      const ran = await stage.run({ inputs: { 'base-url': written, files: name } });
      expect(codes(ran)).toEqual({ [name]: 'transcribed' });
    }
    expect(passed.map(({ url }) => url)).toEqual(
      Array(3).fill('/speech/v1/listen?model=nova-3&smart_format=true'),
    );
  });
});

describe.concurrent('a proxy', () => {
  it('from HTTPS_PROXY is used', async () => {
    await using stage = await openStage({ files });
    const tunnels: string[] = [];
    await using proxy = await openProxy(tunnels);
    const ran = await stage.run({ env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } });
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed', 'b.wav': 'transcribed', 'c.wav': 'transcribed' });
    expect(new Set(tunnels)).toEqual(new Set([new URL(stage.deepgram.url).host]));
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });

  it('is bypassed for hosts in NO_PROXY', async () => {
    await using stage = await openStage({ files });
    const tunnels: string[] = [];
    await using proxy = await openProxy(tunnels);
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'localhost,127.0.0.1' };
    const ran = await stage.run({ env });
    expect(tunnels).toEqual([]);
    expect(ran.exitCode).toBe(0);
  });

  it('that refuses is named, and its password is not shown', async () => {
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const tunnels: string[] = [];
    await using proxy = await openProxy(tunnels, 407);
    const password = 'proxy-password-1234';
    const ran = await stage.run({
      inputs: { retries: '1' },
      env: { HTTPS_PROXY: `http://user:${password}@127.0.0.1:${proxy.port}` },
      secrets: [password],
    });
    expect(ran.exitCode).toBe(1);
    expect(resultOf(ran, 'a.wav').error?.message).toMatch(/proxy/i);
    expect(stage.deepgram.requests).toEqual([]);
  });
});
