import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import { formatBytes } from '../lib/units.ts';
import type { LfsPointer } from '../recordings/lfs-pointer.ts';
import type { FileSource, Source } from '../recordings/source.ts';
import type { Run } from './run.ts';
import type { LfsClient } from './sources/lfs.ts';
import { LfsError } from './sources/lfs-error.ts';

/** The user wants no media fetched. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';

  constructor({ size }: LfsPointer) {
    super(
      `It is a Git LFS pointer, and its content (${formatBytes(size)}) is not in the checkout. Set \`lfs: ` +
        'auto`, or `lfs: true` for actions/checkout.',
    );
  }
}

type LfsContext = Pick<Run, 'inputs' | 'event' | 'runFolder' | 'cancellation'>;

/** Brings media here of which the checkout has only a Git LFS pointer, one by one, for as long as they are needed. */
export class LfsCheckout {
  readonly #wanted: readonly Source[];
  readonly #check: () => void;
  readonly #run: LfsContext;
  readonly #queue: PQueue;
  #client: Promise<LfsClient> | undefined;

  /** `wanted` is what is likely to be asked for; `check` throws if what is fetched could not be sent anyway. */
  constructor(wanted: readonly Source[], check: () => void, run: LfsContext) {
    this.#wanted = wanted;
    this.#check = check;
    this.#run = run;
    // Media that are here at the same time, at most.
    this.#queue = new PQueue({ concurrency: run.inputs.concurrency });
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
    const { runFolder, cancellation } = this.#run;
    // What is not sent any more needs no media: `use` will say so.
    if (cancellation.stop.signal.aborted) return await use(source);
    this.#check();
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
    const { inputs, event } = this.#run;
    const { lfs, token, concurrency } = inputs;
    if (lfs === 'never') throw new NotFetchedError(pointer);
    if (token === '') throw new LfsError('lfs-forbidden', NO_TOKEN);
    const { LfsClient, lfsEndpoint } = await import('./sources/lfs.ts');
    const endpoint = lfsEndpoint(event.serverUrl, event.owner, event.repo);
    const wanted = this.#wanted.flatMap((source) =>
      source.kind === 'file' && source.lfs ? [source.lfs] : [],
    );
    return new LfsClient({ endpoint, token, wanted, connections: concurrency });
  }
}

const NO_TOKEN = 'token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.';
