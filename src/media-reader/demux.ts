import {
  ADTS,
  CustomSource,
  EncodedPacketSink,
  FLAC,
  Input,
  type InputAudioTrack,
  Logging,
  LogLevel,
  MATROSKA,
  MP3,
  MP4,
  MPEG_TS,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny';
import type { MediaBytes } from './bytes.ts';

/**
 * Excludes HLS, the first format of the library's own list: a playlist named talk.mp3 would make the library open
 * everything that the playlist refers to.
 */
const FORMATS = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS];

// Otherwise the library prints text of the file at the start of a line.
Logging.level = LogLevel.Silent;

/** Calls `action` with the audio track `id`, by default the primary one, or undefined, and then releases the media. */
export async function withTrack<T>(
  media: MediaBytes,
  id: number | undefined,
  action: (track: InputAudioTrack | undefined) => Promise<T>,
): Promise<T> {
  const source = new CustomSource({
    getSize: () => media.size,
    read: (start, end) => media.bytes(start, end),
    handleUnhandledError: () => {},
  });
  const input = new Input({ source, formats: FORMATS });
  try {
    const primary = id === undefined ? await input.getPrimaryAudioTrack() : undefined;
    const tracks = id === undefined ? [] : await input.getAudioTracks();
    return await action(tracks.find((track) => track.id === id) ?? primary ?? undefined);
  } finally {
    input.dispose();
  }
}

/** Steps of the binary search for the last packet, which end well below a hundredth of the length. */
const MOST_STEPS = 14;

/**
 * Seconds from the start of the first packet to the end of the last one that is present: the index of a truncated file
 * also lists the missing packets. Sound before time zero is not played, except with `isClock`: such times start
 * anywhere.
 */
export async function lengthOfTrack(
  track: InputAudioTrack,
  { isClock }: { readonly isClock: boolean },
): Promise<number | undefined> {
  const first = await track.getFirstTimestamp();
  const end = await track.computeDuration();
  const start = isClock ? first : Math.max(0, first);
  const sink = new EncodedPacketSink(track);
  const endAt = async (time: number): Promise<number | undefined> => {
    const packet = await sink.getPacket(time);
    return packet === null ? undefined : packet.timestamp + packet.duration;
  };
  if ((await endAt(end)) !== undefined) return end - start;
  let [there, gone, last]: [number, number, number | undefined] = [first, end, await endAt(first)];
  if (last === undefined) return undefined;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const middle = (there + gone) / 2;
    const found = await endAt(middle);
    if (found === undefined) gone = middle;
    else [there, last] = [middle, found];
  }
  return last - start;
}
