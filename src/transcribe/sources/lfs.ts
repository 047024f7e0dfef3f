import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, LONGEST_RETRY_AFTER_MS } from '../../lib/backoff.ts';
import { count, formatNumber } from '../../lib/units.ts';
import type { LfsPointer } from '../../recordings/lfs-pointer.ts';
import type { LfsLink } from './lfs-batch.ts';
import { damaged, invalidAnswer, LfsError, tooSlow } from './lfs-error.ts';
import { LfsServer } from './lfs-server.ts';
import type { ByteRange } from './part.ts';

export { lfsEndpoint } from './lfs-batch.ts';
export { LfsError } from './lfs-error.ts';

export interface LfsOptions {
  /** An https URL, as returned by lfsEndpoint(). */
  readonly endpoint: URL;
  /** A token with read access to the repository. */
  readonly token: string;
  /** Pointers that will probably be downloaded, in that order. Links are requested in advance for these only. */
  readonly wanted: readonly LfsPointer[];
  /** Maximum number of connections per host. */
  readonly connections?: number;
  /** Milliseconds without data after which a request is aborted. */
  readonly stall?: number;
  readonly wait?: AbortableWait;
}

/** Waits for a number of milliseconds, or until the signal is aborted. */
type AbortableWait = (ms: number, signal: AbortSignal) => Promise<unknown>;

const DEFAULT_CONNECTIONS = 8;
const LONGEST_STALL_MS = 60_000;
/** Minimum average speed of a download, in bytes per second. */
const LEAST_RATE = 100_000;
/** Maximum number of objects per batch request, the same as in git-lfs. */
const LARGEST_BATCH = 100;
/** A link that expires within this time is not used. */
const EXPIRY_MARGIN_MS = 5_000;
/** Maximum number of attempts to download an object. */
const TRIES = 5;

/** Downloads the content of the Git LFS pointers of one repository. */
export class LfsClient {
  readonly #server: LfsServer;
  readonly #wait: AbortableWait;
  readonly #stall: number;
  /** The pointers that are still to be downloaded, by oid. */
  readonly #wanted: Map<string, LfsPointer>;
  /** The server's responses, by oid. */
  readonly #offers = new Map<string, LfsLink | LfsError>();
  /** The batch requests in progress, by oid. */
  readonly #pending = new Map<string, Promise<void>>();

  constructor({
    endpoint,
    token,
    wanted,
    connections = DEFAULT_CONNECTIONS,
    stall = LONGEST_STALL_MS,
    wait = (ms, signal) => sleep(ms, undefined, { signal }),
  }: LfsOptions) {
    this.#server = new LfsServer({ endpoint, token, connections, stall });
    this.#wait = wait;
    this.#stall = stall;
    this.#wanted = new Map(wanted.map((pointer) => [pointer.oid, pointer]));
  }

