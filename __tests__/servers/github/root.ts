import { type Access, includes } from './access.ts';
import { ACTIONS_BOT, type Commits, createCommitOnBranch } from './commit.ts';
import type { Root } from './graphql.ts';
import { revisions } from './revisions.ts';

/** Returns the fields that GraphQL documents can request here. */
export function rootOf(commits: Commits): Root {
  const { git, names } = commits;
  const commitOf = async (branch: string) => {
    const oid = await git.find(branch);
    if (oid === undefined) return null;
    const isProtected = commits
      .rules()
      .of(branch)
      .some(({ type }) => type === 'classic');
    const viewerCanPush = !commits.rules().isRefusedByProtection({ branch, kind: 'update' });
    const refUpdateRule = isProtected ? { viewerCanPush } : null;
    return { name: branch, target: { __typename: 'Commit', oid }, refUpdateRule };
  };
  const revisionOf = revisions(git);
  return {
    viewer: { login: ACTIONS_BOT.name },
    repository: (args: { readonly owner: string; readonly name: string }, { permissions }: Access) =>
      names.has(`${args.owner}/${args.name}`) && includes(permissions.contents, 'read')
        ? {
            nameWithOwner: names.whole,
            isArchived: commits.settings().archived,
            ref: ({ qualifiedName }: { readonly qualifiedName: string }) =>
              commitOf(qualifiedName.replace(/^refs\/heads\//, '')),
            object: ({ expression }: { readonly expression: string }) => revisionOf(expression),
          }
        : null,
    createCommitOnBranch: createCommitOnBranch(commits),
  };
}
