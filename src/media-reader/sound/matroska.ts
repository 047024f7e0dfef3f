import type { MediaBytes } from '../bytes.ts';
import { type Element, elementIn, HEADER_BYTES, uintOf, vintOf } from '../ebml.ts';
import { IN_CLUSTER, timeOfCluster } from '../matroska-clusters.ts';
import { headOf, heardOf, ID, type MatroskaTrack } from '../matroska-head.ts';
import { type Copied, chosenTrack, type Excerpt, isWhole, NotCopiedError } from './copier.ts';
import type { SoundFile } from './sound-file.ts';

/**
 * Copies an audio track of Matroska or WebM with any codec: the track entry and the blocks stay as they are, only times
 * are rewritten. Nothing else of the file is copied. https://www.rfc-editor.org/rfc/rfc9559
 */
export async function copyMatroska(media: MediaBytes, file: SoundFile, excerpt: Excerpt): Promise<Copied> {
  const { tracks, scale, clusters } = await headOf(media);
  const track = chosenTrack(tracks, heardOf(tracks), excerpt.track);
  if (clusters === undefined) throw new NotCopiedError('no audio was found in it');
  const suffix = await writeHead(media, file, track, scale);
  const copy = new ClusterCopy(file, track, excerpt, scale / NS);
  await walk(media.part(clusters), copy);
  return { suffix, ...(await copy.finish()) };
}

const NS = 1e9;
const APP = Buffer.from('sound only');
const UNKNOWN_SIZE = Buffer.from('01ffffffffffffff', 'hex');
const MOST_ELEMENTS = 50_000_000;
const LARGEST_BLOCK_BYTES = 16_000_000;
const LARGEST_RELATIVE = 32_767;

async function writeHead(
  media: MediaBytes,
  file: SoundFile,
  track: MatroskaTrack,
  scale: number,
): Promise<string> {
  const first = await media.bytes(0, HEADER_BYTES);
  const ebml = elementIn(first, 0);
  if (ebml?.size === undefined || ebml.size > 4096) throw new NotCopiedError('its header is damaged');
  const head = await media.bytes(0, ebml.start + ebml.size);
  await file.write(head);
  await file.write(Buffer.concat([idBytes(ID.segment), UNKNOWN_SIZE]));
  const info = [element(ID.timestampScale, uint(scale)), element(0x4d80, APP), element(0x5741, APP)];
  await file.write(element(ID.info, ...info));
  await file.write(element(ID.tracks, element(ID.trackEntry, track.entry)));
  return head.includes('webm') ? '.webm' : '.mka';
}

/** Passes every cluster and every block to the copy. */
async function walk(media: MediaBytes, copy: ClusterCopy): Promise<void> {
  let at = 0;
  for (let number = 0; number < MOST_ELEMENTS && at < media.size && !copy.isDone; number += 1) {
    const head = await media.bytes(at, at + HEADER_BYTES);
    const found = elementIn(head, 0);
    if (found === undefined) return;
    const start = at + found.start;
    if (found.id === ID.cluster) {
      const end = start + (found.size ?? Number.POSITIVE_INFINITY);
      at = copy.isBefore(await timeOfCluster(media, end)) ? end : start;
      continue;
    }
    refuseAnother(found);
    // Only clusters can have an unknown size. Players drop a truncated element.
    if (found.size === undefined || start + found.size > media.size) return;
    if (found.id in IN_CLUSTER) await block(media, { ...found, start, size: found.size }, copy);
    at = start + found.size;
  }
}

/** A second file joined after this one would be lost without an error. */
function refuseAnother({ id }: Element): void {
  if (id === ID.ebml) throw new NotCopiedError('it has several files, one after the other');
}

async function block(
  media: MediaBytes,
  { id, start, size }: Element & { readonly size: number },
  copy: ClusterCopy,
): Promise<void> {
  const end = start + size;
  if (id === ID.timestamp) return copy.begin(uintOf(await media.bytes(start, end)));
  if (id !== ID.simpleBlock && id !== ID.blockGroup) return;
  const head = await media.bytes(start, Math.min(end, start + 2 * HEADER_BYTES));
  const inner = id === ID.blockGroup ? elementIn(head, 0) : undefined;
  if (id === ID.blockGroup && inner?.id !== ID.block) return;
  const place = inner?.start ?? 0;
  if (vintOf(head, place)?.value !== copy.track || size > LARGEST_BLOCK_BYTES) return;
  await copy.add(id, Buffer.from(await media.bytes(start, end)), place);
}

