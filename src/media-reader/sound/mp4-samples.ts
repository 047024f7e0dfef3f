import { type Box, findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import { NotCopiedError } from './copier.ts';

/**
 * The samples of an MP4 track: ISO/IEC 14496-12, 8.6 and 8.7. As in the file, tables have runs and not an entry per
 * sample.
 */
export interface Samples {
  readonly count: number;
  /** Bytes of each sample, or one size for all. */
  readonly sizes: Uint32Array | number;
  /** Runs of consecutive samples of equal duration. */
  readonly durations: readonly SampleRun[];
  readonly chunks: readonly SampleChunk[];
  /** Number of samples that cannot be separated, such as those of a packet in QuickTime. */
  readonly step: number;
}

export interface SampleRun {
  readonly count: number;
  readonly units: number;
}

/** Consecutive samples in the file. */
export interface SampleChunk {
  /** Position in the media, in bytes. */
  readonly offset: number;
  readonly samples: number;
  /** Number of their sample description, from 1. */
  readonly description: number;
}

/** More than a day of sound with 100 packets per second has. */
export const MOST_SAMPLES = 20_000_000;
const LARGEST_TABLE_BYTES = 100_000_000;
/** Header bytes of a box, or of a table: version, flags and count. */
export const HEAD_BYTES = 8;

/** The bytes of a table; empty if there is none. Throws a NotCopiedError if it is too large. */
export async function tableOf(media: MediaBytes, box: Box | undefined): Promise<Buffer> {
  if (box === undefined) return Buffer.alloc(0);
  if (box.end - box.start > LARGEST_TABLE_BYTES) throw new NotCopiedError('its index is too large');
  return await media.uncachedBytes(box.start, box.end);
}

/** The entries of a table, each of `words` 32-bit words. */
function entriesIn(table: Buffer, words: number): readonly (readonly number[])[] {
  const count = Math.min(numberAt(table, 4), Math.floor((table.length - HEAD_BYTES) / (4 * words)));
  return Array.from({ length: Math.max(0, count) }, (_, entry) =>
    Array.from({ length: words }, (__, word) => table.readUInt32BE(HEAD_BYTES + 4 * (entry * words + word))),
  );
}

export const numberAt = (bytes: Buffer, at: number): number =>
  bytes.length >= at + 4 ? bytes.readUInt32BE(at) : 0;

/** The samples that are listed in the index. */
export async function indexedSamples(media: MediaBytes, track: Box): Promise<Samples> {
  const table = async (...names: readonly string[]): Promise<Buffer> => {
    const stbl = await findBox(media, track, 'mdia', 'minf', 'stbl');
    for (const name of names) {
      const box = stbl === undefined ? undefined : await findBox(media, stbl, name);
      if (box !== undefined) return await tableOf(media, box);
    }
    return Buffer.alloc(0);
  };
  const durations = entriesIn(await table('stts'), 2).map(([count = 0, units = 0]) => ({ count, units }));
  const { sizes, count } = sizesIn(await table('stsz'), await table('stz2'));
  const packed = packedIn(await table('stsd'), sizes, durations);
  const runs = entriesIn(await table('stsc'), 3);
  const offsets = await offsetsOf(await table('stco'), await table('co64'));
  return { count, durations, ...packed, chunks: chunksOf(offsets, runs, count) };
}

function sizesIn(plain: Buffer, compact: Buffer): Pick<Samples, 'sizes' | 'count'> {
  if (compact.length > 0) throw new NotCopiedError('its index has an unsupported form');
  const [size, count] = [numberAt(plain, 4), numberAt(plain, 8)];
  if (size > 0) return { sizes: size, count };
  if (count > MOST_SAMPLES || plain.length < 12 + 4 * count) throw new NotCopiedError('its index is cut off');
  const sizes = Uint32Array.from({ length: count }, (_, sample) => plain.readUInt32BE(12 + 4 * sample));
  return { sizes, count };
}

/** If each sample has one unit of time, QuickTime counts audio samples instead of the packets that contain them. */
function packedIn(
  description: Buffer,
  sizes: Samples['sizes'],
  durations: readonly SampleRun[],
): Pick<Samples, 'sizes' | 'step'> {
  const isBySample = durations.every(({ units }) => units === 1);
  if (typeof sizes !== 'number' || !isBySample || description.length < 56) return { sizes, step: 1 };
  const version = description.readUInt16BE(24);
  const [samples, bytes] = [numberAt(description, 44), numberAt(description, 52)];
  if (version === 1 && samples > 0 && bytes > 0) return { sizes: bytes / samples, step: samples };
  const frame = Math.ceil((description.readUInt16BE(32) * description.readUInt16BE(34)) / 8);
  return { sizes: sizes === 1 && frame > 0 ? frame : sizes, step: 1 };
}

async function offsetsOf(short: Buffer, long: Buffer): Promise<Float64Array> {
  const isLong = long.length > 0;
  const [table, bytes] = isLong ? [long, 8] : [short, 4];
  const count = Math.min(numberAt(table, 4), Math.floor(Math.max(0, table.length - HEAD_BYTES) / bytes));
  return Float64Array.from({ length: count }, (_, chunk) => {
    const at = HEAD_BYTES + bytes * chunk;
    return isLong ? Number(table.readBigUInt64BE(at)) : table.readUInt32BE(at);
  });
}

function chunksOf(offsets: Float64Array, runs: readonly (readonly number[])[], count: number): SampleChunk[] {
  const chunks: SampleChunk[] = [];
  let [left, run] = [count, 0];
  for (const [chunk, offset] of offsets.entries()) {
    while ((runs[run + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= chunk + 1) run += 1;
    const [, inChunk = 0, description = 1] = runs[run] ?? [];
    const samples = Math.min(left, inChunk);
    if (samples > 0) chunks.push({ offset, samples, description });
    left -= samples;
  }
  if (left > 0) throw new NotCopiedError('its index contradicts itself');
  return chunks;
}

/** Total bytes of the samples from `from` up to `to`. */
export function bytesOf({ sizes }: Pick<Samples, 'sizes'>, from: number, to: number): number {
  if (typeof sizes === 'number') return Math.round((to - from) * sizes);
  let bytes = 0;
  for (let sample = from; sample < to; sample += 1) bytes += sizes[sample] ?? 0;
  return bytes;
}
