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
import { behindTags } from './tags.ts';
import { readWave, readWave64 } from './wave.ts';
import { isPart } from './worth.ts';

/** What a media file says of itself; what it does not say is left out. */
export interface MediaFacts {
  /** Seconds. */
  readonly duration?: number;
  readonly channels?: number;
  /** Bytes of the sound alone, about; left out if it cannot be copied, or little else is in the media. */
  readonly sound?: number;
  /** Why no speech can be heard in it, in the words of "is …" or "has …"; left out if there may be some. */
  readonly unfit?: string;
}

type Reader = (media: MediaBytes, type: string) => Promise<Reading>;

/** Libraries are loaded for the media that need them. */
const READERS: Readonly<Record<MediaKind, Reader>> = {
  wave: readWave,
  wave64: readWave64,
  avi: readAvi,
  aiff: readAiff,
  au: readAu,
  caf: readCaf,
  amr: readAmr,
  flac: readFlac,
  ogg: readOgg,
  matroska: readMatroska,
  asf: readAsf,
  flv: readFlv,
  ps: readProgramStream,
  wavpack: readWavPack,
  tta: readTrueAudio,
  ac3: (media) => readFrames(media, AC3),
  dts: (media) => readFrames(media, DTS),
  mp4: async (media) => await (await import('./mp4.ts')).readMp4(media),
  ts: async (media) => await (await import('./transport-stream.ts')).readTransportStream(media),
  other: async (media, type) => await (await import('./other.ts')).readOther(media, type),
};

/**
 * What media say of themselves, by what their bytes are; by their name only if they do not tell. Never throws: what cannot be
 * read, or contradicts itself, is unknown.
 */
export async function measure(media: MediaBytes, name: string): Promise<MediaFacts> {
  const other = otherKind(await media.bytes(0, KIND_BYTES), isMediaName(name));
  if (other !== undefined) return { unfit: `is ${other}` };
  try {
    const { sound, ...reading } = await read(media, name);
    return { ...factsOf(reading), ...(isPart(sound, media.size) && { sound }) };
  } catch (error) {
    if (error instanceof NoSoundError) return { unfit: 'has no sound' };
    if (error instanceof EncryptedError) return { unfit: 'is encrypted' };
    return {};
  }
}

async function read(media: MediaBytes, name: string): Promise<Reading & { readonly bytes: number }> {
  const bare = await behindTags(media);
  const kind = mediaKind(await bare.bytes(0, KIND_BYTES));
  // Its index counts from the start of the file, wherever that is.
  if (kind === 'mp4' && bare.size !== media.size) return { ...NO_READING, bytes: bare.size };
  const reading = kind === undefined ? await readFrames(bare) : await READERS[kind](bare, mediaType(name));
  const made = { bytes: bare.size, mayHaveCover: kind === undefined, ...reading };
  return { ...made, sound: reading.sound ?? (isBare(kind) ? made.bytes : undefined) };
}

/** Whether there is nothing but sound in media of a kind, and tags around it. */
const isBare = (kind: MediaKind | undefined): boolean =>
  kind === undefined || ['wave', 'wave64', 'flac', 'ac3', 'dts'].includes(kind);

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
