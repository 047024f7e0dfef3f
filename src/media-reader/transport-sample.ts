import { measureFrames } from './audio-frames.ts';
import type { MediaBytes } from './bytes.ts';
import { MPEG } from './mpeg-frames.ts';
import {
  Clock,
  HEAD_BYTES,
  layoutOf,
  PACKET_BYTES,
  type Packet,
  packetIn,
  programIn,
  type SoundStream,
  sectionOf,
  streamsIn,
  timeIn,
} from './sound/transport-packets.ts';
import { AC3 } from './surround-frames.ts';

const SAMPLES = 16;
const SAMPLED_PACKETS = 1000;

/** Estimates for the primary audio stream, from samples of the media. */
export interface StreamSample {
  /** Its number in the tables; undefined if it has none. */
  readonly id: number | undefined;
  /** Approximate bytes of the stream in the whole media; undefined if it cannot be extracted. */
  readonly bytes: number | undefined;
  /** Approximate seconds of its frames; undefined if unknown. */
  readonly seconds: number | undefined;
  /** Whether its clock never goes back. It does so in concatenated files. */
  readonly isSteady: boolean;
}

/** Reads samples that are spread over the media. `track` is the number of the stream, from 1. */
export async function sampleStream(media: MediaBytes, track: number | undefined): Promise<StreamSample> {
  const layout = layoutOf(await media.bytes(0, HEAD_BYTES));
  const counter = new StreamCounter(track);
  if (layout === undefined) return counter.sampleOf(0);
  const [packetBytes, syncAt] = layout;
  const packets = Math.floor(media.size / packetBytes);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const from = Math.floor((packets * sample) / SAMPLES) * packetBytes;
    const bytes = await media.uncachedBytes(from, from + SAMPLED_PACKETS * packetBytes);
    for (let at = syncAt; at + PACKET_BYTES <= bytes.length; at += packetBytes)
      counter.count(packetIn(bytes.subarray(at, at + PACKET_BYTES)));
    counter.endStretch();
  }
  return counter.sampleOf(packets);
}

/** Counts the bytes and frames of the primary audio stream. */
class StreamCounter {
  readonly #track: number;
  #tables: number | undefined;
  #stream: SoundStream | undefined;
  #own = 0;
  #all = 0;
  #seconds = 0;
  /** Payloads, and the first time, of the current sample of the media. */
  #pieces: Buffer[] = [];
  #first: number | undefined;
  readonly #clock = new Clock();
  #last = Number.NEGATIVE_INFINITY;
  #isSteady = true;

  constructor(track = 1) {
    this.#track = track;
  }

  count({ pid, isStart, body }: Packet): void {
    if (pid === 0 && isStart) this.#tables ??= programIn(sectionOf(body));
    else if (pid === this.#tables && isStart) this.#stream ??= streamsIn(sectionOf(body))[this.#track - 1];
    this.#all += 1;
    if (pid !== this.#stream?.pid) return;
    this.#own += body.length;
    this.#pieces.push(body);
    if (isStart) this.#first ??= timeIn(body);
  }

  endStretch(): void {
    const frames = measureFrames(Buffer.concat(this.#pieces), this.#stream?.suffix === '.ac3' ? AC3 : MPEG);
    // A sample starts and ends within a frame.
    if (frames !== undefined) this.#seconds += frames.seconds * (1 + 1 / frames.frames);
    if (this.#first !== undefined) this.#note(this.#clock.seconds(this.#first));
    [this.#pieces, this.#first] = [[], undefined];
  }

  #note(time: number): void {
    this.#isSteady &&= time >= this.#last;
    this.#last = time;
  }

  /** Extrapolates to media of `packets` packets. */
  sampleOf(packets: number): StreamSample {
    const isKnown = this.#stream !== undefined && this.#stream.suffix !== '' && this.#all > 0;
    const extrapolated = (counted: number): number => (packets * counted) / this.#all;
    return {
      id: this.#stream?.pid,
      bytes: isKnown ? Math.ceil(extrapolated(this.#own)) : undefined,
      seconds: isKnown && this.#seconds > 0 ? extrapolated(this.#seconds) : undefined,
      isSteady: this.#isSteady,
    };
  }
}
