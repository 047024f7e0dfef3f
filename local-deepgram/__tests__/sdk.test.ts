import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDeepgram, startLocalDeepgram } from '../src/server.ts';

const run = promisify(execFile);
const CLIENT = fileURLToPath(new URL('./sdk-client.ts', import.meta.url));
const KENNEDY = fileURLToPath(new URL('../../examples/media/kennedy.mp3', import.meta.url));

let deepgram: LocalDeepgram;
let media: Server;
let bytes: Buffer;

beforeAll(async () => {
  bytes = await readFile(KENNEDY);
  deepgram = await startLocalDeepgram({ reaches: () => true });
  media = createServer(await deepgram.authority.issue(), (_request, response) => response.end(bytes));
  await new Promise<void>((resolve) => media.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  media.closeAllConnections();
  media.close();
  await deepgram.close();
});

/** What the SDK made of the server's answer. */
async function sdk(kind: 'file' | 'url', source: string, apiKey = deepgram.apiKey): Promise<unknown> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: deepgram.ca };
  const { stdout } = await run(process.execPath, [CLIENT, deepgram.url, apiKey, kind, source], { env });
  return JSON.parse(stdout);
}

/** The answer to the recording, without what recognition may vary. */
const spoken = () => ({
  response: {
    metadata: { sha256: createHash('sha256').update(bytes).digest('hex'), channels: 1, tags: ['sdk'] },
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: expect.stringMatching(/ask not what your country can do for you/i),
              paragraphs: { transcript: expect.stringMatching(/^\n/) },
            },
          ],
        },
      ],
      utterances: expect.arrayContaining([expect.objectContaining({ channel: 0 })]),
    },
  },
});

describe('Deepgram’s SDK', () => {
  it('transcribes a file', async () => {
    expect(await sdk('file', KENNEDY)).toMatchObject(spoken());
  });

  it('transcribes a URL', async () => {
    const { port } = media.address() as AddressInfo;
    expect(await sdk('url', `https://localhost:${port}/kennedy.mp3`)).toMatchObject(spoken());
  });

  it('reports a wrong key', async () => {
    expect(await sdk('file', KENNEDY, 'wrong')).toMatchObject({
      status: 401,
      body: { err_code: 'INVALID_AUTH', err_msg: 'Invalid credentials.' },
    });
  });

  it('reports bad audio', async () => {
    expect(await sdk('file', CLIENT)).toMatchObject({
      error: 'BadRequestError',
      status: 400,
      body: { err_msg: 'Bad Request: failed to process audio: corrupt or unsupported data' },
    });
  });
});
