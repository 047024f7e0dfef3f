import { measureFrames } from '../audio-frames.ts';
import type { MediaBytes } from '../bytes.ts';
import { TS_PACKETS, TS_SYNC } from '../kind.ts';
import { MPEG } from '../mpeg-frames.ts';
import { AC3 } from '../surround-frames.ts';
import { beforeZeros } from '../tags.ts';
import { type Copied, chosenTrack, type Excerpt, NotCopiedError, SoundSelection } from './copier.ts';
import type { SoundFile } from './sound-file.ts';

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
  if (layout === undefined) throw new NotCopiedError('no sound was found in it');
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

type StreamLayout = (typeof TS_PACKETS)[number];

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

interface Packet {
  readonly pid: number;
  /** Whether a packet of the elementary stream, or a table, starts in it. */
  readonly isStart: boolean;
  readonly flags: number;
  readonly body: Buffer;
}

function packetIn(packet: Buffer): Packet {
  const flags = packet[3] ?? 0;
  const start = (flags & HAS_MORE) === 0 ? 4 : 5 + (packet[4] ?? 0);
  return {
    pid: packet.readUInt16BE(1) & 0x1fff,
    isStart: ((packet[1] ?? 0) & BEGINS) !== 0,
    flags,
    body: (flags & HAS_BODY) === 0 ? Buffer.alloc(0) : packet.subarray(start),
  };
}

const [BEGINS, HAS_MORE, HAS_BODY, SCRAMBLED] = [0x40, 0x20, 0x10, 0xc0] as const;

const layoutOf = (head: Buffer): StreamLayout | undefined =>
  TS_PACKETS.find(([bytes, at]) => [0, 1, 2].every((number) => head[at + number * bytes] === TS_SYNC));

const HEAD_BYTES = 4096;
const PACKET_BYTES = 188;
const WINDOW_PACKETS = 5000;

function nextSync(window: Buffer, from: number, packetBytes: number, syncAt: number): number {
  for (let at = from + 1; at + packetBytes <= window.length; at += 1) {
    const next = window[at + syncAt + packetBytes];
    if (window[at + syncAt] === TS_SYNC && (next === undefined || next === TS_SYNC)) return at;
  }
  return window.length;
}

interface SoundStream {
  readonly pid: number;
  readonly suffix: string;
}

/** File name extensions by stream type: ISO/IEC 13818-1, 2.4.4.9, and ATSC A/53. */
const SUFFIXES: Readonly<Record<number, string>> = {
  3: '.mp3',
  4: '.mp3',
  15: '.aac',
  129: '.ac3',
  135: '.ac3',
};
/** Descriptors that mark a private stream as AC-3 or E-AC-3 in DVB: ETSI EN 300 468. */
const AC3_DESCRIPTORS = [0x6a, 0x7a];
const PRIVATE = 6;
/** Audio stream types that cannot be extracted as frames: LATM, and encrypted audio. */
const OTHER_SOUND = [17, 28];

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
    if (this.#stream === undefined) throw new NotCopiedError('no sound was found in it');
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
    if (this.#stream?.suffix === '') throw new NotCopiedError('its sound has an unsupported form');
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

/** The table section in a packet, after the pointer field. */
function sectionOf(body: Buffer): Buffer {
  const section = body.subarray(1 + (body[0] ?? 0));
  if (section.length < 12) return Buffer.alloc(0);
  const length = 3 + (section.readUInt16BE(1) & 0xfff);
  if (length > section.length) throw new NotCopiedError('its tables have an unsupported form');
  // The last four bytes are a checksum.
  return section.subarray(0, length - 4);
}

/** The PID of the first program's table. */
function programIn(section: Buffer): number | undefined {
  for (let at = 8; at + 4 <= section.length; at += 4)
    if (section.readUInt16BE(at) !== 0) return section.readUInt16BE(at + 2) & 0x1fff;
  return undefined;
}

function streamsIn(section: Buffer): SoundStream[] {
  if (section.length < 12 || section[0] !== 2) return [];
  const streams: SoundStream[] = [];
  for (let at = 12 + (section.readUInt16BE(10) & 0xfff); at + 5 <= section.length; ) {
    const [type = 0, pid] = [section[at], section.readUInt16BE(at + 1) & 0x1fff];
    const next = at + 5 + (section.readUInt16BE(at + 3) & 0xfff);
    const suffix =
      SUFFIXES[type] ?? (type === PRIVATE ? privateSuffix(section.subarray(at + 5, next)) : undefined);
    if (suffix !== undefined || OTHER_SOUND.includes(type)) streams.push({ pid, suffix: suffix ?? '' });
    at = next;
  }
  return streams;
}

function privateSuffix(descriptors: Buffer): string | undefined {
  for (let at = 0; at + 2 <= descriptors.length; at += 2 + (descriptors[at + 1] ?? 0)) {
    const body = descriptors.toString('latin1', at + 2, at + 6);
    if (AC3_DESCRIPTORS.includes(descriptors[at] ?? 0) || (descriptors[at] === 5 && body.endsWith('AC-3')))
      return '.ac3';
    if (descriptors[at] === 5 && body === 'Opus') return '';
  }
  return undefined;
}

/** Presentation time of a packet of the elementary stream, in ticks of 1/90,000 s. */
function timeIn(body: Buffer): number | undefined {
  if (body.length < 14 || body.readUIntBE(0, 3) !== 1 || ((body[7] ?? 0) & 0x80) === 0) return undefined;
  const high = ((body[9] ?? 0) >> 1) & 7;
  return high * 2 ** 30 + (body.readUInt16BE(10) >> 1) * 2 ** 15 + (body.readUInt16BE(12) >> 1);
}

const TICKS = 90_000;
const TURN = 2 ** 33;

/** Converts ticks to seconds since the first tick given. Handles the wraparound of the 33-bit clock. */
class Clock {
  #first: number | undefined;
  #last = 0;

  seconds(ticks: number): number {
    this.#first ??= ticks;
    if (this.#first === ticks && this.#last === 0) this.#last = ticks;
    const turns = Math.round((this.#last - ticks) / TURN);
    this.#last = ticks + turns * TURN;
    return (this.#last - this.#first) / TICKS;
  }
}
