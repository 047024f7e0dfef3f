import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Artifacts, startArtifacts } from '../servers/github/artifacts.ts';
import { startBlobStorage } from '../servers/github/azurite.ts';
import { type Cache, startCache } from '../servers/github/cache.ts';
import { openClosedNetwork } from './closed-network.ts';
import { openRepository } from './github.ts';
import { annotations, codes, type Ran, type Step, saying } from './helpers.ts';
import { openPointers } from './pointers.ts';
import { recordings } from './recordings.ts';
import { listenHttps } from './servers.ts';

const PASSWORD = 'canary-closed-pass';
const REFUSED =
  'The proxy refuses the connection (407): it requires another user or password. Check `HTTPS_PROXY`.';

let artifacts: Artifacts;
let cache: Cache;
let storage: string;
beforeAll(async () => {
  artifacts = await startArtifacts();
  cache = await startCache({ beside: artifacts.env });
  storage = (await startBlobStorage()).sign('any');
});
afterAll(async () => {
  await cache.close();
  await artifacts.close();
});

type ServerName = 'deepgram' | 'github' | 'results' | 'storage' | 'media';

interface Seen {
  readonly ran: Ran;
  /** How often a tunnel to each server was requested. */
  readonly asked: Readonly<Record<ServerName, number>>;
  /** The number of requests that Deepgram received. */
  readonly requests: number;
}

/**
 * Runs the action where all servers have names that only a proxy can resolve. The proxy requires a different password
 * for `refused`.
 */
async function runWith(inputs: Step['inputs'], refused?: ServerName): Promise<Seen> {
  const faults = [{ on: { url: 'talk' }, fault: 'answer', status: 200, body: saying('At a URL.') }] as const;
  await using repository = await openRepository({
    files: { 'a.wav': `speech ${refused} ${Object.values(inputs ?? {}).join(' ')}` },
    faults,
  });
  const { stage, github } = repository;
  await using host = await listenHttps(stage.deepgram, (_, response) => response.end('media'));
  await using network = await openClosedNetwork(PASSWORD);
  const servers: Readonly<Record<ServerName, string>> = {
    deepgram: stage.deepgram.url,
    github: github.apiUrl,
    results: cache.env['ACTIONS_RESULTS_URL'] ?? '',
    storage,
    media: `https://127.0.0.1:${host.port}`,
  };
  if (refused !== undefined) network.refuse(servers[refused]);
  const ran = await repository.run({
    inputs: {
      files: '*.wav',
      urls: network.inNetwork(`${servers.media}/talk.mp3`),
      'base-url': network.inNetwork(servers.deepgram),
      'allow-private-hosts': 'false',
      'artifact-name': `talks-${refused}`,
      ...inputs,
    },
    env: {
      ...cache.env,
      HTTPS_PROXY: network.proxy,
      ACTIONS_RESULTS_URL: network.inNetwork(servers.results),
      GITHUB_API_URL: network.inNetwork(github.apiUrl),
      GITHUB_GRAPHQL_URL: network.inNetwork(github.graphqlUrl),
    },
    secrets: [PASSWORD],
  });
  const { deepgram, results, media } = servers;
  return {
    ran,
    asked: {
      deepgram: network.tunnelsTo(deepgram),
      github: network.tunnelsTo(servers.github),
      results: network.tunnelsTo(results),
      storage: network.tunnelsTo(storage),
      media: network.tunnelsTo(media),
    },
    requests: stage.deepgram.requests.length,
  };
}

const CACHED = { 'save-to': 'workspace', cache: 'true' };
const ARTIFACT = { 'save-to': 'artifact', cache: 'false' };
const COMMIT = { 'save-to': 'commit', cache: 'false' };

describe('behind a proxy with a password', () => {
  it('answers are cached, an artifact is kept and transcripts are committed, and every client uses it', async () => {
    const { ran, asked } = await runWith({ 'save-to': 'artifact, commit', cache: 'true' });
    expect(annotations(ran, 'error')).toEqual([]);
    expect(annotations(ran, 'notice')).toEqual([]);
    expect(Object.values(codes(ran))).toEqual(['transcribed', 'transcribed']);
    expect(ran.log).not.toMatch(/could not be/i);
    for (const [name, times] of Object.entries(asked)) expect([name, times > 0]).toEqual([name, true]);
  });

  it.each<[string, Step['inputs'], ServerName, number]>([
    // Two searches before the plan fail with a notice. Then the branch is requested.
    ["GitHub's API", COMMIT, 'github', 4],
    // A request of the toolkit, and ours to find the reason.
    ['the artifact service', ARTIFACT, 'results', 2],
  ])('%s stops the run before anything is sent if the proxy refuses', async (_, inputs, refused, times) => {
    const { ran, asked, requests } = await runWith(inputs, refused);
    expect(annotations(ran, 'error')).toEqual([expect.stringContaining(REFUSED)]);
    expect([ran.exitCode, requests, asked[refused]]).toEqual([1, 0, times]);
  });

  it('a refusal for the storage of artifacts is reported once', async () => {
    const { ran } = await runWith(ARTIFACT, 'storage');
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(
        /^save-to artifact: The artifact could not be uploaded: The proxy refuses .* Until/,
      ),
    ]);
    expect(ran.log.split(REFUSED)).toHaveLength(2);
  });

  it('the run continues without the cache if it is refused, after one request', async () => {
    const { ran, asked } = await runWith(CACHED, 'results');
    expect(annotations(ran, 'notice')).toEqual([
      expect.stringContaining(`cache: ${REFUSED.replace(/\.$/, '')}. Recordings whose answers are not found`),
    ]);
    expect(Object.values(codes(ran))).toEqual(['transcribed', 'transcribed']);
    expect(asked.results).toBe(2);
  });

  it('a refused media server is requested once, and the length is unknown', async () => {
    const { ran, asked } = await runWith({ 'save-to': 'workspace', cache: 'false' }, 'media');
    expect(Object.values(codes(ran))).toEqual(['transcribed', 'transcribed']);
    expect(asked.media).toBe(1);
  });

  it.each([
    [false, 'transcribed', 3],
    [true, 'lfs-unreachable', 1],
  ])('Git LFS uses the proxy; refused: %j', async (isRefused, code, times) => {
    await using pointers = await openPointers({ media: recordings({ 'b.wav': 10 }) });
    const { stage, lfs } = pointers;
    await using network = await openClosedNetwork(PASSWORD);
    if (isRefused) network.refuse(lfs.serverUrl);
    const ran = await pointers.run({
      env: { HTTPS_PROXY: network.proxy, GITHUB_SERVER_URL: network.inNetwork(lfs.serverUrl) },
      inputs: { files: '*.wav', 'base-url': network.inNetwork(stage.deepgram.url) },
      secrets: [PASSWORD],
    });
    expect(codes(ran)).toEqual({ 'b.wav': code });
    expect(network.tunnels).toHaveLength(times);
    if (isRefused) expect(annotations(ran, 'error')[0]).toBe(`b.wav: ${REFUSED}`);
  });
});
