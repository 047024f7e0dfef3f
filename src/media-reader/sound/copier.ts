import type { MediaBytes } from '../bytes.ts';
import type { SoundFile, SoundStretch } from './sound-file.ts';

/** Selects the sound to copy. */
export interface Excerpt {
  /** Number of the audio track, from 1; undefined is the one that players select. */
  readonly track: number | undefined;
  /** Seconds since the start of the sound. */
  readonly from: number;
  /** Seconds since the start of the sound; Infinity is its end. */
  readonly to: number;
}

/** The sound that was copied. */
export interface Copied {
  /** File name extension for the copy, with its dot. */
  readonly suffix: string;
  /** Packets, frames or blocks of the codec. */
  readonly packets: number;
  /** Whether the length of a large copy can only be estimated from samples of it. */
  readonly isEstimated?: boolean;
  /** Seconds since the start of the sound, at packet boundaries. */
  readonly from: number;
  readonly to: number;
}

/** Copies sound without decoding it. Throws a NotCopiedError if that is not possible. */
export type Copier = (media: MediaBytes, file: SoundFile, excerpt: Excerpt) => Promise<Copied>;

/** The sound cannot be copied. The message is worded to follow "its audio alone cannot be sent: ". */
export class NotCopiedError extends Error {
  override readonly name = 'NotCopiedError';
}

export const isWhole = ({ from, to }: Excerpt): boolean => from <= 0 && to === Number.POSITIVE_INFINITY;

/** The requested audio track, by default the primary one. Throws a NotCopiedError if it does not exist. */
export function chosenTrack<T>(tracks: readonly T[], primary: T | undefined, track: number | undefined): T {
  const chosen = track === undefined ? primary : tracks[track - 1];
  if (chosen !== undefined) return chosen;
  throw new NotCopiedError(
    track === undefined ? 'no audio was found in it' : `it has no audio track ${track}`,
  );
}

/** Uncompressed sound, or sound in blocks of the same size. */
interface SoundBlocks {
  /** Of one block. */
  readonly bytes: number;
  /** Of one block. */
  readonly seconds: number;
  readonly count: number;
}

/** The size of a copy is written in 32 bits, together with that of its header. */
const LARGEST_BYTES = 0xffff_ffff - 4096;

/** Rounding error in seconds, less than a sample, of a time at the boundary of a packet. */
const ROUNDING_SECONDS = 1e-6;

/** The blocks that overlap an excerpt. Throws a NotCopiedError if there are none, or more than 4 GB. */
export function chosenBlocks(
  { bytes, seconds, count }: SoundBlocks,
  { from, to }: Excerpt,
): Omit<Copied, 'suffix'> & SoundStretch {
  const first = Math.min(count, Math.floor(Math.max(0, from + ROUNDING_SECONDS) / seconds));
  const last = Math.min(count, Math.max(first, Math.ceil((to - ROUNDING_SECONDS) / seconds)));
  if (first === last) throw new NotCopiedError('no audio was found in it');
  if ((last - first) * bytes > LARGEST_BYTES) throw new NotCopiedError('it is more than 4 GB');
  const stretch = { start: first * bytes, end: last * bytes };
  return { ...stretch, packets: last - first, from: first * seconds, to: last * seconds };
}

/** Selects the packets that overlap an excerpt. Times are seconds since the start of the sound. */
export class SoundSelection {
  readonly #excerpt: Pick<Excerpt, 'from' | 'to'>;
  #first: number | undefined;
  #last = 0;
  #packets = 0;

  constructor(excerpt: Pick<Excerpt, 'from' | 'to'>) {
    this.#excerpt = excerpt;
  }

  /** Whether the packet that plays from `start` to `end` is selected. A selected packet is counted. */
  takes(start: number, end: number): boolean {
    const { from } = this.#excerpt;
    if (this.isAfter(start) || (end <= from + ROUNDING_SECONDS && end > start)) return false;
    this.#first ??= start;
    this.#last = Math.max(this.#last, end);
    this.#packets += 1;
    return true;
  }

  /** Whether `start` and everything later is after the excerpt. */
  isAfter(start: number): boolean {
    return start >= this.#excerpt.to - ROUNDING_SECONDS;
  }

  /** Totals of the selected packets. Throws a NotCopiedError if there are none. */
  get taken(): Omit<Copied, 'suffix'> {
    if (this.#first === undefined) throw new NotCopiedError('no audio was found in it');
    return { packets: this.#packets, from: this.#first, to: this.#last };
  }
}
