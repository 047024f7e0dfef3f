import type { MediaBytes } from './bytes.ts';
import { bodyOf, type Element, elementIn, HEADER_BYTES, uintOf, vintOf } from './ebml.ts';
import { ID, type MatroskaTrack } from './matroska-head.ts';

/** The clusters of Matroska and WebM, and the blocks of one track in them: https://www.rfc-editor.org/rfc/rfc9559 */

const MOST_ELEMENTS = 100_000;
const WINDOW_BYTES = 262_144;
/** Clusters of high-resolution video have several MB. */
const MOST_SEARCHED_BYTES = 8_000_000;
/** Number of consecutive clusters that are searched for a block of the track. */
const MOST_CLUSTERS = 6;
const MARK_BYTES = 4;
/** Bytes for the header of a block and that of its group. */
const BLOCK_HEAD_BYTES = 32;
const CLUSTER_MARK = Buffer.from('1f43b675', 'hex');

/** Whether another file starts at this position, as in joined files. */
export async function isBegun(media: MediaBytes, at: number): Promise<boolean> {
  return elementIn(await media.bytes(at, at + HEADER_BYTES), 0)?.id === ID.ebml;
}

/** Whether the times of some clusters and of the last one increase. In joined files they start anew. */
export async function isSteady(clusters: MediaBytes): Promise<boolean> {
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
export async function soundBytes(clusters: MediaBytes, track: MatroskaTrack): Promise<number> {
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
export async function firstBlocks(clusters: MediaBytes, track: MatroskaTrack): Promise<readonly number[]> {
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
export async function lastBlocks(clusters: MediaBytes, track: MatroskaTrack): Promise<readonly number[]> {
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
