import type { MediaBytes } from './bytes.ts';
import { NO_READING, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/**
 * Measures MPEG program streams (.mpg, .vob) by the times of the first and the last audio packet: ISO/IEC 13818-1, 2.5.
 */

const WINDOW_BYTES = 1_000_000;
const FIRST_AUDIO = 0xc0;
const LAST_AUDIO = 0xdf;
/** Stream id of AC-3 and other codecs. */
const PRIVATE = 0xbd;
const CLOCK = 90_000;
const HAS_TIME = 0x80;

interface Timed {
  readonly stream: number;
  /** Seconds. */
  readonly time: number;
}

export async function readProgramStream(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(given);
  const [first] = timesIn(await media.bytes(0, WINDOW_BYTES));
  if (first === undefined) return NO_READING;
  const own = timesIn(await media.tail(WINDOW_BYTES)).filter(({ stream }) => stream === first.stream);
  const [before, last] = own.slice(-2);
  if (before === undefined || last === undefined || last.time < first.time) return NO_READING;
  const duration = last.time - first.time + Math.max(0, last.time - before.time);
  return { duration, channels: undefined, mayHaveVideo: true };
}

/** The times of all audio packets in the bytes. */
function timesIn(bytes: Buffer): Timed[] {
  const found: Timed[] = [];
  for (
    let at = bytes.indexOf('\0\0\x01', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('\0\0\x01', at + 3, 'latin1')
  ) {
    const stream = bytes[at + 3] ?? 0;
    const isSound = stream === PRIVATE || (stream >= FIRST_AUDIO && stream <= LAST_AUDIO);
    const time = isSound && at + 24 <= bytes.length ? timeOf(bytes, at + 6) : undefined;
    if (time !== undefined) found.push({ stream, time });
  }
  return found;
}

function timeOf(bytes: Buffer, at: number): number | undefined {
  const first = bytes[at] ?? 0;
  if (first >> 6 === 2) return ((bytes[at + 1] ?? 0) & HAS_TIME) === 0 ? undefined : stampAt(bytes, at + 3);
  // MPEG-1: stuffing bytes and an optional buffer size precede the time.
  let place = at;
  while (bytes[place] === 0xff && place < at + 8) place += 1;
  if ((bytes[place] ?? 0) >> 6 === 1) place += 2;
  const mark = (bytes[place] ?? 0) >> 4;
  return mark === 2 || mark === 3 ? stampAt(bytes, place) : undefined;
}

function stampAt(bytes: Buffer, at: number): number {
  const [high = 0, second = 0, third = 0, fourth = 0, fifth = 0] = bytes.subarray(at, at + 5);
  const units =
    ((high >> 1) & 7) * 2 ** 30 + (second << 22) + ((third >> 1) << 15) + (fourth << 7) + (fifth >> 1);
  return units / CLOCK;
}
