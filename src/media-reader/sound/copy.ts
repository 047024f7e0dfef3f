import { errorCode } from '../../lib/failure.ts';
import type { Syntax } from '../audio-frames.ts';
import type { MediaBytes } from '../bytes.ts';
import { KIND_BYTES, type MediaKind, mediaKind } from '../kind.ts';
import { withoutFilling as withoutMatroskaFilling } from '../matroska.ts';
import { measure } from '../measure.ts';
import { withoutFilling as withoutMp4Filling } from '../mp4.ts';
import { MPEG } from '../mpeg-frames.ts';
import { withoutFilling as withoutOggFilling } from '../ogg-pages.ts';
import { AC3, DTS } from '../surround-frames.ts';
import { afterTags } from '../tags.ts';
import { copyAiff } from './aiff.ts';
import { type Copied, type Copier, type Excerpt, isWhole, NotCopiedError } from './copier.ts';
import { copyFlac } from './flac.ts';
import { copyFrames } from './frames.ts';
import { copyMatroska } from './matroska.ts';
import { copyMp4 } from './mp4.ts';
import { copyOgg } from './ogg.ts';
import { SoundFile } from './sound-file.ts';
import { copyTransportStream } from './transport-stream.ts';
import { copyWave, copyWave64 } from './wave.ts';

/** A file with a copy of the sound. */
export interface SoundCopy extends Omit<Copied, 'isEstimated'> {
  readonly path: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  /** Seconds of sound, measured in the copy. */
  readonly seconds: number;
}

/** Why the sound is not copied, worded to follow "its audio alone cannot be sent: ". */
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
  aiff: copyAiff,
  ac3: frames(AC3),
  dts: frames(DTS),
  ts: copyTransportStream,
  flac: copyFlac,
  ogg: async (media, file, excerpt) => await copyOgg(await withoutOggFilling(media), file, excerpt),
  mp4: async (media, file, excerpt) => await copyMp4(await withoutMp4Filling(media), file, excerpt),
  matroska: async (media, file, excerpt) =>
    await copyMatroska(await withoutMatroskaFilling(media), file, excerpt),
};

/** Formats that can have several audio tracks. */
const WITH_TRACKS: readonly MediaKind[] = ['mp4', 'matroska', 'ts', 'ogg', 'avi', 'asf', 'ps'];

/** Seconds, and share of the length, by which two measurements of a length may differ. */
const LEEWAY = 0.25;
const TOLERANCE = 0.005;
/** The share if one of them is estimated from samples of the frames. */
const ESTIMATE = 0.03;

/**
 * Copies the sound of media into the new file `into`, packet by packet, and checks that the copy is complete. `reopen`
 * opens a file for measuring. Never throws.
 */
export async function copySound(
  media: MediaBytes,
  name: string,
  into: string,
  excerpt: Excerpt,
  reopen: <T>(path: string, size: number, use: (media: MediaBytes) => Promise<T>) => Promise<T>,
): Promise<SoundCopy | NoSoundCopy> {
  try {
    const bare = await afterTags(media);
    const kind = mediaKind(await bare.bytes(0, KIND_BYTES));
    // Offsets in an MP4 index count from the start of the file, tag included.
    if (kind === 'mp4' && bare.size !== media.size) throw new NotCopiedError('there is a tag before it');
    const copier = copierOf(kind, excerpt);
    const { copied, bytes, sha256 } = await copyInto(into, async (file) => await copier(bare, file, excerpt));
    const measured = await reopen(into, bytes, async (copy) => (await measure(copy, copied.suffix)).duration);
    if (measured === undefined) throw new NotCopiedError('the copy has no length');
    const { isEstimated = false, ...facts } = copied;
    const seconds = isEstimated ? copied.to - copied.from : measured;
    checkLength(measured, copied.to - copied.from, isEstimated);
    const all = isWhole(excerpt) ? (await measure(media, name, excerpt.track)).duration : undefined;
    checkLength(seconds, all ?? seconds, isEstimated);
    return { ...facts, path: into, bytes, sha256, seconds };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function copierOf(kind: MediaKind | undefined, { track = 1 }: Excerpt): Copier {
  const isLone = kind === undefined || !WITH_TRACKS.includes(kind);
  if (isLone && track > 1) throw new NotCopiedError(`it has no audio track ${track}`);
  const copier = kind === undefined ? frames(MPEG) : COPIERS[kind];
  if (copier === undefined) throw new NotCopiedError('its audio format cannot be copied');
  return copier;
}

function checkLength(seconds: number, expected: number, isEstimated: boolean): void {
  if (Math.abs(expected - seconds) > LEEWAY + (isEstimated ? ESTIMATE : TOLERANCE) * expected)
    throw new NotCopiedError(`the copy has ${seconds.toFixed(1)} s of ${expected.toFixed(1)} s`);
}

interface WrittenSound {
  readonly copied: Copied;
  readonly bytes: number;
  readonly sha256: string;
}

async function copyInto(path: string, copy: (file: SoundFile) => Promise<Copied>): Promise<WrittenSound> {
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
    return 'the disk has no room for the copy';
  return 'it cannot be read';
}
