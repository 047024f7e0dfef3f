import { type Access, includes } from './access.ts';
import { ARCHIVED, NOT_ACCESSIBLE, SECRET_DETECTED } from './answers.ts';
import { PULL_REQUEST_REQUIRED } from './contents.ts';
import type { Changes, GitRepository } from './git.ts';
import { at, listAt, textAt } from './json.ts';
import type { Names } from './names.ts';
import { type Rules, ruleViolations } from './rules.ts';
import type { Settings } from './settings.ts';

/** An error of GitHub's GraphQL API, which has status 200. */
export class RefusedByGitHub extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/**
 * The author of commits made with the token of a workflow:
 * https://github.com/actions/checkout#push-a-commit-using-the-built-in-token
 */
export const ACTIONS_BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

export interface Commits {
  readonly git: GitRepository;
  readonly names: Names;
  readonly settings: () => Settings;
  readonly rules: () => Rules;
}

/**
 * The mutation createCommitOnBranch, which makes one commit, only on the expected head. Source:
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 */
export function createCommitOnBranch(
  commits: Commits,
): (args: { readonly input: unknown }, access: Access) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return ({ input }, access) => {
    const commit = last.then(() => commitOnBranch(commits, input, access));
    last = commit.catch(() => undefined);
    return commit;
  };
}

async function commitOnBranch(commits: Commits, input: unknown, access: Access): Promise<unknown> {
  const { git, names } = commits;
  const branch = textAt(input, 'branch', 'branchName');
  const expected = textAt(input, 'expectedHeadOid');
  assertAllowed(commits, input, access);
  await assertHead(commits, branch, expected);

  const headline = textAt(input, 'message', 'headline');
  const body = at(input, 'message', 'body') ?? '';
  const message = body === '' ? headline : `${headline}\n\n${body}`;
  const changes = await changesOf(git, branch, input);
  assertNoSecret(changes, commits.settings());
  const oid = await git.write([expected], changes, message, ACTIONS_BOT);
  await git.point(branch, oid);
  return {
    clientMutationId: at(input, 'clientMutationId') ?? null,
    commit: {
      __typename: 'Commit',
      oid,
      url: `https://github.com/${names.whole}/commit/${oid}`,
      messageHeadline: headline,
    },
    ref: { name: branch, target: { __typename: 'Commit', oid } },
  };
}

/** Throws what GitHub refuses on every branch. The order of GitHub's checks is unknown. */
function assertAllowed({ names, settings }: Commits, input: unknown, { permissions }: Access): void {
  const { archived, limits } = settings();
  const name = textAt(input, 'branch', 'repositoryNameWithOwner');
  if (!names.has(name)) {
    const message = `Could not resolve to a Repository with the name '${name}'.`;
    throw new RefusedByGitHub('NOT_FOUND', message);
  }
  if (!includes(permissions.contents, 'write')) throw new RefusedByGitHub('FORBIDDEN', NOT_ACCESSIBLE);
  if (archived) throw new RefusedByGitHub('UNPROCESSABLE', ARCHIVED);
  if (textAt(input, 'message', 'headline').trim() === '') {
    throw new RefusedByGitHub('UNPROCESSABLE', 'A commit message headline is required.');
  }
  const count = pathsOf(input).length;
  if (count > limits.commitFiles) {
    throw new RefusedByGitHub('UNPROCESSABLE', `The commit changes too many files (${count}).`);
  }
  const bad = pathsOf(input).find((path) => BAD_PATH.test(path));
  if (bad !== undefined) throw new RefusedByGitHub('UNPROCESSABLE', `The path '${bad}' is malformed.`);
}

/**
 * Paths that git does not accept in a tree: https://git-scm.com/docs/git-fsck, hasDotgit, hasDot, hasDotdot,
 * fullPathname
 */
const BAD_PATH = /^\/|\/$|\/\/|\0|(?:^|\/)(?:\.|\.\.|\.git)(?:\/|$)|^$/i;

const pathsOf = (input: unknown): readonly string[] =>
  ['additions', 'deletions'].flatMap((kind) =>
    listAt(input, 'fileChanges', kind).map((change) => textAt(change, 'path')),
  );

function assertNoSecret(changes: Changes, { pushProtection }: Settings): void {
  const isSecret = (content: unknown): boolean =>
    content instanceof Uint8Array && pushProtection?.test(Buffer.from(content).toString()) === true;
  if (!Object.values(changes).some(isSecret)) return;
  throw new RefusedByGitHub('UNPROCESSABLE', ruleViolations([SECRET_DETECTED]));
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
  const change = { branch, kind: 'update', isSigned: true } as const;
  const refusal = commits.rules().refusal(change);
  if (refusal !== undefined) throw new RefusedByGitHub('UNPROCESSABLE', refusal);
  // Source of the type: https://github.com/Thinkmill/keystatic/issues/1598
  if (commits.rules().isRefusedByProtection(change)) {
    throw new RefusedByGitHub('BRANCH_PROTECTION_RULE_VIOLATION', PULL_REQUEST_REQUIRED);
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

/** Throws if a path is changed twice. Source: https://docs.github.com/graphql/reference/input-objects#filechanges */
function assertUnique(paths: readonly string[]): void {
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new TypeError(`The changes have the path ${twice} twice.`);
}
