/**
 * ASF packets: "Advanced Systems Format (ASF) Specification", 5.2. Each contains parts of media objects of several
 * streams.
 */

/** A part of a media object. */
interface Payload {
  readonly stream: number;
  /** Presentation time of the object in milliseconds. */
  readonly time: number;
}

/** Bytes of a field, by its two length bits. */
const FIELD_BYTES = [0, 1, 2, 4];
const HAS_CORRECTION = 0x80;
const HAS_MANY = 1;
/** This length of the replicated data marks a compressed payload, whose offset field holds the presentation time. */
const IS_COMPRESSED = 1;
const TIMES_BYTES = 6;
const REPEATED_BYTES = 8;

/** Reads consecutive numbers. */
class Cursor {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Throws a RangeError past the end. */
  number(bytes: number): number {
    this.at += bytes;
    return bytes === 0 ? 0 : this.#bytes.readUIntLE(this.at - bytes, bytes);
  }

  /** Reads a number whose length is encoded in two bits of `flags`, from bit `place`. */
  field(flags: number, place: number): number {
    return this.number(FIELD_BYTES[(flags >> place) & 3] ?? 0);
  }
}

/** The complete payloads of a packet that may be truncated. */
export function payloadsIn(packet: Buffer): Payload[] {
  const found: Payload[] = [];
  const cursor = new Cursor(packet);
  try {
    const { lengths, properties } = headIn(cursor);
    const isMany = (lengths & HAS_MANY) !== 0;
    const marks = isMany ? cursor.number(1) : 1;
    for (let left = isMany ? marks & 63 : 1; left > 0; left -= 1) {
      const payload = payloadIn(cursor, properties);
      const length = isMany ? cursor.field(marks, 6) : 0;
      // Decoders drop a truncated payload.
      if (cursor.at + length > packet.length) break;
      found.push(payload);
      cursor.at += length;
    }
  } catch {
    // The packet is truncated, or not a packet.
  }
  return found;
}

function headIn(cursor: Cursor): { readonly lengths: number; readonly properties: number } {
  const first = cursor.number(1);
  const hasCorrection = (first & HAS_CORRECTION) !== 0;
  if (hasCorrection) cursor.at += first & 15;
  const lengths = hasCorrection ? cursor.number(1) : first;
  const properties = cursor.number(1);
  for (const place of [5, 1, 3]) cursor.field(lengths, place);
  cursor.at += TIMES_BYTES;
  return { lengths, properties };
}

function payloadIn(cursor: Cursor, properties: number): Payload {
  const stream = cursor.number(1) & 127;
  cursor.field(properties, 4);
  const offset = cursor.field(properties, 2);
  const repeated = cursor.field(properties, 0);
  if (repeated === IS_COMPRESSED) {
    cursor.at += 1;
    return { stream, time: offset };
  }
  const start = cursor.at;
  const [, time = Number.NaN] = repeated >= REPEATED_BYTES ? [cursor.number(4), cursor.number(4)] : [];
  cursor.at = start + repeated;
  return { stream, time };
}
