import type { Dispatcher } from 'undici';
import { retryAfter } from '../../lib/backoff.ts';
import { Connections } from '../../lib/connections.ts';
import { at, isString, parseJson } from '../../lib/guards.ts';
import { keepCredential, keepQuerySecret, keepSecret } from '../../lib/safe-text.ts';
import type { LfsPointer } from '../../recordings/lfs-pointer.ts';
import { batchRequest, LFS_MEDIA_TYPE, type LfsLink, type LfsOffers, parseBatch } from './lfs-batch.ts';
import {
  explainConnection,
  explainRefusal,
  invalidAnswer,
  type LfsError,
  type Refuser,
} from './lfs-error.ts';
import { type PartOfMedia, rangeOf, readPart } from './part.ts';

interface LfsServerOptions {
  /** An https URL, as returned by lfsEndpoint(). */
  readonly endpoint: URL;
  /** A token with read access to the repository. */
  readonly token: string;
  /** Maximum number of connections per host. */
  readonly connections: number;
  /** Milliseconds without data after which a request is aborted. */
  readonly stall: number;
}

type Response = Dispatcher.ResponseData;

const CONNECT_TIMEOUT_MS = 30_000;
/** Maximum size of an answer in bytes: enough for 100 objects, each with a presigned link and headers. */
const LARGEST_ANSWER = 8 * 1024 ** 2;
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const OK = 200;
const LEAST_ERROR = 400;
const TOO_MANY_OBJECTS = 413;

/** Connects to a Git LFS server and to the storage behind its links. The token is only sent to the server. */
export class LfsServer {
  readonly #connections: Connections;
  readonly #batchUrl: URL;
  readonly #authorization: string;
  readonly #stall: number;

  constructor({ endpoint, token, connections, stall }: LfsServerOptions) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    keepSecret(credentials);
    this.#authorization = `Basic ${credentials}`;
    this.#stall = stall;
    this.#batchUrl = new URL(`${endpoint.href}/objects/batch`);
    this.#connections = new Connections({
      connections,
      connectTimeout: CONNECT_TIMEOUT_MS,
      headersTimeout: stall,
      bodyTimeout: stall,
    });
  }

  /** Requests links to content. Throws an LfsError if the server does not return any. */
  async links(pointers: readonly LfsPointer[]): Promise<LfsOffers> {
    const response = await this.#request(this.#batchUrl, {
      method: 'POST',
      headers: {
        accept: LFS_MEDIA_TYPE,
        'content-type': LFS_MEDIA_TYPE,
        authorization: this.#authorization,
      },
      body: batchRequest(pointers),
      // An overall limit, since an answer that arrives byte by byte never stalls.
      signal: AbortSignal.timeout(2 * this.#stall),
    });
    if (response.statusCode === TOO_MANY_OBJECTS && pointers.length > 1) {
      await response.body.dump();
      return await this.#linksByHalves(pointers);
    }
    if (response.statusCode !== OK) throw await refusal('server', response);
    return parseBatch(await readText(response.body), Date.now());
  }

  /** The content behind a link. Throws an LfsError, also while the content is read. */
  async open(link: LfsLink, signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
    const response = await this.#follow(link, {}, signal);
    if (response.statusCode !== OK) throw await refusal('storage', response);
    return explained(response.body);
  }

  /**
   * A range of the content behind a link. Throws an LfsError, or an Error if the server returns another range or the
   * whole content.
   */
  async read(link: LfsLink, part: PartOfMedia, signal: AbortSignal): Promise<Buffer> {
    const response = await this.#follow(link, { range: rangeOf(part) }, signal);
    if (response.statusCode >= LEAST_ERROR) throw await refusal('storage', response);
    return await readPart(response, part);
  }

  /** The final response of a link after redirects. `rangeHeaders` are sent to every host. */
  async #follow(
    { href, header }: LfsLink,
    rangeHeaders: LfsLink['header'],
    signal: AbortSignal,
  ): Promise<Response> {
    keepHeaderSecrets(header);
    let [url, headers] = [href, { ...header, ...rangeHeaders }];
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      keepQuerySecret(url);
      const response = await this.#request(url, { method: 'GET', headers, signal });
      if (!REDIRECTS.has(response.statusCode)) return response;
      await response.body.dump();
      const next = redirectOf(response, url);
      // Headers that the server issued for one host may contain credentials, so they are not sent to another.
      if (next.origin !== url.origin) headers = { ...rangeHeaders };
      url = next;
    }
    throw invalidAnswer(`its link was redirected more than ${MOST_REDIRECTS} times`);
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#connections.destroy();
  }

  async #linksByHalves(pointers: readonly LfsPointer[]): Promise<LfsOffers> {
    const middle = Math.ceil(pointers.length / 2);
    const first = await this.links(pointers.slice(0, middle));
    return new Map([...first, ...(await this.links(pointers.slice(middle)))]);
  }

  async #request(
    url: URL,
    options: Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body' | 'signal'>,
  ): Promise<Response> {
    const path = `${url.pathname}${url.search}`;
    return await this.#connections
      .request({ ...options, origin: url.origin, path })
      .catch((error: unknown) => {
        throw explainConnection(error);
      });
  }
}

async function* explained(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* body;
  } catch (error) {
    throw explainConnection(error);
  }
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of explained(body)) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw invalidAnswer('it is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function refusal(refuser: Refuser, { statusCode: status, headers, body }: Response): Promise<LfsError> {
  // The status is reported even if the body is damaged or missing.
  const text = await readText(body).catch(() => '');
  const wait = retryAfter(headers['retry-after'], Date.now());
  return explainRefusal(refuser, { status, message: messageIn(text), retryAfter: wait });
}

/** The `message` of a JSON refusal. Storage services and proxies send HTML or XML instead, which is not shown. */
const messageIn = (text: string): string => [at(parseJson(text), 'message')].find(isString) ?? '';

function redirectOf({ headers }: Response, from: URL): URL {
  const { location } = headers;
  const next = isString(location) ? URL.parse(location, from.href) : null;
  if (next?.protocol !== 'https:') throw invalidAnswer('its link was redirected to a link without https://');
  return next;
}

const CREDENTIAL = /auth|token|key|cookie|secret|signature|credential/i;

/** Masks values with and without their scheme, as in `Bearer …`. */
function keepHeaderSecrets(header: LfsLink['header']): void {
  for (const [name, value] of Object.entries(header)) {
    if (!CREDENTIAL.test(name)) continue;
    keepCredential(value);
    keepCredential(value.slice(value.indexOf(' ') + 1));
  }
}
