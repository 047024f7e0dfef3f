import type { MediaBytes } from './bytes.ts';
import { EncryptedError, NO_READING, NoSoundError, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/**
 * Matroska and WebM: https://www.rfc-editor.org/rfc/rfc9559. The length in the header is that of the longest track;
 * recordings of browsers have none, and truncated files have that of the complete file. So the length is computed from
 * the blocks of the track that is played. They are read here because mediabunny 1.61 hangs on a file with zeros after
 * its clusters, and ignores a truncated cluster.
 */

export const ID = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  timestampScale: 0x2ad7b1,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codec: 0x86,
  isDefault: 0x88,
  isEnabled: 0xb9,
  defaultDuration: 0x23e383,
  audio: 0xe1,
  channels: 0x9f,
  rate: 0xb5,
  encodings: 0x6d80,
  encoding: 0x6240,
  encryption: 0x5035,
  checksum: 0xbf,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
} as const;

const AUDIO = 2;
const MOST_ELEMENTS = 100_000;
export const HEADER_BYTES = 12;
const LARGEST_TRACKS_BYTES = 4_000_000;
const WINDOW_BYTES = 262_144;
/** Clusters of high-resolution video have several MB. */
const MOST_SEARCHED_BYTES = 8_000_000;
/** Number of consecutive clusters that are searched for a block of the track. */
const MOST_CLUSTERS = 6;
const MARK_BYTES = 4;
/** Bytes for the header of a block and that of its group. */
const BLOCK_HEAD_BYTES = 32;
/** Seconds. With packets farther apart, the duration of the last one is unknown. */
const LONGEST_PACKET = 0.5;
const DEFAULT_SCALE = 1_000_000;
const NS = 1e9;
const CLUSTER_MARK = Buffer.from('1f43b675', 'hex');

export interface Element {
  readonly id: number;
  readonly start: number;
  /** Undefined if the element has the size "unknown". */
  readonly size: number | undefined;
}

export interface MatroskaTrack {
  /** Body of its TrackEntry. */
  readonly entry: Buffer;
  readonly number: number;
  readonly codec: string;
  readonly channels: number;
  readonly rate: number;
  readonly isDefault: boolean;
  readonly isEncrypted: boolean;
  /** Nanoseconds. */
  readonly defaultDuration: number;
}

/** The media without trailing zeros, unless the sound is PCM, where zeros are silence. */
export async function withoutFilling(media: MediaBytes): Promise<MediaBytes> {
  const { tracks } = await headOf(media);
  return tracks.some(({ codec }) => codec.startsWith('A_PCM')) ? media : await beforeZeros(media);
}

/** Reads the audio track `chosen`, from 1, of media that start with an EBML header. Throws a NoSoundError or an EncryptedError. */
export async function readMatroska(given: MediaBytes, chosen: number | undefined): Promise<Reading> {
  const media = await withoutFilling(given);
  const { tracks, types, scale, clusters, end: behind } = await headOf(media);
  const track = chosen === undefined ? heardOf(tracks) : tracks[chosen - 1];
  if (track === undefined) {
    if (types.length > 0 && tracks.length === 0) throw new NoSoundError('no track of sound');
    return NO_READING;
  }
  if (track.isEncrypted) throw new EncryptedError('encrypted');
  if (clusters === undefined) return { ...NO_READING, channels: track.channels };
  const sound = media.part(clusters);
  const facts: Omit<Reading, 'duration' | 'sound'> & { sound?: number } = {
    bytes: sound.size,
    channels: track.channels,
    sampleRate: track.rate,
    isLossless: true,
    mayHaveVideo: types.length > tracks.length,
  };
  if (types.length > 1) facts.sound = await soundBytes(sound, track);
  const [first] = await firstBlocks(sound, track);
  const last = await lastBlocks(sound, track);
  const end = last.at(-1);
  if (first === undefined || end === undefined || end < first) return { ...facts, duration: undefined };
  const isOne = behind === undefined ? await isSteady(sound) : !(await isBegun(media, behind));
  if (!isOne) return { ...facts, duration: undefined };
  const packet = lastSeconds(last, scale, track);
  return { ...facts, duration: packet === undefined ? undefined : ((end - first) * scale) / NS + packet };
}

/** The track that players take. */
export const heardOf = (tracks: readonly MatroskaTrack[]): MatroskaTrack | undefined =>
  tracks.find(({ isDefault }) => isDefault) ?? tracks[0];

interface Head {
  readonly tracks: readonly MatroskaTrack[];
  readonly types: readonly number[];
  readonly scale: number;
  /** Position of the first cluster. */
  readonly clusters: number | undefined;
  /** Position after the segment; undefined if its size is unknown. */
  readonly end: number | undefined;
}

