import { describe, expect, it } from 'vitest';
import { explainConnection } from '../../../src/deepgram/explain.ts';

describe('a broken connection', () => {
  const broken = (code: string): Error => Object.assign(new Error('it broke'), { code });

  it.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', /certificate is not trusted.*NODE_EXTRA_CA_CERTS/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /certificate is not trusted.*NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /certificate is not trusted.*NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /certificate is not trusted.*NODE_EXTRA_CA_CERTS/],
    ['CERT_HAS_EXPIRED', /certificate is not trusted/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is not trusted/],
    ['ENOTFOUND', /host does not exist.*`base-url`/],
    ['EPROTO', /does not speak HTTPS.*port/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /does not speak HTTPS.*port/],
  ])('by %s stops the run, since no file can be sent', (code, message) => {
    for (const sentAll of [true, false]) {
      const error = explainConnection(broken(code), { sentAll });
      expect(error).toMatchObject({ kind: 'endpoint', retry: 'never', stopsRun: true });
      expect(error.message).toMatch(message);
      expect(error.message).toContain(` (${code}: it broke). `);
    }
  });

  it.each([
    ['ECONNREFUSED', true, 'connection', 'always'],
    ['UND_ERR_CONNECT_TIMEOUT', true, 'connection', 'always'],
    ['EAI_AGAIN', true, 'connection', 'always'],
    ['ENETUNREACH', true, 'connection', 'always'],
    ['ECONNRESET', false, 'connection', 'always'],
    ['EPIPE', false, 'connection', 'always'],
    ['UND_ERR_SOCKET', false, 'connection', 'always'],
    ['ECONNRESET', true, 'connection', 'once'],
    ['UND_ERR_SOCKET', true, 'connection', 'once'],
    ['UND_ERR_HEADERS_TIMEOUT', true, 'answer-timeout', 'once'],
    ['UND_ERR_BODY_TIMEOUT', true, 'answer-timeout', 'once'],
    ['UND_ERR_HEADERS_TIMEOUT', false, 'answer-timeout', 'once'],
  ] as const)('by %s, with all sent: %s, is %s, retried %s', (code, sentAll, kind, retry) => {
    const error = explainConnection(broken(code), { sentAll });
    expect(error).toMatchObject({ kind, retry, stopsRun: false });
    expect(error.message).toContain(` (${code}: it broke). `);
  });

  it('is recognized by the code of its cause', () => {
    const error = new TypeError('fetch failed', { cause: broken('CERT_HAS_EXPIRED') });
    expect(explainConnection(error, { sentAll: false }).kind).toBe('endpoint');
  });

  it.each([
    ['an error without a code', new Error('it broke'), ' (it broke). '],
    [
      'an error without a message',
      Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
      ' (ECONNREFUSED). ',
    ],
    [
      'an error with a code',
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      ' (read ECONNRESET). ',
    ],
    ['what is no error', 'thrown', ' (thrown). '],
  ])('by %s is reported with the available facts', (_, thrown, message) => {
    expect(explainConnection(thrown, { sentAll: false }).message).toContain(message);
  });
});
