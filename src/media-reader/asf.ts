import { payloadsIn } from './asf-packets.ts';
import type { MediaBytes } from './bytes.ts';
import type { Chunk } from './chunks.ts';
import { EncryptedError, NO_READING, NoSoundError, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/** WMA and WMV: "Advanced Systems Format (ASF) Specification", Microsoft 2004. */

const guid = (text: string): string => text.replaceAll('-', '').toLowerCase();
const FILE_PROPERTIES = guid('A1DCAB8C-47A9-CF11-8EE4-00C00C205365');
const STREAM_PROPERTIES = guid('9107DCB7-B7A9-CF11-8EE6-00C00C205365');
const AUDIO = guid('409E69F8-4D5B-CF11-A8FD-00805F5C442B');
const ENCRYPTION = guid('FBB31122-23BD-D211-B4B7-00A0C955FC6E');
const EXTENDED_ENCRYPTION = guid('14E68A29-2226-174C-B935-DAE07EE9289C');
const DATA = guid('3626B275-8E66-CF11-A6D9-00AA0062CE6C');

const GUID_BYTES = 16;
const OBJECT_BYTES = 24;
const PROPERTIES_BYTES = 104;
const STREAM_BYTES = 96;
const HEADER_BYTES = 30;
const DATA_HEADER_BYTES = 50;
const MOST_OBJECTS = 1000;
/** Video can start before the sound and continue after it. */
const MOST_PACKETS = 2000;
const MS = 1000;

interface Header {
  readonly packetBytes: number;
  /** Seconds. */
  readonly preroll: number;
  /** Stream number of the sound. */
  readonly sound: number | undefined;
  readonly channels: number | undefined;
  readonly rate: number | undefined;
  readonly streams: number;
  readonly sounds: number;
  readonly end: number;
}

/** Reads ASF by the times of its packets. Throws a NoSoundError or an EncryptedError. */
export async function readAsf(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(given);
  const header = await headerOf(media);
  if (header === undefined) return NO_READING;
  if (header.streams > 0 && header.sounds === 0) throw new NoSoundError('no audio stream');
  const facts = {
    channels: header.channels,
    sampleRate: header.rate,
    isLossless: true,
    mayHaveVideo: header.streams > header.sounds,
    bytes: Math.max(0, media.size - header.end),
  };
  return { ...facts, duration: await lengthOf(media, header) };
}

interface AsfHeader {
  readonly properties?: Buffer;
  /** Properties of the first sound stream. */
  readonly sound?: Buffer;
  readonly streams: number;
  readonly sounds: number;
}

async function headerOf(media: MediaBytes): Promise<Header | undefined> {
  const head = await media.bytes(0, HEADER_BYTES);
  if (head.length < HEADER_BYTES) return undefined;
  const end = Number(head.readBigUInt64LE(16));
  let found: AsfHeader = { streams: 0, sounds: 0 };
  for await (const object of objectsIn(media, HEADER_BYTES, end))
    found = await withObject(media, object, found);
  const { properties = Buffer.alloc(0), sound = Buffer.alloc(0), streams, sounds } = found;
  if (properties.length < PROPERTIES_BYTES) return undefined;
  const format = sound.length < STREAM_BYTES ? undefined : sound;
  return {
    sound: format === undefined ? undefined : format.readUInt16LE(72) & 127,
    preroll: Number(properties.readBigUInt64LE(80)) / MS,
    packetBytes: properties.readUInt32LE(92),
    channels: format?.readUInt16LE(80),
    rate: format?.readUInt32LE(82),
    streams,
    sounds,
    end,
  };
}

async function withObject(media: MediaBytes, { name, start }: Chunk, found: AsfHeader): Promise<AsfHeader> {
  if (name === ENCRYPTION || name === EXTENDED_ENCRYPTION) throw new EncryptedError('encrypted');
  if (name === FILE_PROPERTIES)
    return { ...found, properties: await media.bytes(start, start + PROPERTIES_BYTES) };
  if (name !== STREAM_PROPERTIES) return found;
  const stream = await media.bytes(start, start + STREAM_BYTES);
  const isSound = stream.toString('hex', OBJECT_BYTES, OBJECT_BYTES + GUID_BYTES) === AUDIO;
  const sound = found.sound ?? (isSound ? stream : undefined);
  const counted = { streams: found.streams + 1, sounds: found.sounds + (isSound ? 1 : 0) };
  return { ...found, ...counted, ...(sound !== undefined && { sound }) };
}

/** The objects of a header; `start` is that of the object's own header. */
async function* objectsIn(media: MediaBytes, from: number, end: number): AsyncGenerator<Chunk> {
  let at = from;
  for (let number = 0; number < MOST_OBJECTS && at + OBJECT_BYTES <= end; number += 1) {
    const object = await media.bytes(at, at + OBJECT_BYTES);
    if (object.length < OBJECT_BYTES) return;
    const size = Number(object.readBigUInt64LE(GUID_BYTES));
    if (!Number.isSafeInteger(size) || size < OBJECT_BYTES) return;
    yield { name: object.toString('hex', 0, GUID_BYTES), start: at, end: at + size, size };
    at += size;
  }
}

/** Seconds from the first sound object, preroll excluded, to the end of the last sound object that is present. */
async function lengthOf(media: MediaBytes, header: Header): Promise<number | undefined> {
  const { packetBytes, end: head, preroll, sound } = header;
  const data = await media.bytes(head, head + DATA_HEADER_BYTES);
  const isData = data.length === DATA_HEADER_BYTES && data.toString('hex', 0, GUID_BYTES) === DATA;
  if (!isData || packetBytes === 0 || sound === undefined) return undefined;
  const size = Number(data.readBigUInt64LE(GUID_BYTES));
  const start = head + DATA_HEADER_BYTES;
  const stop = size > DATA_HEADER_BYTES ? Math.min(head + size, media.size) : media.size;
  const packets = Math.ceil((stop - start) / packetBytes);
  const timesIn = async (number: number): Promise<readonly number[]> => {
    const at = start + number * packetBytes;
    return payloadsIn(await media.bytes(at, Math.min(stop, at + packetBytes)))
      .filter(({ stream, time }) => stream === sound && Number.isFinite(time))
      .map(({ time }) => time);
  };
  const last: number[] = [];
  for (let back = 1; back <= Math.min(packets, MOST_PACKETS) && last.length < 2; back += 1)
    last.unshift(...new Set(await timesIn(packets - back)));
  const [before, end] = last.slice(-2);
  let first: number | undefined;
  for (let number = 0; number < Math.min(packets, MOST_PACKETS) && first === undefined; number += 1)
    [first] = await timesIn(number);
  if (before === undefined || end === undefined || first === undefined) return undefined;
  // Some writers give the first object its arrival time, without the preroll.
  const begin = Math.max(first, preroll * MS);
  return Math.max(0, end + Math.max(0, end - before) - begin) / MS;
}
