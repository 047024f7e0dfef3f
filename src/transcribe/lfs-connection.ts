import { formatBytes } from '../lib/units.ts';
import type { MediaOrigin } from '../media-reader/bytes.ts';
import type { LfsPointer } from '../recordings/lfs-pointer.ts';
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

/** Milliseconds for a part of media, with the link to them and all redirects. */
const LONGEST_RANGE_MS = 10_000;
/** Why media cannot be had that says nothing of those of other pointers. */
const OF_ONE_POINTER: readonly string[] = ['lfs-not-found', 'lfs-invalid'];

/** The media of the repository in Git LFS. It connects when the first of them are needed, once for the whole run. */
export class LfsConnection {
  readonly #run: Pick<Run, 'inputs' | 'event'>;
  #client: Promise<LfsClient> | undefined;
  /** Whether the server gives no parts of media, or none now. */
  #isUnreadable = false;

  constructor(run: Pick<Run, 'inputs' | 'event'>) {
    this.#run = run;
  }

  /** Says what is likely to be needed, and writes the media of one pointer to a new file: see LfsClient. */
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
   * Media that are read in parts, and not fetched. To read throws if they cannot be had so: once it is the server that does
   * not give them, nothing more is asked of it.
   */
  origin(pointer: LfsPointer, wanted: readonly LfsPointer[]): MediaOrigin {
    const { size } = pointer;
    return { size, read: async (start, end) => await this.#read(pointer, wanted, start, end) };
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    // Why there is none is told with each source that needed it.
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
      this.#isUnreadable = !(error instanceof LfsError && OF_ONE_POINTER.includes(error.code));
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
