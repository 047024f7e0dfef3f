import { describe, expect, it } from 'vitest';
import { normalizeProxies, proxyRefusal, readProxies } from '../../src/lib/proxies.ts';

describe('the proxy of HTTPS', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['none', {}, undefined],
    ['an empty variable is none', { HTTPS_PROXY: '  ' }, undefined],
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
    [
      'small letters first, as curl has it',
      { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' },
      'http://b:2',
    ],
    ['an empty one says nothing', { HTTPS_PROXY: 'http://a:1', https_proxy: '' }, 'http://a:1'],
    ['ALL_PROXY', { ALL_PROXY: 'http://all:1' }, 'http://all:1'],
    ['HTTPS_PROXY before ALL_PROXY', { HTTPS_PROXY: 'http://a:1', all_proxy: 'http://b:2' }, 'http://a:1'],
    ['HTTP_PROXY is not for HTTPS', { HTTP_PROXY: 'http://a:1' }, undefined],
    ['without a scheme it is http', { HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    [
      'nor with a user',
      { HTTPS_PROXY: 'user:hidden-word-1@proxy:3128/' },
      'http://user:hidden-word-1@proxy:3128',
    ],
    ['an address', { HTTPS_PROXY: '10.0.0.1:3128' }, 'http://10.0.0.1:3128'],
    ['IPv6', { HTTPS_PROXY: 'http://[::1]:3128' }, 'http://[::1]:3128'],
    ['over TLS', { HTTPS_PROXY: 'HTTPS://proxy' }, 'https://proxy'],
    ['a user alone', { HTTPS_PROXY: 'http://user@proxy:1' }, 'http://user@proxy:1'],
    [
      'escapes stay',
      { HTTPS_PROXY: 'http://u%40x:p%3A%2Fhidden-word-2@proxy:1' },
      'http://u%40x:p%3A%2Fhidden-word-2@proxy:1',
    ],
  ])('%s', (_, env, https) => {
    expect(readProxies(env).https).toBe(https);
  });

  it.each([
    ['ALL_PROXY', 'socks5://host:1080', 'a socks5:// proxy cannot be used'],
    ['HTTPS_PROXY', 'socks5h://user:canary@host:1080', 'a socks5h:// proxy cannot be used'],
    ['https_proxy', 'ftp://host', 'a ftp:// proxy cannot be used'],
    ['HTTPS_PROXY', 'http://', 'it is not the address of a proxy'],
    ['HTTPS_PROXY', '"http://host:1"', 'it is not the address of a proxy'],
    ['ALL_PROXY', "'host'", 'it is not the address of a proxy'],
    ['HTTPS_PROXY', 'http://user:canary@host:99999', 'it is not the address of a proxy'],
    ['HTTPS_PROXY', 'user:canary@', 'it is not the address of a proxy'],
  ])('%s=%s is refused by name, and never bypassed', (name, value, message) => {
    const read = (): unknown => readProxies({ [name]: value });
    expect(read).toThrow(`${name}: ${message}`);
    expect(read).not.toThrow('canary');
  });
});

describe('NO_PROXY', () => {
  it.each<[string, string, number, boolean]>([
    ['', 'api.deepgram.com', 443, false],
    ['*', 'api.deepgram.com', 443, true],
    ['deepgram.com', 'deepgram.com', 443, true],
    ['deepgram.com', 'api.deepgram.com', 443, true],
    ['deepgram.com', 'notdeepgram.com', 443, false],
    ['.deepgram.com', 'api.deepgram.com', 443, true],
    ['*.Deepgram.com', 'API.deepgram.com', 443, true],
    ['a.example b.example', 'b.example', 443, true],
    ['a.example,, b.example', 'b.example', 443, true],
    ['deepgram.com:8443', 'deepgram.com', 443, false],
    ['deepgram.com:8443', 'deepgram.com', 8443, true],
    ['127.0.0.1', '127.0.0.1', 443, true],
    ['0.0.1', '127.0.0.1', 443, false],
    ['127.0.0.0/8', '127.4.5.6', 443, true],
    ['127.0.0.0/8', '128.0.0.1', 443, false],
    ['10.0.0.0/33', '10.0.0.1', 443, false],
    ['fd00::/8', 'fd12::1', 443, true],
    ['::1', '::1', 443, true],
    ['[::1]:8443', '::1', 8443, true],
    ['[::1]:8443', '::1', 443, false],
    ['0:0:0:0:0:0:0:1', '::1', 443, true],
    ['[2001:DB8:0::1]:8443', '2001:db8::1', 8443, true],
    ['deepgram.com.', 'api.deepgram.com', 443, true],
    ['deepgram.com', 'api.deepgram.com.', 443, true],
    ['deepgram.com..', 'api.deepgram.com', 443, false],
    ['fe80::1%eth0', 'fe80::1', 443, false],
    ['10.0.0.0/8', 'ten.example', 443, false],
    [',:80,/8,[', 'api.deepgram.com', 80, false],
  ])('%j excludes %s:%i: %j', (NO_PROXY, host, port, around) => {
    expect(readProxies({ NO_PROXY }).bypasses(host, port)).toBe(around);
  });
});

describe('the environment of libraries and programs', () => {
  it('has one spelling', () => {
    const env = {
      all_proxy: 'user:hidden-word-1@proxy:3128',
      no_proxy: 'a.example *.b.example 10.0.0.0/8 localhost',
      GITHUB_API_URL: 'https://10.1.1.1/v3',
    };
    normalizeProxies(env);
    const proxy = 'http://user:hidden-word-1@proxy:3128';
    const around = 'a.example,.a.example,.b.example,10.0.0.0/8,localhost,10.1.1.1';
    expect(env).toMatchObject({ HTTPS_PROXY: proxy, https_proxy: proxy, NO_PROXY: around, no_proxy: around });
    expect(env).not.toHaveProperty('all_proxy');
  });

  it('stays unchanged without a proxy', () => {
    const env = { NO_PROXY: 'a.example', HTTP_PROXY: 'http://x:1' };
    normalizeProxies(env);
    expect(env).toEqual({ NO_PROXY: 'a.example', HTTP_PROXY: 'http://x:1' });
  });
});

it.each([
  ['undici', new Error('Proxy response (407) !== 200 when HTTP Tunneling'), true],
  ['around another', new Error('fetch failed', { cause: new Error('Proxy response (407) !== 200') }), true],
  [
    'Node',
    new Error('Failed to establish tunnel to a:443 via http://p:1: HTTP/1.1 407 Proxy Authentication'),
    true,
  ],
  ['the toolkit', new Error('tunneling socket could not be established, statusCode=407'), true],
  ['the client of storage', Object.assign(new Error('<html>Denied</html>'), { statusCode: 407 }), true],
  ['another status', new Error('Proxy response (502) !== 200 when HTTP Tunneling'), false],
  ['other words', new Error('407 files'), false],
  ['nothing', undefined, false],
])('a proxy that refuses the password is recognized by its message: %s', (_, error, isRefusal) => {
  expect(proxyRefusal(error) !== undefined).toBe(isRefusal);
});
