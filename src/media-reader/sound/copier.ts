import type { Media } from '../bytes.ts';
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
  /** Seconds since the sound began, at whole packets. */
  readonly from: number;
  readonly to: number;
}

/** Copies sound without decoding it. Throws a NotCopiedError if that cannot be done. */
export type Copier = (media: Media, file: SoundFile, excerpt: Excerpt) => Promise<Copied>;

/** The sound cannot be copied, in the words of "only its sound cannot be sent: …". */
export class NotCopiedError extends Error {
  override readonly name = 'NotCopiedError';
}

export const isWhole = ({ from, to }: Excerpt): boolean => from <= 0 && to === Number.POSITIVE_INFINITY;

/** Of tracks of sound the one that is wanted. Throws a NotCopiedError if there are fewer. */
export function chosenTrack<T>(tracks: readonly T[], heard: T | undefined, track: number | undefined): T {
  const chosen = track === undefined ? heard : tracks[track - 1];
  if (chosen !== undefined) return chosen;
  throw new NotCopiedError(
    track === undefined ? 'no sound was found in it' : `it has no track ${track} of sound`,
  );
}
