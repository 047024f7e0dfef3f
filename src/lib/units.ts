/** Formats quantities for people, the same in every locale. */

const KB = 1000;
const SIZE_UNITS = ['bytes', 'kB', 'MB', 'GB'];

export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Longest duration of a recording, in seconds. Longer durations are damaged or forged, and Deepgram does not accept
 * longer files.
 */
export const LONGEST_RECORDING = 7 * 24 * 60 * 60;

/** Bytes as `34.1 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KB)), SIZE_UNITS.length - 1);
  return power === 0 ? count(bytes, 'byte') : `${formatNumber(bytes / KB ** power, 1)} ${SIZE_UNITS[power]}`;
}

/** Seconds as `11.0 s`, `3:05` or `1:02:03`. */
export function formatDuration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A number with commas between thousands, and with 0 to 2 decimals: `1,234.50`. */
export const formatNumber = (amount: number, decimals = 0): string =>
  amount.toFixed(decimals).replaceAll(THOUSANDS, ',');

const THOUSANDS = /\B(?=(?:\d{3})+(?:\.|$))/g;

/** A count with its noun: `1 file`, `2 files`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}

/** Characters that identify a commit for people. */
const SHORT_ID = 7;

/** The id of a commit as Git and GitHub abbreviate it. */
export const shortId = (commit: string): string => commit.slice(0, SHORT_ID);
