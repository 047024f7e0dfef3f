import { once } from 'node:events';
import { createServer, type TLSSocket } from 'node:tls';
import { Server } from 'proxy-chain';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { Connections } from '../../src/lib/connections.ts';
import { InterimAnswers } from '../../src/lib/interim-answers.ts';
import { sharedAuthority } from '../bundle/authority.ts';
import { listenHttp } from '../bundle/servers.ts';

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const REAL = 'HTTP/1.1 200 OK\r\n\r\n';

/** The bytes that a client sees when these pieces arrive after a request. */
function passedOn(...pieces: readonly string[]): string {
  const answers = new InterimAnswers();
  answers.expectAnswer();
  return pieces.map((piece) => answers.take(Buffer.from(piece))?.toString() ?? '').join('');
}

describe('of the bytes after a request', () => {
  it.each([
    [CONTINUE],
    ['HTTP/1.1 102 Processing\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'],
    ['HTTP/1.1 199 \r\nx: y\r\n\r\n', CONTINUE],
    ['HTTP/1.0 100\r\n\r\n'],
  ])('no client sees %j', (...interim) => {
    const all = `${interim.join('')}${REAL}`;
    expect(passedOn(all)).toBe(REAL);
    expect(passedOn(...all)).toBe(REAL);
  });

  it.each([
    REAL,
    'HTTP/1.1 101 Switching Protocols\r\n\r\n',
    'HTTP/2 100 Continue\r\n\r\n',
    'HTTP/1.1 1000 Odd\r\n\r\n',
    'ICY 200 OK\r\n\r\n',
    ' HTTP/1.1 100 Continue\r\n\r\n',
  ])('a client sees %j', (answer) => {
    expect(passedOn(answer)).toBe(answer);
    expect(passedOn(...answer)).toBe(answer);
  });

  it('the client sees a head of excessive length', () => {
    const long = `HTTP/1.1 100 Continue\r\nx: ${'y'.repeat(20_000)}`;
    for (const end of ['', '\r\n\r\n']) expect(passedOn(`${long}${end}`)).toBe(`${long}${end}`);
  });

  it('the client sees everything after the real answer', () => {
    expect(passedOn(REAL, CONTINUE)).toBe(`${REAL}${CONTINUE}`);
    expect(passedOn(`${CONTINUE}${REAL}${CONTINUE}`)).toBe(`${REAL}${CONTINUE}`);
  });
});

/** A server that sends an unrequested interim answer before each answer, and similar text in the answers. */
async function openGateway() {
  const authority = await sharedAuthority();
  const sockets: TLSSocket[] = [];
  const server = createServer(await authority.issue(), (socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (!data.toString('latin1').includes('HTTP/1.1\r\n')) return;
      const type = 'content-type: application/json\r\ncontent-length';
      socket.write(`${CONTINUE}HTTP/1.1 200 OK\r\n${type}: ${CONTINUE.length + 2}\r\n\r\n"`);
      // A separate packet that begins like an interim answer but is part of the body.
      setImmediate(() => socket.write(CONTINUE, () => setImmediate(() => socket.write('"'))));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    ca: authority.ca,
    origin: `https://127.0.0.1:${port}`,
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function openProxy() {
  const server = new Server({ port: 0, host: '127.0.0.1' });
  await server.listen();
  return { port: server.port, [Symbol.asyncDispose]: () => server.close(true) };
}

describe('a server that sends an unrequested `100 Continue`', () => {
  it.each(['straight', 'through a proxy'])('is understood %s, on one connection', async (way) => {
    await using gateway = await openGateway();
    await using proxy = await openProxy();
    const env = way === 'straight' ? {} : { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const connections = new Connections({ connections: 1, ca: gateway.ca }, env);
    for (const method of ['GET', 'POST', 'GET'] as const) {
      const body = method === 'POST' ? { body: 'speech' } : {};
      const { statusCode, body: answer } = await connections.request({
        origin: gateway.origin,
        path: '/',
        method,
        ...body,
      });
      expect([statusCode, await answer.text()]).toEqual([200, `"${CONTINUE}"`]);
    }
    await connections.destroy();
    expect(gateway.sockets).toHaveLength(1);
  });

  it('is understood by the GitHub client', async () => {
    await using github = await listenHttp((request, response) => {
      response.writeContinue();
      response.setHeader('content-type', 'application/json');
      request.resume().on('end', () => response.end('{"name":"main"}'));
    });
    vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${github.port}`);
    const api = await openApi('token', 'owner', 'repo', () => Promise.reject(new Error('tried again')));
    const task = { what: 'read it', needs: 'contents: read' } as const;
    expect(await api.rest('GET /branches/main', task)).toEqual({ name: 'main' });
  });
});

afterEach(() => vi.unstubAllEnvs());
