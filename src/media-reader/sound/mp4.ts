import { type Box, findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import { type Mp4Track, soundTracks } from '../mp4.ts';
import { type Copied, chosenTrack, type Excerpt, isWhole, NotCopiedError } from './copier.ts';
import { withFragments } from './mp4-fragments.ts';
import {
  bytesOf,
  indexedSamples,
  numberAt,
  type SampleChunk,
  type SampleRun,
  type Samples,
} from './mp4-samples.ts';
import type { SoundFile, SoundStretch } from './sound-file.ts';

/**
 * Copies an audio track of MP4 or QuickTime with any codec: its description stays the same, byte for byte; the tables
 * with the positions of its samples are rewritten. ISO/IEC 14496-12,
 * https://developer.apple.com/documentation/quicktime-file-format
 */
export async function copyMp4(media: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> {
  const index = await findBox(media, { start: 0, end: media.size }, 'moov');
  if (index === undefined) throw new NotCopiedError('it has no index');
  const sounds = await soundTracks(media, index);
  const track = chosenTrack(sounds, sounds.find(({ isEnabled }) => isEnabled) ?? sounds[0], excerpt.track);
  if (track.timescale === 0) throw new NotCopiedError('its index contradicts itself');
  const indexed = await indexedSamples(media, track.box);
  const samples = await withFragments(media, index, track, indexed);
  const edit = await editOf(media, track);
  if (!isWhole(excerpt) && edit.hasSeveralPieces)
    throw new NotCopiedError('its sound consists of several pieces');
  const cut = cutOf(samples, excerpt, track.timescale, edit.skipped);
  const parts = await partsOf({ media, index, track, samples, cut, isAll: isWhole(excerpt) });
  await file.write(parts.head);
  await file.copy(media, parts.stretches);
  const seconds = (units: number): number => Math.max(0, units - edit.skipped) / track.timescale;
  return {
    suffix: parts.suffix,
    packets: Math.ceil((cut.last - cut.first) / samples.step),
    from: seconds(cut.start),
    to: seconds(cut.end),
  };
}

/** The samples of an excerpt, and their start and end in units of time. */
interface Mp4Cut {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The samples that overlap an excerpt, and their times. */
function cutOf(
  { durations, step, count }: Samples,
  { from, to }: Excerpt,
  timescale: number,
  skipped: number,
): Mp4Cut {
  // The start of a unit can be a little off as seconds.
  const unitsTo = (seconds: number): number => Math.round(seconds * timescale * 1000) / 1000 + skipped;
  const [begin, finish] = [from <= 0 ? 0 : unitsTo(from), unitsTo(to)];
  let [sample, time] = [0, 0];
  let [first, start]: [number | undefined, number] = [undefined, 0];
  for (const run of durations) {
    const length = Math.min(run.count, count - sample);
    if (first === undefined && time + length * run.units > begin) {
      const into = Math.floor(Math.max(0, begin - time) / run.units / step) * step;
      [first, start] = [sample + into, time + into * run.units];
    }
    if (first !== undefined && time + length * run.units >= finish) {
      const into = Math.min(length, Math.ceil((finish - time) / run.units / step) * step);
      return { first, start, last: sample + into, end: time + into * run.units };
    }
    sample += length;
    time += length * run.units;
  }
  if (first === undefined || sample === 0) throw new NotCopiedError('no sound was found in it');
  return { first, start, last: sample, end: time };
}

interface Edit {
  /** Units of time at the start that players skip. */
  readonly skipped: number;
  readonly hasSeveralPieces: boolean;
}

/** Reads the edit list. Most tracks have one edit, which skips the delay of the encoder. */
async function editOf(media: MediaBytes, { box }: Mp4Track): Promise<Edit> {
  const list = await findBox(media, box, 'edts', 'elst');
  const body =
    list === undefined
      ? Buffer.alloc(0)
      : await media.uncachedBytes(list.start, Math.min(list.end, list.start + 4096));
  const isLong = body[0] === 1;
  const bytes = isLong ? 20 : 12;
  const times: number[] = [];
  for (let at = 8; at + bytes <= body.length && times.length < numberAt(body, 4); at += bytes)
    times.push(isLong ? Number(body.readBigInt64BE(at + 8)) : body.readInt32BE(at + 4));
  const starts = times.filter((time) => time >= 0);
  return { skipped: starts[0] ?? 0, hasSeveralPieces: starts.length > 1 };
}

interface Mp4Parts {
  readonly head: Buffer;
  readonly stretches: readonly SoundStretch[];
  readonly suffix: string;
}

/** Small chunks are merged, up to this many samples. */
const SAMPLES_IN_CHUNK = 64;
const LARGEST_SHORT = 0xffff_ffff;

interface TrackCopy {
  readonly media: MediaBytes;
  readonly index: Box;
  readonly track: Mp4Track;
  readonly samples: Samples;
  readonly cut: Mp4Cut;
  /** Whether the complete track is copied. */
  readonly isAll: boolean;
}

async function partsOf({ media, index, track, samples, cut, isAll }: TrackCopy): Promise<Mp4Parts> {
  const { chunks, stretches, bytes } = gather(samples, cut);
  const start = { first: cut.first, last: cut.last };
  const brand = await findBox(media, { start: 0, end: media.size }, 'ftyp');
  const type =
    brand === undefined ? box('ftyp', Buffer.from('qt  \0\0\0\0qt  ')) : await copiedBox(media, brand);
  const units = cut.end - cut.start;
  const indexAt = async (offset: number): Promise<Buffer> =>
    await indexOf(media, index, track, { samples, cut: start, units, chunks, offset, isAll });
  const length = (await indexAt(0)).length;
  const head = type.length + length + MDAT_BYTES;
  if (head + bytes > LARGEST_SHORT) throw new NotCopiedError('it is more than 4 GB');
  const mdat = Buffer.alloc(MDAT_BYTES);
  mdat.writeUInt32BE(MDAT_BYTES + bytes);
  mdat.write('mdat', 4);
  return {
    head: Buffer.concat([type, await indexAt(head), mdat]),
    stretches,
    suffix: type.toString('latin1', 8, 12) === 'qt  ' ? '.mov' : '.m4a',
  };
}

const MDAT_BYTES = 8;

interface Gathered {
  /** Chunks of the copy, with their offsets in its sound. */
  readonly chunks: readonly SampleChunk[];
  readonly stretches: readonly SoundStretch[];
  readonly bytes: number;
}

function gather(samples: Samples, { first, last }: Mp4Cut): Gathered {
  const chunks: SampleChunk[] = [];
  const stretches: SoundStretch[] = [];
  let [sample, bytes] = [0, 0];
  for (const chunk of samples.chunks) {
    const [from, to] = [Math.max(first, sample), Math.min(last, sample + chunk.samples)];
    if (from < to) {
      const start = chunk.offset + bytesOf(samples, sample, from);
      const length = bytesOf(samples, from, to);
      stretches.push({ start, end: start + length });
      const before = chunks.at(-1);
      const isJoined =
        before?.description === chunk.description && before.samples + to - from <= SAMPLES_IN_CHUNK;
      if (isJoined) chunks[chunks.length - 1] = { ...before, samples: before.samples + to - from };
      else chunks.push({ offset: bytes, samples: to - from, description: chunk.description });
      bytes += length;
    }
    sample += chunk.samples;
  }
  return { chunks, stretches, bytes };
}

interface NewIndex {
  readonly samples: Samples;
  readonly cut: Pick<Mp4Cut, 'first' | 'last'>;
  readonly units: number;
  readonly chunks: readonly SampleChunk[];
  /** Position of the first chunk in the copy. */
  readonly offset: number;
  /** Whether the complete track is copied. */
  readonly isAll: boolean;
}

/** Builds an index with only this track. */
async function indexOf(media: MediaBytes, index: Box, track: Mp4Track, made: NewIndex): Promise<Buffer> {
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
  return box('moov', withLength(movie, 24, 32, length), box('trak', head, edits, mdia));
}

/** All edits for a complete track; for an excerpt from its start, one edit that skips the delay of the encoder. */
async function editsFor(
  media: MediaBytes,
  track: Mp4Track,
  { isAll, units }: NewIndex,
  length: number,
): Promise<Buffer> {
  const edits = await copiedChild(media, track.box, 'edts');
  const { skipped } = await editOf(media, track);
  const played = Math.round((length * Math.max(0, units - skipped)) / Math.max(1, units));
  if (edits.length === 0) return edits;
  if (isAll) return withEnd(edits, played);
  const body = Buffer.alloc(20);
  body.writeUInt32BE(1, 4);
  body.writeUInt32BE(played, 8);
  body.writeInt32BE(skipped, 12);
  body.writeUInt32BE(0x1_0000, 16);
  return box('edts', box('elst', body));
}

/** Offset of the body of `elst` in `edts`. */
const EDITS_AT = 16;

/** Sets the length of the last edit. With fragments it is 0, which means "no sound" in a file without fragments. */
function withEnd(edits: Buffer, played: number): Buffer {
  const isLong = edits[EDITS_AT] === 1;
  const last = EDITS_AT + 8 + (numberAt(edits, EDITS_AT + 4) - 1) * (isLong ? 20 : 12);
  if (edits.toString('latin1', 12, 16) !== 'elst' || last + (isLong ? 20 : 12) > edits.length) return edits;
  if (isLong && edits.readBigUInt64BE(last) === 0n) edits.writeBigUInt64BE(BigInt(played), last);
  else if (!isLong && edits.readUInt32BE(last) === 0) edits.writeUInt32BE(played, last);
  return edits;
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
    box(
      'stts',
      words([
        0,
        ...counted(
          durationsIn(samples.durations, cut).flatMap((run) => [run.count, run.units]),
          2,
        ),
      ]),
    ),
    box('stsc', words([0, ...counted(runsOf(chunks), 3)])),
    box('stsz', sizesOf(samples, cut)),
    box(
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

function durationsIn(
  durations: readonly SampleRun[],
  { first, last }: Pick<Mp4Cut, 'first' | 'last'>,
): SampleRun[] {
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

function sizesOf({ sizes, step }: Samples, { first, last }: Pick<Mp4Cut, 'first' | 'last'>): Buffer {
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

function box(name: string, ...inside: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.reduce((sum, { length }) => sum + length, 0));
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, ...inside]);
}

const LARGEST_COPIED_BOX = 4_000_000;

/** A copy of a box, with a new header. */
async function copiedBox(media: MediaBytes, { name, start, end }: Box): Promise<Buffer> {
  if (end - start > LARGEST_COPIED_BOX) throw new NotCopiedError('its index is too large');
  return box(name, await media.uncachedBytes(start, end));
}

/** A copy of a box in `parent`; empty if there is none. */
async function copiedChild(media: MediaBytes, parent: Box, name: string): Promise<Buffer> {
  const found = await findBox(media, parent, name);
  return found === undefined ? Buffer.alloc(0) : await copiedBox(media, found);
}

async function rebuiltChild(
  media: MediaBytes,
  parent: Box,
  name: string,
  inside: (box: Box) => Promise<readonly Buffer[]>,
): Promise<Buffer> {
  const found = await findBox(media, parent, name);
  if (found === undefined) throw new NotCopiedError('its index contradicts itself');
  return box(name, ...(await inside(found)));
}
