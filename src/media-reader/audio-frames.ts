import { hasEncoderTag, MPEG } from './mpeg-frames.ts';

/**
 * Measures formats that are a plain sequence of frames: MPEG audio such as MP3, ADTS (.aac), AC-3 and DTS. They need no
 * file header, so only the frames give their length.
 */

/** Totals of a sequence of frames. */
export interface FrameStretch {
  readonly bytes: number;
  readonly seconds: number;
  readonly frames: number;
  /** Number of frames that do not start where the previous one ends. */
  readonly gaps: number;
  /** Channels of the first frame; undefined if its header does not give them. */
  readonly channels: number | undefined;
}

export interface AudioFrame {
  readonly bytes: number;
  readonly seconds: number;
  readonly channels: number | undefined;
  /** Identifies the stream: equal in all of its frames. */
  readonly stream: string;
}

/** How to recognize the frames of a format. */
export interface Syntax {
  readonly sync: number;
  readonly frameAt: (bytes: Uint8Array, at: number) => AudioFrame | undefined;
}

/**
 * Measures all frames in the bytes, and ignores everything before, between and after them; undefined if there are none.
 */
export function measureFrames(bytes: Uint8Array, syntax: Syntax = MPEG): FrameStretch | undefined {
  const tally = new FrameTally();
  let seconds = 0;
  let first: AudioFrame | undefined;
  for (const { at, frame } of framesIn(bytes, syntax)) {
    first ??= frame;
    tally.add(at, at + frame.bytes);
    seconds += hasEncoderTag(bytes, at) ? 0 : frame.seconds;
  }
  const { bytes: counted, frames, gaps } = tally;
  return first === undefined
    ? undefined
    : { bytes: counted, seconds, frames, gaps, channels: first.channels };
}

/** Counts frames, which must be added in order. */
export class FrameTally {
  bytes = 0;
  frames = 0;
  gaps = 0;
  #end: number | undefined;

  add(start: number, end: number): void {
    this.bytes += end - start;
    this.frames += 1;
    if (start !== (this.#end ?? start)) this.gaps += 1;
    this.#end = end;
  }
}

/**
 * Share of the bytes that must be frames. Pictures and other data contain sequences that look like frames by chance.
 */
const LEAST_SHARE = 0.5;
/** Least number of frames for each gap between them. */
const FRAMES_TO_GAP = 4;

/**
 * Whether a file of `size` bytes consists of these frames. Only MPEG frames are in doubt: they are searched for in
 * every file of unknown format, while the others follow a recognized file header.
 */
export const isSound = (
  { bytes, frames, gaps }: Pick<FrameStretch, 'bytes' | 'frames' | 'gaps'>,
  size: number,
  syntax: Syntax,
): boolean => syntax !== MPEG || (bytes >= LEAST_SHARE * size && gaps <= 1 + frames / FRAMES_TO_GAP);

/**
 * The complete frames in the bytes that start before `edge`. `before` is the stream that continues at the first byte.
 */
export function* framesIn(
  bytes: Uint8Array,
  syntax: Syntax,
  edge = bytes.length,
  before?: string,
): Generator<{ readonly at: number; readonly frame: AudioFrame }> {
  const { sync, frameAt } = syntax;
  let stream = before;
  let at = bytes.indexOf(sync);
  while (at !== -1 && at < edge) {
    const frame = frameAt(bytes, at);
    const isFound = frame !== undefined && (frame.stream === stream || isFollowed(bytes, at, frame, syntax));
    const isWhole = isFound && at + frame.bytes <= bytes.length;
    stream = isWhole ? frame.stream : undefined;
    if (isWhole) yield { at, frame };
    at = bytes.indexOf(sync, at + (isFound ? frame.bytes : 1));
  }
}

/** Arbitrary bytes can look like a frame header, but hardly with a matching one where their frame would end. */
function isFollowed(bytes: Uint8Array, at: number, frame: AudioFrame, { frameAt }: Syntax): boolean {
  return frameAt(bytes, at + frame.bytes)?.stream === frame.stream;
}
