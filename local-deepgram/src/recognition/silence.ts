import { type Span, WINDOW_SECONDS } from './speech-regions.ts';

/** Loudness is measured over this many seconds. */
export const LOUDNESS_STEP_SECONDS = 0.01;

// The level at which silence ends, between the noise floor (0) and the loud parts (1) of a chunk.
const FLOOR_PERCENTILE = 0.1;
const LOUD_PERCENTILE = 0.95;
const SILENCE_LEVEL = 0.06;
/** A window with a lower probability of speech counts as silent, however loud it is. */
const NO_SPEECH = 0.1;

/** Whether the audio is silent at a time (seconds from the start of the audio, inside the chunk). */
export function silenceDetector(
  samples: Float32Array,
  sampleRate: number,
  chunk: Span,
  speech: ArrayLike<number>,
): (time: number) => boolean {
  const loudness = loudnessOf(samples, Math.round(sampleRate * LOUDNESS_STEP_SECONDS));
  const sorted = loudness.toSorted();
  const floor = sorted[Math.floor(sorted.length * FLOOR_PERCENTILE)] ?? 0;
  const loud = sorted[Math.floor(sorted.length * LOUD_PERCENTILE)] ?? 0;
  const threshold = floor + (loud - floor) * SILENCE_LEVEL;
  return (time) =>
    (loudness[Math.floor((time - chunk.start) / LOUDNESS_STEP_SECONDS)] ?? 0) < threshold ||
    (speech[Math.floor(time / WINDOW_SECONDS)] ?? 1) < NO_SPEECH;
}

/** The root mean square of each complete step. */
function loudnessOf(samples: Float32Array, step: number): Float32Array {
  return new Float32Array(Math.floor(samples.length / step)).map((_, i) => {
    const energy = samples
      .subarray(i * step, (i + 1) * step)
      .reduce((sum, sample) => sum + sample * sample, 0);
    return Math.sqrt(energy / step);
  });
}
