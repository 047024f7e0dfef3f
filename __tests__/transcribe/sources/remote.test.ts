import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAuthority } from '../../../local-deepgram/src/tls.ts';
import { Connections } from '../../../src/lib/connections.ts';
import { MediaReader } from '../../../src/media-reader/program.ts';
import { lookupPublic, PrivateAddressError } from '../../../src/transcribe/sources/public-address.ts';
import { RangeReader } from '../../../src/transcribe/sources/ranges.ts';
import { askAll, follow } from '../../../src/transcribe/sources/remote.ts';
import { wavHeader } from '../../helpers/media.ts';

const SIZE = 50_000_000;
let server: Server;
let base: string;
let ca: string;
let asked: IncomingMessage[] = [];
let answer: RequestListener;

beforeAll(async () => {
  const authority = await createAuthority();
  ca = authority.ca;
  server = createServer(await authority.issue(['rebind.test']), (request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const ask = async (path: string, signal?: AbortSignal) => {
  const [remote] = await askAll([new URL(path, base)], { ca, allowPrivate: true, ...(signal && { signal }) });
  return remote;
};

it('requests the first byte with the whole query and without a credential', async () => {
  answer = (_, response) =>
    response.writeHead(206, { 'content-range': `bytes 0-0/${SIZE}`, etag: '"a"' }).end('x');
  expect(await ask('/talk.mp3?signature=s%2Fs')).toEqual({ status: 206, length: SIZE, etag: '"a"' });
  expect(asked).toMatchObject([
    { method: 'GET', url: '/talk.mp3?signature=s%2Fs', headers: { range: 'bytes=0-0' } },
  ]);
  expect(asked[0]?.headers).not.toHaveProperty('authorization');
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
});

it('does not fetch the recording from a server that does not support ranges', async () => {
  let closed: Promise<unknown> | undefined;
  let sent = 0;
  answer = (_, response) => {
    closed = once(response, 'close');
    response.writeHead(200, { 'content-length': SIZE });
    const send = (): void => {
      while (sent < SIZE && response.write(Buffer.alloc(100_000))) sent += 100_000;
    };
    response.on('drain', send);
    send();
  };
  expect(await ask('/talk.mp3')).toEqual({ status: 200, length: SIZE });
  await closed;
  expect(sent).toBeLessThan(SIZE);
});

describe('a redirect from a public host to a private one', () => {
  /** As if this machine were on the internet as `localhost`, and `inner.test` in the network of the runner. */
  const lookup: LookupFunction = (host, options, callback) => {
    if (host !== 'localhost') lookupPublic('localhost', options, callback);
    else if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  };

  const redirected = async (location: string): Promise<unknown> => {
    const connections = new Connections({ ca, lookup, connectTimeout: 5000 });
    answer = ({ headers }, response) => {
      if (headers.host?.startsWith('localhost')) response.writeHead(302, { location }).end();
      else response.writeHead(200, { 'content-length': 7 }).end('content');
    };
    const { port } = new URL(base);
    const start = new URL(`https://localhost:${port}/`);
    try {
      return await follow(
        start,
        'bytes=0-0',
        { connections, allowPrivate: false },
        AbortSignal.timeout(10_000),
      );
    } catch (error) {
      return error;
    } finally {
      await connections.destroy();
    }
  };

  it.each([
    'https://127.0.0.1:PORT/',
    'https://[::1]:PORT/',
    'https://0x7f.1:PORT/',
    'https://inner.test:PORT/',
    '//127.0.0.1:PORT/',
    'https://2130706433:PORT/',
    'https://user:word@127.0.0.1:PORT/',
    'https://127.0.0.1.:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://[::]:PORT/',
    'https://0.0.0.0:PORT/',
    'https://[fe80::1]:PORT/',
    'https://169.254.169.254:1/',
    'https://inner.test.:PORT/',
    'https://LOCALHOST.:PORT/',
    '\\\\127.0.0.1:PORT\\',
  ])('is not followed: %s', async (location) => {
    const outcome = await redirected(location.replace('PORT', new URL(base).port));
    expect(outcome).toBeInstanceOf(PrivateAddressError);
    expect(asked).toHaveLength(1);
  });
});

it('resolves a name once for a connection, and connects to what that gave', async () => {
  const names: string[] = [];
  // Nobody else knows the name.
  const lookup: LookupFunction = (name, _options, callback) => {
    names.push(name);
    callback(null, names.length > 1 ? [] : [{ address: '127.0.0.1', family: 4 }]);
  };
  const connections = new Connections({ ca, lookup, connectTimeout: 5000 });
  answer = (_, response) => response.writeHead(200, { 'content-length': 7 }).end('content');
  const url = new URL(`https://rebind.test:${new URL(base).port}/`);
  const way = { connections, allowPrivate: false };
  const response = await follow(url, 'bytes=0-0', way, AbortSignal.timeout(10_000));
  expect(response?.statusCode).toBe(200);
  await response?.body.dump();
  await connections.destroy();
  expect(names).toEqual(['rebind.test']);
  expect(asked).toHaveLength(1);
});

it.each([
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'ftp://127.0.0.1/a.mp3',
  'gopher://127.0.0.1:1/_a',
  'data:audio/mpeg;base64,AAAA',
  'javascript:alert(1)',
  'unix:/var/run/docker.sock',
  'wss://127.0.0.1:1/',
])('follows no redirect out of HTTPS, to %s', async (location) => {
  answer = (_, response) => response.writeHead(302, { location, etag: '"a"' }).end();
  expect(await ask('/talk.mp3')).toEqual({});
  expect(asked).toHaveLength(1);
});

it('follows only a limited number of redirects', async () => {
  answer = ({ url = '' }, response) => {
    const left = Number(/\d+/.exec(url)?.[0] ?? 0);
    if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
    else response.writeHead(200, { 'content-length': 7 }).end('content');
  };
  expect(await ask('/5')).toEqual({ status: 200, length: 7 });
  expect(await ask('/6')).toEqual({});
  expect(asked).toHaveLength(6 + 6);
});

it.each<[string, RequestListener]>([
  ['refuses', (_, response) => response.writeHead(403, { etag: '"a"' }).end()],
  ['hangs up', (request) => request.socket.destroy()],
  ['redirects to nowhere', (_, response) => response.writeHead(302, { location: 'https://[' }).end()],
  ['redirects without saying where', (_, response) => response.writeHead(302).end()],
  ['speaks something else', (request) => request.socket.end('HELLO\r\n\r\n')],
])('a server that %s states no facts about its recording', async (_, listener) => {
  answer = listener;
  const { status, ...facts } = (await ask('/talk.mp3')) ?? {};
  expect(facts).toEqual({});
  expect([undefined, 302, 403]).toContain(status);
});

it('a server that cannot be trusted or reached states no facts', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-length': 7 }).end('content');
  const urls = [
    `${base}/talk.mp3`,
    'https://media.invalid/talk.mp3',
    'https://127.0.0.1:1/',
    'http://127.0.0.1:1/',
  ];
  expect(
    await askAll(
      urls.map((url) => new URL(url)),
      { allowPrivate: true },
    ),
  ).toEqual([{}, {}, {}, {}]);
});

describe('a server that strangers must not reach through the action', () => {
  const port = (): number => Number(new URL(base).port);

  it.each([
    ['by its address', () => `${base}/talk.mp3`],
    ['by its address as one number', () => `https://2130706433:${port()}/`],
    ['by its address in IPv6', () => `https://[::ffff:127.0.0.1]:${port()}/`],
    ['by its name', () => `https://localhost:${port()}/talk.mp3`],
  ])('is not contacted %s', async (_, url) => {
    let heard = 0;
    answer = (__, response) => {
      heard += 1;
      response.writeHead(200, { etag: '"internal"' }).end('x');
    };
    const hidden: string[] = [];
    const remotes = await askAll([new URL(url())], { ca, onPrivate: ({ href }) => hidden.push(href) });
    expect(remotes).toEqual([{}]);
    expect(hidden).toEqual([new URL(url()).href]);
    expect(heard).toBe(0);
  });
});

it('makes no requests with certificate checks disabled', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  answer = (_, response) => response.writeHead(200, { etag: '"a"' }).end('x');
  expect(await askAll([new URL('/talk.mp3', base)], { allowPrivate: true })).toEqual([{}]);
  vi.unstubAllEnvs();
  expect(asked).toEqual([]);
});

it('gives up only a server that never answers', async () => {
  answer = ({ socket, url = '' }, response) => {
    if (url.startsWith('/silent')) socket.destroy();
    else response.writeHead(200, { etag: '"a"' }).end('x');
  };
  const silent = Array.from({ length: 100 }, (_, index) => new URL(`/silent-${index}`, base));
  const other = new URL('/talk.mp3', base.replace('127.0.0.1', 'localhost'));
  const remotes = await askAll([...silent, other], { ca, allowPrivate: true });
  expect(remotes).toEqual([...silent.map(() => ({})), { status: 200, etag: '"a"' }]);
  // Ten, and those that were in flight meanwhile.
  expect(asked.length - 1).toBeLessThan(20);
});

it('stops waiting when it is canceled', async () => {
  const controller = new AbortController();
  answer = () => controller.abort();
  expect(await ask('/talk.mp3', controller.signal)).toEqual({});
});

it('requests many URLs in order, a few at a time', async () => {
  let [open, most] = [0, 0];
  answer = ({ url = '' }, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.writeHead(200, { 'content-length': 1, etag: url }).end('x');
    }, 10);
  };
  const urls = Array.from({ length: 50 }, (_, index) => new URL(`/${index}`, base));
  const remotes = await askAll(urls, { ca, allowPrivate: true });
  expect(remotes.map(({ etag }) => etag)).toEqual(urls.map(({ pathname }) => pathname));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(8);
});

