import { withoutReturns } from '../lib/line-ends.ts';

/** The values in a Git LFS pointer file. */
export interface LfsPointer {
  /** SHA-256 of the content, in hex. */
  readonly oid: string;
  /** Bytes of the content. */
  readonly size: number;
}

/** A pointer is smaller than this many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER_LIMIT = 1024;

/**
 * The version URL and its earlier forms, which git-lfs accepts:
 * https://github.com/git-lfs/git-lfs/blob/main/lfs/pointer.go
 */
const VERSIONS = [
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2',
];

/**
 * Parses a Git LFS pointer; undefined if the text is not one. Accepts the CRLF of a Windows checkout and the byte order
 * mark of an editor: otherwise the text of the pointer would be sent as a recording.
 */
export function parseLfsPointer(raw: string): LfsPointer | undefined {
  const text = withoutReturns(raw.replace(/^\uFEFF/, ''));
  if (!VERSIONS.some((version) => text.startsWith(`version ${version}\n`))) return undefined;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return oid === undefined || size === undefined ? undefined : { oid, size: Number(size) };
}
