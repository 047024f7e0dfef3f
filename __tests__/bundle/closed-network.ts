import { request as requestHttp } from 'node:http';
import { createServer, request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { Server as ProxyServer } from 'proxy-chain';
import { sharedAuthority } from './authority.ts';

/**
 * A network with a proxy as its only exit. Servers of this machine have names there that only the proxy can resolve, so
 * a connection that bypasses it reaches nothing. Toolkits never use a proxy for 127.0.0.1.
 */
interface ClosedNetwork extends AsyncDisposable {
  /** The value of HTTPS_PROXY, with user and password. */
  readonly proxy: string;
  /** The server of each requested tunnel, by its address on this machine. */
  readonly tunnels: readonly string[];
  /** Returns a URL with the server's name in that network. */
  inNetwork(url: string): string;
  /** Lets the proxy require a different password for a server, or for all servers not refused before. */
  refuse(server: string): void;
  /** Returns how often a tunnel to a server was requested. */
  tunnelsTo(server: string): number;
}

const DOMAIN = 'closed.example';
const HERE = /\b(https?):\/\/(?:127\.0\.0\.1|localhost):(\d+)/g;
const THERE = new RegExp(`^(https?)-(\\d+)\\.${DOMAIN.replace('.', '\\.')}`);

const inNetwork = (text: string): string =>
  text.replaceAll(HERE, (_, scheme: string, port: string) => `https://${scheme}-${port}.${DOMAIN}`);

const originOf = (host: string): string =>
  host
    .replace(THERE, 'https://127.0.0.1:$2')
    .replace(/^https/, (scheme) => (host.startsWith('http-') ? 'http' : scheme));

export async function openClosedNetwork(password: string): Promise<ClosedNetwork> {
  const authority = await sharedAuthority();
  const front = createServer(await authority.issue([`*.${DOMAIN}`]), (incoming, outgoing) => {
    const target = new URL(incoming.url ?? '/', originOf(incoming.headers.host ?? ''));
    const send = target.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { ...incoming.headers, host: target.host, 'accept-encoding': 'identity' };
    const inner = send(
      target,
      { method: incoming.method, headers, rejectUnauthorized: false },
      (response) => {
        void buffer(response).then((body) => {
          const kept = Object.entries(response.headers).filter(
            ([name]) => !/^(content-length|transfer-encoding)$/.test(name),
          );
          outgoing.writeHead(
            response.statusCode ?? 0,
            Object.fromEntries(
              kept.map(([name, value]) => [name, typeof value === 'string' ? inNetwork(value) : value]),
            ),
          );
          const isText = /json/.test(response.headers['content-type'] ?? '');
          outgoing.end(isText ? inNetwork(body.toString()) : body);
        });
      },
    );
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  const tunnels: string[] = [];
  const refused = new Set<string>();
  const proxy = new ProxyServer({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: ({ username, password: given, hostname }) => {
      const server = originOf(hostname);
      tunnels.push(server);
      const wrong = username !== 'user' || given !== password || refused.has(server);
      return { requestAuthentication: wrong, customConnectServer: front };
    },
  });
  await proxy.listen();
  const origin = (url: string): string => new URL(url).origin.replace('localhost', '127.0.0.1');
  return {
    proxy: `http://user:${password}@127.0.0.1:${proxy.port}`,
    tunnels,
    inNetwork,
    refuse: (server) => void refused.add(origin(server)),
    tunnelsTo: (server) => tunnels.filter((tunnel) => tunnel === origin(server)).length,
    [Symbol.asyncDispose]: async () => {
      front.closeAllConnections();
      await proxy.close(true);
    },
  };
}
