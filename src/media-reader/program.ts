import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import { isMediaName } from '../recordings/media-type.ts';
import { openFound } from '../recordings/open-file.ts';
import type { MediaOrigin } from './bytes.ts';
import { mediaKind, otherKind } from './kind.ts';
import type { MediaFacts } from './measure.ts';
import type { FarMedia, NearMedia } from './protocol.ts';
import { OverLimitError, ReaderProcess } from './reader-process.ts';
import type { NoSoundCopy, SoundCopy } from './sound/copy.ts';

/** Time limit for reading a file. */
const LONGEST_MS = 10_000;
/**
 * Time limit for copying sound, long enough for a processor that many jobs share. Only recordings to be sent are
 * copied.
 */
const LONGEST_COPY_MS = 60_000;
/** Added to that limit per MB of the file: a slow shared disk reads 10 MB per second. */
const COPY_MS_PER_MB = 100;
/** Time limit for reading remote media, including the time to wait for the server. */
const LONGEST_FAR_MS = 15_000;

/** Fewer bytes have no room for a header with a length, so the program is not started for them. */
const LEAST_BYTES = 64;

export interface ReaderOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The number of the audio track to measure and copy, from 1; undefined for the one that players take. */
  readonly track?: number | undefined;
  /** Time limit in milliseconds for reading remote media. */
  readonly longestFarMs?: number | undefined;
}

/** Selects the sound of a file to copy. */
interface CopyOptions {
  /** File name, used if the bytes do not show the format. */
  readonly name: string;
  /** Seconds since the start of the sound; by default, all of it is copied. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Measurements of media, or why there are none. */
export interface Measured extends MediaFacts {
  /** Worded to follow "its length is unknown: ". */
  readonly trouble?: string;
}

/**
 * Measures recordings and copies their sound in the program that reads media. It reads one file at a time, so a file
 * that exceeds a limit affects no other.
 */
export class MediaReader {
  readonly #options: ReaderOptions;
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #process: ReaderProcess;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#process = new ReaderProcess(options.environment);
  }

  /** Measures a local file. Never throws: values that cannot be read are absent. */
  async measureFile(media: Omit<NearMedia, 'kind'>, name: string): Promise<Measured> {
    const facts = media.size < LEAST_BYTES ? await headerlessFacts(media, name) : undefined;
    if (facts !== undefined) return facts;
    return await this.#measure(name, { kind: 'near', ...media }, undefined);
  }

  /** Measures remote media, whose bytes `origin` reads. Never throws. */
  async measureFar(origin: MediaOrigin, name: string): Promise<Measured> {
    const media: FarMedia = { kind: 'far', size: origin.size };
    return await this.#measure(name, media, origin);
  }

  /**
   * Copies the sound of a file into the new file `into`, packet by packet, without decoding. Times in the copy start at
   * zero: add the result's `from` to get the time in the file. The `from` and `to` of the result are at packet
   * boundaries, so an excerpt contains all of the requested range. Never throws: if the sound cannot be copied, or not
   * in time, the result is a reason and no file is left. `signal` aborts the copy.
   */
  async copySound(
    media: Omit<NearMedia, 'kind'>,
    into: string,
    { name, from = 0, to = Number.POSITIVE_INFINITY, signal }: CopyOptions,
  ): Promise<SoundCopy | NoSoundCopy> {
    const question = {
      action: 'copy',
      name,
      media: { kind: 'near', ...media },
      into,
      track: this.#options.track,
      from,
      to,
    } as const;
    const longestMs = LONGEST_COPY_MS + (media.size / 1_000_000) * COPY_MS_PER_MB;
    const copy = await this.#queue.add(async (): Promise<SoundCopy | NoSoundCopy> => {
      try {
        signal?.throwIfAborted();
        const answered = await this.#process.ask(
          question,
          { what: 'to copy it', longestMs, signal },
          undefined,
        );
        return 'copy' in answered ? answered.copy : { reason: 'it cannot be read' };
      } catch (error) {
        this.close();
        if (signal?.aborted) return { reason: 'the run is stopped' };
        return { reason: error instanceof OverLimitError ? error.message : 'it cannot be read' };
      }
    });
    if ('reason' in copy) await rm(into, { force: true });
    return copy;
  }

  /** The title in the tags of a file: untrusted text. Never throws: undefined if it cannot be read, or not in time. */
  async ownTitle(media: Omit<NearMedia, 'kind'>, name: string): Promise<string | undefined> {
    const question = { action: 'title', name, media: { kind: 'near', ...media } } as const;
    return await this.#queue.add(async () => {
      try {
        const limits = { what: 'to read its tags', longestMs: LONGEST_MS };
        const answered = await this.#process.ask(question, limits, undefined);
        return 'title' in answered ? answered.title : undefined;
      } catch {
        this.close();
        return undefined;
      }
    });
  }

  /** Ends the program, even while it is reading. */
  close(): void {
    this.#process.close();
  }

  async #measure(
    name: string,
    media: NearMedia | FarMedia,
    origin: MediaOrigin | undefined,
  ): Promise<Measured> {
    const { track, longestFarMs = LONGEST_FAR_MS } = this.#options;
    const question = { action: 'measure', name, track, media } as const;
    const limits = {
      what: 'to read its headers',
      longestMs: origin === undefined ? LONGEST_MS : longestFarMs,
    };
    return await this.#queue.add(async () => {
      try {
        const answered = await this.#process.ask(question, limits, origin);
        return 'facts' in answered ? answered.facts : {};
      } catch (error) {
        this.close();
        return { trouble: error instanceof OverLimitError ? error.message : 'it cannot be read' };
      }
    });
  }
}

/** Facts about a file that is too small for a header; undefined if it starts like media, or cannot be read. */
async function headerlessFacts(
  { path: file, size }: Omit<NearMedia, 'kind'>,
  name: string,
): Promise<Measured | undefined> {
  try {
    await using handle = await openFound(file, size);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LEAST_BYTES), 0, LEAST_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (mediaKind(head) !== undefined) return undefined;
    const other = otherKind(head, { isNamedMedia: isMediaName(name) });
    return other === undefined ? {} : { unfit: `is ${other}` };
  } catch {
    return undefined;
  }
}
