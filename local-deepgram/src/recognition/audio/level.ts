/** Below this peak there is only noise. */
const SILENT_PEAK = 0.001;
/** Voice activity detection misses speech whose peak is below this. */
const QUIET_PEAK = 0.3;
const FULL_SCALE = 1;
const TARGET_PEAK = 0.5;

/** Amplifies speech that is too quiet, and attenuates speech beyond full scale, to the level that the models expect. */
export function level(samples: Float32Array): Float32Array {
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  if (peak <= SILENT_PEAK || (peak >= QUIET_PEAK && peak <= FULL_SCALE)) return samples;
  const gain = TARGET_PEAK / peak;
  return samples.map((sample) => sample * gain);
}
