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

/** The result of recognizing one media file. */
export interface Recognition {
  /** Seconds of audio. */
  readonly duration: number;
  /** Number of channels in the file, whichever were recognized. */
  readonly channels: number;
  /** One list of words per recognized channel: a single one (mixed down) unless multichannel was requested. */
  readonly words: readonly (readonly RecognizedWord[])[];
}

interface RecognizeOptions {
  /** Whether to recognize each channel separately instead of their mix. */
  readonly multichannel: boolean;
}

/** Turns the bytes of a media file into words, off the main thread. */
export interface Recognizer {
  /** Rejects with UnsupportedAudioError if no audio can be decoded from the bytes. */
  recognize(media: Uint8Array, options: RecognizeOptions): Promise<Recognition>;
  close(): Promise<void>;
}

export type ModelSize = 'tiny' | 'base';

/** The bytes contain no audio that can be decoded. */
export class UnsupportedAudioError extends Error {
  override readonly name = 'UnsupportedAudioError';
}
