import type { MediaBytes } from './bytes.ts';
import { lengthOfTrack, withTrack } from './demux.ts';
import { NO_READING, type Reading } from './reading.ts';
import { streamBytes } from './sound/transport-stream.ts';
import { beforeZeros } from './tags.ts';

/** Reads MPEG-TS, whose clock begins anywhere. What mediabunny does not find may be sound all the same. */
export async function readTransportStream(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(given);
  return await withTrack(media, async (track) => {
    if (track === undefined) return NO_READING;
    return {
      duration: await lengthOfTrack(track, true),
      channels: await track.getNumberOfChannels(),
      mayHaveVideo: true,
      sound: await streamBytes(media),
    };
  });
}
