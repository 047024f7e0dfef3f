import { type Api, textAt } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** Commits through GitHub's API, which signs them. */

export interface NewCommit {
  readonly branch: string;
  /** If the branch points to another commit, the new commit is refused as stale. */
  readonly expectedHead: string;
  readonly headline: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** Paths of files to delete. All of them must exist, and none may be in `files`. */
  readonly removed: readonly string[];
}

/** An id that no commit has, so no branch can point to it. */
const NO_COMMIT = '0'.repeat(40);

const EMPTY_COMMIT = { expectedHead: NO_COMMIT, headline: 'Check', body: '', files: [], removed: [] };

const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Commits files and deletions atomically, and returns the commit's id. Not retried if the outcome is unclear. Throws
 * GitHubError.
 */
export async function createCommit(api: Api, commit: NewCommit): Promise<string> {
  const answer = await api.mutate(CREATE_COMMIT, committing(commit.branch), { input: inputOf(api, commit) });
  return textAt(answer, 'createCommitOnBranch', 'commit', 'oid');
}

/**
 * Throws GitHubError if the token may not commit. Requests a commit on top of an impossible one, so that nothing is
 * committed: the token may commit only if GitHub rejects that head as stale or the request as invalid.
 */
export async function checkMayCommit(api: Api, branch: string): Promise<void> {
  try {
    // It has no effect, so it is retried after any failure, like a query.
    await api.query(CREATE_COMMIT, committing(branch), { input: inputOf(api, { ...EMPTY_COMMIT, branch }) });
  } catch (error) {
    const isYes = error instanceof GitHubError && (error.kind === 'stale' || error.kind === 'refused');
    if (!isYes) throw error;
  }
}

const committing = (branch: string): GitHubTask => ({
  what: `commit to the branch ${branch}`,
  needs: 'contents: write',
});

function inputOf({ owner, repo }: Api, commit: NewCommit): object {
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: commit.branch },
    expectedHeadOid: commit.expectedHead,
    message: { headline: commit.headline, body: commit.body },
    fileChanges: {
      additions: commit.files.map(addition),
      deletions: commit.removed.map((path) => ({ path })),
    },
  };
}

function addition({ path, content }: NewCommit['files'][number]): { path: string; contents: string } {
  return { path, contents: Buffer.from(content).toString('base64') };
}
