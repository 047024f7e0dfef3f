import type { MediaBytes } from './bytes.ts';

/** Skips tags around sound: their content is not needed here, and parsing them costs more than everything else. */

const ID3_HEADER_BYTES = 10;
const ID3_FOOTER_FLAG = 0x10;
/** Consecutive tags. */
const MOST_TAGS = 8;

/** The media after the ID3v2 tags at their start, which any format can have. https://id3.org/id3v2.4.0-structure */
export async function afterTags(media: MediaBytes): Promise<MediaBytes> {
  let rest = media;
  for (let tag = 0; tag < MOST_TAGS; tag += 1) {
    const header = await rest.bytes(0, ID3_HEADER_BYTES);
    if (header.length < ID3_HEADER_BYTES || header.toString('latin1', 0, 3) !== 'ID3') break;
    const size = header.subarray(6).reduce((length, byte) => length * 128 + (byte & 127), 0);
    const footer = ((header[5] ?? 0) & ID3_FOOTER_FLAG) === 0 ? 0 : ID3_HEADER_BYTES;
    rest = rest.part(ID3_HEADER_BYTES + size + footer);
  }
  return rest;
}

const ID3V1_BYTES = 128;
const APE_FOOTER_BYTES = 32;

/**
 * The media without the APE and ID3v1 tags at their end.
 * https://wiki.hydrogenaud.io/index.php?title=APEv2_specification
 */
export async function beforeTags(media: MediaBytes): Promise<MediaBytes> {
  const hasId3v1 = (await media.tail(ID3V1_BYTES)).toString('latin1', 0, 3) === 'TAG';
  const rest = hasId3v1 ? media.part(0, media.size - ID3V1_BYTES) : media;
  const footer = await rest.tail(APE_FOOTER_BYTES);
  if (footer.length < APE_FOOTER_BYTES || footer.toString('latin1', 0, 8) !== 'APETAGEX') return rest;
  const header = (footer.readUInt32LE(20) & 0x8000_0000) === 0 ? 0 : APE_FOOTER_BYTES;
  return rest.part(0, Math.max(0, rest.size - footer.readUInt32LE(12) - header));
}

/** A longer run of zeros is not compressed sound. */
const LEAST_ZEROS = 1024;

/**
 * The media before the zeros at their end, which remain after a crash of the recorder or an interrupted copy. Not for
 * PCM, in which zeros are silence.
 */
export async function beforeZeros(media: MediaBytes): Promise<MediaBytes> {
  if (!isZero(await media.tail(LEAST_ZEROS))) return media;
  let [sound, zeros] = await aroundEdge(media);
  while (zeros - sound > LEAST_ZEROS) {
    const middle = sound + Math.floor((zeros - sound) / 2);
    if (isZero(await media.uncachedBytes(middle, middle + LEAST_ZEROS))) zeros = middle;
    else sound = middle;
  }
  const edge = await media.uncachedBytes(sound, zeros + LEAST_ZEROS);
  const last = edge.findLastIndex((byte) => byte !== 0);
  return media.part(0, sound + last + 1);
}

/** Step size and number of steps of the search for the last non-zero bytes. There may be zeros before those as well. */
const [LEAST_STEP_BYTES, MOST_STEPS] = [65_536, 256];

/** A position with sound at or after it, and a later one from which on there are only zeros. */
async function aroundEdge(media: MediaBytes): Promise<[sound: number, zeros: number]> {
  const step = Math.max(LEAST_STEP_BYTES, Math.ceil(media.size / MOST_STEPS));
  let zeros = media.size - LEAST_ZEROS;
  while (zeros > step && isZero(await media.uncachedBytes(zeros - step, zeros - step + LEAST_ZEROS)))
    zeros -= step;
  return [Math.max(0, zeros - step), zeros];
}

const isZero = (bytes: Uint8Array): boolean => bytes.length > 0 && bytes.every((byte) => byte === 0);
