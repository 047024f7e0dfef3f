import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { onTestFinished, vi } from 'vitest';
import type { LfsPointer } from '../../../src/recordings/lfs-pointer.ts';
import { LfsClient, LfsError, type LfsOptions, lfsEndpoint } from '../../../src/transcribe/sources/lfs.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';
import { type Lfs, type LfsOptions as ServerOptions, startLfs } from './server.ts';

const NEVER = new AbortController().signal;

export interface Setting {
  readonly server: Lfs;
  readonly client: LfsClient;
  /** The folder for downloads. */
  readonly root: string;
  /** The waits that the client requested, in milliseconds. */
  readonly waits: number[];
  /** The printed lines, which mask secrets. */
  readonly printed: string[];
  /** Downloads into a file of this name and returns its content. */
  download(pointer: LfsPointer, name?: string, signal?: AbortSignal): Promise<Buffer>;
}

/** Starts a Git LFS server of mona/talks and a client that trusts it, for a test. */
export async function openLfs(
  wanted: readonly LfsPointer[],
  { owner = 'mona', repo = 'talks', objects = [], ...rest }: Partial<ServerOptions>,
  options: Partial<LfsOptions> = {},
): Promise<Setting> {
  const server = await startLfs({ owner, repo, objects, ...rest });
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, server.ca]);
  const printed: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
  const waits: number[] = [];
  const client = new LfsClient({
    endpoint: lfsEndpoint(server.serverUrl, 'mona', 'talks'),
    token: server.token,
    wanted,
    wait: async (ms) => void waits.push(ms),
    ...options,
  });
  const root = await makeWorkspace();
  onTestFinished(async () => {
    write.mockRestore();
    await client.close();
    await server.close();
    setDefaultCACertificates(before);
  });
  const download: Setting['download'] = async (pointer, name = pointer.oid, signal = NEVER) => {
    const file = path.join(root, name);
    await client.download(pointer, file, signal);
    return await readFile(file);
  };
  return { server, client, root, waits, printed, download };
}

/** Returns the code and the message of the LfsError of an attempt. */
export async function failure(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof LfsError) return `${error.code}: ${error.message}`;
  throw error ?? new Error('It did not fail.');
}
