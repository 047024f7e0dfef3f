/** One field of a protobuf message: https://protobuf.dev/programming-guides/encoding/ */
export interface Field {
  readonly number: number;
  /** The whole field as encoded, tag included. */
  readonly encoded: Uint8Array;
  /** The content of a length-delimited field (text, bytes or a message); undefined for other wire types. */
  readonly content: Uint8Array | undefined;
}

const VARINT = 0;
const FIXED_64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;
/** Wire types are in the low 3 bits of a tag. */
const WIRE_TYPES = 8;
/** A varint has 7 bits in each byte; the eighth says whether more bytes follow. */
const VARINT_BASE = 128;

/** Splits a message into its fields. Throws RangeError if it is not a message. */
export function readFields(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  let offset = 0;
  while (offset < message.length) {
    const tag = readVarint(message, offset);
    const { start, end } = contentSpan(message, tag.end, tag.value % WIRE_TYPES);
    if (end > message.length) throw new RangeError('A protobuf field reaches beyond its message');
    const isDelimited = tag.value % WIRE_TYPES === LENGTH_DELIMITED;
    fields.push({
      number: Math.floor(tag.value / WIRE_TYPES),
      encoded: message.subarray(offset, end),
      content: isDelimited ? message.subarray(start, end) : undefined,
    });
    offset = end;
  }
  return fields;
}

/** Encodes a text or a message as a field. */
export function delimitedField(number: number, content: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([varint(number * WIRE_TYPES + LENGTH_DELIMITED), varint(bytes.length), bytes]);
}

/** Encodes a non-negative number as a field. */
export function varintField(number: number, value: number): Uint8Array {
  return Buffer.concat([varint(number * WIRE_TYPES + VARINT), varint(value)]);
}

function contentSpan(message: Uint8Array, start: number, wireType: number): { start: number; end: number } {
  if (wireType === VARINT) return { start, end: readVarint(message, start).end };
  if (wireType === FIXED_64) return { start, end: start + 8 };
  if (wireType === FIXED_32) return { start, end: start + 4 };
  if (wireType !== LENGTH_DELIMITED) throw new RangeError(`Unknown protobuf wire type ${wireType}`);
  const length = readVarint(message, start);
  return { start: length.end, end: length.end + length.value };
}

function readVarint(message: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let end = start, scale = 1; ; end++, scale *= VARINT_BASE) {
    const byte = message[end];
    if (byte === undefined) throw new RangeError('A protobuf number has no end');
    value += (byte % VARINT_BASE) * scale;
    if (byte < VARINT_BASE) return { value, end: end + 1 };
  }
}

function varint(value: number): Uint8Array {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / VARINT_BASE)) {
    if (rest < VARINT_BASE) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % VARINT_BASE) + VARINT_BASE);
  }
}
