import type { Commit, GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import { Failure } from '../lib/failure.ts';
import type { Change, ChangedPaths } from './commit-message.ts';
import { refuseClashes } from './commit-plan.ts';
import type { Batch } from './saver.ts';

const BRANCH = 'refs/heads/';

/** The branch to save to: the input, or the one that the run is about. Throws a Failure where there is none. */
export function targetBranch(input: string, event: Pick<Event, 'ref' | 'pullRequest' | 'fromFork'>): string {
  if (input !== '') return checkedName(input.startsWith(BRANCH) ? input.slice(BRANCH.length) : input);
  if (event.pullRequest !== undefined) {
    if (!event.fromFork) return event.pullRequest.headBranch;
    throw new Failure(
      'save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.',
    );
  }
  if (event.ref.startsWith(BRANCH)) return checkedName(event.ref.slice(BRANCH.length));
  const what = event.ref.startsWith('refs/tags/')
    ? `the tag ${event.ref.slice('refs/tags/'.length)}`
    : event.ref || 'no ref';
  throw new Failure(`branch: this run is about ${what}, not about a branch. Name the branch to save to.`);
}

function checkedName(branch: string): string {
  if (/^(refs\/pull\/)?\d+\/(merge|head)$/.test(branch)) {
    throw new Failure(
      `branch: ${branch} is the merge of a pull request and cannot be saved to. Leave the input out, or use \`\${{ github.head_ref }}\`.`,
    );
  }
  if (branch.startsWith('refs/')) throw new Failure(`branch: ${branch} is no branch. Give a branch's name.`);
  if (branch.startsWith('gh-readonly-queue/')) {
    throw new Failure(
      `branch: ${branch} belongs to the merge queue and cannot be saved to. Name another one.`,
    );
  }
  return branch;
}

/** The commit that the branch points to. Throws a Failure that says what the name is instead. */
export async function headOf(client: GitHubClient, branch: string): Promise<Commit> {
  const head = await client.head(branch);
  if (head !== undefined) return head;
  if (await client.hasTag(branch)) {
    throw new Failure(`branch: ${branch} is a tag, and a tag cannot be committed to. Name a branch.`);
  }
  throw new Failure(
    `branch: there is no branch ${branch} in this repository. Create it, or name another one.`,
  );
}

/** Throws a Failure if there is no such branch, or something else than a file stands on it where a file is to go. */
export async function checkBranch(
  client: GitHubClient,
  branch: string,
  files: readonly string[],
): Promise<void> {
  const { tree } = await headOf(client, branch);
  refuseClashes(files, await client.tree(tree, files));
}

/** What the run started from: the head of its pull request, or the commit that it is about. */
export function startOf({ pullRequest, sha }: Pick<Event, 'pullRequest' | 'sha'>): string {
  return pullRequest?.headSha ?? sha;
}

/** Of a run that changed nothing. */
export const NO_CHANGE: ChangedPaths = { files: [], removed: [] };

/** What paths change: with the sources that the files are the transcripts of. */
export function changeOf(paths: ChangedPaths, results: Batch['results'], event: Event): Change {
  const written = new Set(paths.files);
  const sources = results
    .filter((result) => result.status === 'transcribed' || result.status === 'reused')
    .filter((result) => result.files.some((file) => written.has(file.path)));
  return { ...paths, sources, runUrl: pageOf(event, `actions/runs/${event.runId}`) };
}

/** A page of the repository, such as `commit/<sha>`. */
export function pageOf({ serverUrl, owner, repo }: Event, page: string): string {
  return `${serverUrl}/${owner}/${repo}/${page}`;
}
