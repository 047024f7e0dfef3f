import { TS_PACKETS, TS_SYNC } from '../kind.ts';
import { NotCopiedError } from './copier.ts';

/** Reads the packets and the tables of MPEG-TS: ISO/IEC 13818-1. */

/** Bytes at the start of media in which the layout of packets shows. */
export const HEAD_BYTES = 4096;
/** Bytes of a packet from its sync byte; some layouts have more before or after it. */
export const PACKET_BYTES = 188;
const [BEGINS, HAS_MORE] = [0x40, 0x20] as const;
/** Flags of a packet: it has a body; the body is scrambled. */
export const [HAS_BODY, SCRAMBLED] = [0x10, 0xc0] as const;

/** Bytes from packet to packet, and the position of the sync byte in them. */
export type StreamLayout = (typeof TS_PACKETS)[number];

/** The layout of media with this start; undefined if they are no MPEG-TS. */
export const layoutOf = (head: Buffer): StreamLayout | undefined =>
  TS_PACKETS.find(([bytes, at]) => [0, 1, 2].every((number) => head[at + number * bytes] === TS_SYNC));

/** A packet of the transport stream. */
export interface Packet {
  readonly pid: number;
  /** Whether a packet of the elementary stream, or a table, starts in it. */
  readonly isStart: boolean;
  readonly flags: number;
  readonly body: Buffer;
}

export function packetIn(packet: Buffer): Packet {
  const flags = packet[3] ?? 0;
  const start = (flags & HAS_MORE) === 0 ? 4 : 5 + (packet[4] ?? 0);
  return {
    pid: packet.readUInt16BE(1) & 0x1fff,
    isStart: ((packet[1] ?? 0) & BEGINS) !== 0,
    flags,
    body: (flags & HAS_BODY) === 0 ? Buffer.alloc(0) : packet.subarray(start),
  };
}

/** An audio stream of a program. */
export interface SoundStream {
  readonly pid: number;
  /** File name extension of its frames, with its dot; empty if it cannot be extracted as frames. */
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

/** The table section in a packet, after the pointer field. Throws a NotCopiedError if it continues in another packet. */
export function sectionOf(body: Buffer): Buffer {
  const section = body.subarray(1 + (body[0] ?? 0));
  if (section.length < 12) return Buffer.alloc(0);
  const length = 3 + (section.readUInt16BE(1) & 0xfff);
  if (length > section.length) throw new NotCopiedError('its tables have an unsupported form');
  // The last four bytes are a checksum.
  return section.subarray(0, length - 4);
}

/** The PID of the first program's table. */
export function programIn(section: Buffer): number | undefined {
  for (let at = 8; at + 4 <= section.length; at += 4)
    if (section.readUInt16BE(at) !== 0) return section.readUInt16BE(at + 2) & 0x1fff;
  return undefined;
}

/** The audio streams in the table of a program. */
export function streamsIn(section: Buffer): SoundStream[] {
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
export function timeIn(body: Buffer): number | undefined {
  if (body.length < 14 || body.readUIntBE(0, 3) !== 1 || ((body[7] ?? 0) & 0x80) === 0) return undefined;
  const high = ((body[9] ?? 0) >> 1) & 7;
  return high * 2 ** 30 + (body.readUInt16BE(10) >> 1) * 2 ** 15 + (body.readUInt16BE(12) >> 1);
}

const TICKS = 90_000;
const TURN = 2 ** 33;

/** Converts ticks to seconds since the first tick given. Handles the wraparound of the 33-bit clock. */
export class Clock {
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
