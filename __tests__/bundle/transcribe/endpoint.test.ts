import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { annotations, codes, openStage, resultOf, speech } from '../helpers.ts';
import { ofOwnLength, onFile } from '../lengths.ts';
import { closedPort, listenHttp, listenHttps, openGateway, type Passed } from '../servers.ts';

const files = speech('a.wav', 'b.wav', 'c.wav');
const notSent = { 'b.wav': 'not-sent', 'c.wav': 'not-sent' };
/** One at a time, so that the result of the first decides about the others. */
const inTurn = { concurrency: '1', retries: '1' };

describe.concurrent('an endpoint that cannot be used stops the run', () => {
  // Advice about a file that is missing, or has no certificate, is a case of certificates.test.ts.
  it('because its certificate is not trusted, without an authority', async () => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs: inTurn, env: { NODE_EXTRA_CA_CERTS: '/no/ca.pem' } });
    expect(codes(ran)).toEqual({ 'a.wav': 'endpoint', ...notSent });
    const [error = ''] = annotations(ran, 'error');
    expect(error).toMatch(/^a\.wav: The endpoint's certificate is not trusted \(.+\)\. /);
    expect(error).toContain('names /no/ca.pem, which does not exist');
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

  it('that redirects is not followed, whatever the status', async () => {
    await using stage = await openStage({});
    const followed: unknown[] = [];
    await using target = await listenHttps(stage.deepgram, (request, response) => {
      followed.push(request.headers);
      response.end();
    });
    const location = `https://127.0.0.1:${target.port}/v1/listen`;
    const statuses = [301, 302, 303, 307, 308];
    // It is sent first, since nothing is sent after a redirect if nothing has succeeded.
    const media = ofOwnLength('0.wav', ...statuses.map((status) => `${status}.mp3`));
    const faults = statuses.map((status): Fault => {
      return { on: onFile(media, `${status}.mp3`), fault: 'answer', status, headers: { location } };
    });
    await using redirecting = await openStage({ files: media, faults });
    const ran = await redirecting.run({ inputs: inTurn });
    expect(codes(ran)).toEqual({
      '0.wav': 'transcribed',
      ...Object.fromEntries(statuses.map((status) => [`${status}.mp3`, 'redirected'])),
    });
    const errors = annotations(ran, 'error').slice(0, statuses.length);
    for (const error of errors) expect(error).toMatch(/set `base-url` to the final address/);
    expect(redirecting.deepgram.requests).toHaveLength(1 + statuses.length);
    expect(followed).toEqual([]);
  });

  it('keeps the path before /v1', async () => {
    await using stage = await openStage({ files });
    const passed: Passed[] = [];
    await using gateway = await openGateway(stage.deepgram, passed);
    // Other spellings are cases of key.test.ts of the inputs.
    const ran = await stage.run({ inputs: { 'base-url': `https://127.0.0.1:${gateway.port}/speech/v1` } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: '3' } });
    expect(passed.map(({ url }) => url)).toEqual(
      Array(3).fill('/speech/v1/listen?model=nova-3&smart_format=true'),
    );
  });
});