/** Collects the selected blocks into clusters and writes them. */
class ClusterCopy {
  readonly track: number;
  readonly #file: SoundFile;
  readonly #excerpt: Excerpt;
  /** Seconds per unit of time. */
  readonly #unit: number;
  #base = 0;
  #blocks: Buffer[] = [];
  /** In units of time: start of the open cluster, the track's first block, the first and the last selected block. */
  #start = 0;
  #origin: number | undefined;
  #first: number | undefined;
  #last = Number.POSITIVE_INFINITY;
  #end = 0;
  #packets = 0;
  /** Latest block that starts no later than the excerpt; if no other one follows, it plays when the excerpt starts. */
  #before:
    | { readonly id: number; readonly body: Buffer; readonly place: number; readonly time: number }
    | undefined;
  isDone = false;

  constructor(file: SoundFile, { number }: MatroskaTrack, excerpt: Excerpt, unit: number) {
    this.#file = file;
    this.track = number;
    this.#excerpt = excerpt;
    this.#unit = unit;
  }

  /** Whether everything that plays before `time` is before the excerpt. */
  isBefore(time: number | undefined): boolean {
    if (time === undefined || this.#origin === undefined) return false;
    return (time - this.#origin) * this.#unit < this.#excerpt.from - CLUSTER_SECONDS;
  }

  begin(base: number): void {
    this.#base = base;
  }

  async add(id: number, body: Buffer, place: number): Promise<void> {
    const head = vintOf(body, place);
    if (head === undefined || body.length < place + head.bytes + 3) return;
    const time = this.#base + body.readInt16BE(place + head.bytes);
    this.#origin ??= time;
    const seconds = (time - this.#origin) * this.#unit;
    if (seconds >= this.#excerpt.to) {
      this.#end = time;
      this.isDone = true;
      return;
    }
    if (seconds > this.#excerpt.from) {
      if (this.#before !== undefined) await this.#take(this.#before);
      this.#before = undefined;
      await this.#take({ id, body, place, time });
    } else {
      this.#before = { id, body, place, time };
    }
  }

  async #take({
    id,
    body,
    place,
    time,
  }: {
    id: number;
    body: Buffer;
    place: number;
    time: number;
  }): Promise<void> {
    this.#first ??= time;
    const shift = isWhole(this.#excerpt) ? 0 : this.#first;
    if (this.#blocks.length > 0 && !this.#fits(time)) await this.#flush();
    if (this.#blocks.length === 0) this.#start = time - shift;
    const at = place + (vintOf(body, place)?.bytes ?? 1);
    body.writeInt16BE(time - shift - this.#start, at);
    this.#blocks.push(element(id, body));
    this.#packets += lacesOf(body, at + 2);
    // The duration of the last block is unknown; it is assumed to equal that of the previous one.
    this.#end = time + Math.max(0, time - this.#last);
    this.#last = time;
  }

  #fits(time: number): boolean {
    const shift = isWhole(this.#excerpt) ? 0 : (this.#first ?? 0);
    const relative = time - shift - this.#start;
    return (
      relative >= -LARGEST_RELATIVE && relative <= LARGEST_RELATIVE && relative * this.#unit < CLUSTER_SECONDS
    );
  }

  async #flush(): Promise<void> {
    if (this.#blocks.length === 0) return;
    await this.#file.write(
      element(ID.cluster, element(ID.timestamp, uint(Math.max(0, this.#start))), ...this.#blocks),
    );
    this.#blocks = [];
  }

  async finish(): Promise<Omit<Copied, 'suffix'>> {
    if (this.#before !== undefined) await this.#take(this.#before);
    await this.#flush();
    if (this.#first === undefined || this.#origin === undefined)
      throw new NotCopiedError('no audio was found in it');
    const seconds = (time: number): number => (time - (this.#origin ?? 0)) * this.#unit;
    return { packets: this.#packets, from: seconds(this.#first), to: seconds(this.#end) };
  }
}

/** Seconds per cluster of a copy, and by which a block can play before the time of its cluster. */
const CLUSTER_SECONDS = 5;

/** Number of packets in a block. */
function lacesOf(block: Buffer, flags: number): number {
  const hasLaces = ((block[flags] ?? 0) & 6) !== 0;
  return hasLaces ? (block[flags + 1] ?? 0) + 1 : 1;
}

function element(id: number, ...inside: readonly Buffer[]): Buffer {
  return Buffer.concat([
    idBytes(id),
    sizeBytes(inside.reduce((sum, { length }) => sum + length, 0)),
    ...inside,
  ]);
}

/** Encodes a size in as few bytes as possible. All bits set would mean "unknown". */
function sizeBytes(size: number): Buffer {
  const length = [1, 2, 3, 4].find((bytes) => size < 2 ** (7 * bytes) - 1) ?? 5;
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(size, 0, length);
  bytes.writeUInt8((bytes[0] ?? 0) | (0x80 >> (length - 1)));
  return bytes;
}

function idBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return bytes.subarray(Math.clz32(id) >> 3);
}

function uint(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(Math.round(value)));
  return bytes;
}
