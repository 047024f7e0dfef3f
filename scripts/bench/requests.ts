import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Outcome } from '../../local-deepgram/src/requests.ts';

/** The connection to the server of the benchmark. */
export interface Address {
  readonly url: string;
  readonly ca: string;
  readonly apiKey: string;
  /** The environment for a run with a cache, if there is one. */
  readonly cache: Readonly<Record<string, string>>;
}

/** A request as recorded by the server. */
export interface Request {
  readonly path: string;
  /** Its outcome; `open` while it is running. */
  readonly status: Outcome | 'open';
  /** The hash of the recording, in hex. */
  readonly sha256: string;
  readonly bytesReceived: number;
  /** The announced length in bytes; absent if the client did not send one. */
  readonly contentLength?: number;
}

/** The counters of the server. */
export interface Counted {
  /** The requests since the last query. */
  readonly requests: readonly Request[];
  /** The most concurrent requests since the start. */
  readonly peakInFlight: number;
}

/** The server of the benchmark, in a process of its own. */
export interface Server extends Address, AsyncDisposable {
  readonly counted: () => Promise<Counted>;
}

export interface ServerOptions {
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** Whether there is a cache, which takes a while to start. */
  readonly cache?: boolean;
}

/** Starts the server. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const main = path.join(import.meta.dirname, 'server.ts');
  const child = spawn(process.execPath, [main, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the server of the benchmark ended');
    return value;
  };
  const address: Address = JSON.parse(await next());
  return {
    ...address,
    counted: async () => {
      child.stdin.write('\n');
      return JSON.parse(await next());
    },
    [Symbol.asyncDispose]: async () => {
      const closed = once(child, 'close');
      child.stdin.end();
      await closed;
    },
  };
}

/** Throws unless the requests sent exactly these recordings, each once and complete, and all were answered. */
export function expectSent(requests: readonly Request[], hashes: readonly string[]): void {
  if (requests.length !== hashes.length)
    throw new Error(`the server counted ${requests.length} requests, not ${hashes.length}`);
  const bad = requests.find(
    ({ path: asked, status, bytesReceived, contentLength = bytesReceived }) =>
      asked !== '/v1/listen' || status !== 200 || contentLength !== bytesReceived,
  );
  if (bad !== undefined) throw new Error(`the server did not answer a whole request: ${JSON.stringify(bad)}`);
  const wanted = new Set(hashes);
  if (wanted.size !== hashes.length) throw new Error('two of the media are the same');
  for (const { sha256 } of requests)
    if (!wanted.delete(sha256)) throw new Error(`the server got other media, or the same twice: ${sha256}`);
}
