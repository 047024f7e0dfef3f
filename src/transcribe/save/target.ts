import type { GitHubClient, Tree } from '../../github/client.ts';
import type { Batch, BatchSource, NotSaved } from './saver.ts';

/** A source whose transcripts are not saved, with the reason. */
export interface HeldSource {
  /** The path of the recording. */
  readonly source: string;
  readonly why: HeldReason;
}

/**
 * `missing`: the branch does not have the recording. `replaced`: it has a different recording at the path. `unknown`:
 * its content differs, but may be the same recording after a git filter. `restored`: the recording is on the branch,
 * although the checkout lacks it and its transcripts were deleted for that reason.
 */
type HeldReason = 'missing' | 'replaced' | 'unknown' | 'restored';

/**
 * Returns the sources that the target branch does not have as they were transcribed, since a checkout can be older than
 * the branch. A recording that is in neither the branch nor the index was created by a workflow step, and is not held.
 */
export function heldBy(target: Tree, { sources, orphans }: Pick<Batch, 'sources' | 'orphans'>): HeldSource[] {
  const held = sources.flatMap(({ path, ids, isTracked, isIdUnknown }): HeldSource[] => {
    const there = target.get(path);
    if (there === undefined) return isTracked ? [{ source: path, why: 'missing' }] : [];
    // The content behind a link or in a submodule is unknown.
    return there.type !== 'blob' || there.mode === LINK || ids.has(there.oid)
      ? []
      : [{ source: path, why: isIdUnknown ? 'unknown' : 'replaced' }];
  });
  const restored = new Set([...orphans.values()].filter((path) => target.has(path)));
  return [...held, ...[...restored].map((source): HeldSource => ({ source, why: 'restored' }))];
}

/** The file mode of a symbolic link. */
const LINK = '120000';

/** Returns the sources whose transcripts would not be saved on the current state of a branch. Throws GitHubError. */
export async function notSavedOn(
  client: GitHubClient,
  branch: string,
  sources: readonly BatchSource[],
): Promise<NotSaved> {
  const head = await client.head(branch);
  // The preflight reports a missing branch.
  if (head === undefined) return { names: new Set(), sentences: [] };
  const tree = await client.tree(
    head.tree,
    sources.map(({ path }) => path),
  );
  const held = heldBy(tree, { sources, orphans: new Map() });
  return {
    names: new Set(held.map(({ source }) => source)),
    sentences: heldSentences(held, branch, { isSent: false }),
  };
}

/** Returns the paths that heldBy() reads. */
export const mediaPaths = ({ sources, orphans }: Pick<Batch, 'sources' | 'orphans'>): string[] => [
  ...sources.map(({ path }) => path),
  ...orphans.values(),
];

const MOST_NAMED = 5;

const REASONS: Readonly<Record<HeldReason, (branch: string, consequence: string) => string>> = {
  missing: (branch, consequence) => `is not on ${branch}, ${consequence}`,
  replaced: (branch, consequence) => `is now a different recording on ${branch}, ${consequence}`,
  unknown: (branch, consequence) =>
    `has different bytes on ${branch}, and git does not say whether it is the same recording, ${consequence}`,
  restored: (branch) => `is on ${branch}, so its transcripts are not removed there`,
};

const NOT_SAVED = 'so nothing about it is saved there';
const NOT_SENT = 'so it is not transcribed';

/** Returns a sentence for each source, up to a limit for each reason. `isSent` is false before anything is sent. */
export function heldSentences(held: readonly HeldSource[], branch: string, { isSent = true } = {}): string[] {
  const consequence = isSent ? NOT_SAVED : NOT_SENT;
  return [...Map.groupBy(held, ({ why }) => why)].flatMap(([why, sources]) => {
    const named = sources
      .slice(0, MOST_NAMED)
      .map(({ source }) => `${source} ${REASONS[why](branch, consequence)}.`);
    const more = sources.length - named.length;
    return more > 0 ? [...named, `The same applies to ${more} more.`] : named;
  });
}
