import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CANNED, LISTEN } from './helpers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-deepgram-test-'));
  await writeFile(file('canned.json'), JSON.stringify(CANNED));
  await writeFile(file('faults.json'), '[{ "on": { "request": 2 }, "fault": "answer", "status": 503 }]');
  await writeFile(file('bad-faults.json'), '[{ "fault": "reset", "at": "noon" }]');
  await writeFile(file('not.json'), '{');
});
afterAll(() => rm(folder, { recursive: true }));

interface Ready {
  readonly url: string;
  readonly ca: string;
  readonly apiKey: string;
}

function start(...args: string[]) {
  return ready(spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }));
}

async function ready(child: ChildProcessByStdio<null, Readable, Readable>) {
  const log = text(child.stderr);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data)));
    child.once('exit', (code) => reject(new Error(`exited with ${code} before it listened`)));
  });
  return { child, line, log, ready: JSON.parse(line) as Ready };
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [code, stdout, stderr] = await Promise.all([exitCode(child), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

async function post({ url, ca, apiKey }: Ready): Promise<number | undefined> {
  const options = { method: 'POST', ca: await readFile(ca), headers: { authorization: `Token ${apiKey}` } };
  return new Promise((resolve, reject) => {
    const sent = request(url + LISTEN, { ...options, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end('bytes');
  });
}

describe('local-deepgram', () => {
  it('prints one line of JSON, serves, logs, and stops on SIGTERM without a trace', async () => {
    const { child, line, log, ready } = await start(
      ...['--canned', file('canned.json'), '--faults', file('faults.json'), '--api-key', 'the-key'],
    );
    const exited = exitCode(child);
    expect(line.trim().split('\n')).toHaveLength(1);
    expect(ready).toEqual({
      url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
      ca: expect.stringMatching(/ca\.pem$/),
      apiKey: 'the-key',
    });
    expect([await post(ready), await post(ready)]).toEqual([200, 503]);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(existsSync(dirname(ready.ca))).toBe(false);
    expect((await log).trim().split('\n')).toEqual([
      expect.stringMatching(/^POST \/v1\/listen 200 \d+ ms: 1 kB, canned answer$/),
      expect.stringMatching(/^POST \/v1\/listen 503 \d+ ms: fault: answer, scripted answer$/),
    ]);
  });

  it('stops on SIGINT, with its default recognizer not yet started, too', async () => {
    const { child, ready } = await start();
    const exited = exitCode(child);
    child.kill('SIGINT');
    expect(await exited).toBe(0);
    expect(ready.apiKey).toMatch(/^[0-9a-f]{40}$/);
    expect(existsSync(ready.ca)).toBe(false);
  });

  it('stops with the npm that runs it', async () => {
    const args = ['run', '--silent', 'local-deepgram', '--', '--canned', file('canned.json')];
    const npm = await ready(spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }));
    npm.child.kill('SIGTERM');
    await vi.waitFor(() => expect(existsSync(npm.ready.ca)).toBe(false), { timeout: 60_000 });
  });

  it('--help lists the options', async () => {
    expect(await run('--help')).toEqual({
      code: 0,
      stdout: expect.stringContaining('--latency-ms N'),
      stderr: '',
    });
  });

  it.each([
    [['--port', 'x'], /^--port: "x" is not a whole number/],
    [['--nonsense'], /--nonsense/],
    [['--canned', 'missing.json'], /^--canned missing\.json: ENOENT/],
    [['--canned', 'not.json'], /^--canned .*not\.json: .*JSON/],
    [['--canned', 'faults.json'], /^--canned .*faults\.json: the canned answer must be a JSON object/],
    [
      ['--faults', 'bad-faults.json'],
      /^--faults .*: fault 1 \(reset\): "at" must be one of start, upload, headers/,
    ],
  ])('%j is one clear message and exit code 2', async (args, message) => {
    const known = args.map((arg) => (arg.endsWith('.json') && existsSync(file(arg)) ? file(arg) : arg));
    const { code, stdout, stderr } = await run(...known);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a taken port is one clear message and exit code 1', async () => {
    const { child, ready } = await start('--canned', file('canned.json'));
    const exited = exitCode(child);
    const { code, stderr } = await run('--canned', file('canned.json'), '--port', new URL(ready.url).port);
    expect(code).toBe(1);
    expect(stderr).toMatch(/EADDRINUSE/);
    child.kill();
    await exited;
  });
});
