import { type FrameStretch, isSound, measureFrames, type Syntax } from './audio-frames.ts';
import type { MediaBytes } from './bytes.ts';
import { MPEG } from './mpeg-frames.ts';
import { agree } from './plausible.ts';
import { NO_READING, type Reading } from './reading.ts';
import { beforeTags, beforeZeros } from './tags.ts';

/** Up to this size, all frames of a file are counted; larger files are sampled. */
const LARGEST_COUNTED_BYTES = 4_000_000;
/** Many short samples of a local file; fewer and longer ones of a remote file, since each is a request. */
const NEAR = { samples: 256, bytes: 16_384 };
const FAR = { samples: 24, bytes: 65_536 };
const HEAD_BYTES = 65_536;
/** Share by which the byte count of a Xing header may differ from the actual one. */
const SAME_BYTES = 0.02;

/**
 * Reads sound that is a plain sequence of frames. The frames are what is played. A Xing header is used only if they
 * confirm it: it stays the same when files are concatenated or truncated, and can contain anything.
 */
export async function readFrames(given: MediaBytes, syntax: Syntax = MPEG): Promise<Reading> {
  const media = await beforeZeros(await beforeTags(given));
  const whole = media.size <= LARGEST_COUNTED_BYTES && !media.isFar;
  const all = whole ? measureFrames(await media.bytes(0, media.size), syntax) : await sample(media, syntax);
  if (all === undefined || !isSound(all, media.size, syntax)) return NO_READING;
  const { channels } = all;
  const claimed = whole ? undefined : await xingDuration(media);
  const facts = { channels, bytes: media.size };
  if (claimed === undefined) return { ...facts, duration: all.seconds };
  return { ...facts, duration: agree(all.seconds, claimed) ? claimed : undefined };
}

/** Estimates the totals of all frames from samples. */
async function sample(media: MediaBytes, syntax: Syntax): Promise<FrameStretch | undefined> {
  const { samples, bytes: length } = media.isFar ? FAR : NEAR;
  const stretches: FrameStretch[] = [];
  let covered = 0;
  for (let number = 0; number < samples; number += 1) {
    const from = Math.max(0, Math.floor((number * (media.size - length)) / (samples - 1)));
    const stretch = measureFrames(await media.uncachedBytes(from, from + length), syntax);
    if (stretch === undefined) continue;
    stretches.push(stretch);
    // A sample starts and ends within a frame.
    covered += (stretch.bytes + stretch.bytes / stretch.frames) / Math.min(length, media.size);
  }
  const [first] = stretches;
  if (first === undefined) return undefined;
  const sum = (of: (stretch: FrameStretch) => number): number =>
    stretches.reduce((total, stretch) => total + of(stretch), 0);
  const bytes = sum((stretch) => stretch.bytes);
  const sound = media.size * Math.min(1, covered / samples);
  return {
    ...first,
    frames: sum(({ frames }) => frames),
    gaps: sum(({ gaps }) => gaps),
    bytes: sound,
    seconds: (sum(({ seconds }) => seconds) / bytes) * sound,
  };
}

const XING_MARKS = ['Xing', 'Info'];
const LONGEST_BEFORE_XING = 64;
const HAS_FRAMES_AND_BYTES = 3;

/** Seconds by the Xing header, if its byte count matches the file. http://gabriel.mp3-tech.org/mp3infotag.html */
async function xingDuration(media: MediaBytes): Promise<number | undefined> {
  const head = await media.bytes(0, HEAD_BYTES);
  for (let at = head.indexOf(0xff); at !== -1; at = head.indexOf(0xff, at + 1)) {
    const frame = MPEG.frameAt(head, at);
    if (frame === undefined || !frame.stream.startsWith('MPEG')) continue;
    const start = head.subarray(at, at + LONGEST_BEFORE_XING + 16);
    const mark = XING_MARKS.map((name) => start.indexOf(name)).find((place) => place !== -1);
    if (mark === undefined || start.length < mark + 16) return undefined;
    const flags = start.readUInt32BE(mark + 4);
    if ((flags & HAS_FRAMES_AND_BYTES) !== HAS_FRAMES_AND_BYTES) return undefined;
    const [frames, bytes] = [start.readUInt32BE(mark + 8), start.readUInt32BE(mark + 12)];
    const isOfAll = Math.abs(bytes - (media.size - at)) <= SAME_BYTES * media.size;
    return isOfAll && frames > 0 ? frames * frame.seconds : undefined;
  }
  return undefined;
}
