/** The part of a recording that one request sends, in seconds of its audio. */
export interface PartRange {
  readonly from: number;
  readonly to: number;
}

/** The limits of one request to Deepgram. */
interface RequestLimits {
  /** The longest audio, in seconds. */
  readonly longest: number;
  /** The largest body, in bytes. */
  readonly largest: number;
}

/**
 * The overlap of two parts in seconds: a few sentences. At its end a part lacks the words that follow, and at its start
 * those that came before. Thanks to the overlap, one of the two parts has the context that the other lacks.
 */
const OVERLAP_SECONDS = 20;
/** The largest share of a part that overlaps the next one. Otherwise most of a short part would be paid for twice. */
const MOST_OVERLAP = 0.1;

/**
 * Seconds. Parts begin at whole multiples of the first of these that is at most a tenth of a part. A recognizer divides
 * audio into frames of a fixed length, counted from its start: a part that does not begin between two frames of the
 * recording gets other times, and at times other words, than the recording would. All of these are multiples of 10, 20,
 * 24, 32, 40, 80 and 160 ms. The longer ones also fit the packets of the codecs, at which the copy of a part begins:
 * 3.84 s those of MP3 and of AAC at 48 kHz, 96 s also the pages of Ogg, and 768 s those of AAC at 44.1 kHz.
 */
const GRIDS_SECONDS = [768, 96, 3.84, 0.96];
const MOST_SHIFT = 0.1;

/** The share of the size limit that parts may use, since parts of the same length differ in size when compressed. */
const RESERVE = 0.9;

/**
 * Returns the parts in which a recording is sent, in order; an empty list if it is sent whole. All parts have about the
 * same length, because they are transcribed at the same time, and because a short last part would be recognized less well.
 * The cuts do not look for silence, which would need decoding. A word that a cut splits is complete in the other part.
 */
export function partRanges(
  { duration, bytes }: { readonly duration: number; readonly bytes: number },
  { longest, largest }: RequestLimits,
): readonly PartRange[] {
  if (duration <= longest && bytes <= largest) return [];
  const most = Math.min(longest, bytes <= largest ? longest : (duration * largest * RESERVE) / bytes);
  const overlap = Math.min(OVERLAP_SECONDS, most * MOST_OVERLAP);
  const amount = Math.ceil((duration - overlap) / (most - overlap));
  const length = (duration + (amount - 1) * overlap) / amount;
  const even = Array.from({ length: amount }, (_, index) => index * (length - overlap));
  const rangesOn = (grid: number): readonly PartRange[] => {
    const starts = even.map((from) => milliseconds(Math.round(from / grid) * grid));
    return starts.map((from, index) => {
      const next = starts[index + 1];
      return { from, to: milliseconds(next === undefined ? duration : next + overlap) };
    });
  };
  const grids = GRIDS_SECONDS.filter((grid) => grid <= length * MOST_SHIFT).map(rangesOn);
  return grids.find((ranges) => ranges.every(({ from, to }) => to - from <= most)) ?? rangesOn(MILLISECOND);
}

const MILLISECOND = 0.001;
const milliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
