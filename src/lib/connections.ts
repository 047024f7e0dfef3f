import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { VERIFIED } from './certificates.ts';
import { passOverInterimAnswers } from './interim-answers.ts';
import { hostOf, portOf, readProxies } from './proxies.ts';

interface ConnectionOptions {
  /** Most connections to one host at a time. */
  readonly connections?: number | undefined;
  /** Milliseconds, as are the other timeouts. */
  readonly headersTimeout?: number;
  readonly bodyTimeout?: number;
  readonly connectTimeout?: number;
  /** PEM; replaces the certificate authorities that Node trusts. */
  readonly ca?: string | undefined;
  /** Resolves names and can refuse their addresses; a proxy resolves names itself. */
  readonly lookup?: LookupFunction;
}

/**
 * Connections to any number of servers. They use HTTP/1.1, which gives each upload its own connection with its own back
 * pressure, and go through the proxy from the environment, except to hosts that NO_PROXY excludes. Throws a Failure if
 * that proxy cannot be used.
 */
export class Connections {
  readonly #direct: Dispatcher;
  readonly #proxied: Dispatcher | undefined;
  readonly #bypasses: (host: string, port: number) => boolean;

  constructor(options: ConnectionOptions = {}, env: NodeJS.ProcessEnv = process.env) {
    passOverInterimAnswers();
    const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
    const shared = { ...timeouts, ...(connections !== undefined && { connections }), allowH2: false };
    const tls = { ...VERIFIED, ...(ca !== undefined && { ca }) };
    const { https, bypasses } = readProxies(env);
    this.#bypasses = bypasses;
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
        : new ProxyAgent({ ...shared, uri: https, requestTls: tls, proxyTls: VERIFIED });
  }

  request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    const origin = new URL(String(options.origin));
    const dispatcher = this.#bypasses(hostOf(origin), portOf(origin))
      ? this.#direct
      : (this.#proxied ?? this.#direct);
    return dispatcher.request(options);
  }

  /** Closes all connections immediately. */
  async destroy(): Promise<void> {
    await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
  }
}
