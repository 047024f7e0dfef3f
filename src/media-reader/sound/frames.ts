import { framesIn, hasEncoderTag, type Syntax, unplayedSamples } from '../audio-frames.ts';
import type { MediaBytes } from '../bytes.ts';
import { beforeTags, beforeZeros } from '../tags.ts';
import { type Copied, type Excerpt, isWhole, SoundSelection } from './copier.ts';
import type { SoundFile, SoundStretch } from './sound-file.ts';

const WINDOW_BYTES = 1_048_576;
/** Of any frame, with the head of the next one. */
const LONGEST_FRAME_BYTES = 20_000;

/** Copies sound that is frame after frame: MP3 and its like, ADTS, AC-3, DTS. Nothing between and around them is copied. */
export async function copyFrames(
  given: MediaBytes,
  file: SoundFile,
  excerpt: Excerpt,
  syntax: Syntax,
): Promise<Copied> {
  const media = await beforeZeros(await beforeTags(given));
  const selection = new SoundSelection(excerpt);
  const isAll = isWhole(excerpt);
  let [time, suffix] = [0, ''];
  for await (const frames of framesOf(media, syntax, isAll)) {
    const taken: SoundStretch[] = [];
    for (const { start, end, seconds, isTag, stream } of frames) {
      if (suffix === '') suffix = suffixOf(stream);
      // What an encoder notes there is of the whole.
      if (isTag ? isAll : selection.takes(time, time + seconds)) add(taken, { start, end });
      time += seconds;
    }
    await file.copy(media, taken);
    if (selection.isBehind(time)) break;
  }
  return { suffix, isEstimated: true, ...selection.taken };
}

function add(stretches: SoundStretch[], next: SoundStretch): void {
  const last = stretches.at(-1);
  if (last?.end === next.start) stretches[stretches.length - 1] = { start: last.start, end: next.end };
  else stretches.push(next);
}

const SUFFIXES = [
  ['ADTS', '.aac'],
  ['AC-3', '.ac3'],
  ['E-AC-3', '.ac3'],
  ['DTS', '.dts'],
] as const;

const suffixOf = (stream: string): string =>
  SUFFIXES.find(([start]) => stream.startsWith(start))?.[1] ?? '.mp3';

/** Samples a second, with which the names of streams end. */
const rateOf = (stream: string): number => Number(stream.slice(stream.lastIndexOf(' ') + 1)) || 1;

interface PlacedFrame extends SoundStretch {
  readonly seconds: number;
  readonly stream: string;
  /**
   * Whether there is no sound in it. Its seconds are then those behind it that players leave out, below zero, where the copy
   * is without it: there they are played, and the sound begins after them.
   */
  readonly isTag: boolean;
}

/** The frames in media, some at a time; `hasTag` tells that the copy has the encoder's tag. */
async function* framesOf(
  media: MediaBytes,
  syntax: Syntax,
  hasTag: boolean,
): AsyncGenerator<readonly PlacedFrame[]> {
  let stream: string | undefined;
  for (let start = 0; start < media.size; ) {
    const bytes = await media.few(start, start + WINDOW_BYTES);
    const isLast = start + bytes.length >= media.size;
    const edge = isLast ? bytes.length : bytes.length - LONGEST_FRAME_BYTES;
    const frames: PlacedFrame[] = [];
    for (const { at, frame } of framesIn(bytes, syntax, edge, stream)) {
      const isTag = hasEncoderTag(bytes, at);
      const place = { start: start + at, end: start + at + frame.bytes };
      const unplayed = isTag && !hasTag ? unplayedSamples(bytes, at) / rateOf(frame.stream) : 0;
      const seconds = isTag ? -unplayed : frame.seconds;
      frames.push({ ...place, seconds, stream: frame.stream, isTag });
    }
    yield frames;
    const last = frames.at(-1);
    start = Math.max(start + edge, last?.end ?? 0);
    stream = last?.end === start ? last.stream : undefined;
  }
}
