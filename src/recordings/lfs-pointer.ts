/** What a Git LFS pointer file says of the media that it stands for. */
export interface LfsPointer {
  /** SHA-256 of the media, in hex. */
  readonly oid: string;
  /** Bytes of the media. */
  readonly size: number;
}

/** A pointer is smaller than this many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER_LIMIT = 1024;

/** Reads a Git LFS pointer; undefined if the text is none. */
export function parseLfsPointer(text: string): LfsPointer | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return oid === undefined || size === undefined ? undefined : { oid, size: Number(size) };
}
