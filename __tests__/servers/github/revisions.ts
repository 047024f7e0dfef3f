import { isUtf8 } from 'node:buffer';
import { RefusedByGitHub } from './commit.ts';
import type { GitCommit, GitRepository, TreeEntry } from './git.ts';

/** The bytes of a blob that `text` shows at most. Source: https://github.com/sveltia/sveltia-cms/issues/950 */
const MOST_TEXT = 512_000;

/** Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
const MOST_NODES = 100;

interface HistoryArguments {
  readonly first?: number;
  readonly path?: string;
}

/** Returns a function that finds a commit by its id or by `refs/heads/<branch>`, with its history; null if there is none. */
export function revisions(git: GitRepository): (expression: string) => Promise<unknown> {
  // Commits never change.
  const known = new Map<string, Promise<Revision>>();
  const read = (oid: string): Promise<Revision> => {
    const found = known.get(oid) ?? readRevision(git, oid);
    known.set(oid, found);
    return found;
  };
  const shown = ({ commit, tree }: Revision): object => ({
    __typename: 'Commit',
    oid: commit.oid,
    file: ({ path }: { readonly path: string }) => fileAt(git, tree.get(path)),
    history: async (args: HistoryArguments) => {
      const nodes = (await changesOf(commit.oid, limitOf(args), args.path, read)).map(shown);
      return { nodes, totalCount: nodes.length };
    },
  });
  return async (expression) => {
    const branch = /^refs\/heads\/(.+)$/.exec(expression)?.[1];
    const oid = branch === undefined ? expression : await git.find(branch);
    return oid === undefined ? null : shown(await read(oid));
  };
}

interface Revision {
  readonly commit: GitCommit;
  readonly tree: ReadonlyMap<string, TreeEntry>;
}

async function readRevision(git: GitRepository, oid: string): Promise<Revision> {
  const [commit, tree] = await Promise.all([git.commit(oid), git.treeOf(oid)]);
  return { commit, tree };
}

/** Throws GitHub's refusals of a list without a limit, or with one that is too high. */
function limitOf({ first }: HistoryArguments): number {
  if (first === undefined) {
    const missing =
      'You must provide a `first` or `last` value to properly paginate the `history` connection.';
    throw new RefusedByGitHub('MISSING_PAGINATION_BOUNDARIES', missing);
  }
  if (first <= MOST_NODES) return first;
  const excess = `Requesting ${first} records on the \`history\` connection exceeds the \`first\` limit of 100 records.`;
  throw new RefusedByGitHub('EXCESSIVE_PAGINATION', excess);
}

/**
 * The newest commits that changed a path, as `git log -- path` lists them: of a merge that took the path from one
 * parent, only that parent is followed.
 */
async function changesOf(
  from: string,
  most: number,
  path: string | undefined,
  read: (oid: string) => Promise<Revision>,
): Promise<Revision[]> {
  const found: Revision[] = [];
  const seen = new Set<string>();
  const left = [from];
  for (let oid = left.shift(); oid !== undefined && found.length < most; oid = left.shift()) {
    if (seen.has(oid)) continue;
    seen.add(oid);
    const revision = await read(oid);
    const parents = await Promise.all(revision.commit.parents.map(read));
    const same = parents.find((parent) => path !== undefined && isSameAt(path, parent, revision));
    const isNew = parents.length > 0 || path === undefined || revision.tree.has(path);
    if (same === undefined && isNew) found.push(revision);
    left.push(...(same === undefined ? revision.commit.parents : [same.commit.oid]));
  }
  return found;
}

const isSameAt = (path: string, one: Revision, other: Revision): boolean =>
  one.tree.get(path)?.oid === other.tree.get(path)?.oid;

async function fileAt(git: GitRepository, entry: TreeEntry | undefined): Promise<object | null> {
  if (entry === undefined) return null;
  const content = await git.content(entry.oid);
  const isTruncated = content.byteLength > MOST_TEXT;
  return {
    oid: entry.oid,
    mode: Number.parseInt(entry.mode, 8),
    object: {
      __typename: 'Blob',
      oid: entry.oid,
      byteSize: content.byteLength,
      isBinary: !isUtf8(content),
      isTruncated,
      text: isUtf8(content) ? content.subarray(0, MOST_TEXT).toString() : null,
    },
  };
}
