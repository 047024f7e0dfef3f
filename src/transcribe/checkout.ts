import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { Event } from '../github/event.ts';
import type { Lfs } from '../inputs/inputs.ts';
import { formatBytes } from '../lib/units.ts';
import type { RunFolder } from '../save/run-folder.ts';
import type { LfsClient } from '../sources/lfs.ts';
import { LfsError } from '../sources/lfs-error.ts';
import type { LfsPointer } from '../sources/lfs-pointer.ts';
import type { FileSource, Source } from '../sources/source.ts';

/** The user wants no media fetched. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';

  constructor({ size }: LfsPointer) {
    super(
      `It is a Git LFS pointer, and the media themselves (${formatBytes(size)}) are not in the checkout. ` +
        'Set `lfs: auto`, or `lfs: true` for actions/checkout.',
    );
  }
}

export interface CheckoutOptions {
  readonly lfs: Lfs;
  readonly token: string;
  readonly event: Event;
  readonly runFolder: RunFolder;
  /** What is likely to be fetched. */
  readonly wanted: readonly LfsPointer[];
  /** Media that are here at the same time, at most. */
  readonly atOnce: number;
  /** Once aborted, nothing more is fetched. */
  readonly stop: AbortSignal;
  /** Throws if what is fetched could not be sent anyway. */
  readonly check: () => void;
}

/** Brings media here of which the checkout has only a Git LFS pointer, one by one, for as long as they are needed. */
export class Checkout {
  readonly #options: CheckoutOptions;
  readonly #queue: PQueue;
  #client: Promise<LfsClient> | undefined;

  constructor(options: CheckoutOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: options.atOnce });
  }

  /** Calls `use` with a source whose media are here. Throws an LfsError if they cannot be had, or what `use` throws. */
  async with<T>(source: Source, signal: AbortSignal, use: (source: Source) => Promise<T>): Promise<T> {
    if (source.kind === 'url' || source.lfs === undefined) return await use(source);
    const { lfs } = source;
    return await this.#queue.add(() => this.#fetched(source, lfs, signal, use));
  }

  async close(): Promise<void> {
    // Why there is none is told with each source that needed it.
    const client = await this.#client?.catch(() => undefined);
    await client?.close();
  }

  async #fetched<T>(
    source: FileSource,
    pointer: LfsPointer,
    signal: AbortSignal,
    use: (source: Source) => Promise<T>,
  ): Promise<T> {
    const { runFolder, stop, check } = this.#options;
    // What is not sent any more needs no media: `use` will say so.
    if (stop.aborted) return await use(source);
    check();
    const realPath = runFolder.newFile('media');
    try {
      await (await this.#connected(pointer)).download(pointer, realPath, signal);
      return await use({ ...source, realPath });
    } finally {
      await rm(realPath, { force: true });
    }
  }

  #connected(pointer: LfsPointer): Promise<LfsClient> {
    this.#client ??= this.#connect(pointer);
    return this.#client;
  }

  async #connect(pointer: LfsPointer): Promise<LfsClient> {
    const { lfs, token, event, wanted, atOnce } = this.#options;
    if (lfs === 'never') throw new NotFetchedError(pointer);
    if (token === '') throw new LfsError('lfs-forbidden', NO_TOKEN);
    const { LfsClient, lfsEndpoint } = await import('../sources/lfs.ts');
    const endpoint = lfsEndpoint(event.serverUrl, event.owner, event.repo);
    return new LfsClient({ endpoint, token, wanted, connections: atOnce });
  }
}

const NO_TOKEN = 'token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.';
