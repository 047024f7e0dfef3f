import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type * as Undici from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../../local-deepgram/src/tls.ts';
import { copyUndici } from '../../scripts/undici.ts';

/** The bundled undici: dist/ must not lack a part that is only loaded later. */

const root = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/**
 * Sends requests, whose answers have the headers of GitHub's. Prints whether V8's flags are as they were, since Node's
 * code cache applies to these only.
 */
const REQUESTS = `
const [folder, many] = process.argv.slice(1);
const { cachedDataVersionTag } = require('node:v8');
const { createServer } = require('node:http');
const { Agent } = require(folder);
const tag = cachedDataVersionTag();
const server = createServer((_, response) => {
  for (let n = 0; n < 25; n++) response.setHeader('x-header-' + n, 'value '.repeat(8));
  response.end();
});
server.listen(0, async () => {
  const agent = new Agent({ connections: 1 });
  for (let n = 0; n < Number(many); n++) {
    const origin = 'http://localhost:' + server.address().port;
    const { body } = await agent.request({ origin, path: '/', method: 'GET' });
    await body.text();
  }
  console.log('flags', cachedDataVersionTag() === tag);
  await agent.close();
  server.close();
});`;

/** What V8 prints about the WebAssembly that it compiles while it sends so many requests, and whether flags changed. */
async function traceOf(undici: string, requests: number, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const args = ['--trace-wasm-compilation-times', '--eval', REQUESTS, undici, String(requests)];
  const options = { env: { ...process.env, ...env } };
  return (await promisify(execFile)(process.execPath, args, options)).stdout;
}

let folder: string;
let copy: Pick<typeof Undici, 'Agent' | 'ProxyAgent' | 'fetch'>;
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'undici-')), 'undici');
  await copyUndici(path.join(root, 'node_modules/undici'), folder);
  copy = require(folder);
});
afterAll(() => rm(path.dirname(folder), { recursive: true }));

/** Calls back with the URL of a server that answers with the HTTP version of the request. */
async function withServer(use: (url: string, ca: string) => Promise<void>): Promise<void> {
  const authority = await createAuthority();
  const server = createSecureServer(
    { ...(await authority.issue()), allowHTTP1: true },
    (request, response) => {
      response.end(request.httpVersion);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await use(`https://127.0.0.1:${port}`, authority.ca);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('the bundled undici', () => {
  it.each([
    { allowH2: false, version: '1.1' },
    { allowH2: true, version: '2.0' },
  ])('speaks HTTP/$version', async ({ allowH2, version }) => {
    await withServer(async (url, ca) => {
      const agent = new copy.Agent({ allowH2, connect: { ca } });
      const asked = await agent.request({ origin: url, path: '/', method: 'GET' });
      expect(await asked.body.text()).toBe(version);
      const fetched = await copy.fetch(url, { dispatcher: agent });
      expect(await fetched.text()).toBe(version);
      await agent.close();
    });
  });

  it('has a parser that V8 optimizes for many requests only, with the flags that V8 has by default', async () => {
    const ours = await traceOf(folder, 30);
    expect(ours).toContain('using Liftoff');
    expect(ours).not.toContain('using TurboFan');
    expect(ours).toContain('flags true');
    expect(await traceOf(path.join(root, 'node_modules/undici'), 30)).toContain('using TurboFan');
  });

  it('has only one parser, whichever the environment asks for', async () => {
    expect(await traceOf(folder, 1, { UNDICI_USE_MILO: '1' })).toContain('flags true');
  });

  it('has everything that dist/ imports from it', async () => {
    const importers = ['src/lib/connections.ts', 'node_modules/@actions/http-client/lib/index.js'];
    const github = 'node_modules/@actions/github/lib/internal/utils.js';
    for (const file of [...importers, github]) {
      const text = await readFile(path.join(root, file), 'utf8');
      const [, names = ''] = /^import \{(.*)\} from 'undici';$/m.exec(text) ?? [];
      const values = names.split(',').filter((name) => !/^\s*type\b/.test(name));
      expect(values.length).toBeGreaterThan(0);
      for (const name of values) expect(copy).toHaveProperty(name.trim());
    }
  });
});
