/**
 * Serves Deepgram's API and GitHub's cache in a process of its own, so that its work is not measured with that of a
 * peer. The first line on standard output has the addresses; each line on standard input is answered with the requests
 * since the last one. It ends when its input ends. Its argument is the JSON of `ServerOptions`.
 */
import { createInterface } from 'node:readline';
import { startCache } from '../../__tests__/servers/github/cache.ts';
import { startLocalDeepgram } from '../../local-deepgram/src/server.ts';
import type { Address, Counted, Request, ServerOptions } from './requests.ts';

/** Contains a word, so that transcripts are not empty. */
const ANSWER = {
  metadata: {
    transaction_key: 'deprecated',
    request_id: '',
    sha256: '',
    created: '2026-01-01T00:00:00.000Z',
    duration: 3,
    channels: 1,
    models: ['model'],
    model_info: { model: { name: 'general-nova-3', version: '1', arch: 'nova-3' } },
  },
  results: {
    channels: [
      {
        alternatives: [
          {
            transcript: 'hello',
            confidence: 0.9,
            words: [{ word: 'hello', start: 0, end: 1, confidence: 0.9 }],
          },
        ],
      },
    ],
  },
};

/** Does not limit concurrent requests. */
const CONCURRENCY = 1000;

const { latencyMs = 0, cache: wantsCache = false }: ServerOptions = JSON.parse(process.argv[2] ?? '{}');
await using stack = new AsyncDisposableStack();
const deepgram = stack.adopt(
  await startLocalDeepgram({ canned: ANSWER, latencyMs, concurrency: CONCURRENCY }),
  (server) => server.close(),
);
const cache = wantsCache ? stack.adopt(await startCache(), (service) => service.close()) : undefined;
const { url, ca, apiKey } = deepgram;
const say = (value: Address | Counted): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

say({ url, ca, apiKey, cache: cache?.env ?? {} });
let told = 0;
for await (const _ of createInterface({ input: process.stdin })) {
  const requests = deepgram.requests
    .slice(told)
    .map(({ path, status, sha256 = '', bytesReceived, contentLength }): Request => {
      const announced = contentLength === undefined ? {} : { contentLength };
      return { path, status: status ?? 'open', sha256, bytesReceived, ...announced };
    });
  told += requests.length;
  say({ requests, peakInFlight: deepgram.peakInFlight });
}
