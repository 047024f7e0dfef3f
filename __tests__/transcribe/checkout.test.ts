import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import type { FileSource, Source } from '../../src/recordings/source.ts';
import { Cancellation } from '../../src/transcribe/cancellation.ts';
import { LfsCheckout } from '../../src/transcribe/checkout.ts';
import { RunFolder } from '../../src/transcribe/save/run-folder.ts';
import { read } from '../helpers/inputs.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';
import { openLfs } from '../servers/lfs/client.ts';
import { pointerOf } from '../servers/lfs/server.ts';

const TALK = randomBytes(2000);
const POINTER: FileSource = { ...fileSource('talk.mp3'), size: 2000, lfs: pointerOf(TALK) };
const NEVER = new AbortController().signal;

interface Options {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly check?: () => void;
  readonly cancellation?: Cancellation;
}

/** A checkout before a server that has the talk. */
async function open({ inputs = {}, check = () => {}, cancellation = new Cancellation() }: Options = {}) {
  const { server, root } = await openLfs([], { objects: [TALK] });
  vi.stubEnv('RUNNER_TEMP', root);
  const checkout = new LfsCheckout([POINTER], check, {
    inputs: await read({ token: server.token, concurrency: '2', ...inputs }),
    event: await readEvent({ GITHUB_SERVER_URL: server.serverUrl, GITHUB_REPOSITORY: 'mona/talks' }),
    runFolder: await RunFolder.create(),
    cancellation,
  });
  return { server, checkout };
}

const pathOf = async (source: Source): Promise<string> => (source.kind === 'file' ? source.realPath : '');

it('brings media here for as long as they are needed', async () => {
  const { server, checkout } = await open();
  const place = await checkout.with(POINTER, NEVER, async (source) => {
    const there = await pathOf(source);
    expect((await readFile(there)).equals(TALK)).toBe(true);
    return there;
  });
  await checkout.close();
  expect([existsSync(place), server.fetched()]).toEqual([false, [pointerOf(TALK).oid]]);
});

it('removes them even if they could not be used', async () => {
  const { checkout } = await open();
  let place = '';
  const use = async (source: Source): Promise<never> => {
    place = await pathOf(source);
    throw new Error('refused');
  };
  await expect(checkout.with(POINTER, NEVER, use)).rejects.toThrow('refused');
  await checkout.close();
  expect([place === '', existsSync(place)]).toEqual([false, false]);
});

it('hands on what is here, and what is at a URL', async () => {
  const { server, checkout } = await open({ inputs: { lfs: 'never' } });
  const [file, url] = [fileSource('a.mp3'), urlSource('https://example.com/a.mp3')];
  for (const source of [file, url])
    expect(await checkout.with(source, NEVER, async (same) => same)).toBe(source);
  await checkout.close();
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
])('fetches nothing where %s, and closes in peace', async (_, options, message) => {
  const { server, checkout } = await open(options);
  await expect(checkout.with(POINTER, NEVER, pathOf)).rejects.toThrow(message);
  await checkout.close();
  expect(server.requests).toEqual([]);
});

it('fetches nothing once the run has stopped', async () => {
  const cancellation = new Cancellation();
  cancellation.stop.abort();
  const { server, checkout } = await open({ cancellation });
  expect(await checkout.with(POINTER, NEVER, pathOf)).toBe(POINTER.realPath);
  await checkout.close();
  expect(server.requests).toEqual([]);
});