export async function headOf(media: MediaBytes): Promise<Head> {
  let at = 0;
  let scale = DEFAULT_SCALE;
  let end: number | undefined;
  let [tracks, types]: [readonly MatroskaTrack[], readonly number[]] = [[], []];
  for (let number = 0; number < MOST_ELEMENTS; number += 1) {
    const element = elementIn(await media.bytes(at, at + HEADER_BYTES), 0);
    if (element === undefined) break;
    const start = at + element.start;
    if (element.id === ID.cluster) return { tracks, types, scale, clusters: at, end };
    if (element.id === ID.segment) {
      end = endOf(element, start);
      at = start;
      continue;
    }
    if (element.size === undefined) break;
    const next = start + element.size;
    if (element.id === ID.info)
      scale = scaleIn(await media.bytes(start, Math.min(next, start + WINDOW_BYTES)));
    if (element.id === ID.tracks) {
      const body = await media.bytes(start, Math.min(next, start + LARGEST_TRACKS_BYTES));
      const entries = childrenOf(body).filter(({ id }) => id === ID.trackEntry);
      types = entries.map((entry) => numberIn(bodyOf(body, entry), ID.trackType) ?? 0);
      tracks = entries.flatMap((entry) => trackIn(bodyOf(body, entry)));
    }
    at = next;
  }
  return { tracks, types, scale, clusters: undefined, end };
}

const endOf = ({ size }: Element, start: number): number | undefined =>
  size === undefined ? undefined : start + size;

function trackIn(entry: Buffer): MatroskaTrack[] {
  if (numberIn(entry, ID.trackType) !== AUDIO) return [];
  const audio = childIn(entry, ID.audio) ?? Buffer.alloc(0);
  return [
    {
      entry,
      number: numberIn(entry, ID.trackNumber) ?? 0,
      codec: childIn(entry, ID.codec)?.toString('latin1') ?? '',
      channels: numberIn(audio, ID.channels) ?? 1,
      rate: floatIn(audio, ID.rate) ?? 8000,
      isDefault: numberIn(entry, ID.isDefault) !== 0 && numberIn(entry, ID.isEnabled) !== 0,
      isEncrypted: isEncrypted(entry),
      defaultDuration: numberIn(entry, ID.defaultDuration) ?? 0,
    },
  ];
}

function isEncrypted(entry: Buffer): boolean {
  const encodings = childIn(entry, ID.encodings);
  const encoding = encodings === undefined ? undefined : childIn(encodings, ID.encoding);
  return encoding !== undefined && childIn(encoding, ID.encryption) !== undefined;
}

const scaleIn = (info: Buffer): number => numberIn(info, ID.timestampScale) || DEFAULT_SCALE;

/**
 * Seconds of the last packet, by the default duration or else the distance from the previous packet; undefined if
 * unknown.
 */
function lastSeconds(
  times: readonly number[],
  scale: number,
  { codec, rate, defaultDuration }: MatroskaTrack,
): number | undefined {
  if (defaultDuration > 0) return defaultDuration / NS;
  const [before, last] = times.slice(-2);
  const gap = before === undefined || last === undefined ? 0 : ((last - before) * scale) / NS;
  if (gap > LONGEST_PACKET) return undefined;
  if (gap > 0) return gap;
  return codec.startsWith('A_AAC') && rate > 0 ? 1024 / rate : 0;
}

/** Whether another file starts at this position, as in joined files. */
async function isBegun(media: MediaBytes, at: number): Promise<boolean> {
  return elementIn(await media.bytes(at, at + HEADER_BYTES), 0)?.id === ID.ebml;
}

/** Whether the times of some clusters and of the last one increase. In joined files they start anew. */
async function isSteady(clusters: MediaBytes): Promise<boolean> {
  let [place, before] = [-1, -1];
  for (let number = 0; number <= SAMPLED_CLUSTERS; number += 1) {
    const at =
      number === SAMPLED_CLUSTERS
        ? await clusterBefore(clusters, clusters.size)
        : await nextCluster(clusters, Math.floor((clusters.size * number) / SAMPLED_CLUSTERS));
    const time = at === undefined || at === place ? undefined : await timeOfCluster(clusters, at);
    if (at === undefined || time === undefined) continue;
    if (time <= before) return false;
    [place, before] = [at, time];
  }
  return true;
}

/** The time of the cluster at this position; undefined if there is none. */
export async function timeOfCluster(media: MediaBytes, at: number): Promise<number | undefined> {
  if (at >= media.size) return undefined;
  const head = await media.bytes(at, at + 4 * HEADER_BYTES);
  const cluster = elementIn(head, 0);
  let first = cluster?.id === ID.cluster ? elementIn(head, cluster.start) : undefined;
  if (first?.id === ID.checksum) first = elementIn(head, first.start + (first.size ?? 0));
  if (first?.id !== ID.timestamp || first.size === undefined) return undefined;
  return uintOf(head.subarray(first.start, first.start + first.size));
}

