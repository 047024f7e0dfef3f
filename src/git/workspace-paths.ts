import path from 'node:path';
import { nestedRepositories, repositoryAround } from './checkout.ts';
import { GitError } from './git.ts';
import { ignoredPaths, linkPaths } from './paths.ts';

/** The result of a question to git about files of a workspace, whichever repositories they are in. */
interface MatchingPaths {
  /** The names for which the answer is yes. */
  readonly names: ReadonlySet<string>;
  /** The reasons why git did not answer, one sentence per repository: nothing is known of its files. */
  readonly gitErrors: readonly string[];
}

type GitQuestion = (folder: string, paths: readonly string[]) => Promise<readonly string[]>;

/**
 * The names that git ignores and does not track. `root` is the workspace's real path; names are relative to it, with
 * `/`, and do not lead through links. Never throws.
 */
export const ignoredAmong = (root: string, names: readonly string[]): Promise<MatchingPaths> =>
  askEach(root, names, ignoredPaths);

/** The names that are symbolic links in the repository, whatever the checkout made of them. Never throws. */
export const linksAmong = (root: string, names: readonly string[]): Promise<MatchingPaths> =>
  askEach(root, names, linkPaths);

async function askEach(
  root: string,
  names: readonly string[],
  question: GitQuestion,
): Promise<MatchingPaths> {
  if (names.length === 0) return { names: new Set(), gitErrors: [] };
  const outer = repositoryAround(root) === undefined ? [] : [''];
  const prefixes = [...nestedRepositories(root, names).map((folder) => `${folder}/`), ...outer];
  // A file belongs to the innermost repository around it.
  const innermost = prefixes.toSorted((one, other) => other.length - one.length);
  const groups = Map.groupBy(names, (name) => innermost.find((prefix) => name.startsWith(prefix)));
  groups.delete(undefined);
  const answers = [...groups].map(async ([prefix = '', inside]): Promise<MatchingPaths> => {
    try {
      const folder = path.join(root, ...prefix.split('/'));
      const matches = await question(
        folder,
        inside.map((name) => name.slice(prefix.length)),
      );
      return { names: new Set(matches.map((name) => `${prefix}${name}`)), gitErrors: [] };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return { names: new Set(), gitErrors: [`${prefix || 'the workspace'}: ${error.message}`] };
    }
  });
  const all = await Promise.all(answers);
  return {
    names: new Set(all.flatMap((each) => [...each.names])),
    gitErrors: all.flatMap(({ gitErrors }) => gitErrors),
  };
}
