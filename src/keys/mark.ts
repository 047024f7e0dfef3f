/**
 * Keys from rotate-key are recognized by the end of their comment, the only field of a key that can hold this and never
 * changes.
 */

const MARK = /\[rotate-key (\S+)\]$/;

interface Marked {
  /** The comment without the mark. */
  readonly comment: string;
  /** The id of the key with which the rotations began; undefined if rotate-key did not create this key. */
  readonly root: string | undefined;
}

export function readMark(comment: string): Marked {
  const found = MARK.exec(comment);
  if (found === null) return { comment, root: undefined };
  return { comment: comment.slice(0, found.index).trimEnd(), root: found[1] };
}

/** The comment of a successor: that of its predecessor, with the mark. */
export function withMark(comment: string, root: string): string {
  return `${readMark(comment).comment.trimEnd()} [rotate-key ${root}]`.trimStart();
}
