/** A section of audio, in seconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Seconds of audio for each probability of speech: 512 samples at 16 kHz. */
export const WINDOW_SECONDS = 0.032;

// Silero's own thresholds (0.5 and 0.35) miss quiet words of telephone audio.
const SPEECH_STARTS = 0.3;
const SPEECH_ENDS = 0.15;
const MIN_SPEECH_SECONDS = 0.1;
const MIN_SILENCE_SECONDS = 0.3;
const PADDING_SECONDS = 0.25;

/** Seconds of audio that the model processes at once. */
const MAX_CHUNK_SECONDS = 20;
/** The minimum length after a cut, in seconds, so that no word is processed without its neighbors. */
const MIN_REST_SECONDS = 1;
/** Regions that are closer than this are processed together, for context. */
const JOIN_GAP_SECONDS = 0.6;

/** The regions of speech, each padded with silence on both sides as far as its neighbors allow. */
export function speechRegions(probabilities: ArrayLike<number>, duration: number): Span[] {
  const regions = rawRegions(probabilities);
  return regions.map(({ start, end }, i) => {
    const previous = regions[i - 1];
    const next = regions[i + 1];
    const earliest = previous ? (previous.end + start) / 2 : 0;
    const latest = next ? (end + next.start) / 2 : duration;
    return {
      start: Math.max(earliest, start - PADDING_SECONDS),
      end: Math.min(latest, end + PADDING_SECONDS),
    };
  });
}

function rawRegions(probabilities: ArrayLike<number>): Span[] {
  const regions: Span[] = [];
  let first = -1;
  let silent = 0;
  for (let i = 0; i <= probabilities.length; i++) {
    const probability = probabilities[i] ?? 0;
    if (first < 0) {
      if (probability < SPEECH_STARTS) continue;
      first = i;
    }
    silent = probability < SPEECH_ENDS ? silent + 1 : 0;
    if (silent * WINDOW_SECONDS < MIN_SILENCE_SECONDS && i < probabilities.length) continue;
    const region = { start: first * WINDOW_SECONDS, end: (i - silent + 1) * WINDOW_SECONDS };
    if (region.end - region.start >= MIN_SPEECH_SECONDS) regions.push(region);
    first = -1;
    silent = 0;
  }
  return regions;
}

/** Splits regions in their quietest window, and joins them to chunks that the model can process at once. */
export function toChunks(regions: readonly Span[], probabilities: ArrayLike<number>): Span[] {
  const chunks: Span[] = [];
  for (const piece of regions.flatMap((region) => cut(region, probabilities))) {
    const last = chunks.at(-1);
    if (last && piece.start - last.end < JOIN_GAP_SECONDS && piece.end - last.start <= MAX_CHUNK_SECONDS) {
      chunks[chunks.length - 1] = { start: last.start, end: piece.end };
    } else {
      chunks.push(piece);
    }
  }
  return chunks;
}

function cut({ start, end }: Span, probabilities: ArrayLike<number>): Span[] {
  if (end - start <= MAX_CHUNK_SECONDS) return [{ start, end }];
  const from = Math.floor((start + MAX_CHUNK_SECONDS / 2) / WINDOW_SECONDS);
  const to = Math.floor(Math.min(start + MAX_CHUNK_SECONDS, end - MIN_REST_SECONDS) / WINDOW_SECONDS);
  let quietest = from;
  for (let i = from; i < to; i++) {
    if ((probabilities[i] ?? 0) < (probabilities[quietest] ?? 0)) quietest = i;
  }
  const middle = (quietest + 0.5) * WINDOW_SECONDS;
  return [{ start, end: middle }, ...cut({ start: middle, end }, probabilities)];
}
