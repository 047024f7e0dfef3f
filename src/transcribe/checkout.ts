import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { LfsPointer } from '../recordings/lfs-pointer.ts';
import type { FileSource, Source } from '../recordings/source.ts';
import type { Run } from './run.ts';

type LfsContext = Pick<Run, 'inputs' | 'lfs' | 'runFolder' | 'cancellation'>;

/** Downloads media for which the checkout has only a Git LFS pointer, one by one, for as long as they are needed. */
export class LfsCheckout {
  readonly #wanted: readonly LfsPointer[];
  readonly #check: () => void;
  readonly #run: LfsContext;
  readonly #queue: PQueue;

  /** `wanted` is what is likely to be asked for; `check` throws if what is fetched could not be sent anyway. */
  constructor(wanted: readonly Source[], check: () => void, run: LfsContext) {
    this.#wanted = pointersOf(wanted);
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

  async #fetched<T>(
    source: FileSource,
    pointer: LfsPointer,
    signal: AbortSignal,
    use: (source: Source) => Promise<T>,
  ): Promise<T> {
    const { lfs, runFolder, cancellation } = this.#run;
    // What is not sent any more needs no media: `use` will say so.
    if (cancellation.stop.signal.aborted) return await use(source);
    this.#check();
    const realPath = runFolder.newFile('media');
    try {
      await lfs.download(pointer, this.#wanted, realPath, signal);
      return await use({ ...source, realPath });
    } finally {
      await rm(realPath, { force: true });
    }
  }
}

/** The pointers among sources. */
export const pointersOf = (sources: readonly Source[]): readonly LfsPointer[] =>
  sources.flatMap((source) => (source.kind === 'file' && source.lfs !== undefined ? [source.lfs] : []));
