import { hasEncoderTag, MPEG } from './mpeg-frames.ts';

/**
 * Measures sound that is frame after frame, MP3 and its like, ADTS (.aac), AC-3 and DTS: such files need no header, and
 * then only the frames tell how long they are.
 */

/** What frames amount to. */
export interface FrameStretch {
  readonly bytes: number;
  readonly seconds: number;
  readonly frames: number;
  /** How often one does not begin where the one before it ends. */
  readonly gaps: number;
  /** Of the first frame; undefined if it does not tell. */
  readonly channels: number | undefined;
}

export interface AudioFrame {
  readonly bytes: number;
  readonly seconds: number;
  readonly channels: number | undefined;
  /** Equal in all frames of one stream. */
  readonly stream: string;
}

/** How frames of a kind begin. */
export interface Syntax {
  readonly sync: number;
  readonly frameAt: (bytes: Uint8Array, at: number) => AudioFrame | undefined;
}

/** All frames in the bytes, whatever lies before, between and behind them; undefined if there are none. */
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

/** Counts frames, given in order. */
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

/** Of what has no header at all less is chance: pictures and other bytes look like frames, too. */
const LEAST_SHARE = 0.5;
/** Frames, to one behind which something else lies. */
const FRAMES_TO_GAP = 4;

/** Whether frames are what media of so many bytes are. Only those of MPEG are looked for in whatever it is. */
export const isSound = (
  { bytes, frames, gaps }: Pick<FrameStretch, 'bytes' | 'frames' | 'gaps'>,
  size: number,
  syntax: Syntax,
): boolean => syntax !== MPEG || (bytes >= LEAST_SHARE * size && gaps <= 1 + frames / FRAMES_TO_GAP);

/** The frames in the bytes that are whole and begin before `edge`; `before` is the stream that the bytes go on with. */
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

/** Chance bytes look like a header too, but hardly with another one just where they say. */
function isFollowed(bytes: Uint8Array, at: number, frame: AudioFrame, { frameAt }: Syntax): boolean {
  return frameAt(bytes, at + frame.bytes)?.stream === frame.stream;
}
