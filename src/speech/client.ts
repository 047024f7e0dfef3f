import { Readable } from 'node:stream';
import { type Dispatcher as Connections, EnvHttpProxyAgent } from 'undici';
import { errorCode, messageOf } from '../lib/failure.ts';
import { mediaType } from '../sources/media-type.ts';
import type { FileSource, Source, UrlSource } from '../sources/source.ts';
import { parseTranscript } from '../transcript/answer.ts';
import type { Answer } from '../transcript/transcript.ts';
import { readBody } from './body.ts';
import { SpeechError } from './error.ts';
import { explainAnswer, explainConnection, type Headers, requestIdOf } from './explain.ts';
import type { Parameter } from './parameters.ts';
import { Upload } from './upload.ts';

export interface ClientOptions {
  readonly apiKey: string;
  /** HTTPS; its path stands in front of `/v1`. */
  readonly baseUrl: URL;
  readonly parameters: readonly Parameter[];
  /** Connections at most. */
  readonly connections: number;
  /** Milliseconds to wait for the answer once all is sent. */
  readonly answerTimeout: number;
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

const CONNECT_TIMEOUT_MS = 30_000;
/** An upload of which the server takes nothing for so long is given up. */
const LONGEST_STALL_MS = 60_000;
/** Speaks to Deepgram: the only place that knows its host and holds the key. */
export class SpeechClient {
  readonly #options: ClientOptions;
  readonly #connections: Connections;

  constructor(options: ClientOptions) {
    this.#options = options;
    // Reads HTTPS_PROXY and NO_PROXY. HTTP/1.1 gives each upload a connection with back pressure of its own.
    this.#connections = new EnvHttpProxyAgent({
      connections: options.connections,
      allowH2: false,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      headersTimeout: options.answerTimeout,
      bodyTimeout: options.answerTimeout,
    });
  }

  /** Has one source transcribed. Throws a SpeechError, or the signal's reason. */
  async transcribe(source: Source, signal: AbortSignal): Promise<Answer> {
    return source.kind === 'file'
      ? await this.#sendFile(source, signal)
      : await this.#sendUrl(source, signal);
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#connections.destroy();
  }

  async #sendFile(source: FileSource, signal: AbortSignal): Promise<Answer> {
    const upload = new Upload(source, Math.min(LONGEST_STALL_MS, this.#options.answerTimeout));
    const headers = { 'content-type': mediaType(source.path), 'content-length': String(source.size) };
    const either = AbortSignal.any([signal, upload.stalled]);
    try {
      const reply = await this.#post(headers, Readable.from(upload, { objectMode: false }), either);
      return readAnswer(reply, upload.complete ? upload.sha256() : undefined);
    } catch (error) {
      if (error instanceof SpeechError || signal.aborted) throw error;
      throw explainUpload(error, upload);
    }
  }

  async #sendUrl({ url }: UrlSource, signal: AbortSignal): Promise<Answer> {
    try {
      const body = JSON.stringify({ url: url.href });
      return readAnswer(await this.#post({ 'content-type': 'application/json' }, body, signal), undefined);
    } catch (error) {
      if (error instanceof SpeechError || signal.aborted) throw error;
      throw explainConnection(error, true);
    }
  }

  async #post(headers: Record<string, string>, body: string | Readable, signal: AbortSignal): Promise<Reply> {
    const { apiKey, baseUrl, parameters } = this.#options;
    const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]));
    const response = await this.#connections.request({
      origin: baseUrl.origin,
      path: `${baseUrl.pathname.replace(/\/$/, '')}/v1/listen?${query}`,
      method: 'POST',
      headers: { ...headers, authorization: `Token ${apiKey}`, 'accept-encoding': 'gzip, br' },
      body,
      signal,
    });
    const { statusCode: status, headers: replied } = response;
    const text = await readBody(response.body, replied).catch((error: unknown) => {
      if (status === 200) throw error;
      // A refusal counts, even if its words are damaged or lost.
      return '';
    });
    return { status, headers: replied, body: text };
  }
}

/** The transcript in a reply. `sent` is the SHA-256 of the bytes that were sent, if they were ours to send. */
function readAnswer({ status, headers, body }: Reply, sent: string | undefined): Answer {
  if (status !== 200) throw explainAnswer(status, headers, body);
  const details = { status, requestId: requestIdOf(headers), answer: body };
  const transcript = parseTranscript(parseJson(body, details));
  if (transcript === undefined) {
    throw new SpeechError('bad-answer', 'never', 'The answer has not the form of a transcript.', details);
  }
  if (sent !== undefined && transcript.sha256 !== undefined && transcript.sha256 !== sent) {
    const message =
      'The answer is for other bytes than were sent: the file changed meanwhile, or a proxy changed it.';
    throw new SpeechError('wrong-answer', 'never', message, details);
  }
  return { transcript, raw: body };
}

function parseJson(body: string, details: SpeechError['details']): unknown {
  try {
    return JSON.parse(body);
  } catch {
    const message = 'The answer is cut off or is not JSON. It may have been charged.';
    throw new SpeechError('bad-answer', 'once', message, details);
  }
}

function explainUpload(error: unknown, upload: Upload): SpeechError {
  if (upload.readError !== undefined) {
    const message = `The file can no longer be read (${messageOf(upload.readError)}). Nothing was charged.`;
    return new SpeechError('unreadable-file', 'never', message);
  }
  if (errorCode(error) === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
    const message = 'The file changed while it was being sent. Run again once it is complete.';
    return new SpeechError('changed-file', 'never', message);
  }
  if (upload.stalled.aborted) {
    const message = 'The upload made no progress and was given up. Check the network and the proxy.';
    return new SpeechError('upload-stalled', 'always', message);
  }
  return explainConnection(error, upload.complete);
}
