import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { Recognition, Recognizer } from '../src/recognition/types.ts';
import type { LocalDeepgram } from '../src/server.ts';

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const MEGABYTE = 1_000_000;

/** What a client saw. */
export interface Seen {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Is called with each part of the answer as it comes. */
  readonly onPart?: (part: Uint8Array) => void;
}

/** The least that a test asks for. */
export const LISTEN = '/v1/listen?model=nova-3';

/** Calls the server; rejects when the connection breaks before the whole answer. */
export function call(
  deepgram: LocalDeepgram,
  { method = 'POST', path = LISTEN, headers, body, onPart }: Call = {},
) {
  return new Promise<Seen>((resolve, reject) => {
    const options = {
      method,
      ca: deepgram.authority.ca,
      agent: false,
      headers: { authorization: `Token ${deepgram.apiKey}`, ...headers },
    };
    const sent = request(deepgram.url + path, options, (response) => {
      collect(response, onPart).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function collect(response: IncomingMessage, onPart: Call['onPart']): Promise<Seen> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    onPart?.(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() };
}

/** Asks for media behind a URL. */
export function callUrl(deepgram: LocalDeepgram, url: string, path = LISTEN): Promise<Seen> {
  const headers = { 'content-type': 'application/json' };
  return call(deepgram, { path, headers, body: JSON.stringify({ url }) });
}

export const WORDS: Recognition['words'][number] = [
  { word: 'hello', punctuated: 'Hello,', start: 0.1, end: 0.5, confidence: 0.9 },
  { word: 'world', punctuated: 'world.', start: 0.5, end: 0.8, confidence: 0.7 },
  { word: 'bye', punctuated: 'Bye.', start: 3.8, end: 4.1, confidence: 0.8 },
];

/** A recognizer that hears WORDS in everything, in both channels when they are asked for. */
export function fakeRecognizer(recognize?: Recognizer['recognize']): Recognizer {
  const words: Recognizer['recognize'] = async (_media, { multichannel }) => ({
    duration: 4.5,
    channels: multichannel ? 2 : 1,
    words: multichannel ? [WORDS, WORDS] : [WORDS],
  });
  return { recognize: recognize ?? words, close: async () => {} };
}

/** A shape-true canned answer. */
export const CANNED = {
  metadata: {
    request_id: 'replaced',
    sha256: 'replaced',
    duration: 1,
    channels: 1,
    models: [],
    model_info: {},
  },
  results: { channels: [{ alternatives: [{ transcript: 'canned', confidence: 1, words: [] }] }] },
};

/** Resolves when the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
