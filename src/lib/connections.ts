import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { hostOf, portOf, readProxies } from './proxies.ts';

/** Certificates are verified, whatever the environment says. */
const TLS = { rejectUnauthorized: true };

interface ConnectionOptions {
  /** To one host at once. */
  readonly connections?: number | undefined;
  /** Milliseconds, as all here. */
  readonly headersTimeout?: number;
  readonly bodyTimeout?: number;
  readonly connectTimeout?: number;
  /** PEM, in place of the authorities that Node knows. */
  readonly ca?: string | undefined;
  /** Which address a name may have; a proxy resolves names itself. */
  readonly lookup?: LookupFunction;
}

/**
 * Connections to any number of servers over HTTP/1.1, which gives each upload a connection with back pressure of its
 * own; through the proxy that the environment names, but to the hosts that it takes out. Throws a Failure if that proxy
 * cannot be used.
 */
export class Connections {
  readonly #direct: Dispatcher;
  readonly #proxied: Dispatcher | undefined;
  readonly #goesAround: (host: string, port: number) => boolean;

  constructor(options: ConnectionOptions = {}, env: NodeJS.ProcessEnv = process.env) {
    const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
    const shared = { ...timeouts, ...(connections !== undefined && { connections }), allowH2: false };
    const tls = { ...TLS, ...(ca !== undefined && { ca }) };
    const { https, goesAround } = readProxies(env);
    this.#goesAround = goesAround;
    this.#direct = new Agent({
      ...shared,
      connect: {
        ...tls,
        ...(lookup !== undefined && { lookup }),
        ...(connectTimeout !== undefined && { timeout: connectTimeout }),
      },
    });
    this.#proxied =
      https === undefined
        ? undefined
        : new ProxyAgent({ ...shared, uri: https, requestTls: tls, proxyTls: TLS });
  }

  request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    const origin = new URL(String(options.origin));
    const way = this.#goesAround(hostOf(origin), portOf(origin))
      ? this.#direct
      : (this.#proxied ?? this.#direct);
    return way.request(options);
  }

  /** Ends all connections, at once. */
  async destroy(): Promise<void> {
    await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
  }
}
