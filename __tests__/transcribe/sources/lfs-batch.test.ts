import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { batchRequest, lfsEndpoint, parseBatch } from '../../../src/transcribe/sources/lfs-batch.ts';
import { explainConnection, LfsError } from '../../../src/transcribe/sources/lfs-error.ts';

describe('the endpoint', () => {
  it.each([
    ['https://github.com', 'https://github.com/mona/talks.git/info/lfs'],
    ['https://github.example:8443/', 'https://github.example:8443/mona/talks.git/info/lfs'],
    ['https://example.com/github/', 'https://example.com/github/mona/talks.git/info/lfs'],
  ])('belongs to the repository at %s', (serverUrl, expected) => {
    expect(lfsEndpoint(serverUrl, 'mona', 'talks').href).toBe(expected);
  });

  it('stays the same with any names', () => {
    const { host, pathname } = lfsEndpoint('https://github.com', '../..', 'x?@evil.example/#');
    expect([host, pathname]).toEqual(['github.com', '/..%2F../x%3F%40evil.example%2F%23.git/info/lfs']);
  });

  it.each(['http://github.example', 'github.com', ''])(
    'gets no token if it is not https: "%s"',
    (serverUrl) => {
      expect(() => lfsEndpoint(serverUrl, 'mona', 'talks')).toThrow(
        new Failure(
          'GITHUB_SERVER_URL: it is not an https:// URL, so the token is not sent there for Git LFS.',
        ),
      );
    },
  );
});

it('requests links as the specification defines', () => {
  expect(JSON.parse(batchRequest([{ oid: 'ab', size: 1 }]))).toEqual({
    operation: 'download',
    transfers: ['basic'],
    objects: [{ oid: 'ab', size: 1 }],
    hash_algo: 'sha256',
  });
});

const NOW = Date.UTC(2026, 0, 1);

describe('a link', () => {
  const offered = (download: unknown): unknown =>
    parseBatch(JSON.stringify({ objects: [{ oid: 'ab', size: 1, actions: { download } }] }), NOW).get('ab');
  const href = 'https://storage.example/ab?signature=x';

  it('has an address, headers and an expiry', () => {
    expect(offered({ href, header: { Authorization: 'Bearer x' }, expires_in: 60 })).toEqual({
      href: new URL(href),
      header: { Authorization: 'Bearer x' },
      expiresAt: NOW + 60_000,
    });
  });

  it.each([
    ['never', {}, undefined],
    ['never, said by zero', { expires_in: 0, expires_at: '0001-01-01T00:00:00Z' }, undefined],
    ['never, since it makes no sense', { expires_at: 'tomorrow', expires_in: '60' }, undefined],
    ['at a time', { expires_at: '2026-01-01T00:01:00Z' }, NOW + 60_000],
    ['after a time, which goes first', { expires_in: 30, expires_at: '2026-01-01T00:01:00Z' }, NOW + 30_000],
    ['already', { expires_in: -5 }, NOW - 5000],
  ])('expires %s', (_, expiry, expiresAt) => {
    expect(offered({ href, ...expiry })).toEqual({ href: new URL(href), header: {}, expiresAt });
  });

  it.each([
    ['no action', undefined],
    ['no address', {}],
    ['an address that is none', { href: 'storage' }],
    ['plain HTTP', { href: 'http://storage.example/ab' }],
    ['a number for an address', { href: 1 }],
    ['a list for a header', { href, header: ['a'] }],
    ['a number in a header', { href, header: { a: 1 } }],
  ])('is refused with %s', (_, download) => {
    expect(offered(download)).toEqual(
      new LfsError(
        'lfs-unreachable',
        'The answer of the Git LFS server cannot be used, because it gives no https:// link to the media. Check GITHUB_SERVER_URL.',
      ),
    );
  });

  it.each([[{ code: 404 }], [{ code: '404', message: 'Gone' }], [{ message: 7 }], [{}]])(
    'is refused with the error %j',
    (error) => {
      const answer = JSON.stringify({ objects: [{ oid: 'ab', error, actions: { download: { href } } }] });
      expect(parseBatch(answer, NOW).get('ab')).toBeInstanceOf(LfsError);
    },
  );
});

describe('a connection', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('with an untrusted certificate is not tried again', () => {
    vi.stubEnv('NODE_EXTRA_CA_CERTS', '');
    const error = Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });
    const explained = explainConnection(error);
    expect(explained).toMatchObject({ code: 'lfs-unreachable', transient: false });
    expect(explained.message).toBe(
      'The certificate of the Git LFS server is not trusted (self-signed certificate). If it is signed by your ' +
        "own certificate authority, set the environment variable NODE_EXTRA_CA_CERTS to the authority's PEM file.",
    );
  });

  it('that fails without a message is reported by its code', () => {
    const error = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    expect(explainConnection(error).message).toContain('(ECONNREFUSED)');
  });
});
