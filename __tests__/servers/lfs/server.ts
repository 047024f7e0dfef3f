import { createHash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { type Authority, createAuthority } from '../../../local-deepgram/src/tls.ts';
import {
  type Action,
  answerOf,
  type LfsAnswer,
  type LfsObject,
  MEDIA_TYPE,
  type ObjectError,
  objectsOf,
  refusalOf,
  refuse,
} from './batch.ts';
import { type Fault, Faults } from './faults.ts';

export type { Fault } from './faults.ts';

export interface LfsOptions {
  readonly owner: string;
  readonly repo: string;
  /** The objects on the server. */
  readonly objects: readonly Buffer[];
  /** The token that a client has to send; a random one if not given. */
  readonly token?: string;
  readonly faults?: readonly Fault[];
  /** The lifetime of links in seconds; unlimited if not given. */
  readonly expiresIn?: number;
  /** Whether the storage supports range requests, as GitHub's does. Otherwise it sends everything. */
  readonly ranges?: boolean;
  /** The authority for the certificate, so that one CA file works for several servers; a new one if not given. */
  readonly authority?: Authority;
}

/** A request with its response. */
interface Logged {
  readonly what: 'batch' | 'range' | 'download';
  /** The requested objects. */
  readonly oids: readonly string[];
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

/** A Git LFS server on this machine. Its links point to another origin of the same server. */
export interface Lfs {
  /** The value of GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** The certificate to trust, as PEM. */
  readonly ca: string;
  readonly token: string;
  readonly requests: readonly Logged[];
  /** Returns the objects that each batch request asked for. */
  batches(): readonly (readonly string[])[];
  /** Returns the objects that were downloaded completely. */
  fetched(): readonly string[];
  /** Adds a fault. */
  fail(fault: Fault): void;
  close(): Promise<void>;
}

export const oidOf = (media: Uint8Array): string => createHash('sha256').update(media).digest('hex');
export const pointerOf = (media: Uint8Array): LfsObject => ({ oid: oidOf(media), size: media.length });

/** Returns the text of a pointer file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const pointerText = ({ oid, size }: LfsObject): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;

/** Starts a Git LFS server over HTTPS on a free port. */
export async function startLfs(options: LfsOptions): Promise<Lfs> {
  const authority = options.authority ?? (await createAuthority());
  const service = new Service(options);
  const server = createServer(await authority.issue(), (request, response) => {
    service.serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  service.port = address.port;
  const { requests, faults, token } = service;
  const oidsOf = (wanted: Logged['what']) =>
    requests.filter(({ what }) => what === wanted).map(({ oids }) => oids);
  return {
    serverUrl: `https://127.0.0.1:${address.port}`,
    ca: authority.ca,
    token,
    requests,
    batches: () => oidsOf('batch'),
    fetched: () => oidsOf('download').flat(),
    fail: (fault) => faults.add(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Service {
  readonly requests: Logged[] = [];
  readonly faults: Faults;
  readonly token: string;
  port = 0;
  readonly #options: LfsOptions;
  readonly #objects: ReadonlyMap<string, Buffer>;
  /** The credential for downloads, in a header and in the link. */
  readonly #grant = `RemoteAuth ${randomBytes(20).toString('hex')}`;
  readonly #signature = randomBytes(20).toString('hex');

  constructor(options: LfsOptions) {
    this.#options = options;
    this.token = options.token ?? `ghs_${randomBytes(18).toString('hex')}`;
    this.faults = new Faults(options.faults ?? []);
    this.#objects = new Map(options.objects.map((media) => [oidOf(media), media]));
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const { owner, repo } = this.#options;
    if (url.pathname === `/${owner}/${repo}.git/info/lfs/objects/batch`)
      return await this.#batch(request, response, url);
    const [, place, oid = ''] = /^\/(storage|presigned)\/([^/]+)$/.exec(url.pathname) ?? [];
    if (place !== undefined) return this.#download(request, response, url, oid, place === 'presigned');
    send(response, refuse(404, 'Not found'));
  }

  async #batch(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body = parse(await text(request));
    const { method, headers } = request;
    const fault = this.faults.next('batch');
    const asked = { method, headers, body };
    const answer =
      fault?.answer ?? refusalOf(asked, this.token) ?? answerOf(asked, (object) => this.#find(object));
    const oids = objectsOf(body).map(({ oid }) => oid);
    this.requests.push({ what: 'batch', oids, url: url.href, headers, status: answer.status });
    send(response, answer);
  }

  #find({ oid }: LfsObject): Action | ObjectError {
    const fault = this.faults.next('object', oid);
    if (fault !== undefined) return fault.error;
    if (!this.#objects.has(oid)) return { code: 404, message: 'Object does not exist on the server' };
    const { expiresIn } = this.#options;
    const until = expiresIn === undefined ? undefined : new Date(Date.now() + expiresIn * 1000);
    // A different origin than the API, as on GitHub.
    const href = new URL(`https://localhost:${this.port}/storage/${oid}`);
    href.searchParams.set('X-Amz-Signature', this.#signature);
    if (until !== undefined) href.searchParams.set('until', String(until.getTime()));
    return {
      href: href.href,
      header: { authorization: this.#grant },
      ...(expiresIn !== undefined && { expires_in: expiresIn }),
      ...(until !== undefined && { expires_at: until.toISOString().replace(/\.\d+/, '') }),
    };
  }

  #download(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    url: URL,
    oid: string,
    presigned: boolean,
  ): void {
    const media = this.#objects.get(oid) ?? Buffer.alloc(0);
    const part = this.#options.ranges === false ? undefined : partOf(headers.range, media);
    const what = headers.range === undefined ? 'download' : 'range';
    const fault = this.faults.next(what, oid);
    const found = this.#statusOf(method, headers, url, oid, presigned);
    const status = fault?.status ?? (found === 200 && part !== undefined ? 206 : found);
    this.requests.push({ what, oids: [oid], url: url.href, headers, status });
    if (fault?.deliver !== undefined) fault.deliver(response, media, url);
    else if (status === 206 && part !== undefined) response.writeHead(206, part.headers).end(part.bytes);
    else if (status === 200) response.writeHead(200, { 'content-length': media.length }).end(media);
    else response.writeHead(status, { 'content-type': 'application/xml' }).end('<Error>AccessDenied</Error>');
  }

  #statusOf(
    method: string | undefined,
    headers: IncomingHttpHeaders,
    { searchParams }: URL,
    oid: string,
    presigned: boolean,
  ): number {
    if (method !== 'GET') return 405;
    if (searchParams.get('X-Amz-Signature') !== this.#signature) return 403;
    // A presigned link must not have a header in addition: storages refuse two kinds of credentials.
    if (headers.authorization !== (presigned ? undefined : this.#grant)) return presigned ? 400 : 401;
    if (Number(searchParams.get('until') ?? Number.POSITIVE_INFINITY) < Date.now()) return 403;
    return this.#objects.has(oid) ? 200 : 404;
  }
}

/** Returns the requested range of an object; undefined if the range is invalid. */
function partOf(range: string | undefined, media: Buffer) {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  const bytes = media.subarray(Number(first), Number(last) + 1);
  if (first === '' || bytes.length === 0) return undefined;
  const end = Number(first) + bytes.length - 1;
  return {
    bytes,
    headers: { 'content-length': bytes.length, 'content-range': `bytes ${first}-${end}/${media.length}` },
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: LfsAnswer): void {
  response.writeHead(status, { 'content-type': MEDIA_TYPE, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
