import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, LONGEST_RETRY_AFTER_MS } from '../../lib/backoff.ts';
import { count } from '../../lib/units.ts';
import type { LfsPointer } from '../../recordings/lfs-pointer.ts';
import type { LfsLink } from './lfs-batch.ts';
import { damaged, LfsError, notUnderstood, tooSlow } from './lfs-error.ts';
import { LfsServer } from './lfs-server.ts';
import type { ByteRange } from './part.ts';

export { lfsEndpoint } from './lfs-batch.ts';
export { LfsError, type LfsErrorCode } from './lfs-error.ts';

export interface LfsOptions {
  /** HTTPS, as lfsEndpoint() gives it. */
  readonly endpoint: URL;
  /** A token that may read the repository. */
  readonly token: string;
  /** What is likely to be downloaded, in that order; links are asked for ahead, and for nothing else. */
  readonly wanted: readonly LfsPointer[];
  /** Connections to a host at most. */
  readonly connections?: number;
  /** Milliseconds without a byte after which a request is given up. */
  readonly stall?: number;
  readonly wait?: AbortableWait;
}

/** Waits for so many milliseconds, less if the signal aborts. */
type AbortableWait = (ms: number, signal: AbortSignal) => Promise<unknown>;

const DEFAULT_CONNECTIONS = 8;
const LONGEST_STALL_MS = 60_000;
/** Bytes in a second that a download has to bring at least, on the whole. */
const LEAST_RATE = 100_000;
/** Objects that are asked for at once, as many as git-lfs does. */
const LARGEST_BATCH = 100;
/** A link that expires sooner is not used any more. */
const EXPIRY_MARGIN_MS = 5_000;
/** How often media are tried at most. */
const TRIES = 5;

/** Downloads the media behind the pointers of one repository. */
export class LfsClient {
  readonly #server: LfsServer;
  readonly #wait: AbortableWait;
  readonly #stall: number;
  /** By oid, what is still to be downloaded. */
  readonly #wanted: Map<string, LfsPointer>;
  /** By oid, what the server said. */
  readonly #offers = new Map<string, LfsLink | LfsError>();
  /** By oid, the request that will tell. */
  readonly #asking = new Map<string, Promise<void>>();

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
   * Writes media to a file, which must not exist and is gone if this fails. Throws an LfsError, the signal's reason,
   * or what writing throws.
   */
  async download(pointer: LfsPointer, file: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#tryAgain(() => this.#write(pointer, file, signal), signal);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      this.#wanted.delete(pointer.oid);
    }
  }

  /** Adds what is likely to be needed: links to it are asked for ahead. */
  want(pointers: readonly LfsPointer[]): void {
    for (const pointer of pointers) this.#wanted.set(pointer.oid, pointer);
  }

  /** A part of media, asked for once. Throws if it cannot be had, an LfsError where the server says why. */
  async read(pointer: LfsPointer, part: ByteRange, signal: AbortSignal): Promise<Buffer> {
    const link = await this.#link(pointer, signal);
    return await this.#server.read(link, { ...part, size: pointer.size }, signal);
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#server.close();
  }

  async #tryAgain(attempt: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let retry = 1; ; retry += 1) {
      try {
        return await attempt();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof LfsError) || !error.passing || retry === TRIES) throw error;
        if ((error.retryAfter ?? 0) > LONGEST_RETRY_AFTER_MS) throw error;
        await this.#wait(backoff(retry, error.retryAfter), signal);
      }
    }
  }

  async #write(pointer: LfsPointer, file: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const handle = await open(file, 'wx');
    // What comes byte by byte never stalls.
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
    // Most storages say so of a link that has expired, which it may have by their clock.
    this.#offers.delete(pointer.oid);
    return await this.#server.open(await this.#link(pointer, signal), signal);
  }

  async #link(pointer: LfsPointer, signal: AbortSignal): Promise<LfsLink> {
    const { oid } = pointer;
    if (!this.#isKnown(oid)) await unlessAborted(this.#asking.get(oid) ?? this.#ask(pointer), signal);
    const offer = this.#offers.get(oid);
    if (offer === undefined) throw notUnderstood('it leaves out the media');
    if (!(offer instanceof LfsError)) return offer;
    if (offer.passing) this.#offers.delete(oid);
    throw offer;
  }

  #isKnown(oid: string): boolean {
    const offer = this.#offers.get(oid);
    if (offer === undefined || offer instanceof LfsError) return offer !== undefined;
    return offer.expiresAt === undefined || offer.expiresAt > Date.now() + EXPIRY_MARGIN_MS;
  }

  /** Asks for a link, and on the same way for those that will be needed next. */
  #ask(pointer: LfsPointer): Promise<void> {
    const next = [...this.#wanted.values()].filter(
      ({ oid }) => oid !== pointer.oid && !this.#asking.has(oid) && !this.#isKnown(oid),
    );
    const batch = [pointer, ...next].slice(0, LARGEST_BATCH);
    const asking = this.#request(batch).finally(() => {
      for (const { oid } of batch) this.#asking.delete(oid);
    });
    for (const { oid } of batch) this.#asking.set(oid, asking);
    return asking;
  }

  async #request(batch: readonly LfsPointer[]): Promise<void> {
    try {
      for (const [oid, offer] of await this.#server.links(batch)) this.#offers.set(oid, offer);
    } catch (error) {
      if (!(error instanceof LfsError) || error.passing) throw error;
      // What is refused for good is not asked again for each of them.
      for (const { oid } of batch) this.#offers.set(oid, error);
    }
  }
}

const isRefusedLink = (error: unknown): boolean =>
  error instanceof LfsError && (error.code === 'lfs-forbidden' || error.code === 'lfs-not-found');

/** The bytes, as long as they can be those of the pointer. Throws an LfsError as soon as they are not. */
async function* verified(bytes: AsyncIterable<Buffer>, { oid, size }: LfsPointer): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let received = 0;
  for await (const chunk of bytes) {
    received += chunk.length;
    if (received > size) throw damaged(`more than ${count(size, 'byte')}`);
    hash.update(chunk);
    yield chunk;
  }
  if (received < size) throw damaged(`${received} of ${count(size, 'byte')}`);
  const sha256 = hash.digest('hex');
  if (sha256 !== oid) throw damaged(`SHA-256 ${sha256} instead of ${oid}`);
}

/** Waits for what others wait for too. Throws the signal's reason if that comes first. */
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
