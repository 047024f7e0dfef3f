import type { MediaBytes } from '../bytes.ts';
import type { SoundFile } from './sound-file.ts';

/** Which sound of media is copied. */
export interface Excerpt {
  /** The track of sound, from 1; undefined is the one that is heard. */
  readonly track: number | undefined;
  /** Seconds since the sound began. */
  readonly from: number;
  /** The same; Infinity is its end. */
  readonly to: number;
}

/** What was copied. */
export interface Copied {
  /** What the name of such a file ends in. */
  readonly suffix: string;
  /** Packets, frames or blocks of the codec. */
  readonly packets: number;
  /** Whether only samples of a copy tell its own length, where it is large. */
  readonly isEstimated?: boolean;
  /** Seconds since the sound began, at whole packets. */
  readonly from: number;
  readonly to: number;
}

/** Copies sound without decoding it. Throws a NotCopiedError if that cannot be done. */
export type Copier = (media: MediaBytes, file: SoundFile, excerpt: Excerpt) => Promise<Copied>;

/** The sound cannot be copied, in the words of "its audio alone cannot be sent: …". */
export class NotCopiedError extends Error {
  override readonly name = 'NotCopiedError';
}

export const isWhole = ({ from, to }: Excerpt): boolean => from <= 0 && to === Number.POSITIVE_INFINITY;

/** Of tracks of sound the one that is wanted. Throws a NotCopiedError if there are fewer. */
export function chosenTrack<T>(tracks: readonly T[], heard: T | undefined, track: number | undefined): T {
  const chosen = track === undefined ? heard : tracks[track - 1];
  if (chosen !== undefined) return chosen;
  throw new NotCopiedError(
    track === undefined ? 'no sound was found in it' : `it has no audio track ${track}`,
  );
}

/** Which packets an excerpt takes: those of which a part is in it. Times are seconds since the sound began. */
export class SoundSelection {
  readonly #excerpt: Pick<Excerpt, 'from' | 'to'>;
  #first: number | undefined;
  #last = 0;
  #packets = 0;

  constructor(excerpt: Pick<Excerpt, 'from' | 'to'>) {
    this.#excerpt = excerpt;
  }

  /** Whether a packet is taken, which is heard from `start` up to `end`. */
  takes(start: number, end: number): boolean {
    const { from, to } = this.#excerpt;
    if (start >= to || (end <= from && end > start)) return false;
    this.#first ??= start;
    this.#last = Math.max(this.#last, end);
    this.#packets += 1;
    return true;
  }

  /** Whether all that follows is behind it. */
  isBehind(start: number): boolean {
    return start >= this.#excerpt.to;
  }

  /** Throws a NotCopiedError if nothing was taken. */
  get taken(): Omit<Copied, 'suffix'> {
    if (this.#first === undefined) throw new NotCopiedError('no sound was found in it');
    return { packets: this.#packets, from: this.#first, to: this.#last };
  }
}
