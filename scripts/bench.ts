/** Measures the built action against its peers on this machine, in one run: `npm run bench`. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { formatBytes } from '../src/lib/units.ts';
import { type Measurement, measure, median } from './measure.ts';

const root = path.join(import.meta.dirname, '..');
const bundle = path.join(root, 'dist/transcribe/index.js');
const sample = path.join(root, 'examples/media/austen-2.wav');

const STARTS = 15;
const FILES = 100;
const IN_FLIGHT = 10;
const LATENCY_MS = 300;
const REPEATS = 3;
const LARGE_FILE = 1.5 * 1024 ** 3;

interface Server {
  readonly url: string;
  readonly ca: string;
  readonly apiKey: string;
  readonly stop: () => void;
}

const ANSWER = {
  metadata: {
    transaction_key: 'deprecated',
    request_id: '00000000-0000-4000-8000-000000000000',
    sha256: '',
    created: '2026-01-01T00:00:00.000Z',
    duration: 3,
    channels: 1,
    models: ['model'],
    model_info: { model: { name: 'general-nova-3', version: '1', arch: 'nova-3' } },
  },
  results: { channels: [{ alternatives: [{ transcript: '', confidence: 0, words: [] }] }] },
};

/** The local Deepgram in a process of its own, with an answer at hand, so that it hardly counts. */
async function startServer(folder: string, latency: number): Promise<Server> {
  const canned = path.join(folder, 'canned.json');
  await writeFile(canned, JSON.stringify(ANSWER));
  const main = path.join(root, 'local-deepgram/src/main.ts');
  const args = [main, '--canned', canned, '--latency-ms', String(latency)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  const { url, ca, apiKey }: Omit<Server, 'stop'> = JSON.parse(String(value));
  return { url, ca, apiKey, stop: () => child.kill('SIGTERM') };
}

function actionEnv(
  workspace: string,
  server: Server,
  inputs: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const values = { 'API-KEY': server.apiKey, 'BASE-URL': server.url, 'SAVE-TO': 'workspace', ...inputs };
  const variables = Object.entries(values).map(([name, value]) => [`INPUT_${name}`, value]);
  return {
    PATH: process.env['PATH'],
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    NODE_EXTRA_CA_CERTS: server.ca,
    ...Object.fromEntries(variables),
  };
}

async function repeat(times: number, run: () => Promise<Measurement>): Promise<Measurement> {
  const all: Measurement[] = [];
  for (let index = 0; index < times; index += 1) all.push(await run());
  const middle = median(all.map(({ wall }) => wall));
  const chosen = all.find(({ wall }) => wall === middle);
  if (chosen === undefined) throw new Error('nothing was measured');
  return chosen;
}

const ms = (value: number | undefined): string => (value === undefined ? 'n/a' : `${value.toFixed(0)} ms`);

async function benchStart(): Promise<void> {
  const empty = { env: { PATH: process.env['PATH'] } };
  // Alternating, so that a busy moment of the machine hits both.
  const [bare, action]: [number[], number[]] = [[], []];
  for (let index = 0; index < STARTS; index += 1) {
    bare.push((await measure(process.execPath, ['-e', ''], empty)).wall);
    action.push((await measure(process.execPath, [bundle], empty)).wall);
  }
  const [bareMs, actionMs] = [median(bare), median(action)];
  console.log(`\nStart to the first input error, median of ${STARTS}`);
  console.table({
    'bare node': { wall: ms(bareMs) },
    'the action': { wall: ms(actionMs), 'over bare node': ms(actionMs - bareMs) },
  });
}

async function benchMany(folder: string): Promise<void> {
  const files = Array.from({ length: FILES }, (_, index) => path.join(folder, `${index}.wav`));
  for (const file of files) await cp(sample, file);
  const server = await startServer(folder, LATENCY_MS);
  const listen = `${server.url}/v1/listen?model=nova-3&smart_format=true`;
  const curl = `printf '%s\\n' ${files.map((file) => `'${file}'`).join(' ')} | xargs -P${IN_FLIGHT} -I{} curl -sS -f --cacert ${server.ca} -H 'Authorization: Token ${server.apiKey}' -H 'Content-Type: audio/wav' --data-binary @{} -o {}.curl.json '${listen}'`;
  const sdk = [path.join(root, 'scripts/bench-sdk.ts'), server.url, server.apiKey, ...files];
  const inputs = { FILES: '*.wav', CONCURRENCY: String(IN_FLIGHT) };
  const ideal = (FILES / IN_FLIGHT) * LATENCY_MS;
  try {
    const rows = {
      'the action': await repeat(REPEATS, () =>
        measure(process.execPath, [bundle], { cwd: folder, env: actionEnv(folder, server, inputs) }),
      ),
      [`xargs -P${IN_FLIGHT} curl`]: await repeat(REPEATS, () => measure('sh', ['-c', curl], {})),
      [`@deepgram/sdk, ${IN_FLIGHT} at once`]: await repeat(REPEATS, () =>
        measure(process.execPath, sdk, {
          env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: server.ca },
        }),
      ),
    };
    console.log(
      `\n${FILES} files, ${IN_FLIGHT} in flight, ${LATENCY_MS} ms each: ideal ${ideal} ms, median of ${REPEATS}`,
    );
    console.table(withRatio(rows, ideal));
  } finally {
    server.stop();
  }
}

function withRatio(
  rows: Readonly<Record<string, Measurement>>,
  ideal: number,
): Record<string, Record<string, string>> {
  const entries = Object.entries(rows).map(([name, { wall, exitCode }]) => {
    if (exitCode !== 0) throw new Error(`${name} exited with ${exitCode}`);
    return [name, { wall: ms(wall), 'of the ideal': (wall / ideal).toFixed(3) }] as const;
  });
  return Object.fromEntries(entries);
}

async function benchLarge(folder: string): Promise<void> {
  const file = path.join(folder, 'large.wav');
  const handle = await open(file, 'w');
  await handle.truncate(LARGE_FILE);
  await handle.close();
  const server = await startServer(folder, 0);
  const curl = [
    '-sS',
    '-f',
    '--cacert',
    server.ca,
    '-H',
    `Authorization: Token ${server.apiKey}`,
    '-X',
    'POST',
    '-T',
    file,
  ];
  const listen = `${server.url}/v1/listen?model=nova-3`;
  try {
    const rows = {
      'the action': await measure(process.execPath, [bundle], {
        cwd: folder,
        env: actionEnv(folder, server, { FILES: 'large.wav' }),
      }),
      'curl -T': await measure('curl', [...curl, listen], {}),
    };
    console.log(`\nOne file of ${formatBytes(LARGE_FILE)} (the action also computes its SHA-256)`);
    const shown = Object.entries(rows).map(([name, { wall, cpu, peak, exitCode }]) => {
      if (exitCode !== 0) throw new Error(`${name} exited with ${exitCode}`);
      return [
        name,
        { wall: ms(wall), cpu: ms(cpu), 'peak memory': peak === undefined ? 'n/a' : formatBytes(peak) },
      ];
    });
    console.table(Object.fromEntries(shown));
  } finally {
    server.stop();
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
try {
  await benchStart();
  for (const bench of [benchMany, benchLarge]) {
    const own = await mkdtemp(path.join(folder, 'run-'));
    await bench(own);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
