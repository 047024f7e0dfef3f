import { FrameTally, framesIn, isSound, type Syntax } from '../audio-frames.ts';
import type { MediaBytes } from '../bytes.ts';
import { hasEncoderTag, unplayedSamples } from '../mpeg-frames.ts';
import { beforeTags, beforeZeros } from '../tags.ts';
import { type Copied, type Excerpt, isWhole, NotCopiedError, SoundSelection } from './copier.ts';
import type { SoundFile, SoundStretch } from './sound-file.ts';

const WINDOW_BYTES = 1_048_576;
/** Larger than any frame with the header of the next one. */
const LONGEST_FRAME_BYTES = 20_000;

/** Copies the frames of MPEG audio, ADTS, AC-3 or DTS, and nothing between or around them. */
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
  // An encoder's tag describes the complete sound, so an excerpt leaves it out.
  const takes = ({ isTag, seconds }: PlacedFrame, time: number): boolean =>
    isTag ? isAll : selection.takes(time, time + seconds);
  let [time, suffix, end] = [0, '', 0];
  for await (const frames of framesOf(media, syntax, { hasTag: isAll })) {
    const taken: SoundStretch[] = [];
    for (const frame of frames) {
      tally.add(frame.start, frame.end);
      if (takes(frame, time)) add(taken, frame);
      time += frame.seconds;
    }
    await file.copy(media, taken);
    suffix ||= suffixOf(frames);
    end = frames.at(-1)?.end ?? end;
    if (selection.isAfter(time)) break;
  }
  if (!isSound(tally, isAll ? media.size : end, syntax)) throw new NotCopiedError('no audio was found in it');
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

/** File name extension for the frames; empty if there are none. */
function suffixOf([first]: readonly PlacedFrame[]): string {
  if (first === undefined) return '';
  return SUFFIXES.find(([start]) => first.stream.startsWith(start))?.[1] ?? '.mp3';
}

/** Sample rate, the last word of a stream's name. */
const rateOf = (stream: string): number => Number(stream.slice(stream.lastIndexOf(' ') + 1)) || 1;

interface PlacedFrame extends SoundStretch {
  readonly seconds: number;
  readonly stream: string;
  /**
   * Whether it is an encoder's tag without sound. If the copy leaves it out, its seconds are negative: the part of the
   * next frame that players of the original skip, and players of the copy play before the sound starts.
   */
  readonly isTag: boolean;
}

/** The frames in media, in batches. `hasTag`: whether the copy keeps the encoder's tag. */
async function* framesOf(
  media: MediaBytes,
  syntax: Syntax,
  { hasTag }: { readonly hasTag: boolean },
): AsyncGenerator<readonly PlacedFrame[]> {
  let stream: string | undefined;
  for (let start = 0; start < media.size; ) {
    const bytes = await media.uncachedBytes(start, start + WINDOW_BYTES);
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
