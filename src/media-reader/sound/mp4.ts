import { type Box, findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import { type Mp4Track, soundTracks } from '../mp4.ts';
import { type Copied, chosenTrack, type Excerpt, isWhole, NotCopiedError } from './copier.ts';
import { copiedBox, LARGEST_SHORT, newBox } from './mp4-boxes.ts';
import { editOf } from './mp4-edits.ts';
import { withFragments } from './mp4-fragments.ts';
import { indexOf, type SampleRange } from './mp4-index.ts';
import { bytesOf, indexedSamples, type SampleChunk, type Samples } from './mp4-samples.ts';
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
    throw new NotCopiedError('its audio consists of several pieces');
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
interface Mp4Cut extends SampleRange {
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
  if (first === undefined || sample === 0) throw new NotCopiedError('no audio was found in it');
  return { first, start, last: sample, end: time };
}

interface Mp4Parts {
  readonly head: Buffer;
  readonly stretches: readonly SoundStretch[];
  readonly suffix: string;
}

/** Small chunks are merged, up to this many samples. */
const SAMPLES_IN_CHUNK = 64;

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
    brand === undefined ? newBox('ftyp', Buffer.from('qt  \0\0\0\0qt  ')) : await copiedBox(media, brand);
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

function gather(samples: Samples, { first, last }: SampleRange): Gathered {
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
