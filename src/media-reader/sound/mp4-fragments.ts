import { type Box, boxesIn, findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import { NotCopiedError } from './copier.ts';
import {
  HEAD_BYTES,
  MOST_SAMPLES,
  numberAt,
  type SampleChunk,
  type SampleRun,
  type Samples,
  tableOf,
} from './mp4-samples.ts';

/** Samples of fragments, which follow the index: ISO/IEC 14496-12, 8.8. */

const HAS_BASE_OFFSET = 0x1;
const HAS_DESCRIPTION = 0x2;
const HAS_DEFAULT_DURATION = 0x8;
const HAS_DEFAULT_SIZE = 0x10;
const HAS_DEFAULT_FLAGS = 0x20;
const BASE_IS_FRAGMENT = 0x2_0000;
const HAS_DATA_OFFSET = 0x1;
const HAS_FIRST_FLAGS = 0x4;
const HAS_DURATIONS = 0x100;
const HAS_SIZES = 0x200;
const OTHER_FIELDS = [0x400, 0x800];
/** Seconds by which the start time of a fragment may differ from the end of the samples before it. */
const LARGEST_GAP = 0.1;

/** Values for samples that do not have their own. */
interface Defaults {
  readonly description: number;
  readonly units: number;
  readonly size: number;
}

const NO_DEFAULTS: Defaults = { description: 1, units: 0, size: 0 };

interface FragmentedTrack {
  readonly id: number;
  /** Units of time per second. */
  readonly timescale: number;
}

/** Adds the samples of a track's fragments to those of the index. */
export async function withFragments(
  media: MediaBytes,
  index: Box,
  track: FragmentedTrack,
  indexed: Samples,
): Promise<Samples> {
  const extended = await findBox(media, index, 'mvex');
  if (extended === undefined) return indexed;
  const all = new Fragments(indexed, track, { defaults: await defaultsIn(media, extended), end: media.size });
  for await (const box of boxesIn(media, { start: 0, end: media.size })) {
    if (box.name === 'moof') all.add(await tableOf(media, box), startOf(box));
    // A truncated box is the last one.
    if (box.end > media.size) break;
  }
  return all.samples();
}

/** The defaults of each track, by its id. */
async function defaultsIn(media: MediaBytes, extended: Box): Promise<ReadonlyMap<number, Defaults>> {
  const defaults = new Map<number, Defaults>();
  for await (const box of boxesIn(media, extended)) {
    const body = box.name === 'trex' ? await tableOf(media, box) : Buffer.alloc(0);
    if (body.length < 20) continue;
    const [id, description] = [numberAt(body, 4), numberAt(body, 8)];
    defaults.set(id, { description, units: numberAt(body, 12), size: numberAt(body, 16) });
  }
  return defaults;
}

interface FragmentContext {
  /** By the id of the track. */
  readonly defaults: ReadonlyMap<number, Defaults>;
  /** Bytes of the media. */
  readonly end: number;
}

/** Collects the samples of a track. */
class Fragments {
  readonly #track: FragmentedTrack;
  readonly #context: FragmentContext;
  readonly #chunks: SampleChunk[];
  readonly #sizes: number[];
  readonly #durations: SampleRun[];
  readonly #step: number;
  #units: number;

  constructor(
    { sizes, durations, chunks, step, count }: Samples,
    track: FragmentedTrack,
    context: FragmentContext,
  ) {
    if (count > 0 && typeof sizes === 'number') throw new NotCopiedError('its index has an unsupported form');
    this.#sizes = typeof sizes === 'number' ? [] : [...sizes];
    this.#durations = [...durations];
    this.#chunks = [...chunks];
    this.#step = step;
    this.#track = track;
    this.#context = context;
    this.#units = durations.reduce((sum, run) => sum + run.count * run.units, 0);
  }

  samples(): Samples {
    const sizes = Uint32Array.from(this.#sizes);
    return {
      count: sizes.length,
      sizes,
      durations: this.#durations,
      chunks: this.#chunks,
      step: this.#step,
    };
  }

  /** Adds the samples of a fragment at the position `start` of the media. */
  add(fragment: Buffer, start: number): void {
    // Without an offset, the samples of a track start where those of the previous track end.
    let previousEnd = start;
    for (const track of boxesOf(fragment, 'traf')) {
      const [head] = boxesOf(track, 'tfhd');
      if (head === undefined || head.length < HEAD_BYTES) continue;
      const isOwn = numberAt(head, 4) === this.#track.id;
      const defaults = this.#context.defaults.get(numberAt(head, 4)) ?? NO_DEFAULTS;
      const { base, ...own } = ownOf(head, defaults, { start, previousEnd });
      const [time] = boxesOf(track, 'tfdt');
      if (isOwn && time !== undefined && time.length >= HEAD_BYTES) this.#checkGap(time);
      let at = base;
      for (const run of boxesOf(track, 'trun').filter(({ length }) => length >= HEAD_BYTES))
        at = isOwn ? this.#addRun(run, base, at, own) : endOfRun(run, base, at, own);
      previousEnd = at;
    }
  }

  /**
   * Throws if the fragment starts later than the samples before it end: times after the gap would be wrong in the copy.
   */
  #checkGap(body: Buffer): void {
    const time = body[0] === 1 && body.length >= 12 ? Number(body.readBigUInt64BE(4)) : numberAt(body, 4);
    const isFirst = this.#units === 0;
    if (!isFirst && Math.abs(time - this.#units) > LARGEST_GAP * this.#track.timescale)
      throw new NotCopiedError('its audio has gaps');
    if (isFirst) this.#units = time;
  }

  /**
   * Adds the samples of a run that are not truncated. Returns where the next run starts, unless it has its own offset.
   */
  #addRun(run: Buffer, base: number, at: number, own: Defaults): number {
    const offset = startOfRun(run, base, at);
    let [next, samples] = [offset, 0];
    for (const { units, size } of samplesIn(run, own)) {
      if (next + size > this.#context.end || this.#sizes.length === MOST_SAMPLES) break;
      this.#sizes.push(size);
      this.#addUnits(units);
      next += size;
      samples += 1;
    }
    if (samples > 0) this.#chunks.push({ offset, samples, description: own.description });
    return next;
  }

  #addUnits(units: number): void {
    this.#units += units;
    const last = this.#durations.at(-1);
    if (last?.units === units) this.#durations[this.#durations.length - 1] = { count: last.count + 1, units };
    else this.#durations.push({ count: 1, units });
  }
}

/** Position of a run: `at`, unless the run has its own offset. */
function startOfRun(run: Buffer, base: number, at: number): number {
  const hasOffset = (run.readUIntBE(1, 3) & HAS_DATA_OFFSET) !== 0;
  return hasOffset && run.length >= 12 ? base + run.readInt32BE(8) : at;
}

function endOfRun(run: Buffer, base: number, at: number, own: Defaults): number {
  let end = startOfRun(run, base, at);
  for (const { size } of samplesIn(run, own)) end += size;
  return end;
}

/** The samples of a run, in order. Throws a NotCopiedError if the run is truncated. */
function* samplesIn(run: Buffer, own: Defaults): Generator<Pick<Defaults, 'units' | 'size'>> {
  const flags = run.readUIntBE(1, 3);
  const has = (flag: number): number => ((flags & flag) === 0 ? 0 : 4);
  const [units, size] = [has(HAS_DURATIONS), has(HAS_SIZES)];
  const bytes = units + size + OTHER_FIELDS.reduce((sum, flag) => sum + has(flag), 0);
  let at = HEAD_BYTES + has(HAS_DATA_OFFSET) + has(HAS_FIRST_FLAGS);
  for (let left = numberAt(run, 4); left > 0; left -= 1, at += bytes) {
    if (at + bytes > run.length) throw new NotCopiedError('its index is cut off');
    yield {
      units: units > 0 ? numberAt(run, at) : own.units,
      size: size > 0 ? numberAt(run, at + units) : own.size,
    };
  }
}

/** The bodies of all boxes with this name directly in `parent`, which is in memory. */
function boxesOf(parent: Buffer, name: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + HEAD_BYTES <= parent.length; ) {
    const size = numberAt(parent, at);
    if (size < HEAD_BYTES) break;
    if (parent.toString('latin1', at + 4, at + 8) === name)
      found.push(parent.subarray(at + HEAD_BYTES, at + size));
    at += size;
  }
  return found;
}

/** Position of a box that has an 8-byte header. */
const startOf = ({ start }: Box): number => start - HEAD_BYTES;

interface FragmentPlaces {
  readonly start: number;
  /** End of the samples of the previous track. */
  readonly previousEnd: number;
}

function ownOf(
  head: Buffer,
  defaults: Defaults,
  { start, previousEnd }: FragmentPlaces,
): Defaults & { readonly base: number } {
  const flags = head.readUIntBE(1, 3);
  let at = HEAD_BYTES;
  const next = (flag: number, bytes: number): number | undefined => {
    if ((flags & flag) === 0) return undefined;
    at += bytes;
    return at <= head.length ? at - bytes : undefined;
  };
  const place = next(HAS_BASE_OFFSET, 8);
  const fallback = (flags & BASE_IS_FRAGMENT) === 0 ? previousEnd : start;
  const base = place === undefined ? fallback : Number(head.readBigUInt64BE(place));
  const field = (flag: number, otherwise: number): number => {
    const found = next(flag, 4);
    return found === undefined ? otherwise : numberAt(head, found);
  };
  const description = field(HAS_DESCRIPTION, defaults.description);
  const units = field(HAS_DEFAULT_DURATION, defaults.units);
  const size = field(HAS_DEFAULT_SIZE, defaults.size);
  field(HAS_DEFAULT_FLAGS, 0);
  return { base, description, units, size };
}
