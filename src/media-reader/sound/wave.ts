import type { MediaBytes } from '../bytes.ts';
import { RIFF, type Shape, WAVE64 } from '../chunks.ts';
import { MPEG } from '../mpeg-frames.ts';
import { blockOf, isMp3, wavePartsIn } from '../wave.ts';
import { type Copied, chosenBlocks, type Excerpt, NotCopiedError } from './copier.ts';
import { copyFrames } from './frames.ts';
import type { SoundFile } from './sound-file.ts';

export const copyWave = async (media: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> =>
  await copyChunks(media, file, excerpt, { from: 12, shape: RIFF });

export const copyWave64 = async (media: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> =>
  await copyChunks(media, file, excerpt, { from: 40, shape: WAVE64 });

/** Position and layout of the chunks of a WAV variant. */
interface WaveChunks {
  readonly from: number;
  readonly shape: Shape;
}

/** Copies the blocks of any WAV variant into a plain WAV file. Throws a NotCopiedError above 4 GB. */
async function copyChunks(
  media: MediaBytes,
  file: SoundFile,
  excerpt: Excerpt,
  { from, shape }: WaveChunks,
): Promise<Copied> {
  const { format, header, sound } = await wavePartsIn(media, from, shape);
  if (format === undefined || sound === undefined) throw new NotCopiedError('no audio was found in it');
  if (isMp3(format)) return await copyFrames(sound, file, excerpt, MPEG);
  const block = blockOf(format);
  if (block === undefined || block.seconds <= 0)
    throw new NotCopiedError('it does not give the length of its blocks');
  const count = Math.floor(sound.size / block.bytes);
  const { start, end, ...copied } = chosenBlocks({ ...block, count }, excerpt);
  const bytes = end - start;
  const samples = Math.round(copied.packets * block.seconds * format.rate);
  await file.write(headOf(header, bytes, samples));
  await file.copy(sound, [{ start, end }]);
  await file.write(Buffer.alloc(bytes % 2));
  return { suffix: '.wav', ...copied };
}

function headOf(format: Buffer, bytes: number, samples: number): Buffer {
  const padded = Buffer.concat([format, Buffer.alloc(format.length % 2)]);
  const head = Buffer.alloc(12);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(4 + 8 + padded.length + 12 + 8 + bytes + (bytes % 2), 4);
  head.write('WAVE', 8, 'latin1');
  const fact = Buffer.alloc(4);
  fact.writeUInt32LE(samples);
  return Buffer.concat([
    head,
    chunk('fmt ', format.length),
    padded,
    chunk('fact', 4),
    fact,
    chunk('data', bytes),
  ]);
}

function chunk(name: string, bytes: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(bytes, 4);
  return head;
}
