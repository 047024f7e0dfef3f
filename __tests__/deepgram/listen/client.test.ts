import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createAuthority } from '../../../local-deepgram/src/tls.ts';
import { SpeechClient } from '../../../src/deepgram/listen/client.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

const KEY = '4f1e2d3c5b6a79880123456789abcdef01234567';
const TIMEOUT_MS = 500;
/** More bytes than the buffers between client and server hold. */
const LARGE = 24_000_000;

let server: Server;
let ca: string;
let asked = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  const authority = await createAuthority();
  ca = authority.ca;
  server = createServer(await authority.issue(), (request, response) => {
    asked += 1;
    answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  asked = 0;
});

const answerOf = (sha256?: string): string =>
  JSON.stringify({
    metadata: { request_id: 'r', duration: 1, sha256 },
    results: { channels: [{ alternatives: [{ transcript: 'Hello.', words: [] }] }] },
  });

async function send(size: number, more: { ca?: string } = { ca }, planned?: string) {
  const realPath = path.join(await makeWorkspace(), 'a.mp3');
  await writeFile(realPath, Buffer.alloc(size, 'media'));
  const client = new SpeechClient({
    credential: async () => KEY,
    baseUrl: new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}`),
    parameters: [],
    connections: 1,
    answerTimeout: TIMEOUT_MS,
    ...more,
  });
  try {
    const source = { kind: 'file', path: 'a.mp3', realPath, size } as const;
    return await client.transcribe(source, new AbortController().signal, { planned });
  } finally {
    await client.close();
  }
}

it('accepts an answer to what was sent', async () => {
  answer = (request, response) => {
    const hash = createHash('sha256');
    request.on('data', (chunk: Buffer) => hash.update(chunk));
    request.on('end', () => response.end(answerOf(hash.digest('hex'))));
  };
  for (const size of [1, 300_000]) expect((await send(size)).transcript.requestId).toBe('r');
});

it('accepts no answer that came before the file was sent', async () => {
  for (const sha256 of [undefined, 'f'.repeat(64)]) {
    answer = (request, response) => {
      response.end(answerOf(sha256));
      request.resume();
    };
    await expect(send(LARGE)).rejects.toMatchObject({
      kind: 'wrong-answer',
      message: expect.stringMatching(/^An answer arrived before the file was sent/),
    });
  }
});

it('accepts a refusal that came before the file was sent', async () => {
  answer = (request, response) => {
    response.writeHead(413).end('too large');
    request.resume();
  };
  await expect(send(LARGE)).rejects.toMatchObject({ kind: 'too-large' });
});

it('does not extend the timeout for an answer that trickles in', async () => {
  answer = (request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), TIMEOUT_MS / 10);
      response.on('close', () => clearInterval(drip));
    });
  };
  // Were it extended by each byte, this would never end.
  await expect(send(1000)).rejects.toMatchObject({ kind: 'answer-timeout', retry: 'once' });
});

it('counts a request that was cut off right after its last byte as possibly charged', async () => {
  answer = (request) => {
    let left = 1000;
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left === 0) request.socket.destroy();
    });
  };
  await expect(send(1000)).rejects.toMatchObject({ kind: 'connection', retry: 'once' });
});

it('sends nothing of a file that differs from the planned one', async () => {
  answer = (request) => request.resume();
  await expect(send(1000, { ca }, 'f'.repeat(64))).rejects.toMatchObject({
    kind: 'changed-file',
    message: expect.stringMatching(
      /^The file changed after it was read for the plan \(its content has changed\)/,
    ),
  });
});

it.each(['0', '1'])('does not send the key to a server without a valid certificate (%s)', async (value) => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', value);
  await expect(send(1000, {})).rejects.toMatchObject({ kind: 'endpoint' });
  expect(asked).toBe(0);
});
