import type { IAudioMetadata } from 'music-metadata';
import { blobOf } from './blob.ts';
import type { MediaBytes } from './bytes.ts';
import { lastFrameOfMusepack7, seekTableOfMusepack8 } from './musepack.ts';
import { NO_READING, type Reading } from './reading.ts';

type TagLibraryFormat = IAudioMetadata['format'];

/**
 * Position of the descriptor's size, after which the header and the frame table follow:
 * https://wiki.multimedia.cx/index.php/Monkey%27s_Audio
 */
const APE_TABLE_OFFSET = 8;

/** Reads the formats that only music-metadata knows: Monkey's Audio, Musepack, DSF, DSDIFF. */
export async function readOther(media: MediaBytes, type: string): Promise<Reading> {
  const { parseBlob } = await import('music-metadata');
  const { format } = await parseBlob(blobOf(media, type), { skipCovers: true, duration: false });
  return { ...readingOf(format), duration: (await isWhole(media)) ? lengthOf(format) : undefined };
}

/** Number of samples that means "unknown". */
const UNKNOWN_SAMPLES = 0xffff_ffff;

const lengthOf = ({ duration, numberOfSamples }: TagLibraryFormat): number | undefined =>
  numberOfSamples === UNKNOWN_SAMPLES ? undefined : duration;

function readingOf(format: TagLibraryFormat): Reading {
  const { numberOfChannels, sampleRate, lossless, hasVideo } = format;
  return {
    ...NO_READING,
    channels: numberOfChannels,
    sampleRate,
    isLossless: lossless !== false,
    mayHaveVideo: hasVideo === true,
    mayHaveCover: true,
  };
}

/** Whether the file is as long as its header implies. */
async function isWhole(media: MediaBytes): Promise<boolean> {
  const head = await media.bytes(0, HEAD_BYTES);
  if (head.length < HEAD_BYTES) return true;
  const mark = head.toString('latin1', 0, 4);
  return ((await LAST_KNOWN_BYTE[mark]?.(head, media)) ?? 0) < media.size;
}

const HEAD_BYTES = 76;

/**
 * Position of a byte near the end of the file, by its first four bytes; 0 if its header gives none. A truncated file
 * lacks it.
 */
const LAST_KNOWN_BYTE: Readonly<
  Record<string, (head: Buffer, media: MediaBytes) => number | Promise<number>>
> = {
  'MAC ': lastFrameOfApe,
  MPCK: seekTableOfMusepack8,
  'MP+\x07': lastFrameOfMusepack7,
  'MP+\x17': lastFrameOfMusepack7,
  // https://dsd-guide.com/sites/default/files/white-papers/DSFFileFormatSpec_E.pdf
  'DSD ': (head) => Number(head.readBigUInt64LE(12)) - 1,
  // https://www.sonicstudio.com/pdf/dsd/DSDIFF_1.5_Spec.pdf
  FRM8: (head) => Number(head.readBigUInt64BE(4)) + 11,
};

async function lastFrameOfApe(head: Buffer, media: MediaBytes): Promise<number> {
  if (head.readUInt16LE(4) < 3980) return 0;
  const descriptor = head.readUInt32LE(APE_TABLE_OFFSET);
  const [headerBytes, tableBytes] = [head.readUInt32LE(12), head.readUInt32LE(16)];
  const start = descriptor + headerBytes;
  const table = await media.bytes(start, Math.min(start + tableBytes, start + 4_000_000));
  const entries = Math.floor(table.length / 4);
  return entries === 0 ? 0 : table.readUInt32LE(4 * (entries - 1));
}
