import { NOT_ACCESSIBLE, RULE_VIOLATIONS } from './answers.ts';
import type { Changes, GitRepository } from './git.ts';
import { at, listAt, textAt } from './json.ts';

/** An error that GitHub's GraphQL API answers, with status 200. */
export class RefusedByGitHub extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Who writes with the token of a workflow: https://github.com/actions/checkout#push-a-commit-using-the-built-in-token */
export const ACTIONS_BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

export interface Commits {
  readonly git: GitRepository;
  /** `owner/name` */
  readonly repository: string;
  readonly readOnly: boolean;
  readonly protectedBranches: readonly string[];
}

/**
 * The mutation createCommitOnBranch: one commit at a time, only on the expected head.
 * Source: https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 */
export function createCommitOnBranch(
  commits: Commits,
): (args: { readonly input: unknown }) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return ({ input }) => {
    const commit = last.then(() => commitOnBranch(commits, input));
    last = commit.catch(() => undefined);
    return commit;
  };
}

async function commitOnBranch(commits: Commits, input: unknown): Promise<unknown> {
  const { git, repository } = commits;
  const branch = textAt(input, 'branch', 'branchName');
  const expected = textAt(input, 'expectedHeadOid');
  if (textAt(input, 'branch', 'repositoryNameWithOwner') !== repository) {
    throw new RefusedByGitHub('NOT_FOUND', 'Could not resolve to a Repository with that name.');
  }
  if (commits.readOnly) throw new RefusedByGitHub('FORBIDDEN', NOT_ACCESSIBLE);
  await assertHead(commits, branch, expected);

  const headline = textAt(input, 'message', 'headline');
  const body = at(input, 'message', 'body') ?? '';
  const message = body === '' ? headline : `${headline}\n\n${body}`;
  const oid = await git.write([expected], await changesOf(git, branch, input), message, ACTIONS_BOT);
  await git.point(branch, oid);
  return {
    clientMutationId: at(input, 'clientMutationId') ?? null,
    commit: {
      __typename: 'Commit',
      oid,
      url: `https://github.com/${repository}/commit/${oid}`,
      messageHeadline: headline,
    },
    ref: { name: branch, target: { __typename: 'Commit', oid } },
  };
}

async function assertHead(commits: Commits, branch: string, expected: string): Promise<void> {
  const head = await commits.git.find(branch);
  if (head === undefined) {
    throw new RefusedByGitHub('NOT_FOUND', `Could not resolve to a Ref with the name ${branch}.`);
  }
  if (head !== expected) {
    const message = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
    throw new RefusedByGitHub('STALE_DATA', message);
  }
  if (commits.protectedBranches.includes(branch)) {
    throw new RefusedByGitHub('UNPROCESSABLE', RULE_VIOLATIONS);
  }
}

async function changesOf(git: GitRepository, branch: string, input: unknown): Promise<Changes> {
  const existing = await git.tree(branch);
  const deleted = listAt(input, 'fileChanges', 'deletions').map((deletion) => textAt(deletion, 'path'));
  if (deleted.some((path) => !existing.has(path))) {
    const head = textAt(input, 'expectedHeadOid');
    const message = `A path was requested for deletion which does not exist as of commit oid \`${head}\``;
    throw new RefusedByGitHub('NOT_FOUND', message);
  }
  const added = listAt(input, 'fileChanges', 'additions').map((addition) => {
    const [path, contents] = [textAt(addition, 'path'), textAt(addition, 'contents')];
    const content = Buffer.from(contents, 'base64');
    if (content.toString('base64') !== contents)
      throw new TypeError(`The contents of ${path} are not base64.`);
    return [path, content] as const;
  });
  assertUnique([...deleted, ...added.map(([path]) => path)]);
  return { ...Object.fromEntries(deleted.map((path) => [path, null])), ...Object.fromEntries(added) };
}

/** Source: https://docs.github.com/graphql/reference/input-objects#filechanges */
function assertUnique(paths: readonly string[]): void {
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new TypeError(`The changes have the path ${twice} twice.`);
}
