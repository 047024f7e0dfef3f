import path from 'node:path';
import { nestedRepositories, repositoryAround } from './checkout.ts';
import { GitError } from './git.ts';
import { ignoredPaths, linkPaths } from './paths.ts';

/** What git says of some files of a workspace, whichever repositories they are in. */
interface GitTold {
  /** Those of which it says so. */
  readonly names: ReadonlySet<string>;
  /** Why git did not answer, a sentence for each repository: of its files nothing is known. */
  readonly silences: readonly string[];
}

type GitQuestion = (folder: string, paths: readonly string[]) => Promise<readonly string[]>;

/**
 * Those of the names that git ignores and does not track. `root` is the workspace's own real path; names are from there,
 * with `/`, and lead through no links. Never throws.
 */
export const ignoredAmong = (root: string, names: readonly string[]): Promise<GitTold> =>
  askEach(root, names, ignoredPaths);

/** Those of the names that are links in the repository, whatever the checkout made of them. Never throws. */
export const linksAmong = (root: string, names: readonly string[]): Promise<GitTold> =>
  askEach(root, names, linkPaths);

async function askEach(root: string, names: readonly string[], question: GitQuestion): Promise<GitTold> {
  if (names.length === 0) return { names: new Set(), silences: [] };
  const around = repositoryAround(root) === undefined ? [] : [''];
  const prefixes = [...nestedRepositories(root, names).map((folder) => `${folder}/`), ...around];
  // The innermost one has the file.
  const innermost = prefixes.toSorted((one, other) => other.length - one.length);
  const groups = Map.groupBy(names, (name) => innermost.find((prefix) => name.startsWith(prefix)));
  groups.delete(undefined);
  const answers = [...groups].map(async ([prefix = '', inside]): Promise<GitTold> => {
    try {
      const folder = path.join(root, ...prefix.split('/'));
      const told = await question(
        folder,
        inside.map((name) => name.slice(prefix.length)),
      );
      return { names: new Set(told.map((name) => `${prefix}${name}`)), silences: [] };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return { names: new Set(), silences: [`${prefix || 'the workspace'}: ${error.message}`] };
    }
  });
  const all = await Promise.all(answers);
  return {
    names: new Set(all.flatMap((told) => [...told.names])),
    silences: all.flatMap(({ silences }) => silences),
  };
}