const SAMPLED_CLUSTERS = 8;

/** Estimates the bytes of a track from some clusters. */
async function soundBytes(clusters: MediaBytes, track: MatroskaTrack): Promise<number> {
  let [own, all] = [0, 0];
  for (let number = 0; number < SAMPLED_CLUSTERS; number += 1) {
    const start = await nextCluster(clusters, Math.floor((clusters.size * number) / SAMPLED_CLUSTERS));
    if (start === undefined) continue;
    const { bytes, end } = await blocksOf(clusters, start, track);
    own += bytes;
    all += end - start;
  }
  return all === 0 ? clusters.size : Math.ceil((clusters.size * own) / all);
}

/** The times of the track's blocks in the first cluster that contains any. */
async function firstBlocks(clusters: MediaBytes, track: MatroskaTrack): Promise<readonly number[]> {
  let at = 0;
  for (let number = 0; number < MOST_CLUSTERS; number += 1) {
    const { times, end } = await blocksOf(clusters, at, track);
    if (times.length > 0) return times;
    const next = await nextCluster(clusters, end);
    if (next === undefined) break;
    at = next;
  }
  return [];
}

/** The times of the track's blocks in the last cluster that contains any; video can continue after it. */
async function lastBlocks(clusters: MediaBytes, track: MatroskaTrack): Promise<readonly number[]> {
  let at = clusters.size;
  for (let number = 0; number < MOST_CLUSTERS; number += 1) {
    const before = await clusterBefore(clusters, at);
    if (before === undefined) return [];
    const { times } = await blocksOf(clusters, before, track);
    if (times.length > 1) return times;
    // The distance from the block before tells the length of the last packet.
    if (times.length === 1) return [...(await timesBefore(clusters, before, track)), ...times];
    at = before;
  }
  // The sound ends long before the video: a binary search finds where.
  let [sound, silenceStart] = [0, at];
  while (silenceStart - sound > WINDOW_BYTES) {
    const middle = sound + Math.floor((silenceStart - sound) / 2);
    const next = await nextCluster(clusters, middle);
    const { times } = next === undefined ? NONE : await blocksOf(clusters, next, track);
    if (times.length > 0) sound = middle;
    else silenceStart = middle;
  }
  return await lastBlocksIn(clusters, [sound, Math.min(silenceStart + WINDOW_BYTES, at)], track);
}

/** The times in the cluster before a position. */
async function timesBefore(
  clusters: MediaBytes,
  place: number,
  track: MatroskaTrack,
): Promise<readonly number[]> {
  const start = await clusterBefore(clusters, place);
  return start === undefined ? [] : (await blocksOf(clusters, start, track)).times;
}

/** The same within a range, whose clusters are read one after the other. */
async function lastBlocksIn(
  clusters: MediaBytes,
  [start, end]: readonly [number, number],
  track: MatroskaTrack,
): Promise<readonly number[]> {
  let found: readonly number[] = [];
  for (let at = await nextCluster(clusters, start); at !== undefined && at < end; ) {
    const blocks = await blocksOf(clusters, at, track);
    if (blocks.times.length > 0) found = blocks.times;
    at = await nextCluster(clusters, blocks.end);
  }
  return found;
}

/** Position of the first cluster at or after `from`. */
async function nextCluster(media: MediaBytes, from: number): Promise<number | undefined> {
  for (let at = from; at < Math.min(media.size, from + MOST_SEARCHED_BYTES); at += WINDOW_BYTES) {
    const bytes = await media.bytes(at, at + WINDOW_BYTES + MARK_BYTES);
    const place = bytes.indexOf(CLUSTER_MARK);
    if (place !== -1) return at + place;
  }
  return undefined;
}

/** Position of the last cluster before `place`. */
async function clusterBefore(media: MediaBytes, place: number): Promise<number | undefined> {
  for (let end = place; end > Math.max(0, place - MOST_SEARCHED_BYTES); end -= WINDOW_BYTES) {
    const start = Math.max(0, end - WINDOW_BYTES);
    const bytes = await media.bytes(start, Math.min(place, end + MARK_BYTES));
    const found = bytes.lastIndexOf(CLUSTER_MARK);
    if (found !== -1) return start + found;
  }
  return undefined;
}

interface Blocks {
  /** In units of the segment's timestamp scale. */
  readonly times: readonly number[];
  /** Total size of the track's blocks. */
  readonly bytes: number;
  readonly end: number;
}

