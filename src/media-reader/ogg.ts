import type { MediaBytes } from './bytes.ts';
import { isIntact } from './ogg-checksum.ts';
import { NoSoundError, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/**
 * Measures Ogg by its pages: https://www.rfc-editor.org/rfc/rfc3533#section-6. The position of a page counts samples
 * since the start of the stream. In an excerpt of a live stream, that is long before the first page.
 */

const PAGE_START = Buffer.from('OggS\0');
const HEADER_BYTES = 27;
const BEGINNING = 2;
const NO_POSITION = -1n;
const HEAD_BYTES = 131_072;
const LARGEST_PAGE_BYTES = 65_307;
/** Video pages can follow the last audio page. */
const TAIL_BYTES = 262_144;
/** Up to this size, all pages of a file are read. */
const LARGEST_WALKED_BYTES = 8_000_000;
const PROBES = 12;
const PROBE_BYTES = 131_072;
const CONTINUED = 1;
/** A shorter segment ends its packet. */
const FULL_SEGMENT = 255;
const OPUS_RATE = 48_000;

interface OggPage {
  readonly isFirst: boolean;
  readonly serial: number;
  readonly position: bigint;
  /** Start of the first packet that starts on it. */
  readonly body: Buffer;
  /** Packets that end on it. */
  readonly packets: number;
  /** Position after it, in the bytes that were searched. */
  readonly end: number;
}

export interface OggCodec {
  readonly rate: number;
  readonly channels: number;
  /** Samples at the start that players skip. */
  readonly skipped: number;
  /** Largest number of samples of a packet with this start. */
  readonly samplesOf: (packet: Buffer) => number;
  readonly isLossless: boolean;
}

/** Reads the audio stream `chosen`, from 1, of media that start with `OggS`. Throws a NoSoundError if they contain no sound. */
export async function readOgg(given: MediaBytes, chosen = 1): Promise<Reading> {
  const media = await withoutFilling(given);
  const isWalked = media.size <= LARGEST_WALKED_BYTES && !media.isFar;
  const head = pagesOf(await media.bytes(0, isWalked ? media.size : HEAD_BYTES));
  const begun = beginningsOf(head);
  const streams = begun.flatMap((page) => {
    const codec = codecOf(page.body);
    return codec === undefined ? [] : [{ serial: page.serial, codec }];
  });
  const stream = streams[chosen - 1];
  if (stream === undefined) {
    if (streams.length === 0 && begun.length > 0 && begun.every(({ body }) => isSilent(body)))
      throw new NoSoundError('no sound');
    return { duration: undefined, channels: undefined };
  }
  const { channels, rate, isLossless } = stream.codec;
  const mayHaveVideo = begun.some(({ body }) => codecOf(body) === undefined);
  const duration = isWalked ? totalLength(head, chosen) : await lengthOf(media, head, stream);
  const bytes = media.size - headersEnd(head);
  return { duration, channels, sampleRate: rate, isLossless, mayHaveVideo, bytes };
}

/**
 * The media without the zeros at their end. The last page can end with zeros of its own, which its checksum shows; if an
 * interrupted copy left zeros in place of its content, players drop it.
 */
export async function withoutFilling(media: MediaBytes): Promise<MediaBytes> {
  const bare = await beforeZeros(media);
  if (bare.size === media.size) return media;
  const from = Math.max(0, bare.size - LARGEST_PAGE_BYTES);
  const bytes = await media.bytes(from, bare.size + LARGEST_PAGE_BYTES);
  const at = bytes.lastIndexOf(PAGE_START);
  if (at === -1 || at + HEADER_BYTES > bytes.length) return bare;
  const { end } = pageAt(bytes, at);
  const isLastPage = from + end > bare.size && end <= bytes.length && isIntact(bytes.subarray(at, end));
  return isLastPage ? media.part(0, from + end) : bare;
}

/** The first pages of the streams that are played together: all of them precede any other page. */
function beginningsOf(pages: readonly OggPage[]): readonly OggPage[] {
  const next = pages.findIndex(({ isFirst }) => !isFirst);
  return pages.slice(0, next === -1 ? undefined : next);
}

/** Position after the header pages, which can contain covers. */
const headersEnd = (pages: readonly OggPage[]): number =>
  pages
    .slice(
      0,
      pages.findIndex(({ position }) => position > 0n),
    )
    .at(-1)?.end ?? 0;

/** Total seconds of sound in streams that follow one another. */
function totalLength(pages: readonly OggPage[], chosen: number): number | undefined {
  let [seconds, at] = [0, 0];
  while (at < pages.length) {
    const begun = beginningsOf(pages.slice(at));
    const start = at + begun.length;
    const following = pages.findIndex(({ isFirst }, place) => place >= start && isFirst);
    const end = following === -1 ? pages.length : following;
    const audio = begun.filter(({ body }) => codecOf(body) !== undefined)[chosen - 1];
    const codec = audio === undefined ? undefined : codecOf(audio.body);
    if (audio === undefined || codec === undefined || begun.length === 0) return undefined;
    const own = pages.slice(start, end).filter(({ serial }) => serial === audio.serial);
    const span = spanOf(own, codec);
    if (span === undefined) return undefined;
    seconds += span;
    at = end;
  }
  return seconds > 0 ? seconds : undefined;
}

/** Seconds from the first to the last position of a stream. */
function spanOf(pages: readonly OggPage[], codec: OggCodec): number | undefined {
  const sounding = pages.filter(({ position }) => position > 0n);
  const [first, last] = [sounding[0], sounding.at(-1)];
  return first === undefined || last === undefined ? undefined : secondsBetween(first, last, codec);
}

function secondsBetween(first: OggPage, last: OggPage, codec: OggCodec): number {
  const samples = Number(last.position) - samplesBefore(first, codec) - codec.skipped;
  return Math.max(0, samples) / codec.rate;
}

/**
 * Number of samples before the first page with sound, in an excerpt of another stream or one that starts late. The
 * position of a page is that of its end; one that is too low for its packets means that players skip the start of them.
 */
export function samplesBefore(
  { position, packets, body }: Pick<OggPage, 'position' | 'packets' | 'body'>,
  { samplesOf }: OggCodec,
): number {
  return Math.max(0, Number(position) - packets * samplesOf(body));
}

/** Seconds by some of the pages; undefined if several streams follow one another. */
async function lengthOf(
  media: MediaBytes,
  head: readonly OggPage[],
  { serial, codec }: { readonly serial: number; readonly codec: OggCodec },
): Promise<number | undefined> {
  const isOwn = (page: OggPage): boolean => page.serial === serial && page.position > 0n;
  const begun = new Set(beginningsOf(head).map((page) => page.serial));
  const tail = pagesOf(await media.tail(TAIL_BYTES));
  const first = head.find(isOwn);
  const last = tail.findLast(isOwn);
  if (first === undefined || last === undefined || tail.some((page) => !begun.has(page.serial)))
    return undefined;
  let before = first.position;
  for (let probe = 1; probe < PROBES; probe += 1) {
    const from = Math.floor((media.size * probe) / PROBES);
    const there = pagesOf(await media.uncachedBytes(from, from + PROBE_BYTES));
    const own = there.find(isOwn);
    if (there.some((page) => !begun.has(page.serial)) || (own !== undefined && own.position < before))
      return undefined;
    before = own?.position ?? before;
  }
  return last.position < before ? undefined : secondsBetween(first, last, codec);
}

/** The complete pages; players drop a truncated one. */
function pagesOf(bytes: Buffer): OggPage[] {
  const pages: OggPage[] = [];
  for (let at = bytes.indexOf(PAGE_START); at !== -1 && at + HEADER_BYTES <= bytes.length; ) {
    const page = pageAt(bytes, at);
    if (page.end <= bytes.length) pages.push(page);
    at = bytes.indexOf(PAGE_START, isPage(bytes, page.end) ? page.end : at + 1);
  }
  return pages;
}

/** The page with its header at this position; it may end past the bytes. */
function pageAt(bytes: Buffer, at: number): OggPage {
  const flags = bytes[at + 5] ?? 0;
  const segments = bytes[at + 26] ?? 0;
  const lacing = bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + segments);
  const start = at + HEADER_BYTES + segments;
  const end = start + lacing.reduce((sum, length) => sum + length, 0);
  const own = start + ((flags & CONTINUED) === 0 ? 0 : firstPacketBytes(lacing));
  return {
    isFirst: (flags & BEGINNING) !== 0,
    serial: bytes.readUInt32LE(at + 14),
    position: segments === 0 ? NO_POSITION : bytes.readBigInt64LE(at + 6),
    body: bytes.subarray(own, Math.min(end, own + 256)),
    packets: packetsIn(lacing),
    end,
  };
}

