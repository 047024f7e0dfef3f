import { ACTIONS_BOT, createCommitOnBranch } from './commit.ts';
import type { GitRepository } from './git.ts';
import type { Root } from './graphql.ts';
import type { GitHubOptions } from './server.ts';

/** What GraphQL documents may ask for here. */
export function rootOf(
  { owner, repo, token, protectedBranches = [] }: GitHubOptions,
  git: GitRepository,
): Root {
  const commitOf = async (branch: string) => {
    const oid = await git.find(branch);
    return oid === undefined ? null : { name: branch, target: { __typename: 'Commit', oid } };
  };
  return {
    viewer: { login: ACTIONS_BOT.name },
    repository: (args: { readonly owner: string; readonly name: string }) =>
      args.owner === owner && args.name === repo
        ? {
            nameWithOwner: `${owner}/${repo}`,
            ref: ({ qualifiedName }: { readonly qualifiedName: string }) =>
              commitOf(qualifiedName.replace(/^refs\/heads\//, '')),
          }
        : null,
    createCommitOnBranch: createCommitOnBranch({
      git,
      repository: `${owner}/${repo}`,
      readOnly: token === 'read',
      protectedBranches,
    }),
  };
}
