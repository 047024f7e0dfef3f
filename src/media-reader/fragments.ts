import { type Box, bodyOf, boxesIn, findBox } from './boxes.ts';
import type { MediaBytes } from './bytes.ts';

/** Fragments that follow an index with samples of its own: ISO/IEC 14496-12, 8.8. */

const HAS_BASE_OFFSET = 0x1;
const HAS_DESCRIPTION = 0x2;
const HAS_DEFAULT_DURATION = 0x8;
const HAS_DATA_OFFSET = 0x1;
const HAS_FIRST_FLAGS = 0x4;
const HAS_DURATIONS = 0x100;
/** Sizes, flags and time offsets of each sample. */
const OTHER_FIELDS = [0x200, 0x400, 0x800];

interface FragmentTrack {
  readonly id: number;
  readonly timescale: number;
  /** Whether the fragments contain no other track. */
  readonly isAlone: boolean;
}

/** Seconds that the fragments add to a track; undefined if that is unknown. */
export async function fragmentSeconds(
  media: MediaBytes,
  index: Box,
  { id, timescale, isAlone }: FragmentTrack,
): Promise<number | undefined> {
  const extends_ = await findBox(media, index, 'mvex');
  if (extends_ === undefined) return 0;
  if (timescale === 0) return undefined;
  const defaultUnits = await defaultDuration(media, extends_, id);
  let [units, pending] = [0, 0];
  for await (const box of boxesIn(media, { start: 0, end: media.size })) {
    if (box.name === 'moof') pending = await unitsOf(media, box, id, defaultUnits);
    if (box.name !== 'mdat') continue;
    // A part of a truncated fragment is played; its size is unknown if there is video, which may come first.
    if (box.end > media.size && !isAlone) return undefined;
    units += pending * Math.min(1, (media.size - box.start) / Math.max(1, box.end - box.start));
    pending = 0;
  }
  return units / timescale;
}

async function unitsOf(media: MediaBytes, fragment: Box, id: number, defaultUnits: number): Promise<number> {
  let units = 0;
  for await (const box of boxesIn(media, fragment)) {
    if (box.name === 'traf') units += await unitsIn(media, box, id, defaultUnits);
  }
  return units;
}

async function defaultDuration(media: MediaBytes, extends_: Box, id: number): Promise<number> {
  for await (const box of boxesIn(media, extends_)) {
    const body = box.name === 'trex' ? await bodyOf(media, box) : Buffer.alloc(0);
    if (body.length >= 16 && body.readUInt32BE(4) === id) return body.readUInt32BE(12);
  }
  return 0;
}

async function unitsIn(media: MediaBytes, fragment: Box, id: number, defaultUnits: number): Promise<number> {
  const head = await bodyOf(media, await findBox(media, fragment, 'tfhd'));
  if (head.length < 8 || head.readUInt32BE(4) !== id) return 0;
  const flags = head.readUIntBE(1, 3);
  const at = 8 + ((flags & HAS_BASE_OFFSET) === 0 ? 0 : 8) + ((flags & HAS_DESCRIPTION) === 0 ? 0 : 4);
  const own =
    (flags & HAS_DEFAULT_DURATION) !== 0 && head.length >= at + 4 ? head.readUInt32BE(at) : defaultUnits;
  let units = 0;
  for await (const box of boxesIn(media, fragment)) {
    if (box.name === 'trun') units += unitsOfRun(await bodyOf(media, box), own);
  }
  return units;
}

function unitsOfRun(run: Buffer, defaultUnits: number): number {
  if (run.length < 8) return 0;
  const flags = run.readUIntBE(1, 3);
  const samples = run.readUInt32BE(4);
  if ((flags & HAS_DURATIONS) === 0) return samples * defaultUnits;
  const first = 8 + ((flags & HAS_DATA_OFFSET) === 0 ? 0 : 4) + ((flags & HAS_FIRST_FLAGS) === 0 ? 0 : 4);
  const bytes = 4 + 4 * OTHER_FIELDS.filter((field) => (flags & field) !== 0).length;
  let units = 0;
  for (let at = first; at + bytes <= run.length; at += bytes) units += run.readUInt32BE(at);
  return units;
}
