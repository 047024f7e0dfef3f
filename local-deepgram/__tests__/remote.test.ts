import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDeepgram, startLocalDeepgram } from '../src/server.ts';
import { createAuthority } from '../src/tls.ts';
import { CANNED, callUrl, fakeRecognizer } from './helpers.ts';

const MEDIA: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/speech.mp3': (response) => response.end('speech'),
  '/streamed.mp3': (response) => {
    response.write('spe');
    response.end('ech');
  },
  '/elsewhere.mp3': (response) =>
    response.writeHead(302, { location: 'http://127.0.0.2:1/speech.mp3' }).end(),
  '/empty.mp3': (response) => response.end(),
  '/moved.mp3': (response) => response.writeHead(302, { location: '/speech.mp3' }).end(),
  '/loop': (response) => response.writeHead(301, { location: '/loop' }).end(),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/bad-location': (response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/file-location': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/forbidden.mp3': (response) => response.writeHead(403).end(),
  '/broken.mp3': (response) => response.writeHead(500).end(),
  '/cut.mp3': (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy());
  },
};

function serveMedia(request: IncomingMessage, response: ServerResponse): void {
  const media = MEDIA[request.url ?? ''];
  if (media === undefined) response.writeHead(404).end();
  else media(response);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

let deepgram: LocalDeepgram;
let trusted: string;
let stranger: string;
const servers: Server[] = [];

beforeAll(async () => {
  deepgram = await startLocalDeepgram({
    recognizer: fakeRecognizer(),
    reaches: (address) => address === '127.0.0.1',
  });
  const other = await createAuthority();
  servers.push(createServer(await deepgram.authority.issue(), serveMedia));
  servers.push(createServer(await other.issue(), serveMedia));
  [trusted = '', stranger = ''] = await Promise.all(servers.map(listen));
});

afterAll(async () => {
  await deepgram.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a url in the body', () => {
  it.each(['/speech.mp3', '/moved.mp3'])('%s is downloaded and recognized', async (path) => {
    const { status, text } = await callUrl(deepgram, trusted + path);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      metadata: { sha256: createHash('sha256').update('speech').digest('hex') },
      results: { channels: [{ alternatives: [{ transcript: 'hello world bye' }] }] },
    });
    expect(deepgram.requests.at(-1)).toMatchObject({ remoteUrl: trusted + path });
  });

  it('is downloaded for a canned answer too', async () => {
    const canned = await startLocalDeepgram({ canned: CANNED, reaches: () => true });
    const media = createServer(await canned.authority.issue(), serveMedia);
    const { status } = await callUrl(canned, `${await listen(media)}/speech.mp3`);
    expect(status).toBe(200);
    expect(canned.requests[0]?.sha256).toBe(createHash('sha256').update('speech').digest('hex'));
    media.closeAllConnections();
    media.close();
    await canned.close();
  });

  it.each([
    ['/missing.mp3', 'The remote server hosting the media returned a client error: 404 Not Found.'],
    ['/forbidden.mp3', 'The remote server hosting the media returned a client error: 403 Forbidden.'],
    ['/broken.mp3', 'The remote server hosting the media failed to return valid data.'],
    ['/cut.mp3', 'The remote server hosting the media failed to return valid data.'],
    ['/loop', 'The remote server hosting the media returned too many redirects.'],
    [
      '/nowhere',
      'The remote server hosting the media failed to include a `location` header in its redirect response.',
    ],
    ['/bad-location', "Could not parse remote media server's redirect location as a URL."],
    ['/file-location', "Could not parse remote media server's redirect location as a URL."],
  ])('%s: %s', async (path, message) => {
    const { status, headers, text } = await callUrl(deepgram, trusted + path);
    expect(status).toBe(400);
    expect(headers['dg-error']).toBe(message);
    expect(JSON.parse(text)).toMatchObject({ err_code: 'REMOTE_CONTENT_ERROR', err_msg: message });
  });

  it('that does not say how long its media are is refused', async () => {
    const { status, text } = await callUrl(deepgram, `${trusted}/streamed.mp3`);
    expect(status).toBe(411);
    expect(JSON.parse(text)).toMatchObject({ err_msg: 'Fetching failed to get valid content-length.' });
  });

  it('that leads to a network of its own is refused, as is a redirect to one', async () => {
    const message = 'Could not determine if URL for media download is publicly routable.';
    const refused = { err_code: 'REMOTE_CONTENT_ERROR', err_msg: message };
    const { text } = await callUrl(deepgram, `${trusted}/elsewhere.mp3`);
    expect(JSON.parse(text)).toMatchObject(refused);

    const strict = await startLocalDeepgram({ canned: CANNED });
    const { port } = new URL(trusted);
    const told = [`127.0.0.1:${port}`, `localhost:${port}`, '10.1.2.3', '[::1]', '169.254.169.254'].map(
      async (host) => JSON.parse((await callUrl(strict, `https://${host}/speech.mp3`)).text),
    );
    for (const answer of await Promise.all(told)) expect(answer).toMatchObject(refused);
    await strict.close();
  });

  it.each([
    ['https://127.0.0.1:1/a.mp3', 'The remote server hosting the media failed to return valid data.'],
    ['file:///etc/passwd', 'Could not parse URL as a URI.'],
    ['https://name.invalid/a.mp3', 'Could not determine if URL for media download is publicly routable.'],
  ])('%s: %s', async (url, message) => {
    expect(JSON.parse((await callUrl(deepgram, url)).text)).toMatchObject({ err_msg: message });
  });

  it('is refused when its server’s certificate is not trusted', async () => {
    const { text } = await callUrl(deepgram, `${stranger}/speech.mp3`);
    expect(JSON.parse(text)).toMatchObject({ err_code: 'REMOTE_CONTENT_ERROR' });
  });

  it('without any bytes is corrupt audio', async () => {
    const { text } = await callUrl(deepgram, `${trusted}/empty.mp3`);
    expect(JSON.parse(text)).toMatchObject({
      err_msg: expect.stringContaining('corrupt or unsupported data'),
    });
  });
});
