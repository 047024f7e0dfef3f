import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Server } from 'proxy-chain';
import { describe, expect, it } from 'vitest';
import { runAction } from '../../scripts/runner.ts';
import { annotations, codes, openStage } from './helpers.ts';
import { openRing } from './keys.ts';

const PASSWORD = 'canary-proxy-pass';
const USER = `user:${PASSWORD}`;

/** Opens a proxy that requires a user and a password, and records the requested targets. */
async function openProxy() {
  const targets: string[] = [];
  const server = new Server({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: ({ username, password, hostname, port }) => {
      targets.push(`${hostname}:${port}`);
      return { requestAuthentication: username !== 'user' || password !== PASSWORD };
    },
  });
  await server.listen();
  return {
    targets,
    address: `127.0.0.1:${server.port}`,
    [Symbol.asyncDispose]: () => server.close(true),
  };
}

type Environment = (address: string) => Record<string, string>;

interface Seen {
  readonly exitCode: number | null;
  readonly errors: readonly string[];
  /** Whether a tunnel to Deepgram was requested, and none to another host. */
  readonly usesProxy: boolean;
  readonly tunnels: number;
  /** The number of requests that Deepgram received. */
  readonly requests: number;
  readonly log: string;
}

async function transcribing(environment: Environment): Promise<Seen> {
  await using stage = await openStage({ files: { 'a.wav': 'speech' } });
  await using proxy = await openProxy();
  const ran = await stage.run({
    env: environment(proxy.address),
    inputs: { retries: '1' },
    secrets: [PASSWORD],
  });
  const { host } = new URL(stage.deepgram.url);
  return {
    exitCode: ran.exitCode,
    errors: annotations(ran, 'error').slice(0, 1),
    usesProxy: proxy.targets.length > 0 && proxy.targets.every((target) => target === host),
    tunnels: proxy.targets.length,
    requests: stage.deepgram.requests.length,
    log: `${ran.log}${JSON.stringify(codes(ran))}`,
  };
}

async function checking(environment: Environment): Promise<Seen> {
  await using ring = await openRing({ keys: { ci: { scopes: ['usage:write'] } } });
  await using proxy = await openProxy();
  const ran = await ring.check({ env: environment(proxy.address) });
  const { host } = new URL(ring.deepgram.url);
  return {
    exitCode: ran.exitCode,
    errors: annotations(ran, 'error').slice(0, 1),
    usesProxy: proxy.targets.length > 0 && proxy.targets.every((target) => target === host),
    tunnels: proxy.targets.length,
    requests: ring.deepgram.requests.length,
    log: ran.log,
  };
}

describe.concurrent.each([
  ['transcribing', transcribing],
  ['check-key', checking],
])('%s', (_, run) => {
  // Other spellings of the variables are cases of lib/proxies.test.ts.
  it('goes through the proxy of HTTPS_PROXY with user and password, unless NO_PROXY names the host', async () => {
    const seen = await run((at) => ({ HTTPS_PROXY: `http://${USER}@${at}`, NO_PROXY: '10.0.0.0/8' }));
    expect(seen).toMatchObject({ exitCode: 0, errors: [], usesProxy: true });
    expect(seen.requests).toBeGreaterThan(0);
    expect(seen.log).not.toContain(PASSWORD);
  });

  it('bypasses it for a network in NO_PROXY', async () => {
    const seen = await run((at) => ({ HTTPS_PROXY: `http://${USER}@${at}`, NO_PROXY: '127.0.0.0/8' }));
    expect(seen).toMatchObject({ exitCode: 0, errors: [], usesProxy: false, tunnels: 0 });
  });

  it('stops without retries where the proxy refuses the password', async () => {
    const seen = await run((at) => ({ HTTPS_PROXY: `http://user:${PASSWORD}x@${at}` }));
    const message =
      /The proxy refuses the connection \(407\): it requires another user or password\. Check `HTTPS_PROXY`\./;
    expect(seen).toMatchObject({ exitCode: 1, requests: 0, errors: [expect.stringMatching(message)] });
    expect(seen.log).not.toMatch(/Retry \d in/);
    expect(seen.log).not.toContain(PASSWORD);
  });
});

/** Each action reads them; that each mistake is noticed is a case of lib/proxies.test.ts. */
describe.concurrent.each(['.', 'audit-keys', 'check-key', 'create-key', 'rotate-key'])('%s', (folder) => {
  const [name, value, message] =
    folder === '.'
      ? (['ALL_PROXY', 'http://', 'it is not the address of a proxy'] as const)
      : (['HTTPS_PROXY', `socks5://${USER}@127.0.0.1:1080`, 'a socks5:// proxy cannot be used'] as const);

  it('starts nothing with a proxy that cannot be used', async () => {
    const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
    const ran = await runAction({ workspace, env: { [name]: value }, inputs: {} }, folder);
    await Promise.all([rm(workspace, { recursive: true }), rm(ran.temp, { recursive: true })]);
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([expect.stringContaining(`${name}: ${message}`)]);
    expect(`${ran.stdout}${ran.stderr}`).not.toContain(PASSWORD);
  });
});
