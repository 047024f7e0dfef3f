import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer, request } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server as NetServer,
} from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import type { LocalDeepgram } from '../../local-deepgram/src/server.ts';

/** Servers next to or in front of the local Deepgram. */

export interface Listening extends AsyncDisposable {
  readonly port: number;
}

async function listen(server: NetServer & Partial<Pick<Server, 'closeAllConnections'>>): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections?.();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts an HTTPS server that the action and the local Deepgram trust. */
export async function listenHttps(
  { authority }: LocalDeepgram,
  listener: RequestListener,
  protocol: SecureContextOptions = {},
): Promise<Listening> {
  return await listen(createServer({ ...(await authority.issue()), ...protocol }, listener));
}

/** Starts a server without HTTPS. */
export function listenHttp(listener: RequestListener): Promise<Listening> {
  return listen(createHttpServer(listener));
}

/** Below the ports that systems give to servers that name none: no other test gets such a port in the meantime. */
const LOWEST_CHOSEN_PORT = 20_000;
const CHOSEN_PORTS = 10_000;

/** Returns a port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const port = LOWEST_CHOSEN_PORT + Math.floor(Math.random() * CHOSEN_PORTS);
  const server = createTcpServer().listen(port, '127.0.0.1');
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.close();
  return isFree ? port : await closedPort();
}

export interface Passed {
  readonly url: string | undefined;
  readonly contentEncoding: string | undefined;
}

/** Starts a gateway that answers `/speech` itself, and lets the server use only one content coding. */
export async function openGateway(
  deepgram: LocalDeepgram,
  passed: Passed[],
  coding = 'br',
): Promise<Listening> {
  return await listenHttps(deepgram, (incoming, outgoing) => {
    const target = new URL((incoming.url ?? '').replace(/^\/speech/, ''), deepgram.url);
    const headers = { ...incoming.headers, 'accept-encoding': coding };
    const inner = request(target, { method: 'POST', headers, rejectUnauthorized: false }, (response) => {
      passed.push({ url: incoming.url, contentEncoding: response.headers['content-encoding'] });
      outgoing.writeHead(response.statusCode ?? 0, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(inner);
  });
}

/** Starts a proxy for CONNECT that records the target of each tunnel. With `status`, it refuses all of them. */
export async function openProxy(tunnels: string[], status?: number): Promise<Listening> {
  const server = createHttpServer();
  server.on('connect', ({ url = '' }, client, head) => {
    tunnels.push(url);
    if (status !== undefined) {
      client.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
    }
  });
  return await listen(server);
}