  /**
   * Downloads content to a new file, which is deleted on failure. Throws an LfsError, the signal's reason, or the error
   * of writing.
   */
  async download(pointer: LfsPointer, file: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#withRetries(() => this.#write(pointer, file, signal), signal);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      this.#wanted.delete(pointer.oid);
    }
  }

  /** Adds pointers that will probably be needed: their links are requested in advance. */
  want(pointers: readonly LfsPointer[]): void {
    for (const pointer of pointers) this.#wanted.set(pointer.oid, pointer);
  }

  /**
   * Reads a range of the content, without retries. Throws if it is not available: an LfsError if the server gives the
   * reason.
   */
  async read(pointer: LfsPointer, part: ByteRange, signal: AbortSignal): Promise<Buffer> {
    const link = await this.#link(pointer, signal);
    return await this.#server.read(link, { ...part, size: pointer.size }, signal);
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#server.close();
  }

  async #withRetries(attempt: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let retry = 1; ; retry += 1) {
      try {
        return await attempt();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof LfsError) || !error.transient || retry === TRIES) throw error;
        if ((error.retryAfter ?? 0) > LONGEST_RETRY_AFTER_MS) throw error;
        await this.#wait(backoff(retry, error.retryAfter), signal);
      }
    }
  }

  async #write(pointer: LfsPointer, file: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const handle = await open(file, 'wx');
    // An overall limit, since content that arrives byte by byte never stalls.
    const deadline = AbortSignal.timeout(this.#stall + Math.ceil((pointer.size / LEAST_RATE) * 1000));
    const either = AbortSignal.any([signal, deadline]);
    try {
      const bytes = await this.#open(pointer, either);
      await pipeline(verified(bytes, pointer), handle.createWriteStream(), { signal: either });
    } catch (error) {
      await handle.close();
      await rm(file, { force: true });
      throw deadline.aborted ? tooSlow(pointer.size) : error;
    }
  }

  async #open(pointer: LfsPointer, signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
    const link = await this.#link(pointer, signal);
    try {
      return await this.#server.open(link, signal);
    } catch (error) {
      if (!isRefusedLink(error)) throw error;
    }
    // Most storage services respond like this to an expired link, and their clock may differ from ours.
    this.#offers.delete(pointer.oid);
    return await this.#server.open(await this.#link(pointer, signal), signal);
  }

  async #link(pointer: LfsPointer, signal: AbortSignal): Promise<LfsLink> {
    const { oid } = pointer;
    if (!this.#isKnown(oid)) await unlessAborted(this.#pending.get(oid) ?? this.#ask(pointer), signal);
    const offer = this.#offers.get(oid);
    if (offer === undefined) throw invalidAnswer('it leaves out the media');
    if (!(offer instanceof LfsError)) return offer;
    if (offer.transient) this.#offers.delete(oid);
    throw offer;
  }

  #isKnown(oid: string): boolean {
    const offer = this.#offers.get(oid);
    if (offer === undefined || offer instanceof LfsError) return offer !== undefined;
    return offer.expiresAt === undefined || offer.expiresAt > Date.now() + EXPIRY_MARGIN_MS;
  }

  /** Requests a link, together with those that will be needed next. */
  #ask(pointer: LfsPointer): Promise<void> {
    const next = [...this.#wanted.values()].filter(
      ({ oid }) => oid !== pointer.oid && !this.#pending.has(oid) && !this.#isKnown(oid),
    );
    const batch = [pointer, ...next].slice(0, LARGEST_BATCH);
    const request = this.#request(batch).finally(() => {
      for (const { oid } of batch) this.#pending.delete(oid);
    });
    for (const { oid } of batch) this.#pending.set(oid, request);
    return request;
  }

  async #request(batch: readonly LfsPointer[]): Promise<void> {
    try {
      for (const [oid, offer] of await this.#server.links(batch)) this.#offers.set(oid, offer);
    } catch (error) {
      if (!(error instanceof LfsError) || error.transient) throw error;
      // A permanent refusal is stored for the whole batch, so that it is not requested again for each object.
      for (const { oid } of batch) this.#offers.set(oid, error);
    }
  }
}

const isRefusedLink = (error: unknown): boolean =>
  error instanceof LfsError && (error.code === 'lfs-forbidden' || error.code === 'lfs-not-found');

/** Passes the content on while it is checked against the pointer. Throws an LfsError at the first difference. */
async function* verified(bytes: AsyncIterable<Buffer>, { oid, size }: LfsPointer): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let received = 0;
  for await (const chunk of bytes) {
    received += chunk.length;
    if (received > size) throw damaged(`more than ${count(size, 'byte')}`);
    hash.update(chunk);
    yield chunk;
  }
  if (received < size) throw damaged(`${formatNumber(received)} of ${count(size, 'byte')}`);
  const sha256 = hash.digest('hex');
  if (sha256 !== oid) throw damaged(`SHA-256 ${sha256} instead of ${oid}`);
}

/** Waits for a promise that other callers share. Throws the signal's reason if that comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
