import { type Box, findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import type { Mp4Track } from '../mp4.ts';
import { NotCopiedError } from './copier.ts';
import { copiedBox, copiedChild, LARGEST_SHORT, newBox, rebuiltChild } from './mp4-boxes.ts';
import { type CopiedSpan, editsFor } from './mp4-edits.ts';
import { numberAt, type SampleChunk, type SampleRun, type Samples } from './mp4-samples.ts';

/** The samples from `first` up to `last`. */
export interface SampleRange {
  readonly first: number;
  readonly last: number;
}

interface NewIndex extends CopiedSpan {
  /** All samples of the track. */
  readonly samples: Samples;
  /** Those that are copied. */
  readonly cut: SampleRange;
  readonly chunks: readonly SampleChunk[];
  /** Position of the first chunk in the copy. */
  readonly offset: number;
}

/** Builds an index with only this track. Throws a NotCopiedError if the one in the media cannot be used. */
export async function indexOf(
  media: MediaBytes,
  index: Box,
  track: Mp4Track,
  made: NewIndex,
): Promise<Buffer> {
  const header = await findBox(media, index, 'mvhd');
  if (header === undefined) throw new NotCopiedError('its index contradicts itself');
  const movie = await copiedBox(media, header);
  const scale = numberAt(movie, movie[8] === 1 ? 28 : 20);
  const length = Math.round((made.units / track.timescale) * scale);
  const mdia = await rebuiltChild(media, track.box, 'mdia', async (inner) => [
    withLength(await copiedChild(media, inner, 'mdhd'), 24, 32, made.units),
    await copiedChild(media, inner, 'hdlr'),
    await rebuiltChild(media, inner, 'minf', async (info) => [
      ...(await Promise.all(
        ['smhd', 'gmhd', 'nmhd', 'hdlr', 'dinf'].map((name) => copiedChild(media, info, name)),
      )),
      await rebuiltChild(media, info, 'stbl', async (table) => [
        await copiedChild(media, table, 'stsd'),
        ...tablesOf(made),
      ]),
    ]),
  ]);
  const isStart = made.isAll || made.cut.first === 0;
  const edits = isStart ? await editsFor(media, track, made, length) : Buffer.alloc(0);
  const head = withEnabledFlag(withLength(await copiedChild(media, track.box, 'tkhd'), 28, 36, length));
  return newBox('moov', withLength(movie, 24, 32, length), newBox('trak', head, edits, mdia));
}

/** Sets the duration in a header, whose fields have 32 bits, or 64 in version 1, at the offsets `short` and `long`. */
function withLength(header: Buffer, short: number, long: number, units: number): Buffer {
  if (header[8] === 1) header.writeBigUInt64BE(BigInt(Math.round(units)), long);
  else header.writeUInt32BE(Math.min(LARGEST_SHORT, Math.round(units)), short);
  return header;
}

/** Sets the flags by which players select the track. */
function withEnabledFlag(header: Buffer): Buffer {
  header.writeUInt8((header[11] ?? 0) | 3, 11);
  return header;
}

function tablesOf({ samples, cut, chunks, offset }: NewIndex): Buffer[] {
  return [
    newBox(
      'stts',
      words([
        0,
        ...counted(
          durationsIn(samples.durations, cut).flatMap((run) => [run.count, run.units]),
          2,
        ),
      ]),
    ),
    newBox('stsc', words([0, ...counted(runsOf(chunks), 3)])),
    newBox('stsz', sizesOf(samples, cut)),
    newBox(
      'stco',
      words([
        0,
        ...counted(
          chunks.map((chunk) => chunk.offset + offset),
          1,
        ),
      ]),
    ),
  ];
}

const counted = (entries: readonly number[], words: number): number[] => [entries.length / words, ...entries];

function durationsIn(durations: readonly SampleRun[], { first, last }: SampleRange): SampleRun[] {
  let sample = 0;
  return durations.flatMap(({ count, units }) => {
    const length = Math.min(last, sample + count) - Math.max(first, sample);
    sample += count;
    return length > 0 ? [{ count: length, units }] : [];
  });
}

/** Entries of `stsc`: first chunk of a run, samples per chunk, sample description. */
function runsOf(chunks: readonly SampleChunk[]): number[] {
  let before: SampleChunk | undefined;
  return chunks.flatMap((chunk, number) => {
    const isSame = before?.samples === chunk.samples && before.description === chunk.description;
    before = chunk;
    return isSame ? [] : [number + 1, chunk.samples, chunk.description];
  });
}

function sizesOf({ sizes, step }: Samples, { first, last }: SampleRange): Buffer {
  if (typeof sizes === 'number') return words([0, step > 1 ? 1 : sizes, last - first]);
  const table = Buffer.alloc(12 + 4 * (last - first));
  table.writeUInt32BE(last - first, 8);
  for (let sample = first; sample < last; sample += 1)
    table.writeUInt32BE(sizes[sample] ?? 0, 12 + 4 * (sample - first));
  return table;
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [place, value] of values.entries()) bytes.writeUInt32BE(value, 4 * place);
  return bytes;
}
