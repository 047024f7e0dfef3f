import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { hostOf, PROXY_REFUSES, portOf, readProxies } from './proxies.ts';

const TIMEOUT_MS = 10_000;
const PROXY_AUTHENTICATION_REQUIRED = 407;

/**
 * What is wrong if the proxy refuses the way to a server, else undefined. For clients that tell only that their
 * connection ended: GitHub's toolkit gives a proxy's 407 the code ECONNRESET, and keeps the rest to itself.
 */
export async function refusalOnTheWay(
  server: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const target = URL.parse(server);
  const { https, goesAround } = readProxies(env);
  if (target?.protocol !== 'https:' || https === undefined) return undefined;
  if (goesAround(hostOf(target), portOf(target))) return undefined;
  const status = await statusOfTunnel(new URL(https), `${target.hostname}:${portOf(target)}`);
  return status === PROXY_AUTHENTICATION_REQUIRED ? PROXY_REFUSES : undefined;
}

/** What a proxy answers to CONNECT; undefined if nothing. */
function statusOfTunnel(proxy: URL, way: string): Promise<number | undefined> {
  const { username, password } = proxy;
  const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
    'base64',
  );
  const request = (proxy.protocol === 'https:' ? tlsRequest : plainRequest)({
    method: 'CONNECT',
    host: hostOf(proxy),
    port: portOf(proxy),
    path: way,
    headers: { host: way, ...(username !== '' && { 'proxy-authorization': `Basic ${user}` }) },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return new Promise((resolve) => {
    const settle = (status: number | undefined): void => {
      request.destroy();
      resolve(status);
    };
    request.on('connect', ({ statusCode }) => settle(statusCode));
    request.on('response', ({ statusCode }) => settle(statusCode));
    request.on('error', () => settle(undefined));
    request.end();
  });
}
