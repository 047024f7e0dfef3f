import type { MediaBytes } from './bytes.ts';
import { NO_READING, NoSoundError, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/** Flash Video: "Adobe Flash Video File Format Specification", 10.1, annex E. */

const TAG_HEADER_BYTES = 11;
const SIZE_BYTES = 4;
const AUDIO = 8;
const VIDEO = 9;
const KINDS = [AUDIO, VIDEO, 18];
const STEREO = 1;
const MS = 1000;
/** A truncated file cannot be read backwards from its end, so its tags are read from the start. */
const MOST_TAGS = 20_000;
const MOST_BYTES_WALKED = 8_000_000;

interface Tag {
  readonly kind: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
  readonly start: number;
}

/** Reads FLV by the times of its tags. Throws a NoSoundError. */
export async function readFlv(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(given);
  const header = await media.bytes(0, 9);
  if (header.length < 9) return NO_READING;
  const start = header.readUInt32BE(5) + SIZE_BYTES;
  const firsts: Tag[] = [];
  for await (const tag of tagsFrom(media, start)) {
    firsts.push(tag);
    if (sounds(firsts).length === 2 || firsts.length > 200) break;
  }
  const [first, second] = sounds(firsts);
  if (first === undefined) {
    if (firsts.length > 20 || ((header[4] ?? 0) & 4) === 0) throw new NoSoundError('no audio tag');
    return NO_READING;
  }
  const last = (await lastBackwards(media)) ?? (await lastForwards(media, start));
  const mark = (await media.bytes(first.start, first.start + 1))[0] ?? 0;
  const channels = mark >> 4 === 10 ? undefined : (mark & STEREO) + 1;
  const packet = second === undefined ? 0 : second.time - first.time;
  const duration = last === undefined ? undefined : (last.time - first.time + packet) / MS;
  return { duration, channels, mayHaveVideo: true };
}

const sounds = (tags: readonly Tag[]): Tag[] => tags.filter(({ kind, bytes }) => kind === AUDIO && bytes > 4);

async function* tagsFrom(media: MediaBytes, start: number): AsyncGenerator<Tag> {
  let at = start;
  for (let number = 0; number < MOST_TAGS; number += 1) {
    const tag = await tagAt(media, at);
    if (tag === undefined) return;
    yield tag;
    at = tag.start + tag.bytes + SIZE_BYTES;
  }
}

async function tagAt(media: MediaBytes, at: number): Promise<Tag | undefined> {
  const header = await media.uncachedBytes(at, at + TAG_HEADER_BYTES);
  if (header.length < TAG_HEADER_BYTES) return undefined;
  const tag = {
    kind: (header[0] ?? 0) & 31,
    bytes: header.readUIntBE(1, 3),
    time: header.readUIntBE(4, 3) + (header[7] ?? 0) * 2 ** 24,
    start: at + TAG_HEADER_BYTES,
  };
  return KINDS.includes(tag.kind) && tag.start + tag.bytes <= media.size ? tag : undefined;
}

/** The last audio tag. Each tag is followed by its size, so tags can be read backwards from the end. */
async function lastBackwards(media: MediaBytes): Promise<Tag | undefined> {
  let end = media.size;
  for (let number = 0; number < MOST_TAGS; number += 1) {
    const size = await media.uncachedBytes(end - SIZE_BYTES, end);
    if (size.length < SIZE_BYTES) return undefined;
    const start = end - SIZE_BYTES - size.readUInt32BE(0);
    if (start <= 0) return undefined;
    const tag = await tagAt(media, start);
    if (tag === undefined || tag.start + tag.bytes + SIZE_BYTES !== end) return undefined;
    if (tag.kind === AUDIO) return tag;
    end = start;
  }
  return undefined;
}

async function lastForwards(media: MediaBytes, start: number): Promise<Tag | undefined> {
  if (media.size > MOST_BYTES_WALKED) return undefined;
  let last: Tag | undefined;
  for await (const tag of tagsFrom(media, start)) if (tag.kind === AUDIO) last = tag;
  return last;
}
