import { errorCode } from '../../lib/failure.ts';
import { AC3, DTS, MPEG, type Syntax } from '../audio-frames.ts';
import type { Media } from '../bytes.ts';
import { KIND_BYTES, type MediaKind, mediaKind } from '../kind.ts';
import { measure } from '../measure.ts';
import { beforeZeros, behindTags } from '../tags.ts';
import { type Copied, type Copier, type Excerpt, isWhole, NotCopiedError } from './copier.ts';
import { copyFlac } from './flac.ts';
import { copyFrames } from './frames.ts';
import { copyMatroska } from './matroska.ts';
import { copyMp4 } from './mp4.ts';
import { copyOgg } from './ogg.ts';
import { SoundFile } from './sound-file.ts';
import { copyTransportStream } from './transport-stream.ts';
import { copyWave, copyWave64 } from './wave.ts';

/** A file with a copy of sound in it. */
export interface SoundCopy extends Copied {
  readonly path: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  /** Seconds of sound, as the copy itself says. */
  readonly seconds: number;
}

/** Why sound is not copied, in the words of "only its sound cannot be sent: …". */
export interface NoSoundCopy {
  readonly reason: string;
}

const frames =
  (syntax: Syntax): Copier =>
  async (media, file, excerpt) =>
    await copyFrames(media, file, excerpt, syntax);

const COPIERS: Readonly<Partial<Record<MediaKind, Copier>>> = {
  wave: copyWave,
  wave64: copyWave64,
  ac3: frames(AC3),
  dts: frames(DTS),
  ts: copyTransportStream,
  flac: copyFlac,
  ogg: async (media, file, excerpt) => await copyOgg(await beforeZeros(media), file, excerpt),
  mp4: async (media, file, excerpt) => await copyMp4(await beforeZeros(media), file, excerpt),
  matroska: async (media, file, excerpt) => await copyMatroska(await beforeZeros(media), file, excerpt),
};

/** Seconds, and the share of the whole, by which lengths that are measured in two ways may differ. */
const LEEWAY = 0.25;
const TOLERANCE = 0.005;

/**
 * Copies the sound of media into a new file, packets as they are, and looks whether all of it is there. `reopen` gives what is
 * in a file. Never throws.
 */
export async function copySound(
  media: Media,
  name: string,
  into: string,
  excerpt: Excerpt,
  reopen: <T>(path: string, size: number, use: (media: Media) => Promise<T>) => Promise<T>,
): Promise<SoundCopy | NoSoundCopy> {
  try {
    const bare = await behindTags(media);
    const kind = mediaKind(await bare.bytes(0, KIND_BYTES));
    const copier = kind === undefined ? frames(MPEG) : COPIERS[kind];
    if (copier === undefined) throw new NotCopiedError('sound of its kind cannot be copied');
    const { copied, bytes, sha256 } = await copyInto(into, async (file) => await copier(bare, file, excerpt));
    const seconds = await reopen(into, bytes, async (copy) => (await measure(copy, copied.suffix)).duration);
    const expected =
      isWhole(excerpt) && excerpt.track === undefined ? (await measure(media, name)).duration : undefined;
    if (seconds === undefined) throw new NotCopiedError('the copy has no length');
    for (const length of [expected ?? seconds, copied.to - copied.from])
      if (Math.abs(length - seconds) > LEEWAY + TOLERANCE * length)
        throw new NotCopiedError(`the copy has ${seconds.toFixed(1)} s of ${length.toFixed(1)} s`);
    return { ...copied, path: into, bytes, sha256, seconds };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

interface Written {
  readonly copied: Copied;
  readonly bytes: number;
  readonly sha256: string;
}

async function copyInto(path: string, copy: (file: SoundFile) => Promise<Copied>): Promise<Written> {
  const file = await SoundFile.create(path);
  try {
    const copied = await copy(file);
    const { bytes } = file;
    return { copied, bytes, sha256: await file.finish() };
  } finally {
    await file.close();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NotCopiedError) return error.message;
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error) ?? ''))
    return 'there is no room for it on the disk';
  return 'it cannot be read';
}
