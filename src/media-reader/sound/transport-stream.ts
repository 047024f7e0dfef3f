import { measureFrames } from '../audio-frames.ts';
import type { MediaBytes } from '../bytes.ts';
import { TS_SYNC } from '../kind.ts';
import { MPEG } from '../mpeg-frames.ts';
import { AC3 } from '../surround-frames.ts';
import { beforeZeros } from '../tags.ts';
import { type Copied, chosenTrack, type Excerpt, NotCopiedError, SoundSelection } from './copier.ts';
import type { SoundFile } from './sound-file.ts';
import {
  Clock,
  HAS_BODY,
  HEAD_BYTES,
  layoutOf,
  PACKET_BYTES,
  packetIn,
  programIn,
  SCRAMBLED,
  type SoundStream,
  type StreamLayout,
  sectionOf,
  streamsIn,
  timeIn,
} from './transport-packets.ts';

const WINDOW_PACKETS = 5000;

/**
 * Extracts an audio stream of MPEG-TS as a plain sequence of frames: ISO/IEC 13818-1. Times are relative to the first
 * one, since the clock can start anywhere, and continue when the clock wraps around.
 */
export async function copyTransportStream(
  given: MediaBytes,
  file: SoundFile,
  excerpt: Excerpt,
): Promise<Copied> {
  const media = await beforeZeros(given);
  const layout = layoutOf(await media.bytes(0, HEAD_BYTES));
  if (layout === undefined) throw new NotCopiedError('no audio was found in it');
  const reader = new StreamReader(file, excerpt);
  for (let at = 0; at + layout[0] <= media.size && !reader.isDone; ) {
    const window = await media.uncachedBytes(at, at + WINDOW_PACKETS * layout[0]);
    at += Math.max(layout[0], await readPackets(window, layout, reader));
  }
  return await reader.finish();
}

/** Passes the packets in a window to the reader. Returns the number of bytes that were read. */
async function readPackets(
  window: Buffer,
  [bytes, syncAt]: StreamLayout,
  reader: StreamReader,
): Promise<number> {
  let at = 0;
  while (at + bytes <= window.length && !reader.isDone) {
    if (window[at + syncAt] === TS_SYNC) {
      // Most of the millions of packets cause no write: awaiting each of them would be slow.
      const writing = reader.read(window.subarray(at + syncAt, at + syncAt + PACKET_BYTES));
      if (writing !== undefined) await writing;
      at += bytes;
    } else {
      at = nextSync(window, at, bytes, syncAt);
    }
  }
  return at;
}

function nextSync(window: Buffer, from: number, packetBytes: number, syncAt: number): number {
  for (let at = from + 1; at + packetBytes <= window.length; at += 1) {
    const next = window[at + syncAt + packetBytes];
    if (window[at + syncAt] === TS_SYNC && (next === undefined || next === TS_SYNC)) return at;
  }
  return window.length;
}

class StreamReader {
  readonly #file: SoundFile;
  readonly #excerpt: Excerpt;
  readonly #selection: SoundSelection;
  #tables: number | undefined;
  #stream: SoundStream | undefined;
  #counter = -1;
  /** Collected pieces of the current packet of the elementary stream, and its time in seconds. */
  #pieces: Buffer[] = [];
  #time: number | undefined;
  readonly #clock = new Clock();
  isDone = false;

  constructor(file: SoundFile, excerpt: Excerpt) {
    this.#file = file;
    this.#excerpt = excerpt;
    this.#selection = new SoundSelection(excerpt);
  }

  /** Reads a packet. Returns a promise only if something is being written. */
  read(packet: Buffer): Promise<void> | undefined {
    const { pid, isStart, flags, body } = packetIn(packet);
    if ((flags & HAS_BODY) === 0) return undefined;
    if (pid === 0 && isStart) this.#tables ??= programIn(sectionOf(body));
    else if (pid === this.#tables && isStart && this.#stream === undefined) this.#choose(sectionOf(body));
    else if (pid === this.#stream?.pid) return this.#take(body, isStart, flags);
    return undefined;
  }

  async finish(): Promise<Copied> {
    if (this.#stream === undefined) throw new NotCopiedError('no audio was found in it');
    const { suffix } = this.#stream;
    if (!this.isDone) {
      const last = measureFrames(Buffer.concat(this.#pieces), suffix === '.ac3' ? AC3 : MPEG);
      await this.#flush((this.#time ?? 0) + (last?.seconds ?? 0));
    }
    return { suffix, isEstimated: true, ...this.#selection.taken };
  }

  #choose(section: Buffer): void {
    const streams = streamsIn(section);
    this.#stream = streams.length === 0 ? undefined : chosenTrack(streams, streams[0], this.#excerpt.track);
    if (this.#stream?.suffix === '') throw new NotCopiedError('its audio has an unsupported form');
  }

  #take(body: Buffer, isStart: boolean, flags: number): Promise<void> | undefined {
    if ((flags & SCRAMBLED) !== 0) throw new NotCopiedError('it is encrypted');
    const counter = flags & 15;
    // Senders may repeat a packet.
    if (counter === this.#counter) return undefined;
    this.#counter = counter;
    if (isStart) return this.#begin(body);
    if (this.#time !== undefined) this.#pieces.push(body);
    return undefined;
  }

  async #begin(body: Buffer): Promise<void> {
    const time = timeIn(body);
    if (time !== undefined) {
      const seconds = this.#clock.seconds(time);
      await this.#flush(seconds);
      this.#time = seconds;
      this.isDone = this.#selection.isAfter(seconds);
    }
    const start = 9 + (body[8] ?? 0);
    if (this.#time !== undefined) this.#pieces.push(body.subarray(start));
  }

  async #flush(end: number): Promise<void> {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (pieces.length > 0 && this.#time !== undefined && this.#selection.takes(this.#time, end))
      await this.#file.write(Buffer.concat(pieces));
  }
}