/** Number of packets that end on a page, by the lengths of its segments. */
export const packetsIn = (lacing: Buffer): number =>
  lacing.reduce((sum, length) => sum + (length < FULL_SEGMENT ? 1 : 0), 0);

function firstPacketBytes(lacing: Buffer): number {
  const end = lacing.findIndex((length) => length < FULL_SEGMENT);
  return lacing.subarray(0, end + 1).reduce((sum, length) => sum + length, 0);
}

const isPage = (bytes: Buffer, at: number): boolean =>
  bytes.subarray(at, at + PAGE_START.length).equals(PAGE_START);

const SILENT_STARTS = ['\x80theora', '\x80kate', 'fishead', 'fisbone', 'BBCD', 'OVP80', 'CMML', 'text'];

const isSilent = (body: Buffer): boolean =>
  SILENT_STARTS.some((start) => body.toString('latin1', 0, start.length) === start);

/** The codec by the first packet of a stream; undefined if it is not a known audio codec. */
export function codecOf(body: Buffer): OggCodec | undefined {
  const starts = (text: string): boolean => body.toString('latin1', 0, text.length) === text;
  if (starts('OpusHead') && body.length >= 19)
    return codec(OPUS_RATE, body[9] ?? 0, opusSamples, { skipped: body.readUInt16LE(10) });
  if (starts('\x01vorbis') && body.length >= 30) {
    // Blocks overlap, so a long block adds half of its samples.
    const longest = 2 ** ((body[28] ?? 0) >>> 4) / 2;
    return codec(body.readUInt32LE(12), body[11] ?? 0, () => longest);
  }
  if (starts('Speex   ') && body.length >= 80) {
    const samples = body.readUInt32LE(56) * Math.max(1, body.readUInt32LE(64));
    return codec(body.readUInt32LE(36), body.readUInt32LE(48), () => samples);
  }
  if (starts('\x7fFLAC') && body.length >= 51) {
    const packed = body.readUIntBE(27, 4);
    const largest = body.readUInt16BE(19);
    return codec(packed >>> 12, ((packed >> 9) & 7) + 1, () => largest, { isLossless: true });
  }
  return undefined;
}

/** Milliseconds per frame in each of the three modes, by the configuration in the first byte. */
const OPUS_FRAMES = [
  { from: 0, lengths: [10, 20, 40, 60] },
  { from: 12, lengths: [10, 20] },
  { from: 16, lengths: [2.5, 5, 10, 20] },
] as const;

/** Samples of an Opus packet: https://www.rfc-editor.org/rfc/rfc6716#section-3.1 */
function opusSamples(packet: Buffer): number {
  const [head = 0, count = 0] = packet;
  const configuration = head >>> 3;
  const mode = OPUS_FRAMES.findLast(({ from }) => configuration >= from);
  const length = mode?.lengths[(configuration - mode.from) % mode.lengths.length] ?? 0;
  const frames = [1, 2, 2][head & 3] ?? count & 63;
  return (frames * length * OPUS_RATE) / 1000;
}

function codec(
  rate: number,
  channels: number,
  samplesOf: OggCodec['samplesOf'],
  { skipped = 0, isLossless = false } = {},
): OggCodec | undefined {
  return rate === 0 ? undefined : { rate, channels, samplesOf, skipped, isLossless };
}
