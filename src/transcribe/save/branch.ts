import type { Commit, GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import { branchName, problemOfBranch } from '../../github/ref-name.ts';
import { Failure } from '../../lib/failure.ts';
import type { Change, ChangedPaths } from './commit-message.ts';
import type { Batch } from './saver.ts';

const BRANCH = 'refs/heads/';
const PULL_REQUEST = /^refs\/pull\/\d+\/(merge|head)$/;

/**
 * The branch to save to: the input, or the one that the run is about, which its ref tells: a pull request that was
 * merged, and `pull_request_target`, run on the branch that was merged into. Throws a Failure where there is none.
 */
export function targetBranch(input: string, event: Pick<Event, 'ref' | 'pullRequest' | 'fromFork'>): string {
  const { ref, pullRequest, fromFork } = event;
  if (input !== '') return checkedName('branch', input);
  // What a stranger's head has is for no branch of ours, also where the base is what the run is about.
  if (pullRequest !== undefined && fromFork && pullRequest.isMerged !== true) {
    throw new Failure(
      'save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.',
    );
  }
  if (ref.startsWith(BRANCH)) return checkedName('branch', ref);
  if (pullRequest !== undefined && PULL_REQUEST.test(ref)) return pullRequest.headBranch;
  const what = event.ref.startsWith('refs/tags/')
    ? `the tag ${event.ref.slice('refs/tags/'.length)}`
    : event.ref || 'no ref';
  throw new Failure(`branch: this run is for ${what}, not for a branch. Name the branch to save to.`);
}

/** The name of a branch that can be saved to, without `refs/heads/`. Throws a Failure that names the input. */
export function checkedName(input: string, ref: string): string {
  const branch = branchName(ref);
  if (/^refs\/pull\/\d+\/(merge|head)$|^\d+\/merge$/.test(ref)) {
    throw new Failure(
      `${input}: ${branch} is the merge of a pull request and cannot be saved to. Leave the input out, or use \`\${{ github.head_ref }}\`.`,
    );
  }
  if (branch.startsWith('refs/'))
    throw new Failure(`${input}: ${branch} is not a branch. Give a branch's name.`);
  if (branch.startsWith('gh-readonly-queue/')) {
    throw new Failure(
      `${input}: ${branch} belongs to the merge queue and cannot be saved to. Name another one.`,
    );
  }
  const problem = problemOfBranch(branch);
  if (problem !== undefined) throw new Failure(`${input}: git does not accept "${branch}": ${problem}.`);
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

/** Where people see a file of a branch. */
export function fileUrl(event: Event, branch: string, path: string): string {
  const inUrl = (name: string): string =>
    name.split('/').map(encodeURIComponent).join('/').replaceAll(/[()]/g, encoded);
  return pageOf(event, `blob/${inUrl(branch)}/${inUrl(path)}`);
}

/** The pages of files on a branch, but of sources that are held back from it. */
export function pagesOn(
  event: Event,
  branch: string,
  held: readonly { readonly source: string }[],
): (source: string, path: string) => string | undefined {
  const names = new Set(held.map(({ source }) => source));
  return (source, path) => (names.has(source) ? undefined : fileUrl(event, branch, path));
}

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
