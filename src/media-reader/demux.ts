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
 * Without HLS, which the library's own list begins with: a playlist that is called talk.mp3 would make it open whatever
 * the playlist names.
 */
const FORMATS = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS];

// It would print what stands in a file, at the start of a line.
Logging.level = LogLevel.Silent;

/** Gives the sound that is heard, or undefined, to an action, after which nothing of the media is kept. */
export async function withTrack<T>(
  media: MediaBytes,
  action: (track: InputAudioTrack | undefined) => Promise<T>,
): Promise<T> {
  const source = new CustomSource({
    getSize: () => media.size,
    read: (start, end) => media.bytes(start, end),
    handleUnhandledError: () => {},
  });
  const input = new Input({ source, formats: FORMATS });
  try {
    return await action((await input.getPrimaryAudioTrack()) ?? undefined);
  } finally {
    input.dispose();
  }
}

/** Steps by which the last packet is looked for: down to less than a hundredth of the whole. */
const MOST_STEPS = 14;

/**
 * Seconds from the first to the end of the last packet that is there: an index tells of packets also where the file was
 * cut off. A first packet before zero is not heard.
 */
export async function lengthOfTrack(track: InputAudioTrack, isClock: boolean): Promise<number | undefined> {
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
