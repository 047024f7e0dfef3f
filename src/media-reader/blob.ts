import type { MediaBytes } from './bytes.ts';

/** A Blob over media, for a library that reads slices of a Blob. */
export function blobOf(media: MediaBytes, type: string): Blob {
  const blob = new Blob([], { type });
  const slice = (start = 0, end = media.size): Blob => blobOf(media.part(start, end), type);
  const arrayBuffer = async (): Promise<ArrayBuffer> =>
    new Uint8Array(await media.bytes(0, media.size)).buffer;
  return Object.defineProperties(blob, {
    size: { value: media.size },
    slice: { value: slice },
    arrayBuffer: { value: arrayBuffer },
  });
}
