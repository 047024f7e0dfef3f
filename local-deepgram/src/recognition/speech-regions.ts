/** A section of audio, in seconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A section with speech. */
export interface SpeechRegion extends Span {
  /** Seconds of silence before the speech. */
  readonly pause: number;
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
export function speechRegions(probabilities: ArrayLike<number>, duration: number): SpeechRegion[] {
  const regions = rawRegions(probabilities);
  return regions.map(({ start, end }, i) => {
    const previous = regions[i - 1];
    const next = regions[i + 1];
    const earliest = previous ? (previous.end + start) / 2 : 0;
    const latest = next ? (end + next.start) / 2 : duration;
    return {
      start: Math.max(earliest, start - PADDING_SECONDS),
      end: Math.min(latest, end + PADDING_SECONDS),
      pause: start - (previous?.end ?? 0),
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

/**
 * Splits regions in their quietest window, and joins them to chunks that the model can process at once. More than that
 * is divided at the longest pauses, so that chunks depend only on the speech around them, not on where the audio begins.
 */
export function toChunks(regions: readonly SpeechRegion[], probabilities: ArrayLike<number>): Span[] {
  const runs: SpeechRegion[][] = [];
  for (const piece of regions.flatMap((region) => cut(region, probabilities))) {
    const run = runs.at(-1);
    if (piece.start - (run?.at(-1)?.end ?? -Infinity) < JOIN_GAP_SECONDS) run?.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap(divide);
}

function divide(run: readonly SpeechRegion[]): Span[] {
  const [first, ...others] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  if (others.length === 0 || end - start <= MAX_CHUNK_SECONDS) return [{ start, end }];
  const longest = Math.max(...others.map(({ pause }) => pause));
  const at = 1 + others.findIndex(({ pause }) => pause === longest);
  return [...divide(run.slice(0, at)), ...divide(run.slice(at))];
}

function cut({ start, end, pause }: SpeechRegion, probabilities: ArrayLike<number>): SpeechRegion[] {
  if (end - start <= MAX_CHUNK_SECONDS) return [{ start, end, pause }];
  const from = Math.floor((start + MAX_CHUNK_SECONDS / 2) / WINDOW_SECONDS);
  const to = Math.floor(Math.min(start + MAX_CHUNK_SECONDS, end - MIN_REST_SECONDS) / WINDOW_SECONDS);
  let quietest = from;
  for (let i = from; i < to; i++) {
    if ((probabilities[i] ?? 0) < (probabilities[quietest] ?? 0)) quietest = i;
  }
  const middle = (quietest + 0.5) * WINDOW_SECONDS;
  return [{ start, end: middle, pause }, ...cut({ start: middle, end, pause: 0 }, probabilities)];
}
