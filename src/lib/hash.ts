import { createHash, hash } from 'node:crypto';
import { textPieces } from './text.ts';

/** SHA-256 of a content, in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** What git puts before a content of so many bytes to make its id. */
export const blobHeader = (size: number): string => `blob ${size}\0`;

/** Characters of an id of git in a repository of objects by SHA-256. */
const LONG_ID = 64;

/** Whether git gives this id to a content, by the hash that has its length. */
export function isBlob(content: Uint8Array, id: string): boolean {
  const algorithm = id.length === LONG_ID ? 'sha256' : 'sha1';
  return hash(algorithm, Buffer.concat([Buffer.from(blobHeader(content.byteLength)), content])) === id;
}

/** The id that git gives to a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Uint8Array): string {
  const id = createHash('sha1').update(blobHeader(Buffer.byteLength(content)));
  for (const piece of typeof content === 'string' ? textPieces(content) : [content]) id.update(piece);
  return id.digest('hex');
}
