import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Outcome } from '../../local-deepgram/src/requests.ts';

/** Where the server of the benchmark is. */
export interface Address {
  readonly url: string;
  readonly ca: string;
  readonly apiKey: string;
  /** The environment of a run that has a cache, if there is one. */
  readonly cache: Readonly<Record<string, string>>;
}

/** A request as the server saw it. */
export interface Request {
  readonly path: string;
  /** How it ended; `open` while it runs. */
  readonly status: Outcome | 'open';
  /** Of the media, in hex. */
  readonly sha256: string;
  readonly bytesReceived: number;
  /** Bytes that were announced; absent where the client did not. */
  readonly contentLength?: number;
}

/** What the server counted. */
export interface Counted {
  /** Since it was asked last. */
  readonly requests: readonly Request[];
  /** The most at the same time, since its start. */
  readonly peakInFlight: number;
}

/** The server of the benchmark, a process of its own. */
export interface Server extends Address, AsyncDisposable {
  readonly counted: () => Promise<Counted>;
}

export interface ServerOptions {
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** Whether there is a cache; its start takes a while. */
  readonly cache?: boolean;
}

/** Starts it. */
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

/** Throws unless the requests sent just these media, each once and whole, and were all answered. */
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
