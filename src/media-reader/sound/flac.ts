import type { MediaBytes } from '../bytes.ts';
import { FLAC_MARK, frameFinder, readFlac, STREAMINFO_BYTES, soundStart, streamInfoOf } from '../flac.ts';
import { beforeTags, beforeZeros } from '../tags.ts';
import { type Copied, type Excerpt, NotCopiedError } from './copier.ts';
import type { SoundFile } from './sound-file.ts';

/**
 * Copies FLAC frames, without pictures and comments: https://www.rfc-editor.org/rfc/rfc9639. The frames of an excerpt
 * keep their positions in the original stream.
 */
export async function copyFlac(given: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> {
  const media = await beforeZeros(await beforeTags(given));
  const head = await media.bytes(0, FLAC_MARK.length + STREAMINFO_BYTES);
  const info = streamInfoOf(head);
  const { duration } = await readFlac(media);
  if (duration === undefined || info.rate === 0) throw new NotCopiedError('its frames have no times');
  const sound = media.part(await soundStart(media));
  const search = new FrameSearch(sound, await frameFinder(sound, info));
  const origin = (await search.from(0))?.start ?? 0;
  const largest = info.largestBlock;
  const first = await search.from(origin + Math.max(0, Math.floor(excerpt.from * info.rate) - largest));
  const last =
    excerpt.to < duration ? await search.from(origin + Math.ceil(excerpt.to * info.rate)) : undefined;
  if (first === undefined) throw new NotCopiedError('no audio was found in it');
  const end = last?.start ?? origin + Math.round(duration * info.rate);
  await file.write(headFor(head, end - first.start));
  await file.copy(sound, [{ start: first.at, end: last?.at ?? sound.size }]);
  return {
    suffix: '.flac',
    packets: Math.ceil((end - first.start) / Math.max(1, largest)),
    from: (first.start - origin) / info.rate,
    to: (end - origin) / info.rate,
  };
}

const IS_LAST = 0x80;
/**
 * Offsets in the body: frame sizes; the number of samples, in the low bits of a 64-bit field; the MD5 of the samples.
 */
const [FRAME_SIZES, SAMPLES, MD5] = [4, 10, 18] as const;

/** A copy of the header for an excerpt of `samples` samples, with unknown frame sizes and MD5. */
function headFor(head: Buffer, samples: number): Buffer {
  const made = Buffer.from(head);
  made.writeUInt8(IS_LAST, 4);
  const body = made.subarray(FLAC_MARK.length);
  body.fill(0, FRAME_SIZES, SAMPLES);
  const packed = body.readBigUInt64BE(SAMPLES);
  body.writeBigUInt64BE((packed & ~0xf_ffff_ffffn) | BigInt(samples), SAMPLES);
  body.fill(0, MD5, STREAMINFO_BYTES);
  return made;
}

interface FoundFrame {
  /** Position in the sound, in bytes. */
  readonly at: number;
  /** Number of its first sample. */
  readonly start: number;
}

const WINDOW_BYTES = 262_144;
const MOST_STEPS = 64;

/** Finds frames by sample number. */
class FrameSearch {
  readonly #sound: MediaBytes;
  readonly #frameAt: Awaited<ReturnType<typeof frameFinder>>;

  constructor(sound: MediaBytes, frameAt: Awaited<ReturnType<typeof frameFinder>>) {
    this.#sound = sound;
    this.#frameAt = frameAt;
  }

  /** The first frame that starts at or after a sample; undefined if there is none. */
  async from(sample: number): Promise<FoundFrame | undefined> {
    let [low, high] = [0, this.#sound.size];
    for (let step = 0; step < MOST_STEPS && high - low > WINDOW_BYTES; step += 1) {
      const middle = low + Math.floor((high - low) / 2);
      const found = await this.#next(middle, 0);
      if (found !== undefined && found.start < sample) low = found.at;
      else high = middle;
    }
    return await this.#next(low, sample);
  }

  /** The first frame from a byte position on that starts at or after a sample. */
  async #next(from: number, sample: number): Promise<FoundFrame | undefined> {
    const size = this.#sound.size;
    for (let at = from; at < size; at += WINDOW_BYTES) {
      const bytes = await this.#sound.uncachedBytes(at, at + WINDOW_BYTES + HEAD_BYTES);
      for (let place = bytes.indexOf(0xff); place !== -1; place = bytes.indexOf(0xff, place + 1)) {
        const frame = this.#frameAt(bytes, place);
        if (frame !== undefined && frame.start >= sample) return { at: at + place, start: frame.start };
      }
    }
    return undefined;
  }
}

const HEAD_BYTES = 64;
