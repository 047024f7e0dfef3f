import { type AiffPackets, aiffPartsIn, packetsOf } from '../aiff.ts';
import type { MediaBytes } from '../bytes.ts';
import { type Copied, chosenBlocks, type Excerpt, NotCopiedError } from './copier.ts';
import type { SoundFile } from './sound-file.ts';

/** The only version of AIFF-C. */
const VERSION = 0xa280_5140;
const FRAMES_OFFSET = 2;

/**
 * Copies the sound of AIFF or AIFF-C, without its markers, instruments and tags. The description stays the same, except
 * for the number of samples: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/AIFF/AIFF.html
 */
export async function copyAiff(media: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> {
  const { form, common, header, sound } = await aiffPartsIn(media);
  if (common === undefined || sound === undefined) throw new NotCopiedError('no audio was found in it');
  const packets = packetsOf(common, sound.size);
  if (packets === undefined) throw new NotCopiedError('it does not give the length of its packets');
  const { start, end, ...copied } = chosenBlocks(packets, excerpt);
  const description = Buffer.from(header);
  description.writeUInt32BE(framesOf(packets, common.frames, copied.packets), FRAMES_OFFSET);
  await file.write(headOf(form, description, end - start));
  await file.copy(sound, [{ start, end }]);
  await file.write(Buffer.alloc((end - start) % 2));
  return { suffix: form === 'AIFC' ? '.aifc' : '.aiff', ...copied };
}

/** The value for the header of the copy. For compressed codecs, some writers count packets in it, others samples. */
const framesOf = ({ count, samples }: AiffPackets, frames: number, copied: number): number =>
  samples === 1 ? copied : Math.round((frames * copied) / count);

function headOf(form: string, description: Buffer, bytes: number): Buffer {
  const common = Buffer.concat([chunkHead('COMM', description.length), description]);
  const version = Buffer.alloc(4);
  version.writeUInt32BE(VERSION);
  const chunks = Buffer.concat([
    ...(form === 'AIFC' ? [chunkHead('FVER', version.length), version] : []),
    common,
    Buffer.alloc(common.length % 2),
    chunkHead('SSND', 8 + bytes),
    Buffer.alloc(8),
  ]);
  return Buffer.concat([
    chunkHead('FORM', 4 + chunks.length + bytes + (bytes % 2)),
    Buffer.from(form, 'latin1'),
    chunks,
  ]);
}

function chunkHead(name: string, bytes: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(bytes, 4);
  return head;
}
