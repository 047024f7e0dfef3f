import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchFiles } from '../../scripts/bench/files.ts';
import {
  compare,
  measure,
  median,
  type Peer,
  runCommand,
  type Section,
} from '../../scripts/bench/measure.ts';
import { benchRender } from '../../scripts/bench/render.ts';
import { expectSent, type Request } from '../../scripts/bench/requests.ts';
import { benchStart } from '../../scripts/bench/start.ts';
import { benchUnchanged } from '../../scripts/bench/unchanged.ts';
import { benchUpload } from '../../scripts/bench/upload.ts';
import { bundled } from '../helpers/bundled.ts';
import { isPosix } from '../helpers/workspace.ts';

const request = (sha256: string, more: Partial<Request> = {}): Request => ({
  path: '/v1/listen',
  status: 200,
  sha256,
  bytesReceived: 3,
  contentLength: 3,
  ...more,
});

describe('expectSent', () => {
  it('accepts each recording, once and complete, in any order', () => {
    expectSent([], []);
    const { contentLength: _, ...chunked } = request('a');
    expectSent([request('b'), chunked], ['a', 'b']);
  });

  it.each<[string, Request[], string[], string]>([
    ['one is missing', [request('a')], ['a', 'b'], 'counted 1 requests, not 2'],
    ['one came twice', [request('a'), request('a')], ['a', 'b'], 'the same twice: a'],
    ['one is too many', [request('a'), request('b')], ['a'], 'counted 2 requests, not 1'],
    ['other media came', [request('c')], ['a'], 'other media'],
    ['two of the media are the same', [request('a'), request('a')], ['a', 'a'], 'are the same'],
    ['one was refused', [request('a', { status: 429 })], ['a'], 'did not answer'],
    ['one was cut', [request('a', { bytesReceived: 2 })], ['a'], 'did not answer'],
    ['one still runs', [request('a', { status: 'open' })], ['a'], 'did not answer'],
    ['one requested something else', [request('a', { path: '/v1/projects' })], ['a'], 'did not answer'],
  ])('throws if %s', (_, requests, hashes, message) => {
    expect(() => expectSent(requests, hashes)).toThrow(message);
  });
});

it('the median is the middle value, or the mean of the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  expect(() => median([])).toThrow('nothing was measured');
});

const script = (name: string): string => path.join(import.meta.dirname, '../../scripts', name);

// Sections need bash and the files next to it.
describe.skipIf(!isPosix)('the benchmark', () => {
  it('counts the CPU and memory of processes that a command starts', async () => {
    const burn = 'const held = Buffer.alloc(1e8, 1); while (process.cpuUsage().user < 1e5) held[0]++;';
    const { ended, usage } = await measure((under) =>
      runCommand([...under, 'sh', '-c', `"${process.execPath}" -e '${burn}'; echo done; exit 3`]),
    );
    expect(ended).toMatchObject({ exitCode: 3, stdout: 'done\n' });
    expect(usage.cpu).toBeGreaterThanOrEqual(100);
    if (process.platform === 'linux') expect(usage.peak).toBeGreaterThan(1e8);
  });

  it('throws if a peer did not send what it claims, and if it fails', async () => {
    const nothing: Peer = {
      name: 'nobody',
      run: (under) => runCommand([...under, 'true']),
      check: () => expectSent([], ['a']),
    };
    await expect(compare([nothing], 1)).rejects.toThrow('nobody: the server counted 0 requests, not 1');
    const failing = { ...nothing, run: (under: readonly string[]) => runCommand([...under, 'false']) };
    await expect(compare([failing], 1)).rejects.toThrow('nobody: exited with 1');
  });

  it('takes its peers in turns', async () => {
    const order: string[] = [];
    const peer = (name: string): Peer => ({
      name,
      prepare: async (round) => order.push(`${name}${round}`),
      run: (under) => runCommand([...under, 'true']),
      check: () => {},
    });
    const rows = await compare([peer('a'), peer('b')], 2);
    expect(order).toEqual(['a0', 'b0', 'a1', 'b1']);
    expect(rows.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  const SECTIONS: Readonly<Record<string, () => Promise<Section>>> = {
    start: () => benchStart({ repeats: 1 }),
    files: () => benchFiles({ files: 3, inFlight: 2, latencyMs: 20, repeats: 1 }),
    upload: () => benchUpload({ bytes: 100_000, repeats: 1 }),
    unchanged: () => benchUnchanged({ files: 3, repeats: 1 }),
    render: async () =>
      benchRender({
        words: 100,
        repeats: 1,
        formats: ['chapters', 'vtt'],
        // From the hundreds of files of their packages, they would start ten times.
        programs: {
          alone: await bundled(script('render.ts')),
          together: await bundled(script('bench/render-together.ts')),
        },
      }),
  };

  it.each(Object.entries(SECTIONS))('%s measures what its name says', async (_, bench) => {
    const { rows, reference, notes = {} } = await bench();
    expect(rows.map(({ name }) => name)).toContain(reference);
    for (const { wall } of rows) expect(wall).toBeGreaterThan(0);
    expect(Object.values(notes)).not.toContain(Number.NaN);
  });

  it('starts every action', async () => {
    const { rows } = await benchStart({ repeats: 1 });
    const described = globSync('*/action.yml', { cwd: path.join(import.meta.dirname, '../..') });
    expect(rows.map(({ name }) => name)).toEqual([
      'bare node',
      'transcribe',
      ...described.map((file) => path.dirname(file)).toSorted(),
    ]);
  });

  it('names its sections if an unknown one is requested', () => {
    const { status, stderr } = spawnSync(process.execPath, [script('bench/main.ts'), 'speed'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no section speed, only start, files, upload, unchanged, render'),
    });
  });
});
