import { createHash, hash } from 'node:crypto';
import { textPieces } from './text.ts';

/** The SHA-256 of some content, in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** SHA-256 of a content in pieces, in hex. */
export function sha256OfPieces(pieces: Iterable<Uint8Array>): string {
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(piece);
  return digest.digest('hex');
}

/** The header that Git hashes before the content, with its size in bytes. */
export const blobHeader = (size: number): string => `blob ${size}\0`;

/** Length of an object id in a git repository that uses SHA-256. */
const LONG_ID = 64;

/** Whether git gives this id to the content; the length of the id selects the hash. */
export function isBlob(content: Uint8Array, id: string): boolean {
  const algorithm = id.length === LONG_ID ? 'sha256' : 'sha1';
  return hash(algorithm, Buffer.concat([Buffer.from(blobHeader(content.byteLength)), content])) === id;
}

/** The SHA-1 id that git gives to a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Uint8Array): string {
  return idOfPieces(
    typeof content === 'string' ? textPieces(content) : [content],
    Buffer.byteLength(content),
  );
}

/** The same for content in pieces of `bytes` bytes in total. */
export function idOfPieces(pieces: Iterable<string | Uint8Array>, bytes: number): string {
  const id = createHash('sha1').update(blobHeader(bytes));
  for (const piece of pieces) id.update(piece);
  return id.digest('hex');
}