const NONE: Blocks = { times: [], bytes: 0, end: 0 };

/** The complete blocks of the track in the cluster at `start`; players drop a truncated one. */
async function blocksOf(media: MediaBytes, start: number, track: MatroskaTrack): Promise<Blocks> {
  const cluster = elementIn(await media.bytes(start, start + HEADER_BYTES), 0);
  if (cluster?.id !== ID.cluster) return { times: [], bytes: 0, end: start + MARK_BYTES };
  const body = start + cluster.start;
  const end = Math.min(media.size, cluster.size === undefined ? media.size : body + cluster.size);
  const times: number[] = [];
  let [at, base]: [number, number | undefined] = [body, undefined];
  let bytes = 0;
  for (let number = 0; at < end && number < MOST_ELEMENTS; number += 1) {
    const head = await media.uncachedBytes(at, at + BLOCK_HEAD_BYTES);
    const element = elementIn(head, 0);
    if (element?.size === undefined || !(element.id in IN_CLUSTER)) break;
    const next = at + element.start + element.size;
    if (next > media.size) break;
    if (element.id === ID.timestamp) base = uintOf(bodyOf(head, element));
    const time = timeIn(head, element, track.number);
    if (time !== undefined && base !== undefined) {
      times.push(base + time);
      bytes += next - at;
    }
    at = next;
  }
  return { times, bytes, end: Math.max(at, body) };
}

/** The time of a block relative to its cluster; undefined if it does not belong to the track. */
function timeIn(head: Buffer, element: Element, track: number): number | undefined {
  if (element.id === ID.simpleBlock) return timeOf(head.subarray(element.start), track);
  if (element.id !== ID.blockGroup) return undefined;
  const block = elementIn(head, element.start);
  return block?.id === ID.block ? timeOf(head.subarray(block.start), track) : undefined;
}

/**
 * Ids of elements in a cluster: timestamp, position, previous size, blocks, silent tracks, encrypted block, CRC-32,
 * void.
 */
export const IN_CLUSTER: Readonly<Record<number, true>> = {
  [ID.timestamp]: true,
  167: true,
  171: true,
  [ID.simpleBlock]: true,
  [ID.blockGroup]: true,
  22612: true,
  175: true,
  [ID.checksum]: true,
  236: true,
};

function timeOf(block: Buffer, track: number): number | undefined {
  const number = vintOf(block, 0);
  if (number?.value !== track || block.length < number.bytes + 2) return undefined;
  return block.readInt16BE(number.bytes);
}

export function elementIn(bytes: Buffer, at: number): Element | undefined {
  const length = Math.clz32((bytes[at] ?? 0) << 24) + 1;
  if (length > 4 || at + length > bytes.length) return undefined;
  const size = vintOf(bytes, at + length);
  if (size === undefined) return undefined;
  return {
    id: bytes.readUIntBE(at, length),
    start: at + length + size.bytes,
    size: size.isUnknown ? undefined : size.value,
  };
}

interface Vint {
  readonly value: number;
  readonly bytes: number;
  /** Whether all bits are set, which means "unknown" for a size. */
  readonly isUnknown: boolean;
}

/** Reads a number of variable length: RFC 8794, 4. */
export function vintOf(bytes: Buffer, at: number): Vint | undefined {
  const first = bytes[at];
  if (first === undefined || first === 0) return undefined;
  const length = Math.clz32(first << 24) + 1;
  if (at + length > bytes.length) return undefined;
  let value = BigInt(first & (0xff >> length));
  for (let place = 1; place < length; place += 1) value = value * 256n + BigInt(bytes[at + place] ?? 0);
  return { value: Number(value), bytes: length, isUnknown: value === (1n << BigInt(7 * length)) - 1n };
}

function childrenOf(body: Buffer): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < body.length; ) {
    const element = elementIn(body, at);
    if (element?.size === undefined) break;
    found.push(element);
    at = element.start + element.size;
  }
  return found;
}

const bodyOf = (parent: Buffer, { start, size = 0 }: Element): Buffer => parent.subarray(start, start + size);

function childIn(parent: Buffer, id: number): Buffer | undefined {
  const child = childrenOf(parent).find((element) => element.id === id);
  return child === undefined ? undefined : bodyOf(parent, child);
}

function numberIn(parent: Buffer, id: number): number | undefined {
  const child = childIn(parent, id);
  return child === undefined ? undefined : uintOf(child);
}

export const uintOf = (bytes: Buffer): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

function floatIn(parent: Buffer, id: number): number | undefined {
  const child = childIn(parent, id);
  if (child?.length === 4) return child.readFloatBE(0);
  return child?.length === 8 ? child.readDoubleBE(0) : undefined;
}
