import type { IncomingMessage } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { VERIFIED } from '../../lib/certificates.ts';
import { errorCode, Failure } from '../../lib/failure.ts';
import { hostOf, type Proxies, portOf, readProxies } from '../../lib/proxies.ts';
import { readBody } from '../body.ts';
import { DeepgramError } from '../error.ts';
import { type DeepgramReply, explainConnection } from '../explain.ts';
import { authorizationOf } from '../token.ts';
import { USER_AGENT } from '../user-agent.ts';

/** Small requests over Node's own HTTPS client, which starts four times as fast as the client for uploads. */

interface ManagementRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** HTTPS. */
  readonly url: URL;
  readonly contentType?: string;
  readonly body?: string | Uint8Array;
  /** The name of the input with the URL, for messages. */
  readonly input: string;
}

const ANSWER_TIMEOUT_MS = 30_000;
/** Bytes. A list of 10,000 keys has about 4 MB. */
const LARGEST_ANSWER = 16 * 1024 ** 2;
/** Codes of failures to connect: nothing was sent. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** Holds one key and sends it only to the given host, over HTTPS and without following redirects. */
export class Connection {
  readonly #apiKey: string;
  readonly #direct: Agent;
  readonly #proxied: Agent;
  readonly #bypasses: Proxies['bypasses'];

  constructor(apiKey: string, env: NodeJS.ProcessEnv = process.env) {
    const { https, bypasses } = readProxies(env);
    if (https !== undefined) refuseOldNode();
    this.#apiKey = apiKey;
    this.#bypasses = bypasses;
    this.#direct = new Agent({ keepAlive: true, ...VERIFIED });
    // https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
    this.#proxied =
      https === undefined
        ? this.#direct
        : new Agent({ keepAlive: true, ...VERIFIED, proxyEnv: { HTTPS_PROXY: https } });
  }

  /** Returns the answer, whatever its status. Throws a DeepgramError if there is none. */
  async ask(call: ManagementRequest): Promise<DeepgramReply> {
    const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    try {
      const response = await this.#send(call, signal);
      const { statusCode: status = 0, headers } = response;
      const body = await readBody(response, headers, LARGEST_ANSWER).catch((error: unknown) => {
        if (status === 200) throw error;
        // The status of a refusal counts, even if its text is damaged or lost.
        return '';
      });
      return { status, headers, body };
    } catch (error) {
      throw signal.aborted ? explainTimeout() : explainFailure(error, call.input);
    }
  }

  /** Closes all connections. */
  close(): void {
    this.#direct.destroy();
    this.#proxied.destroy();
  }

  #send(
    { method, url, contentType, body = '' }: ManagementRequest,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const headers = {
      authorization: authorizationOf(this.#apiKey),
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
      'user-agent': USER_AGENT,
      'content-length': Buffer.byteLength(body),
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
    };
    const agent = this.#bypasses(hostOf(url), portOf(url)) ? this.#direct : this.#proxied;
    const options: RequestOptions = { method, agent, signal, headers };
    return new Promise((resolve, reject) => {
      request(url, options, resolve).on('error', reject).end(body);
    });
  }
}

/** Before 24.5, Node would silently bypass the proxy. */
function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 5)) return;
  throw new Failure(
    `HTTPS_PROXY: Node.js ${process.versions.node} cannot use it. Update the runner: one with Node.js 24.5 can.`,
  );
}

function explainTimeout(): DeepgramError {
  const finding = `No answer came in ${ANSWER_TIMEOUT_MS / 1000} seconds.`;
  const advice = 'Check the network and the proxy, and run again later.';
  return new DeepgramError('connection', 'always', { finding, advice });
}

function explainFailure(error: unknown, input: string): DeepgramError {
  if (error instanceof DeepgramError) {
    const finding =
      'The answer is cut off, wrongly compressed or larger than 16 MB, more than any answer about keys.';
    return new DeepgramError('bad-answer', 'always', { finding, advice: 'Check the proxy.' });
  }
  const { kind, message, details } = explainConnection(error, { sentAll: false, input });
  if (details.isByProxy === true) return new DeepgramError('connection', 'never', message, details);
  if (kind === 'endpoint') return new DeepgramError('endpoint', 'never', message);
  const hadNoEffect = NOT_CONNECTED.has(errorCode(error) ?? '');
  return new DeepgramError('connection', 'always', message, { hadNoEffect });
}
