/** Where the checksum stands in the header of a page: https://www.rfc-editor.org/rfc/rfc3533#section-6 */
export const CHECKSUM_AT = 22;
const CHECKSUM_BYTES = 4;

const POLYNOMIAL = 0x04c1_1db7;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x8000_0000 ? (value << 1) ^ POLYNOMIAL : value << 1;
  return value >>> 0;
});

/** The checksum of a page of Ogg, in which the checksum itself counts as zero. */
export function checksumOf(page: Buffer): number {
  let value = 0;
  for (const [at, byte] of page.entries()) {
    const counted = at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_BYTES ? 0 : byte;
    value = ((value << 8) ^ (TABLE[(value >>> 24) ^ counted] ?? 0)) >>> 0;
  }
  return value;
}

/** Whether a page has the content with which it was written. */
export const isIntact = (page: Buffer): boolean => page.readUInt32LE(CHECKSUM_AT) === checksumOf(page);
