import { hash } from 'node:crypto';

/** SHA-256 of a content, in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** What git puts before a content of so many bytes to make its id. */
export const blobHeader = (size: number): string => `blob ${size}\0`;

/** The id that git gives to a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return hash('sha1', Buffer.concat([Buffer.from(blobHeader(bytes.byteLength)), bytes]));
}
