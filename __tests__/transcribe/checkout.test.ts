import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import type { FileSource, Source } from '../../src/recordings/source.ts';
import { Cancellation } from '../../src/transcribe/cancellation.ts';
import { LfsCheckout } from '../../src/transcribe/checkout.ts';
import { LfsConnection } from '../../src/transcribe/lfs-connection.ts';
import { RunFolder } from '../../src/transcribe/save/run-folder.ts';
import { read } from '../helpers/inputs.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';
import { refuse } from '../servers/lfs/batch.ts';
import { openLfs } from '../servers/lfs/client.ts';
import { pointerOf, type LfsOptions as ServerOptions } from '../servers/lfs/server.ts';

const TALK = randomBytes(2000);
const POINTER: FileSource = { ...fileSource('talk.mp3'), size: 2000, lfs: pointerOf(TALK) };
const NEVER = new AbortController().signal;

interface Options {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly check?: () => void;
  readonly cancellation?: Cancellation;
}

/** Opens a checkout whose server has the talk. */
async function open({
  inputs = {},
  check = () => {},
  cancellation = new Cancellation(),
  ...rest
}: Options & Pick<ServerOptions, 'ranges' | 'faults'> = {}) {
  const { server, root } = await openLfs([], { objects: [TALK], ...rest });
  vi.stubEnv('RUNNER_TEMP', root);
  const run = {
    inputs: await read({ token: server.token, concurrency: '2', ...inputs }),
    event: await readEvent({ GITHUB_SERVER_URL: server.serverUrl, GITHUB_REPOSITORY: 'mona/talks' }),
  };
  const lfs = new LfsConnection(run);
  const checkout = new LfsCheckout([POINTER], check, {
    ...run,
    lfs,
    runFolder: await RunFolder.create(),
    cancellation,
  });
  return { server, checkout, lfs };
}

const pathOf = async (source: Source): Promise<string> => (source.kind === 'file' ? source.realPath : '');

it('downloads recordings and keeps them while they are needed', async () => {
  const { server, checkout, lfs } = await open();
  const place = await checkout.with(POINTER, NEVER, async (source) => {
    const there = await pathOf(source);
    expect((await readFile(there)).equals(TALK)).toBe(true);
    return there;
  });
  await lfs.close();
  expect([existsSync(place), server.fetched()]).toEqual([false, [pointerOf(TALK).oid]]);
});

it('removes them even if they could not be used', async () => {
  const { checkout, lfs } = await open();
  let place = '';
  const use = async (source: Source): Promise<never> => {
    place = await pathOf(source);
    throw new Error('refused');
  };
  await expect(checkout.with(POINTER, NEVER, use)).rejects.toThrow('refused');
  await lfs.close();
  expect([place === '', existsSync(place)]).toEqual([false, false]);
});

it('passes on local files and URLs', async () => {
  const { server, checkout, lfs } = await open({ inputs: { lfs: 'never' } });
  const [file, url] = [fileSource('a.mp3'), urlSource('https://example.com/a.mp3')];
  for (const source of [file, url])
    expect(await checkout.with(source, NEVER, async (same) => same)).toBe(source);
  await lfs.close();
  expect(server.requests).toEqual([]);
});

it.each<[string, Options, RegExp]>([
  [
    'the user wants that',
    { inputs: { lfs: 'never' } },
    /^It is a Git LFS pointer, .*\(2\.0 kB\).* Set `lfs: auto`/,
  ],
  ['there is no token', { inputs: { token: '' } }, /^token: it is empty/],
  [
    'it could not be sent anyway',
    {
      check: () => {
        throw new Error('no room');
      },
    },
    /^no room$/,
  ],
])('fetches nothing where %s, and closes without an error', async (_, options, message) => {
  const { server, checkout, lfs } = await open(options);
  await expect(checkout.with(POINTER, NEVER, pathOf)).rejects.toThrow(message);
  await lfs.close();
  expect(server.requests).toEqual([]);
});

it('fetches nothing once the run has stopped', async () => {
  const cancellation = new Cancellation();
  cancellation.stop.abort();
  const { server, checkout, lfs } = await open({ cancellation });
  expect(await checkout.with(POINTER, NEVER, pathOf)).toBe(POINTER.realPath);
  await lfs.close();
  expect(server.requests).toEqual([]);
});

describe('recordings that are only inspected', () => {
  /** What is read of a recording, 1,000 bytes from the start, and the requests that the server received. */
  async function inspect(options: Options & Pick<ServerOptions, 'ranges' | 'faults'>, times = 1) {
    const { server, lfs } = await open(options);
    const read: unknown[] = [];
    for (let time = 0; time < times; time += 1)
      read.push(
        await lfs
          .origin(pointerOf(TALK), [pointerOf(TALK)])
          .read(500, 1500)
          .catch((error: unknown) => error),
      );
    await lfs.close();
    return { read, asked: server.requests.map(({ what, status }) => `${what} ${status}`) };
  }

  it('are read in parts', async () => {
    const { read, asked } = await inspect({}, 2);
    expect(read).toEqual([TALK.subarray(500, 1500), TALK.subarray(500, 1500)]);
    expect(asked).toEqual(['batch 200', 'range 206', 'range 206']);
  });

  it.each<[string, Parameters<typeof inspect>[0], readonly string[]]>([
    ['gives no parts', { ranges: false }, ['batch 200', 'range 200']],
    [
      'gives others',
      {
        faults: [{ at: 'range', status: 206, deliver: (response) => void response.writeHead(206).end('x') }],
      },
      ['batch 200', 'range 206'],
    ],
    ['fails', { faults: [{ at: 'batch', answer: refuse(503, 'Unavailable'), times: 2 }] }, ['batch 503']],
  ])('are not requested again where the server %s', async (_, options, expected) => {
    const { read, asked } = await inspect(options, 3);
    expect(read).toEqual([expect.any(Error), expect.any(Error), expect.any(Error)]);
    expect(asked).toEqual(expected);
  });

  it('can be missing while others exist', async () => {
    const { server, lfs } = await open();
    const missing = { oid: 'a'.repeat(64), size: 10 };
    const wanted = [missing, pointerOf(TALK)];
    await expect(lfs.origin(missing, wanted).read(0, 10)).rejects.toThrow('does not have the media');
    expect(await lfs.origin(pointerOf(TALK), wanted).read(0, 10)).toEqual(TALK.subarray(0, 10));
    await lfs.close();
    expect(server.batches()).toHaveLength(1);
  });
});
