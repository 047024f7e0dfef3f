import type { MediaBytes } from './bytes.ts';
import { lengthOfTrack, withTrack } from './demux.ts';
import { NO_READING, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';
import { type StreamSample, sampleStream } from './transport-sample.ts';

/** Reads the audio stream `chosen`, from 1, of MPEG-TS, whose clock can start anywhere. A stream in which mediabunny finds no audio may still have some. */
export async function readTransportStream(given: MediaBytes, chosen: number | undefined): Promise<Reading> {
  const media = await beforeZeros(given);
  const sample = await sampleStream(media, chosen);
  if (chosen !== undefined && sample.id === undefined) return NO_READING;
  return await withTrack(media, chosen === undefined ? undefined : sample.id, async (track) => {
    if (track === undefined) return NO_READING;
    const byClock = await lengthOfTrack(track, { isClock: true });
    return {
      duration: byClock !== undefined && isOfAll(byClock, sample) ? byClock : undefined,
      channels: await track.getNumberOfChannels(),
      mayHaveVideo: true,
      sound: sample.bytes,
    };
  });
}

/** Share and seconds by which frames and the clock may differ: the bitrate can vary, and only samples are read. */
const [TOLERANCE, LEEWAY] = [0.25, 2];

/** Whether the clock covers the whole file: in concatenated files it covers only the last one. */
const isOfAll = (byClock: number, { seconds = byClock, isSteady }: StreamSample): boolean =>
  isSteady && Math.abs(seconds - byClock) <= LEEWAY + TOLERANCE * Math.max(seconds, byClock);
