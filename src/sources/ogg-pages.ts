/** "OggS" and version 0: https://www.rfc-editor.org/rfc/rfc3533#section-6 */
const PAGE_START = Buffer.from('OggS\0');
const HEADER_BYTES = 27;
const GRANULE_OFFSET = 6;
const SERIAL_OFFSET = 14;
/** The position of a page on which no packet ends. */
const NO_GRANULE = -1n;

/**
 * The position at the end of a stream, in samples: that of its last page in the bytes, which are the end of an Ogg
 * file. Undefined if no page of the stream is there.
 */
export function lastGranule(tail: Uint8Array, serial: number): number | undefined {
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
  let at = bytes.lastIndexOf(PAGE_START);
  while (at !== -1) {
    const granule =
      at + HEADER_BYTES <= bytes.length ? bytes.readBigInt64LE(at + GRANULE_OFFSET) : NO_GRANULE;
    if (granule > 0n && bytes.readUInt32LE(at + SERIAL_OFFSET) === serial) return Number(granule);
    // A negative offset would count from the end.
    at = at === 0 ? -1 : bytes.lastIndexOf(PAGE_START, at - 1);
  }
  return undefined;
}
