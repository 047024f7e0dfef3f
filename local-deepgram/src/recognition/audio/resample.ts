/** The filter's reach to each side, in zero crossings of its sinc. */
const ZERO_CROSSINGS = 16;
/** The filter's cutoff, as a fraction of the lower Nyquist frequency; leaves room for its slope. */
const CUTOFF = 0.96;

interface Filter {
  /** Input samples to each side of the output sample. */
  readonly reach: number;
  /** One set of taps for each position of the output between two input samples. */
  readonly phases: readonly Float32Array[];
}

/** Band-limited resampling by a polyphase, Hann-windowed sinc filter. Rates in Hz. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const divisor = greatestCommonDivisor(from, to);
  const up = to / divisor;
  const down = from / divisor;
  const { reach, phases } = designFilter(up, Math.min(1, to / from));
  return new Float32Array(Math.floor((samples.length * to) / from)).map((_, i) => {
    const position = i * down;
    const taps = phases[position % up] ?? [];
    const first = Math.floor(position / up) - reach + 1;
    let sum = 0;
    for (let k = 0; k < taps.length; k++) sum += (samples[first + k] ?? 0) * (taps[k] ?? 0);
    return sum;
  });
}

function designFilter(phaseCount: number, ratio: number): Filter {
  const cutoff = ratio * CUTOFF;
  const reach = Math.ceil(ZERO_CROSSINGS / ratio);
  const phases = Array.from({ length: phaseCount }, (_, phase) =>
    new Float32Array(2 * reach).map((_, k) =>
      windowedSinc(phase / phaseCount + reach - 1 - k, cutoff, reach),
    ),
  );
  return { reach, phases };
}

function windowedSinc(distance: number, cutoff: number, reach: number): number {
  if (Math.abs(distance) >= reach) return 0;
  const angle = Math.PI * distance * cutoff;
  const hann = 0.5 + 0.5 * Math.cos((Math.PI * distance) / reach);
  return cutoff * (angle === 0 ? 1 : Math.sin(angle) / angle) * hann;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
