/** "OggS" and version 0: https://www.rfc-editor.org/rfc/rfc3533#section-6 */
const PAGE_START = Buffer.from('OggS\0');
const HEADER_BYTES = 27;
const GRANULE_OFFSET = 6;
const SERIAL_OFFSET = 14;
/** The position of a page on which no packet ends. */
const NO_GRANULE = -1n;
const FLAGS_OFFSET = 5;
/** Of the first page of a stream. */
const BEGINNING = 2;

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

/** The position at the end of a stream's first page of sound, in samples; undefined if it is not in the bytes. */
export function firstGranule(head: Uint8Array, serial: number): number | undefined {
  return pagesOf(head).find((page) => page.serial === serial && page.granule > 0n)?.position;
}

/** Whether the last page of a file is of a stream that did not begin with the others, by its first and last bytes. */
export function isChained(head: Uint8Array, tail: Uint8Array): boolean {
  const pages = pagesOf(head);
  // Streams that are played together begin before any of them goes on.
  const next = pages.findIndex(({ isFirst }) => !isFirst);
  const begun = new Set(pages.slice(0, next === -1 ? undefined : next).map(({ serial }) => serial));
  const last = pagesOf(tail).at(-1);
  return last !== undefined && !begun.has(last.serial);
}

interface Page {
  readonly isFirst: boolean;
  readonly serial: number;
  readonly granule: bigint;
  readonly position: number;
}

function pagesOf(part: Uint8Array): Page[] {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const pages: Page[] = [];
  for (let at = bytes.indexOf(PAGE_START); at !== -1; at = bytes.indexOf(PAGE_START, at + 1)) {
    if (at + HEADER_BYTES > bytes.length) break;
    const granule = bytes.readBigInt64LE(at + GRANULE_OFFSET);
    pages.push({
      isFirst: ((bytes[at + FLAGS_OFFSET] ?? 0) & BEGINNING) !== 0,
      serial: bytes.readUInt32LE(at + SERIAL_OFFSET),
      granule,
      position: Number(granule),
    });
  }
  return pages;
}
