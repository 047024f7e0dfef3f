import { Readable } from 'node:stream';
import { Connections } from '../../lib/connections.ts';
import { messageOf } from '../../lib/failure.ts';
import { Mask } from '../../lib/secrets.ts';
import { mediaType } from '../../recordings/media-type.ts';
import { ChangedFileError } from '../../recordings/open-file.ts';
import type { FileSource, Source, UrlSource } from '../../recordings/source.ts';
import type { Answer } from '../../transcript/transcript.ts';
import { readBody } from '../body.ts';
import { changedFile, DeepgramError } from '../error.ts';
import { type DeepgramReply, explainConnection, lateAnswer } from '../explain.ts';
import { authorizationOf } from '../token.ts';
import { USER_AGENT } from '../user-agent.ts';
import { isAnswered, readReply } from './answer.ts';
import type { Credential } from './credential.ts';
import { Deadline } from './deadline.ts';
import type { QueryParameter } from './parameters.ts';
import { Upload } from './upload.ts';

interface ClientOptions {
  /** Called for each request. */
  readonly credential: Credential;
  /** HTTPS; its path is put before `/v1`. */
  readonly baseUrl: URL;
  readonly parameters: readonly QueryParameter[];
  /** Most connections at a time. */
  readonly connections: number;
  /** Milliseconds until the complete answer must have arrived, counted from the end of the upload. */
  readonly answerTimeout: number;
  /** Certificates (PEM) to trust instead of the usual ones. */
  readonly ca?: string;
}

/** Facts about a request that are known in advance. */
export interface Expectation {
  /** SHA-256 in hex of the bytes to send; undefined if unknown. */
  readonly planned?: string | undefined;
  /** SHA-256 in hex of the recording whose audio is sent; undefined if the recording itself is sent. */
  readonly original?: string | undefined;
  /** Stores the text of a paid answer before anything else is done with it. */
  readonly keep?: (raw: string) => Promise<void>;
}

interface ListenRequest {
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
  /** Called when the head of an answer arrives. */
  readonly onHead?: (status: number) => void;
}

const CONNECT_TIMEOUT_MS = 30_000;
/** An upload without progress for this time is given up. */
const LONGEST_STALL_MS = 60_000;

/** Sends recordings to Deepgram: the only class that knows the host and holds the key. */
export class SpeechClient {
  readonly #options: ClientOptions;
  readonly #connections: Connections;
  readonly #mask = new Mask();

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#connections = new Connections({
      connections: options.connections,
      connectTimeout: CONNECT_TIMEOUT_MS,
      ca: options.ca,
      headersTimeout: options.answerTimeout,
      bodyTimeout: options.answerTimeout,
    });
  }

  /** Transcribes one source. Throws a DeepgramError, or the signal's reason. */
  async transcribe(source: Source, signal: AbortSignal, expectation: Expectation = {}): Promise<Answer> {
    const deadline = new Deadline(this.#options.answerTimeout);
    try {
      return source.kind === 'file'
        ? await this.#sendFile(source, signal, expectation, deadline)
        : await this.#sendUrl(source, signal, expectation, deadline);
    } finally {
      deadline.end();
    }
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#connections.destroy();
  }

  async #sendFile(
    source: FileSource,
    signal: AbortSignal,
    { planned, original, keep }: Expectation,
    deadline: Deadline,
  ): Promise<Answer> {
    const stallMs = Math.min(LONGEST_STALL_MS, this.#options.answerTimeout);
    const upload = new Upload(source, { stallMs, planned, onEnd: () => deadline.start() });
    const headers = {
      'content-type': mediaType(source.soundSuffix ?? source.path),
      'content-length': String(source.size),
    };
    const onHead = (status: number): void => {
      if (isAnswered(status) && upload.sha256 === undefined) throw earlyAnswer();
    };
    const body = Readable.from(upload, { objectMode: false });
    const any = AbortSignal.any([signal, upload.stalled, deadline.signal]);
    try {
      const reply = await this.#post({ headers, body, onHead }, any, deadline);
      return await readReply(reply, {
        mask: this.#mask,
        sent: upload.sha256,
        original: original === undefined ? undefined : { sha256: original, bytes: source.size },
        keep,
      });
    } catch (error) {
      if (error instanceof DeepgramError || signal.aborted) throw error;
      throw explainUpload(error, upload, deadline);
    }
  }

  async #sendUrl(
    { url }: UrlSource,
    signal: AbortSignal,
    { keep }: Expectation,
    deadline: Deadline,
  ): Promise<Answer> {
    const message = {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: url.href }),
    };
    deadline.start();
    try {
      const reply = await this.#post(message, AbortSignal.any([signal, deadline.signal]), deadline);
      return await readReply(reply, { mask: this.#mask, sent: undefined, keep });
    } catch (error) {
      if (error instanceof DeepgramError || signal.aborted) throw error;
      throw deadline.signal.aborted ? lateAnswer() : explainConnection(error, { sentAll: true });
    }
  }

  async #post(
    { headers, body, onHead }: ListenRequest,
    signal: AbortSignal,
    deadline: Deadline,
  ): Promise<DeepgramReply> {
    const { credential, baseUrl, parameters } = this.#options;
    const secret = await credential();
    this.#mask.keep(secret);
    const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]));
    const response = await this.#connections.request({
      origin: baseUrl.origin,
      path: `${baseUrl.pathname.replace(/\/$/, '')}/v1/listen?${query}`,
      method: 'POST',
      headers: {
        ...headers,
        authorization: authorizationOf(secret),
        'accept-encoding': 'gzip, br',
        'user-agent': USER_AGENT,
      },
      body,
      signal,
    });
    const { statusCode: status, headers: replied } = response;
    deadline.start();
    try {
      onHead?.(status);
    } catch (error) {
      response.body.on('error', () => {}).destroy();
      throw error;
    }
    const text = await readBody(response.body, replied).catch((error: unknown) => {
      if (isAnswered(status)) throw error;
      // The status of a refusal counts, even if its text is damaged or lost.
      return '';
    });
    return { status, headers: replied, body: text };
  }
}

function explainUpload(error: unknown, upload: Upload, deadline: Deadline): DeepgramError {
  if (upload.readError instanceof ChangedFileError) {
    return changedFile(upload.readError);
  }
  if (upload.readError !== undefined) {
    const message = `The file can no longer be read (${messageOf(upload.readError)}). Nothing was charged.`;
    return new DeepgramError('unreadable-file', 'never', message);
  }
  if (upload.stalled.aborted) {
    const message = 'The upload made no progress and was given up. Check the network and the proxy.';
    return new DeepgramError('upload-stalled', 'always', message);
  }
  if (deadline.signal.aborted) return lateAnswer();
  return explainConnection(error, { sentAll: upload.sha256 !== undefined });
}

/** An answer that arrives before the file was sent cannot be right. */
function earlyAnswer(): DeepgramError {
  const message =
    'An answer arrived before the file was sent, so it cannot belong to the file. Check `base-url` and the proxy.';
  return new DeepgramError('wrong-answer', 'never', message);
}
