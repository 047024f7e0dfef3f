import type { MediaBytes } from './bytes.ts';
import { firstBlocks, isBegun, isSteady, lastBlocks, soundBytes } from './matroska-clusters.ts';
import { headOf, heardOf, type MatroskaTrack } from './matroska-head.ts';
import { EncryptedError, NO_READING, NoSoundError, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/**
 * Matroska and WebM: https://www.rfc-editor.org/rfc/rfc9559. The length in the header is that of the longest track;
 * recordings of browsers have none, and truncated files have that of the complete file. So the length is computed from
 * the blocks of the track that is played. They are read here because mediabunny 1.61 hangs on a file with zeros after
 * its clusters, and ignores a truncated cluster.
 */

/** Seconds. With packets farther apart, the duration of the last one is unknown. */
const LONGEST_PACKET = 0.5;
const NS = 1e9;

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
    if (types.length > 0 && tracks.length === 0) throw new NoSoundError('no audio track');
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
