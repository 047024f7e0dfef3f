import { type Box, bodyOf, boxesIn, findBox } from './boxes.ts';
import type { MediaBytes } from './bytes.ts';
import { lengthOfTrack, withTrack } from './demux.ts';
import { fragmentSeconds } from './fragments.ts';
import { EncryptedError, NO_READING, NoSoundError, type Reading } from './reading.ts';
import { withFragments } from './sound/mp4-fragments.ts';
import { bytesOf, indexedSamples } from './sound/mp4-samples.ts';
import { beforeZeros } from './tags.ts';

/** A track of MP4 or QuickTime. */
export interface Mp4Track {
  readonly box: Box;
  readonly id: number;
  /** Handler type, such as `soun`. */
  readonly kind: string;
  /** Sample format, such as `mp4a`. */
  readonly format: string;
  readonly timescale: number;
  /** Whether the index lists samples; otherwise only fragments do. */
  readonly hasSamples: boolean;
  /** Whether players select it by default. */
  readonly isEnabled: boolean;
}

/** Handler types of tracks without sound. */
const SILENT_TYPES = ['vide', 'text', 'subt', 'sbtl', 'clcp', 'tmcd', 'meta', 'pict', 'auxv', 'hint', 'mdir'];
/** Sample formats of encrypted sound: Common Encryption, and that of iTunes. */
const ENCRYPTED_FORMATS = ['enca', 'drms', 'drma'];

/** Start of the formats of WAV codecs in QuickTime. The library does not know the length of their packets. */
const OF_WAVE = 'ms\0';

/** Formats of PCM, in which zeros are silence. */
const PCM_FORMATS = ['raw ', 'NONE', 'sowt', 'twos', 'in24', 'in32', 'fl32', 'fl64', 'lpcm', 'ipcm', 'fpcm'];

/** The media without trailing zeros, unless the sound is PCM. */
export async function withoutFilling(media: MediaBytes): Promise<MediaBytes> {
  const index = await findBox(media, { start: 0, end: media.size }, 'moov');
  const sounds = index === undefined ? [] : await soundTracks(media, index);
  return sounds.some(({ format }) => PCM_FORMATS.includes(format)) ? media : await beforeZeros(media);
}

/** Reads the audio track `chosen`, from 1, of MP4 and QuickTime. Throws a NoSoundError or an EncryptedError. */
export async function readMp4(given: MediaBytes, chosen: number | undefined): Promise<Reading> {
  const media = await withoutFilling(given);
  const index = await findBox(media, { start: 0, end: media.size }, 'moov');
  if (index === undefined) return NO_READING;
  const tracks = await tracksIn(media, index);
  const sounds = tracks.filter(({ kind }) => kind === 'soun');
  if (sounds.length === 0) {
    if (tracks.length > 0 && tracks.every(({ kind }) => SILENT_TYPES.includes(kind)))
      throw new NoSoundError('no audio track');
    return NO_READING;
  }
  if (sounds.every(({ format }) => ENCRYPTED_FORMATS.includes(format))) throw new EncryptedError('encrypted');
  const wanted = chosen === undefined ? undefined : sounds[chosen - 1];
  if (chosen !== undefined && wanted === undefined) return NO_READING;
  return await withTrack(media, wanted?.id, async (primary) => {
    const track = sounds.find(({ id }) => id === primary?.id) ?? sounds[0];
    if (primary === undefined || track === undefined) return NO_READING;
    const inIndex = track.format.startsWith(OF_WAVE)
      ? undefined
      : await lengthOfTrack(primary, { isClock: false });
    // The library reads fragments only if the index has no samples.
    const inFragments = track.hasSamples
      ? await fragmentSeconds(media, index, { ...track, isAlone: tracks.length === 1 })
      : 0;
    return {
      duration: inIndex === undefined || inFragments === undefined ? undefined : inIndex + inFragments,
      channels: await primary.getNumberOfChannels(),
      sampleRate: await primary.getSampleRate(),
      isLossless: true,
      mayHaveVideo: tracks.some(({ kind }) => kind === 'vide'),
      bytes: await soundBytes(media),
      sound: await trackBytes(media, index, track),
    };
  });
}

/** The audio tracks. */
export const soundTracks = async (media: MediaBytes, index: Box): Promise<Mp4Track[]> =>
  (await tracksIn(media, index)).filter(({ kind }) => kind === 'soun');

async function tracksIn(media: MediaBytes, index: Box): Promise<Mp4Track[]> {
  const tracks: Mp4Track[] = [];
  for await (const box of boxesIn(media, index))
    if (box.name === 'trak') tracks.push(await trackIn(media, box));
  return tracks;
}

async function trackIn(media: MediaBytes, box: Box): Promise<Mp4Track> {
  const body = async (...names: string[]): Promise<Buffer> =>
    await bodyOf(media, await findBox(media, box, ...names));
  const header = await body('tkhd');
  const media_ = await body('mdia', 'mdhd');
  const times = await body('mdia', 'minf', 'stbl', 'stts');
  const isLong = (version: Buffer): boolean => version[0] === 1;
  return {
    box,
    isEnabled: ((header[3] ?? 0) & 1) !== 0,
    id: numberAt(header, isLong(header) ? 20 : 12),
    kind: (await body('mdia', 'hdlr')).toString('latin1', 8, 12),
    format: (await body('mdia', 'minf', 'stbl', 'stsd')).toString('latin1', 12, 16),
    timescale: numberAt(media_, isLong(media_) ? 20 : 12),
    hasSamples: numberAt(times, 4) > 0,
  };
}

/** Bytes of the samples of one track; undefined if they cannot be copied. */
async function trackBytes(
  media: MediaBytes,
  index: Box,
  { box, id, timescale }: Mp4Track,
): Promise<number | undefined> {
  try {
    const samples = await withFragments(media, index, { id, timescale }, await indexedSamples(media, box));
    return bytesOf(samples, 0, samples.count);
  } catch {
    return undefined;
  }
}

/** Bytes of the samples of all tracks. Covers do not count: they are in the index. */
async function soundBytes(media: MediaBytes): Promise<number> {
  let bytes = 0;
  for await (const { name, start, end } of boxesIn(media, { start: 0, end: media.size }))
    if (name === 'mdat') bytes += Math.min(end, media.size) - start;
  return bytes;
}

const numberAt = (bytes: Buffer, at: number): number => (bytes.length >= at + 4 ? bytes.readUInt32BE(at) : 0);
