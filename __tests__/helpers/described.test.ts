import { describe, expect, it } from 'vitest';
import { USER_AGENT } from '../../src/deepgram/user-agent.ts';
import { wrongIn } from './described.ts';

const headers = { authorization: 'Token key', 'user-agent': USER_AGENT, 'content-type': 'audio/mpeg' };

const listen = (query: string) => ({
  method: 'POST',
  path: '/v1/listen',
  query: new URLSearchParams(query),
  headers,
});

describe('a request', () => {
  it.each(['model=nova-3&redact=ssn&redact=pci', 'language=multi&language_hint=de', 'detect_language=de'])(
    'is as described: %s',
    async (query) => {
      expect(await wrongIn(listen(query))).toEqual([]);
    },
  );

  it.each([
    ['smart_format=yes', 'query.smart_format Request query parameter smart_format must be boolean'],
    ['redact=pci%2C+ssn', 'query.redact takes no pci, ssn'],
    ['smart_fromat=true', 'query.smart_fromat is not described'],
  ])('is reported with the mistake in it: %s', async (query, violation) => {
    expect(await wrongIn(listen(query))).toContainEqual(
      expect.stringContaining(`POST /v1/listen?${query}: ${violation}`),
    );
  });

  it.each([
    ['GET', '/v1/listen', {}, /Selected route not found/],
    ['POST', '/v1/listne', {}, /Selected route not found/],
    ['POST', '/v1/listen', { headers: {} }, /required property 'authorization'/],
    [
      'POST',
      '/v1/listen',
      { headers: { ...headers, 'content-type': 'application/json' }, body: { uri: 'x' } },
      /required property 'url'/,
    ],
    [
      'POST',
      '/v1/auth/grant',
      { headers: { ...headers, 'content-type': 'application/json' }, body: { ttl_seconds: 'soon' } },
      /body\.ttl_seconds/,
    ],
    [
      'GET',
      '/v1/projects/a/usage/breakdown',
      { query: new URLSearchParams('grouping=keys') },
      /query\.grouping/,
    ],
  ])('is reported if it is %s %s with %j', async (method, path, more, violation) => {
    const wrong = await wrongIn({ ...listen(''), method, path, ...more });
    expect(wrong).toContainEqual(expect.stringMatching(violation));
  });
});
