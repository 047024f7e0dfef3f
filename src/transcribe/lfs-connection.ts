import { formatBytes } from '../lib/units.ts';
import type { MediaOrigin } from '../media-reader/bytes.ts';
import type { LfsPointer } from '../recordings/lfs-pointer.ts';
import type { Run } from './run.ts';
import type { LfsClient } from './sources/lfs.ts';
import { LfsError } from './sources/lfs-error.ts';

/** The content of a pointer is needed, but the user set `lfs: never`. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';

  constructor({ size }: LfsPointer) {
    super(
      `It is a Git LFS pointer, and its content (${formatBytes(size)}) is not in the checkout. Set \`lfs: ` +
        'auto`, or `lfs: true` for actions/checkout.',
    );
  }
}

/** Time limit for one range of a recording, including its link and all redirects, in milliseconds. */
const LONGEST_RANGE_MS = 10_000;
/** Error codes that concern only one pointer and say nothing about others. */
const POINTER_ERRORS: readonly string[] = ['lfs-not-found', 'lfs-invalid'];

/**
 * Access to the recordings of the repository in Git LFS. It connects when the first of them is needed, once per run.
 */
export class LfsConnection {
  readonly #run: Pick<Run, 'inputs' | 'event'>;
  #client: Promise<LfsClient> | undefined;
  /** Whether the server does not serve ranges, or has failed to do so. */
  #isUnreadable = false;

  constructor(run: Pick<Run, 'inputs' | 'event'>) {
    this.#run = run;
  }

  /** Announces the pointers in `wanted`, and downloads the content of one pointer to a new file: see LfsClient. */
  async download(
    pointer: LfsPointer,
    wanted: readonly LfsPointer[],
    file: string,
    signal: AbortSignal,
  ): Promise<void> {
    const client = await this.#connected(pointer);
    client.want(wanted);
    await client.download(pointer, file, signal);
  }

  /**
   * A recording that is read in ranges without downloading it. Reading throws if that is not possible; after an error
   * that concerns the server and not one pointer, the server is not contacted again.
   */
  origin(pointer: LfsPointer, wanted: readonly LfsPointer[]): MediaOrigin {
    const { size } = pointer;
    return { size, read: async (start, end) => await this.#read(pointer, wanted, start, end) };
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    // A failed connection is reported with each source that needed it.
    const client = await this.#client?.catch(() => undefined);
    await client?.close();
  }

  async #read(
    pointer: LfsPointer,
    wanted: readonly LfsPointer[],
    start: number,
    end: number,
  ): Promise<Uint8Array> {
    if (this.#isUnreadable) throw new Error('its server gives no parts');
    try {
      const client = await this.#connected(pointer);
      client.want(wanted);
      return await client.read(pointer, { start, end }, AbortSignal.timeout(LONGEST_RANGE_MS));
    } catch (error) {
      this.#isUnreadable = !(error instanceof LfsError && POINTER_ERRORS.includes(error.code));
      throw error;
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
    return new LfsClient({ endpoint, token, wanted: [], connections: concurrency });
  }
}

const NO_TOKEN = 'token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.';
