import { isMediaName, mediaType } from '../recordings/media-type.ts';
import { readAiff } from './aiff.ts';
import { readAmr } from './amr.ts';
import { readAsf } from './asf.ts';
import { readAu } from './au.ts';
import { readAvi } from './avi.ts';
import type { MediaBytes } from './bytes.ts';
import { readCaf } from './caf.ts';
import { readFlac } from './flac.ts';
import { readFlv } from './flv.ts';
import { readFrames } from './frames.ts';
import { KIND_BYTES, type MediaKind, mediaKind, otherKind } from './kind.ts';
import { readTrueAudio, readWavPack } from './lossless.ts';
import { readMatroska } from './matroska.ts';
import { readOgg } from './ogg.ts';
import { plausibleChannels, plausibleDuration } from './plausible.ts';
import { readProgramStream } from './program-stream.ts';
import { EncryptedError, NO_READING, NoSoundError, type Reading } from './reading.ts';
import { AC3, DTS } from './surround-frames.ts';
import { afterTags } from './tags.ts';
import { readWave, readWave64 } from './wave.ts';
import { isPart } from './worth.ts';

/** Measurements of a media file. Unknown values are absent. */
export interface MediaFacts {
  /** Seconds. */
  readonly duration?: number;
  readonly channels?: number;
  /** Approximate bytes of the sound alone; absent if it cannot be copied, or if there is little else in the file. */
  readonly sound?: number;
  /** Why the file cannot contain audible speech, worded as "is …" or "has …"; absent if it can. */
  readonly unfit?: string;
}

type Reader = (media: MediaBytes, type: string, track: number | undefined) => Promise<Reading>;

/** Libraries are loaded only for the formats that need them. */
const READERS: Readonly<Record<MediaKind, Reader>> = {
  wave: readWave,
  wave64: readWave64,
  avi: readAvi,
  aiff: readAiff,
  au: readAu,
  caf: readCaf,
  amr: readAmr,
  flac: readFlac,
  ogg: async (media, _, track) => await readOgg(media, track),
  matroska: async (media, _, track) => await readMatroska(media, track),
  asf: readAsf,
  flv: readFlv,
  ps: readProgramStream,
  wavpack: readWavPack,
  tta: readTrueAudio,
  ac3: (media) => readFrames(media, AC3),
  dts: (media) => readFrames(media, DTS),
  mp4: async (media, _, track) => await (await import('./mp4.ts')).readMp4(media, track),
  ts: async (media, _, track) =>
    await (await import('./transport-stream.ts')).readTransportStream(media, track),
  other: async (media, type) => await (await import('./other.ts')).readOther(media, type),
};

/** The kinds in which a track can be chosen, because it can be copied. */
const WITH_CHOICE: readonly (MediaKind | undefined)[] = ['mp4', 'matroska', 'ts', 'ogg'];

/**
 * Measures media. The format follows from the bytes, and from the name only if the bytes do not show it. Never throws:
 * values that cannot be read, or that contradict each other, are absent.
 */
export async function measure(media: MediaBytes, name: string, track?: number): Promise<MediaFacts> {
  const other = otherKind(await media.bytes(0, KIND_BYTES), { isNamedMedia: isMediaName(name) });
  if (other !== undefined) return { unfit: `is ${other}` };
  try {
    const { sound, ...reading } = await read(media, name, track);
    return { ...factsOf(reading), ...(isPart(sound, media.size) && { sound }) };
  } catch (error) {
    if (error instanceof NoSoundError) return { unfit: 'has no audio' };
    if (error instanceof EncryptedError) return { unfit: 'is encrypted' };
    return {};
  }
}

async function read(
  media: MediaBytes,
  name: string,
  track: number | undefined,
): Promise<Reading & { readonly bytes: number }> {
  const bare = await afterTags(media);
  const kind = mediaKind(await bare.bytes(0, KIND_BYTES));
  // Offsets in an MP4 index count from the start of the file, tag included.
  const isMisplaced = kind === 'mp4' && bare.size !== media.size;
  const hasNoSuchTrack = (track ?? 1) > 1 && !WITH_CHOICE.includes(kind);
  if (isMisplaced || hasNoSuchTrack) return { ...NO_READING, bytes: bare.size };
  const type = mediaType(name);
  const reading = kind === undefined ? await readFrames(bare) : await READERS[kind](bare, type, track);
  const made = { bytes: bare.size, mayHaveCover: kind === undefined, ...reading };
  return { ...made, sound: reading.sound ?? (isBare(kind) ? made.bytes : undefined) };
}

/** Whether files of a format contain nothing but sound and tags. */
const isBare = (kind: MediaKind | undefined): boolean =>
  kind === undefined || ['wave', 'wave64', 'aiff', 'flac', 'ac3', 'dts'].includes(kind);

function factsOf({ duration, bytes, ...reading }: Reading & { readonly bytes: number }): MediaFacts {
  const claim = {
    ...NO_READING,
    mayHaveVideo: false,
    mayHaveCover: false,
    isLossless: false,
    sampleRate: undefined,
    ...reading,
    duration,
    samples: undefined,
  };
  const plausible = plausibleDuration(claim, bytes);
  const channels = plausibleChannels(claim);
  return {
    ...(plausible !== undefined && { duration: plausible }),
    ...(channels !== undefined && { channels }),
  };
}
