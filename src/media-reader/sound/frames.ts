import { FrameTally, framesIn, isSound, type Syntax } from '../audio-frames.ts';
import type { MediaBytes } from '../bytes.ts';
import { hasEncoderTag, unplayedSamples } from '../mpeg-frames.ts';
import { beforeTags, beforeZeros } from '../tags.ts';
import { type Copied, type Excerpt, isWhole, NotCopiedError, SoundSelection } from './copier.ts';
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
  const tally = new FrameTally();
  const isAll = isWhole(excerpt);
  // What an encoder notes in its tag is of the whole.
  const takes = ({ isTag, seconds }: PlacedFrame, time: number): boolean =>
    isTag ? isAll : selection.takes(time, time + seconds);
  let [time, suffix, end] = [0, '', 0];
  for await (const frames of framesOf(media, syntax, isAll)) {
    const taken: SoundStretch[] = [];
    for (const frame of frames) {
      tally.add(frame.start, frame.end);
      if (takes(frame, time)) add(taken, frame);
      time += frame.seconds;
    }
    await file.copy(media, taken);
    suffix ||= suffixOf(frames);
    end = frames.at(-1)?.end ?? end;
    if (selection.isBehind(time)) break;
  }
  if (!isSound(tally, isAll ? media.size : end, syntax)) throw new NotCopiedError('no sound was found in it');
  return { suffix, isEstimated: true, ...selection.taken };
}

function add(stretches: SoundStretch[], { start, end }: SoundStretch): void {
  const last = stretches.at(-1);
  if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end };
  else stretches.push({ start, end });
}

const SUFFIXES = [
  ['ADTS', '.aac'],
  ['AC-3', '.ac3'],
  ['E-AC-3', '.ac3'],
  ['DTS', '.dts'],
] as const;

/** Of no frames there is none. */
function suffixOf([first]: readonly PlacedFrame[]): string {
  if (first === undefined) return '';
  return SUFFIXES.find(([start]) => first.stream.startsWith(start))?.[1] ?? '.mp3';
}

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
