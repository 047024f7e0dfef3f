import { createHash } from 'node:crypto';
import { blobHeader, blobId } from '../../lib/hash.ts';
import type { FileFingerprint } from '../../recordings/fingerprint.ts';
import { openFound } from '../../recordings/open-file.ts';

const CHUNK_BYTES = 1024 ** 2;

/**
 * Reads a file of `size` bytes once for both of its hashes. Throws an Error if it cannot be read or has another size.
 */
export async function hashFile(realPath: string, size: number): Promise<FileFingerprint> {
  const [sha256, git] = [createHash('sha256'), createHash('sha1').update(blobHeader(size))];
  let bytes = 0;
  // One extra byte is enough to detect that the file has grown.
  const handle = await openFound(realPath, size);
  for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES, end: size })) {
    bytes += chunk.length;
    sha256.update(chunk);
    git.update(chunk);
  }
  if (bytes !== size) throw new Error(`it had ${size} bytes and has ${bytes > size ? 'more' : bytes} now`);
  return { kind: 'file', sha256: sha256.digest('hex'), size, git: git.digest('hex') };
}

/** The blob id of the Git LFS pointer to media: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function pointerId({ sha256, size }: Pick<FileFingerprint, 'sha256' | 'size'>): string {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
  return blobId(pointer);
}
