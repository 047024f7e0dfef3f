import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { LfsPointer } from '../recordings/lfs-pointer.ts';
import type { FileSource, Source } from '../recordings/source.ts';
import type { Run } from './run.ts';

type LfsContext = Pick<Run, 'inputs' | 'lfs' | 'runFolder' | 'cancellation'>;

/** Downloads recordings for which the checkout has only a Git LFS pointer, each only for as long as it is needed. */
export class LfsCheckout {
  readonly #wanted: readonly LfsPointer[];
  readonly #check: () => void;
  readonly #run: LfsContext;
  readonly #queue: PQueue;

  /**
   * `wanted` has the sources that will probably be requested; `check` throws if a downloaded recording could not be
   * sent.
   */
  constructor(wanted: readonly Source[], check: () => void, run: LfsContext) {
    this.#wanted = pointersOf(wanted);
    this.#check = check;
    this.#run = run;
    // Limits how many downloaded recordings are on disk at the same time.
    this.#queue = new PQueue({ concurrency: run.inputs.concurrency });
  }

  /**
   * Calls `use` with a source whose content is on disk. Throws an LfsError if it cannot be downloaded, or the error of
   * `use`.
   */
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
    // After a cancellation no content is needed: `use` reports the cancellation.
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

/** The Git LFS pointers among sources. */
export const pointersOf = (sources: readonly Source[]): readonly LfsPointer[] =>
  sources.flatMap((source) => (source.kind === 'file' && source.lfs !== undefined ? [source.lfs] : []));
