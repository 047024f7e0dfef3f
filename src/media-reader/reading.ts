/** What a reader makes of media. */
export interface Reading {
  /** Seconds of sound; undefined if the media do not tell. */
  readonly duration: number | undefined;
  readonly channels: number | undefined;
  /** Bytes that hold the sound, tags and covers left out; left out if that are all. */
  readonly bytes?: number;
  /** Bytes of the sound alone, about, where there are pictures or other sound beside it; left out if that is not known. */
  readonly sound?: number | undefined;
  /** Hertz. */
  readonly sampleRate?: number | undefined;
  /** Whether there may be more in it than sound: pictures that move. */
  readonly mayHaveVideo?: boolean;
  /** Whether there may be a picture as large as a short recording. */
  readonly mayHaveCover?: boolean;
  /** Whether the sound may have as many bits as its samples. */
  readonly isLossless?: boolean;
}

/** Nothing but that there may be sound. */
export const NO_READING: Reading = { duration: undefined, channels: undefined };

/** It is sure that no speech can be heard in the media: there are pictures alone in them. */
export class NoSoundError extends Error {
  override readonly name = 'NoSoundError';
}

/** The sound can only be heard with a key. */
export class EncryptedError extends Error {
  override readonly name = 'EncryptedError';
}
