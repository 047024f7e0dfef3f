import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatBytes } from '../../src/lib/units.ts';
import { compare, type Peer, runCommand, type Section } from './measure.ts';
import { expectSent, type Server, startServer } from './requests.ts';
import { expectOutputs, transcribe } from './transcribe.ts';

const NAME = 'large.wav';
const REFERENCE = 'openssl sha256, then curl -T';

/** Sends one large file to a server that counts and hashes the received bytes. */
export async function benchUpload({ bytes = 1.6e9, repeats = 3 } = {}): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const server = stack.use(await startServer());
  const hash = await makeFile(folder, bytes);
  const rows = await compare(peersOn(folder, server, hash), repeats);
  return { title: `One file of ${formatBytes(bytes)}`, repeats, rows, reference: REFERENCE };
}

function peersOn(folder: string, server: Server, hash: string): Peer[] {
  const file = path.join(folder, NAME);
  const sent = async (): Promise<void> => expectSent((await server.counted()).requests, [hash]);
  const curl = `curl -sS -f --cacert ${server.ca} -H 'Authorization: Token ${server.apiKey}' -X POST -T '${file}' '${server.url}/v1/listen?model=nova-3'`;
  return [
    {
      name: 'the action',
      prepare: () => removeResults(folder),
      run: (under) =>
        transcribe({ workspace: folder, server, inputs: { files: NAME, cache: 'false' } }, under),
      check: async (ended) => {
        await sent();
        expectOutputs(ended, { transcribed: 1 });
      },
    },
    {
      name: REFERENCE,
      run: (under) => runCommand([...under, 'sh', '-c', `openssl dgst -sha256 '${file}' && ${curl}`]),
      check: async ({ stdout }) => {
        await sent();
        if (!stdout.includes(hash)) throw new Error(`openssl printed another hash: ${stdout}`);
      },
    },
    { name: 'curl -T', run: (under) => runCommand([...under, 'sh', '-c', curl]), check: sent },
  ];
}

/** Creates a sparse file of zeros, which takes no disk space. Returns its SHA-256. */
async function makeFile(folder: string, bytes: number): Promise<string> {
  const file = path.join(folder, NAME);
  await using handle = await open(file, 'w');
  await handle.truncate(bytes);
  const { stdout } = await runCommand(['openssl', 'dgst', '-sha256', file]);
  return stdout.trim().split(' ').at(-1) ?? '';
}

async function removeResults(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name !== NAME) await rm(path.join(folder, name), { recursive: true });
}
