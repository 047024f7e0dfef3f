/** Elements of EBML, the format that Matroska and WebM are written in: https://www.rfc-editor.org/rfc/rfc8794 */

/** Bytes of an id and a size. */
export const HEADER_BYTES = 12;

export interface Element {
  readonly id: number;
  readonly start: number;
  /** Undefined if the element has the size "unknown". */
  readonly size: number | undefined;
}

export function elementIn(bytes: Buffer, at: number): Element | undefined {
  const length = Math.clz32((bytes[at] ?? 0) << 24) + 1;
  if (length > 4 || at + length > bytes.length) return undefined;
  const size = vintOf(bytes, at + length);
  if (size === undefined) return undefined;
  return {
    id: bytes.readUIntBE(at, length),
    start: at + length + size.bytes,
    size: size.isUnknown ? undefined : size.value,
  };
}

interface Vint {
  readonly value: number;
  readonly bytes: number;
  /** Whether all bits are set, which means "unknown" for a size. */
  readonly isUnknown: boolean;
}

/** Reads a number of variable length: RFC 8794, 4. */
export function vintOf(bytes: Buffer, at: number): Vint | undefined {
  const first = bytes[at];
  if (first === undefined || first === 0) return undefined;
  const length = Math.clz32(first << 24) + 1;
  if (at + length > bytes.length) return undefined;
  let value = BigInt(first & (0xff >> length));
  for (let place = 1; place < length; place += 1) value = value * 256n + BigInt(bytes[at + place] ?? 0);
  return { value: Number(value), bytes: length, isUnknown: value === (1n << BigInt(7 * length)) - 1n };
}

export function childrenOf(body: Buffer): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < body.length; ) {
    const element = elementIn(body, at);
    if (element?.size === undefined) break;
    found.push(element);
    at = element.start + element.size;
  }
  return found;
}

export const bodyOf = (parent: Buffer, { start, size = 0 }: Element): Buffer =>
  parent.subarray(start, start + size);

export function childIn(parent: Buffer, id: number): Buffer | undefined {
  const child = childrenOf(parent).find((element) => element.id === id);
  return child === undefined ? undefined : bodyOf(parent, child);
}

export function numberIn(parent: Buffer, id: number): number | undefined {
  const child = childIn(parent, id);
  return child === undefined ? undefined : uintOf(child);
}

export const uintOf = (bytes: Buffer): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

export function floatIn(parent: Buffer, id: number): number | undefined {
  const child = childIn(parent, id);
  if (child?.length === 4) return child.readFloatBE(0);
  return child?.length === 8 ? child.readDoubleBE(0) : undefined;
}
