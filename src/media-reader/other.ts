import type { IAudioMetadata } from 'music-metadata';
import { blobOf } from './blob.ts';
import type { MediaBytes } from './bytes.ts';
import { NO_READING, type Reading } from './reading.ts';

type TagLibraryFormat = IAudioMetadata['format'];

/** https://wiki.multimedia.cx/index.php/Monkey%27s_Audio: where the table of frames is, and how they lie. */
const APE_TABLE_OFFSET = 8;

/** Reads what music-metadata alone knows: Monkey's Audio, Musepack, DSF, DSDIFF. */
export async function readOther(media: MediaBytes, type: string): Promise<Reading> {
  const { parseBlob } = await import('music-metadata');
  const { format } = await parseBlob(blobOf(media, type), { skipCovers: true, duration: false });
  return { ...readingOf(format), duration: (await isWhole(media)) ? lengthOf(format) : undefined };
}

/** Samples that mean "unknown". */
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

/** Whether what the header of Monkey's Audio tells of is there; others say nothing of it. */
async function isWhole(media: MediaBytes): Promise<boolean> {
  const head = await media.bytes(0, 76);
  if (head.length < 76 || head.toString('latin1', 0, 4) !== 'MAC ' || head.readUInt16LE(4) < 3980)
    return true;
  const descriptor = head.readUInt32LE(APE_TABLE_OFFSET);
  const [headerBytes, tableBytes] = [head.readUInt32LE(12), head.readUInt32LE(16)];
  const start = descriptor + headerBytes;
  const table = await media.bytes(start, Math.min(start + tableBytes, start + 4_000_000));
  const entries = Math.floor(table.length / 4);
  const last = entries === 0 ? 0 : table.readUInt32LE(4 * (entries - 1));
  return last < media.size;
}
