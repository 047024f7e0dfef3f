/** One recognized word. Times are seconds from the start of the audio; confidence is 0 to 1. */
export interface RecognizedWord {
  /** Lower case, without punctuation. */
  readonly word: string;
  /** With case and punctuation. */
  readonly punctuated: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** What was recognized in one media file. */
export interface Recognition {
  /** Seconds of audio. */
  readonly duration: number;
  /** Channels in the file, whatever was recognized of them. */
  readonly channels: number;
  /** One list of words for each recognized channel: a single one (mixed down) unless multichannel was asked. */
  readonly words: readonly (readonly RecognizedWord[])[];
}

export interface RecognizeOptions {
  /** Recognize each channel by itself instead of their mix. */
  readonly multichannel: boolean;
}

/** Turns the bytes of a media file into words, off the main thread. */
export interface Recognizer {
  /** Rejects with UnsupportedAudioError when no audio can be decoded from the bytes. */
  recognize(media: Uint8Array, options: RecognizeOptions): Promise<Recognition>;
  close(): Promise<void>;
}

export type ModelSize = 'tiny' | 'base';

/** The bytes hold no audio that can be decoded. */
export class UnsupportedAudioError extends Error {
  override readonly name = 'UnsupportedAudioError';
}
