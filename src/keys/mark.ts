/** A key of ours is known by the end of its comment, since nothing else of a key can hold it and stays as it was made. */

const MARK = /\[rotate-key (\S+)\]$/;

interface Marked {
  /** The comment without the mark. */
  readonly comment: string;
  /** Id of the key with which the rotations began; undefined if the key is not one of ours. */
  readonly root: string | undefined;
}

export function readMark(comment: string): Marked {
  const found = MARK.exec(comment);
  if (found === null) return { comment, root: undefined };
  return { comment: comment.slice(0, found.index).trimEnd(), root: found[1] };
}

/** The comment of a successor: that of its predecessor, and the mark. */
export function withMark(comment: string, root: string): string {
  return `${readMark(comment).comment.trimEnd()} [rotate-key ${root}]`.trimStart();
}