it('makes no request for an empty list', async () => {
  expect(await askAll([])).toEqual([]);
});

describe('the length of a recording at a URL', () => {
  /** An hour of silence. */
  const RECORDING = Buffer.concat([wavHeader(115_200_000), Buffer.alloc(1000)]);
  const LENGTH = 115_200_044;

  const ranged: RequestListener = ({ headers }, response) => {
    const [, start = 0, last = 0] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')?.map(Number) ?? [];
    const body = Buffer.alloc(last + 1 - start);
    RECORDING.copy(body, 0, start);
    response.writeHead(206, { 'content-range': `bytes ${start}-${last}/${LENGTH}` }).end(body);
  };

  async function measured(): Promise<number | undefined> {
    const ranges = await RangeReader.open({ ca, allowPrivate: true });
    const reader = new MediaReader({ environment: process.env });
    const { duration } = await reader.measureFar(
      ranges.origin(new URL('/talk.wav?a=b', base), LENGTH),
      'talk.wav',
    );
    reader.close();
    await ranges.close();
    return duration;
  }

  it('is read from a few ranges of it', async () => {
    answer = ranged;
    expect(await measured()).toBe(3600);
    expect(asked.length).toBeLessThan(4);
    for (const { url, headers } of asked)
      expect([url, headers.authorization]).toEqual(['/talk.wav?a=b', undefined]);
  });

  it.each<[string, RequestListener]>([
    ['knows no ranges', (_, response) => response.writeHead(200).end(RECORDING)],
    [
      'sends other media',
      (_, response) => response.writeHead(206, { 'content-range': 'bytes 0-9/10' }).end('0123456789'),
    ],
    ['refuses', (_, response) => response.writeHead(403).end()],
    [
      'sends less',
      (_, response) => response.writeHead(206, { 'content-range': `bytes 0-131071/${LENGTH}` }).end('RIFF'),
    ],
    [
      'sends more',
      (_, response) =>
        response.writeHead(206, { 'content-range': `bytes 0-131071/${LENGTH}` }).end(Buffer.alloc(2_000_000)),
    ],
  ])('is unknown where a server %s', async (_, listener) => {
    answer = listener;
    expect(await measured()).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});
