import type { MediaBytes } from './bytes.ts';
import { codecOf, isSilent, type OggCodec } from './ogg-codecs.ts';
import { type OggPage, pagesOf, withoutFilling } from './ogg-pages.ts';
import { NoSoundError, type Reading } from './reading.ts';

/**
 * Measures Ogg by its pages: https://www.rfc-editor.org/rfc/rfc3533#section-6. The position of a page counts samples
 * since the start of the stream. In an excerpt of a live stream, that is long before the first page.
 */

const HEAD_BYTES = 131_072;
/** Video pages can follow the last audio page. */
const TAIL_BYTES = 262_144;
/** Up to this size, all pages of a file are read. */
const LARGEST_WALKED_BYTES = 8_000_000;
const PROBES = 12;
const PROBE_BYTES = 131_072;

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
