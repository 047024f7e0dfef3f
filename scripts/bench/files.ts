import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';
import { compare, type Ended, type Peer, runCommand, type Section } from './measure.ts';
import { expectSent, type Server, startServer } from './requests.ts';
import { expectOutputs, transcribe } from './transcribe.ts';

const SAMPLE = path.join(import.meta.dirname, '../../examples/media/austen-2.wav');
const SDK = path.join(import.meta.dirname, 'sdk.ts');
const IDEAL = 'ideal';

const SIZES = { files: 100, inFlight: 10, latencyMs: 300, repeats: 3 };
type Sizes = typeof SIZES;

/**
 * The resources that the peers share: one folder with the recordings of a round, and one that the action can write to.
 */
interface Ground {
  readonly media: string;
  readonly workspace: string;
  readonly server: Server;
  readonly sizes: Sizes;
}

/** Sends many different files, a number of them at a time, to a server that delays its answers. */
export async function benchFiles(given: Partial<Sizes> = {}): Promise<Section> {
  const sizes = { ...SIZES, ...given };
  const { files, inFlight, latencyMs, repeats } = sizes;
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const server = stack.use(await startServer({ latencyMs, cache: true }));
  const ground = {
    media: path.join(folder, 'media'),
    workspace: path.join(folder, 'workspace'),
    server,
    sizes,
  };
  const rows = await compare(peersOn(ground), repeats);
  const ideal = { name: IDEAL, wall: Math.ceil(files / inFlight) * latencyMs };
  const title = `${files} different files, ${inFlight} in flight, ${latencyMs} ms each`;
  return { title, repeats, rows: [ideal, ...rows], reference: IDEAL };
}

function peersOn(ground: Ground): Peer[] {
  const { media, server, sizes } = ground;
  const { files, inFlight } = sizes;
  const sent = async (): Promise<void> => {
    const { requests, peakInFlight } = await server.counted();
    expectSent(requests, await hashesIn(media));
    if (peakInFlight > inFlight) throw new Error(`${peakInFlight} requests were in flight`);
  };
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: server.ca };
  return [
    {
      name: 'the action',
      prepare: async (round) => {
        await makeMedia(ground, round);
        await freshWorkspace(ground);
      },
      run: (under) => act(ground, { cache: 'false' }, under),
      check: async (ended) => {
        await sent();
        expectOutputs(ended, { transcribed: files, reused: 0 });
      },
    },
    {
      name: 'the action, which keeps answers in the cache',
      prepare: () => freshWorkspace(ground),
      run: (under) => act(ground, { cache: 'true' }, under),
      check: async (ended) => {
        await sent();
        expectOutputs(ended, { transcribed: files, reused: 0 });
      },
    },
    {
      // Finding all of them proves that they were stored.
      name: 'the action, which finds them there',
      prepare: () => freshWorkspace(ground),
      run: (under) => act(ground, { cache: 'true' }, under),
      check: async (ended) => {
        expectSent((await server.counted()).requests, []);
        expectOutputs(ended, { transcribed: 0, reused: files });
      },
    },
    {
      name: `xargs -P${inFlight} curl`,
      run: async (under) => runCommand([...under, 'sh', '-c', await curls(ground)]),
      check: sent,
    },
    {
      name: `@deepgram/sdk, ${inFlight} at once`,
      run: async (under) =>
        runCommand(
          [
            ...under,
            process.execPath,
            SDK,
            server.url,
            server.apiKey,
            String(inFlight),
            ...(await filesIn(media)),
          ],
          { env },
        ),
      check: sent,
    },
  ];
}

/** Recordings that all differ, within a round and between rounds: equal ones would be sent only once and be cached. */
async function makeMedia({ media, sizes }: Ground, round: number): Promise<void> {
  const sample = await readFile(SAMPLE);
  await rm(media, { recursive: true, force: true });
  await mkdir(media);
  for (let index = 0; index < sizes.files; index += 1) {
    const own = Buffer.from(sample);
    own.writeUInt32LE(round * sizes.files + index, own.length - 4);
    await writeFile(path.join(media, `${index}.wav`), own);
  }
}

async function freshWorkspace({ media, workspace }: Ground): Promise<void> {
  await rm(workspace, { recursive: true, force: true });
  await cp(media, workspace, { recursive: true });
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).map((name) => path.join(folder, name));
}

async function hashesIn(folder: string): Promise<string[]> {
  return Promise.all((await filesIn(folder)).map(async (file) => sha256(await readFile(file))));
}

function act(
  { workspace, server, sizes }: Ground,
  inputs: { cache: string },
  under: readonly string[],
): Promise<Ended> {
  const all = { files: '*.wav', concurrency: String(sizes.inFlight), ...inputs };
  return transcribe({ workspace, server, inputs: all, env: server.cache }, under);
}

async function curls({ media, server, sizes }: Ground): Promise<string> {
  const listen = `${server.url}/v1/listen?model=nova-3&smart_format=true`;
  const headers = `-H 'Authorization: Token ${server.apiKey}' -H 'Content-Type: audio/wav'`;
  const names = (await filesIn(media)).map((file) => `'${file}'`).join(' ');
  return `printf '%s\\n' ${names} | xargs -P${sizes.inFlight} -I{} curl -sS -f --cacert ${server.ca} ${headers} --data-binary @{} -o '${media}.json' '${listen}'`;
}
