import { type FrameStretch, isSound, measureFrames, type Syntax } from './audio-frames.ts';
import type { MediaBytes } from './bytes.ts';
import { MPEG } from './mpeg-frames.ts';
import { agree } from './plausible.ts';
import { NO_READING, type Reading } from './reading.ts';
import { beforeTags, beforeZeros } from './tags.ts';

/** Frames are all counted in a file of this size, and sampled in a larger one. */
const LARGEST_COUNTED_BYTES = 4_000_000;
/** Of what is near many short samples, of what is far fewer longer ones: each is a request. */
const NEAR = { samples: 256, bytes: 16_384 };
const FAR = { samples: 24, bytes: 65_536 };
const HEAD_BYTES = 65_536;
/** The share by which the bytes that Xing tells of may differ from those that are there. */
const SAME_BYTES = 0.02;

/**
 * Reads sound that is frame after frame. Frames are what is played, and a header before them is a claim: one of Xing stays
 * when files are joined or cut off, and can say anything.
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

/** What all frames amount to, by some of them. */
async function sample(media: MediaBytes, syntax: Syntax): Promise<FrameStretch | undefined> {
  const { samples, bytes: length } = media.isFar ? FAR : NEAR;
  const stretches: FrameStretch[] = [];
  let covered = 0;
  for (let number = 0; number < samples; number += 1) {
    const from = Math.max(0, Math.floor((number * (media.size - length)) / (samples - 1)));
    const stretch = measureFrames(await media.few(from, from + length), syntax);
    if (stretch === undefined) continue;
    stretches.push(stretch);
    // At both ends there is a part of a frame.
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

/** The length that a header of Xing claims, if it is of so many bytes. http://gabriel.mp3-tech.org/mp3infotag.html */
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
