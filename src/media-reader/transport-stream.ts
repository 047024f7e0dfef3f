import type { MediaBytes } from './bytes.ts';
import { lengthOfTrack, withTrack } from './demux.ts';
import { NO_READING, type Reading } from './reading.ts';
import { type StreamSample, sampleStream } from './sound/transport-stream.ts';
import { beforeZeros } from './tags.ts';

/** Reads MPEG-TS, whose clock begins anywhere. What mediabunny does not find may be sound all the same. */
export async function readTransportStream(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(given);
  return await withTrack(media, async (track) => {
    if (track === undefined) return NO_READING;
    const byClock = await lengthOfTrack(track, true);
    const sample = await sampleStream(media);
    return {
      duration: byClock !== undefined && isOfAll(byClock, sample) ? byClock : undefined,
      channels: await track.getNumberOfChannels(),
      mayHaveVideo: true,
      sound: sample.bytes,
    };
  });
}

/** By how much frames and the clock may differ: the rate of sound changes, and only some of it is looked at. */
const [TOLERANCE, LEEWAY] = [0.25, 2];

/** Whether the clock tells of all that is there: where files were joined it tells of the last one. */
const isOfAll = (byClock: number, { seconds = byClock, isSteady }: StreamSample): boolean =>
  isSteady && Math.abs(seconds - byClock) <= LEEWAY + TOLERANCE * Math.max(seconds, byClock);
