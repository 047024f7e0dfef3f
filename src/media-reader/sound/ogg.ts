import type { MediaBytes } from '../bytes.ts';
import { samplesBefore } from '../ogg.ts';
import { CHECKSUM_AT, checksumOf } from '../ogg-checksum.ts';
import { codecOf, type OggCodec } from '../ogg-codecs.ts';
import { LARGEST_PAGE_BYTES, PAGE_HEADER_BYTES, PAGE_START, packetsIn } from '../ogg-pages.ts';
import { type Copied, chosenTrack, type Excerpt, isWhole, NotCopiedError, SoundSelection } from './copier.ts';
import type { SoundFile } from './sound-file.ts';

/**
 * Copies the pages of an audio stream of Ogg. Page numbers, and the positions of an excerpt, restart at zero.
 * https://www.rfc-editor.org/rfc/rfc3533#section-6
 */
export async function copyOgg(media: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> {
  let copy: StreamCopy | undefined;
  const begun: CopiedPage[] = [];
  for await (const page of pagesIn(media)) {
    if (copy === undefined && page.isFirst) {
      begun.push(page);
      continue;
    }
    copy ??= streamOf(begun, file, excerpt);
    if (page.isFirst) throw new NotCopiedError('it has several streams, one after the other');
    await copy.add(page);
    if (copy.isDone) break;
  }
  if (copy === undefined) throw new NotCopiedError('no audio was found in it');
  return { suffix: '.ogg', ...(await copy.finish()) };
}

interface CopiedPage {
  readonly bytes: Buffer;
  readonly isFirst: boolean;
  readonly serial: number;
  readonly position: bigint;
  readonly body: Buffer;
  /** Packets that end on it. */
  readonly packets: number;
}

const WINDOW_BYTES = 1_048_576;
const [BEGINS, ENDS] = [2, 4] as const;
const NO_POSITION = -1n;

/** The complete pages of the media. */
async function* pagesIn(media: MediaBytes): AsyncGenerator<CopiedPage> {
  for (let start = 0; start < media.size; ) {
    const bytes = await media.uncachedBytes(start, start + WINDOW_BYTES);
    const isLast = start + bytes.length >= media.size;
    let at = bytes.indexOf(PAGE_START);
    while (at !== -1 && (isLast || at + LARGEST_PAGE_BYTES <= bytes.length)) {
      const page = pageAt(bytes, at);
      if (page !== undefined) yield page;
      at = bytes.indexOf(PAGE_START, at + (page?.bytes.length ?? 1));
    }
    // The start of a page may reach beyond these bytes.
    if (isLast) return;
    start += at === -1 ? bytes.length - PAGE_START.length : at;
  }
}

function pageAt(bytes: Buffer, at: number): CopiedPage | undefined {
  if (at + PAGE_HEADER_BYTES > bytes.length) return undefined;
  const segments = bytes[at + 26] ?? 0;
  const lacing = bytes.subarray(at + PAGE_HEADER_BYTES, at + PAGE_HEADER_BYTES + segments);
  const start = at + PAGE_HEADER_BYTES + segments;
  const end = start + lacing.reduce((sum, length) => sum + length, 0);
  if (end > bytes.length) return undefined;
  return {
    bytes: Buffer.from(bytes.subarray(at, end)),
    isFirst: ((bytes[at + 5] ?? 0) & BEGINS) !== 0,
    serial: bytes.readUInt32LE(at + 14),
    position: bytes.readBigInt64LE(at + 6),
    body: bytes.subarray(start, end),
    packets: packetsIn(lacing),
  };
}

/** A copy of the requested one of the audio streams, which start together. */
function streamOf(begun: readonly CopiedPage[], file: SoundFile, excerpt: Excerpt): StreamCopy {
  const sounds = begun.flatMap((page) => {
    const codec = codecOf(page.body);
    return codec === undefined ? [] : [{ page, codec }];
  });
  const { page, codec } = chosenTrack(sounds, sounds[0], excerpt.track);
  return new StreamCopy(file, excerpt, page, codec);
}

/** Number of header packets, by the start of the first one. */
const HEADERS = [
  ['OpusHead', 2],
  ['\x01vorbis', 3],
] as const;

/** Selects and writes the pages of one stream. */
class StreamCopy {
  readonly #file: SoundFile;
  readonly #excerpt: Excerpt;
  readonly #codec: OggCodec;
  readonly #selection: SoundSelection;
  readonly #serial: number;
  /** Remaining header packets; undefined for other codecs, whose header pages have the position 0. */
  #headers: number | undefined;
  #number = 0;
  /** In samples: start of the sound, end of the last page, start of the excerpt. */
  #origin: number | undefined;
  #position = 0;
  #base: number | undefined;
  /** Pages on which no packet ends, and the last selected pages, held back because they may be the end. */
  #open: CopiedPage[] = [];
  #last: CopiedPage[];
  isDone = false;

  constructor(file: SoundFile, excerpt: Excerpt, first: CopiedPage, codec: OggCodec) {
    this.#file = file;
    this.#excerpt = excerpt;
    this.#codec = codec;
    this.#selection = new SoundSelection(excerpt);
    this.#serial = first.serial;
    const known = HEADERS.find(([start]) => first.body.toString('latin1', 0, start.length) === start);
    this.#headers = known === undefined ? undefined : known[1] - first.packets;
    this.#last = [first];
  }

  async add(page: CopiedPage): Promise<void> {
    if (page.serial !== this.#serial) return;
    if (this.#isHeader(page)) {
      await this.#keep([page]);
      return;
    }
    this.#open.push(page);
    if (page.position === NO_POSITION) return;
    if (page.position > 0n) this.#origin ??= samplesBefore(page, this.#codec);
    const origin = this.#origin ?? 0;
    const [start, end] = [Math.max(this.#position, origin), Number(page.position)];
    const { rate, skipped } = this.#codec;
    this.#position = end;
    const pages = this.#open;
    this.#open = [];
    const [from, to] = [start - origin, end - origin];
    this.isDone = this.#selection.isAfter((from - skipped) / rate);
    if (this.isDone || !this.#selection.takes(from / rate, (to - skipped) / rate)) return;
    this.#base ??= start;
    await this.#keep(pages);
  }

  #isHeader({ packets, position }: CopiedPage): boolean {
    if (this.#headers === undefined) return position === 0n;
    if (this.#headers <= 0) return false;
    this.#headers -= packets;
    return true;
  }

  async #keep(pages: readonly CopiedPage[]): Promise<void> {
    for (const page of this.#last) await this.#write(page, { isEnd: false });
    this.#last = [...pages];
  }

  async finish(): Promise<Omit<Copied, 'suffix'>> {
    const isCut = this.isDone;
    for (const [number, page] of this.#last.entries())
      await this.#write(page, { isEnd: isCut && number === this.#last.length - 1 });
    return this.#selection.taken;
  }

  async #write({ bytes, position }: CopiedPage, { isEnd }: { readonly isEnd: boolean }): Promise<void> {
    if (!isWhole(this.#excerpt)) {
      const base = BigInt(this.#base ?? 0);
      if (position > 0n) bytes.writeBigInt64LE(position - base, 6);
      bytes.writeUInt8((bytes[5] ?? 0) | (isEnd ? ENDS : 0), 5);
    }
    bytes.writeUInt32LE(this.#number, 18);
    this.#number += 1;
    bytes.writeUInt32LE(checksumOf(bytes), CHECKSUM_AT);
    await this.#file.write(bytes);
  }
}
