const CHUNK_HEADER = 8;
/** The size of 'RIFF', the file's size, and 'WAVE'. */
const FILE_HEADER = 12;

/** Whether the bytes begin as a RIFF WAVE file. */
export function isWav(bytes: Uint8Array): boolean {
  return ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WAVE';
}

/**
 * The same WAVE file with only its format and samples. RIFF pads chunks of odd size with a byte that @audio/decode-wav
 * 1.5 does not skip: after a title of odd length, for example, it would find no samples.
 */
export function essentialChunks(wav: Uint8Array): Uint8Array {
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const kept = [wav.subarray(0, FILE_HEADER)];
  let offset = FILE_HEADER;
  while (offset + CHUNK_HEADER <= wav.length) {
    const id = ascii(wav, offset);
    if (id === 'data') return Buffer.concat([...kept, wav.subarray(offset)]);
    const size = view.getUint32(offset + 4, true);
    const end = offset + CHUNK_HEADER + size;
    if (id === 'fmt ') kept.push(wav.subarray(offset, end));
    offset = end + (size % 2);
  }
  return wav;
}

function ascii(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}
