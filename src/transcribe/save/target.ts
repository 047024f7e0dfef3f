import type { GitHubClient, Tree } from '../../github/client.ts';
import type { Batch, BatchSource, NotSaved } from './saver.ts';

/** Why nothing about a source is saved. */
export interface Held {
  /** The path of the media. */
  readonly source: string;
  readonly why: 'gone' | 'replaced' | 'untold' | 'back';
}

/**
 * The sources that the target branch does not have as they were transcribed: a checkout may be older than the branch.
 * What neither the branch nor the checkout has in git was brought by a step, and counts as there. `back` are media
 * whose transcripts were removed as those of deleted ones, and that are on the branch.
 */
export function heldBy(target: Tree, { sources, orphans }: Pick<Batch, 'sources' | 'orphans'>): Held[] {
  const held = sources.flatMap(({ path, ids, isTracked, isUntold }): Held[] => {
    const there = target.get(path);
    if (there === undefined) return isTracked ? [{ source: path, why: 'gone' }] : [];
    // Of a link or a submodule nothing can be told.
    return there.type !== 'blob' || there.mode === LINK || ids.has(there.oid)
      ? []
      : [{ source: path, why: isUntold ? 'untold' : 'replaced' }];
  });
  const back = new Set([...orphans.values()].filter((path) => target.has(path)));
  return [...held, ...[...back].map((source): Held => ({ source, why: 'back' }))];
}

const LINK = '120000';

/** Of sources those about which nothing would be saved on a branch as it is now. Throws GitHubError. */
export async function notSavedOn(
  client: GitHubClient,
  branch: string,
  sources: readonly BatchSource[],
): Promise<NotSaved> {
  const head = await client.head(branch);
  // That there is no such branch is told where it is asked what stands in the way.
  if (head === undefined) return { names: new Set(), sentences: [] };
  const tree = await client.tree(
    head.tree,
    sources.map(({ path }) => path),
  );
  const held = heldBy(tree, { sources, orphans: new Map() });
  return {
    names: new Set(held.map(({ source }) => source)),
    sentences: heldSentences(held, branch, false),
  };
}

/** The paths that heldBy() looks at. */
export const mediaPaths = ({ sources, orphans }: Pick<Batch, 'sources' | 'orphans'>): string[] => [
  ...sources.map(({ path }) => path),
  ...orphans.values(),
];

const MOST_NAMED = 5;

const REASONS: Readonly<Record<Held['why'], (branch: string, consequence: string) => string>> = {
  gone: (branch, consequence) => `is not on ${branch}, ${consequence}`,
  replaced: (branch, consequence) => `is now a different recording on ${branch}, ${consequence}`,
  untold: (branch, consequence) =>
    `has different bytes on ${branch}, and git does not say whether it is the same recording, ${consequence}`,
  back: (branch) => `is on ${branch}, so its transcripts are not removed there`,
};

const NOT_SAVED = 'so nothing about it is saved there';
const NOT_SENT = 'so it is not transcribed';

/** What people are told of the sources, a sentence each, up to a limit for each reason. */
export function heldSentences(held: readonly Held[], branch: string, isSent = true): string[] {
  const consequence = isSent ? NOT_SAVED : NOT_SENT;
  return [...Map.groupBy(held, ({ why }) => why)].flatMap(([why, those]) => {
    const named = those
      .slice(0, MOST_NAMED)
      .map(({ source }) => `${source} ${REASONS[why](branch, consequence)}.`);
    const more = those.length - named.length;
    return more > 0 ? [...named, `The same applies to ${more} more.`] : named;
  });
}
