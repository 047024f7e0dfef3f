import audioDecode from 'audio-decode';
import { parseBuffer } from 'music-metadata';
import { UnsupportedAudioError } from '../types.ts';
import { repacked } from './repack.ts';
import { undecoded } from './unknown.ts';
import { essentialChunks, isWav } from './wav.ts';

export interface Audio {
  /** Samples of each channel, all of the same length, nominally -1 to 1. */
  readonly channels: readonly Float32Array[];
  readonly sampleRate: number;
  /** Seconds. */
  readonly duration: number;
}

/** Hz, from telephone speech to the highest rate in use; other rates in a header mean that it is damaged. */
const MIN_SAMPLE_RATE = 4_000;
const MAX_SAMPLE_RATE = 768_000;

/** Decodes a whole media file; of a truncated one, the part that exists. Throws UnsupportedAudioError. */
export async function decode(bytes: Uint8Array): Promise<Audio> {
  const { channelData, sampleRate } = await decodeBytes(bytes);
  const length = channelData[0]?.length ?? 0;
  if (length === 0) {
    const kind = undecoded(bytes);
    const why = kind === undefined ? '' : `: local-deepgram does not decode ${kind}, as Deepgram does`;
    throw new UnsupportedAudioError(`The media holds no audio samples${why}`);
  }
  if (sampleRate < MIN_SAMPLE_RATE || sampleRate > MAX_SAMPLE_RATE) {
    throw new UnsupportedAudioError(`The media has an impossible sample rate: ${sampleRate} Hz`);
  }
  const decoded = channelData.map(finite);
  const channels = (await isCollapsedStereo(bytes, decoded)) ? [...decoded, ...decoded] : decoded;
  return { channels, sampleRate, duration: length / sampleRate };
}

/** The mean of all channels. */
export function mixDown(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = channels;
  if (others.length === 0) return first;
  return first.map(
    (sample, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), sample) / channels.length,
  );
}

async function decodeBytes(bytes: Uint8Array) {
  try {
    const known = await repacked(bytes);
    return await audioDecode(isWav(known) ? essentialChunks(known) : known);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = undecoded(bytes);
    const reason = kind === undefined ? message : `local-deepgram does not decode ${kind}, as Deepgram does`;
    throw new UnsupportedAudioError(`The media cannot be decoded: ${reason}`, { cause });
  }
}

/** Floating-point files can contain NaN and infinities, which would spread through the resampler. */
function finite(samples: Float32Array): Float32Array {
  return samples.every(Number.isFinite)
    ? samples
    : samples.map((sample) => (Number.isFinite(sample) ? sample : 0));
}

/**
 * audio-decode returns one channel for stereo with equal sides, in formats whose decoders make stereo of mono. The
 * file's header has the correct number, except in MP4 with AAC, where it is 2 for mono as well.
 */
async function isCollapsedStereo(bytes: Uint8Array, channels: readonly Float32Array[]): Promise<boolean> {
  if (channels.length !== 1) return false;
  try {
    const { format } = await parseBuffer(bytes, undefined, { skipCovers: true });
    return format.numberOfChannels === 2 && format.codec !== 'MPEG-4/AAC';
  } catch {
    return false;
  }
}
