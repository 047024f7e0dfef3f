import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { hostOf, PROXY_REFUSES, portOf, readProxies } from './proxies.ts';

const TIMEOUT_MS = 10_000;
const PROXY_AUTHENTICATION_REQUIRED = 407;

/**
 * The message if the proxy refuses the connection to a server; otherwise undefined. For clients that report only that
 * the connection ended: GitHub's toolkit turns a proxy's 407 into ECONNRESET without further details.
 */
export async function proxyRefusalFor(
  server: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const target = URL.parse(server);
  const { https, bypasses } = readProxies(env);
  if (target?.protocol !== 'https:' || https === undefined) return undefined;
  if (bypasses(hostOf(target), portOf(target))) return undefined;
  const status = await statusOfTunnel(new URL(https), `${target.hostname}:${portOf(target)}`);
  return status === PROXY_AUTHENTICATION_REQUIRED ? PROXY_REFUSES : undefined;
}

/** The proxy's status for CONNECT; undefined if it does not answer. */
function statusOfTunnel(proxy: URL, authority: string): Promise<number | undefined> {
  const { username, password } = proxy;
  const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
    'base64',
  );
  const request = (proxy.protocol === 'https:' ? tlsRequest : plainRequest)({
    method: 'CONNECT',
    host: hostOf(proxy),
    port: portOf(proxy),
    path: authority,
    headers: { host: authority, ...(username !== '' && { 'proxy-authorization': `Basic ${user}` }) },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return new Promise((resolve) => {
    const finish = (status: number | undefined): void => {
      request.destroy();
      resolve(status);
    };
    request.on('connect', ({ statusCode }) => finish(statusCode));
    request.on('response', ({ statusCode }) => finish(statusCode));
    request.on('error', () => finish(undefined));
    request.end();
  });
}
