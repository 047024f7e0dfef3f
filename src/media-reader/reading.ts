/** Values that a reader finds in media. */
export interface Reading {
  /** Seconds of sound; undefined if unknown. */
  readonly duration: number | undefined;
  readonly channels: number | undefined;
  /** Bytes without tags and covers; absent if that is the whole file. */
  readonly bytes?: number;
  /** Approximate bytes of the track that is played, if there are other tracks; absent if unknown. */
  readonly sound?: number | undefined;
  /** Hertz. */
  readonly sampleRate?: number | undefined;
  /** Whether the media may contain video. */
  readonly mayHaveVideo?: boolean;
  /** Whether the media may contain a picture as large as a short recording. */
  readonly mayHaveCover?: boolean;
  /** Whether the sound may be uncompressed. */
  readonly isLossless?: boolean;
}

/** All values unknown; there may be sound. */
export const NO_READING: Reading = { duration: undefined, channels: undefined };

/** The media certainly contain no sound. */
export class NoSoundError extends Error {
  override readonly name = 'NoSoundError';
}

/** The sound is encrypted. */
export class EncryptedError extends Error {
  override readonly name = 'EncryptedError';
}
