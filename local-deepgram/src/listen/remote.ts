import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, STATUS_CODES } from 'node:http';
import { Agent, request as httpsRequest, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createSecureContext, getCACertificates } from 'node:tls';
import { DeepgramError, FAILURES, remoteContent } from '../errors.ts';

const MAX_REDIRECTS = 10;
/** Milliseconds without data after which a download is given up, as in Deepgram's self-hosted configuration. */
const IDLE_TIMEOUT_MS = 60_000;
const UNROUTABLE = 'EUNROUTABLE';
const ROUTING_ERRORS = new Set(['ENOTFOUND', 'EAI_AGAIN', UNROUTABLE]);

/** Opens the media at a URL. Rejects with the DeepgramError that Deepgram would answer. */
export type OpenRemote = (url: string, signal: AbortSignal) => Promise<IncomingMessage>;

/** Whether media may be downloaded from an address. */
export type Reaches = (address: string) => boolean;

/** A downloader that trusts this CA (PEM) as well as those of Node and the system. */
export function createRemoteOpener(ca: string, reaches: Reaches): OpenRemote {
  const options = { timeout: IDLE_TIMEOUT_MS, lookup: lookupWhere(reaches) };
  let agent: Agent | undefined;
  return async (text, signal) => {
    let url = parseUrl(text);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      // An IP address is not resolved.
      const address = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(address) !== 0 && !reaches(address)) throw unroutable();
      if (url.protocol === 'https:') agent ??= agentTrusting(ca);
      const response = await get(url, { ...options, signal }, agent);
      const status = response.statusCode ?? 0;
      if (status >= 200 && status < 300) return withLength(response);
      response.destroy();
      url = redirectTarget(status, response.headers.location, url);
    }
    throw remoteContent('The remote server hosting the media returned too many redirects.');
  };
}

/** Made for the first download, and for all of them: to read hundreds of certificates takes as long as many downloads. */
function agentTrusting(ca: string): Agent {
  const trusted = new Set([...getCACertificates('default'), ...getCACertificates('system'), ca]);
  return new Agent({ secureContext: createSecureContext({ ca: [...trusted] }) });
}

/** Resolves names only to allowed addresses. */
function lookupWhere(reaches: Reaches): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses = []) => {
      if (error !== null) callback(error, []);
      else if (addresses.every(({ address }) => reaches(address))) callback(null, addresses);
      else callback(Object.assign(new Error(hostname), { code: UNROUTABLE }), []);
    });
  };
}

function withLength(response: IncomingMessage): IncomingMessage {
  if (response.headers['content-length'] !== undefined) return response;
  response.destroy();
  throw new DeepgramError(FAILURES.URL_WITHOUT_LENGTH);
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new DeepgramError(FAILURES.INVALID_URL);
  const url = new URL(text);
  if (!isHttp(url)) throw remoteContent('Could not parse URL as a URI.');
  return url;
}

/** The target of a redirect. Throws the error for an answer that is neither media nor a redirect. */
function redirectTarget(status: number, location: string | undefined, from: URL): URL {
  if (status >= 400 && status < 500) {
    const reason = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
    throw remoteContent(`The remote server hosting the media returned a client error: ${reason}.`);
  }
  if (status < 300 || status >= 400) throw invalidData();
  if (location === undefined) {
    throw remoteContent(
      'The remote server hosting the media failed to include a `location` header in its redirect response.',
    );
  }
  const target = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (target !== undefined && isHttp(target)) return target;
  throw remoteContent("Could not parse remote media server's redirect location as a URL.");
}

function get(url: URL, options: RequestOptions, agent: Agent | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const request = isSecure
      ? httpsRequest(url, { ...options, agent }, resolve)
      : httpRequest(url, options, resolve);
    request.on('timeout', () => request.destroy(new Error('idle')));
    request.on('error', (error: NodeJS.ErrnoException) => reject(unreachable(error)));
    request.end();
  });
}

function unreachable(error: NodeJS.ErrnoException): DeepgramError {
  return ROUTING_ERRORS.has(error.code ?? '') ? unroutable() : invalidData();
}

function unroutable(): DeepgramError {
  return remoteContent('Could not determine if URL for media download is publicly routable.');
}

/** The error for a download that broke off, was refused or failed on the other side. */
export function invalidData(): DeepgramError {
  return remoteContent('The remote server hosting the media failed to return valid data.');
}

function isHttp(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
