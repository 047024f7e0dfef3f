import type { Commit, GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import { BRANCH_REF, branchName, problemOfBranch } from '../../github/ref-name.ts';
import { Failure } from '../../lib/failure.ts';
import type { Change, ChangedPaths } from './commit-message.ts';
import type { Batch } from './saver.ts';

const PULL_REQUEST = /^refs\/pull\/\d+\/(merge|head)$/;

/**
 * Returns the branch to save to: the input, or the branch of the run's ref. Runs for a merged pull request and for
 * `pull_request_target` have the base branch as their ref. Throws a Failure if there is no branch to save to.
 */
export function targetBranch(input: string, event: Pick<Event, 'ref' | 'pullRequest' | 'fromFork'>): string {
  const { ref, pullRequest, fromFork } = event;
  if (input !== '') return checkedName('branch', input);
  // The content of a fork's head is never saved to our branches, even if the run's ref is the base branch.
  if (pullRequest !== undefined && fromFork && pullRequest.isMerged !== true) {
    throw new Failure(
      'save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.',
    );
  }
  if (ref.startsWith(BRANCH_REF)) return checkedName('branch', ref);
  if (pullRequest !== undefined && PULL_REQUEST.test(ref)) return pullRequest.headBranch;
  const what = event.ref.startsWith('refs/tags/')
    ? `the tag ${event.ref.slice('refs/tags/'.length)}`
    : event.ref || 'no ref';
  throw new Failure(`branch: this run is for ${what}, not for a branch. Name the branch to save to.`);
}

/**
 * Returns the name of a branch without `refs/heads/`. Throws a Failure that names the input if nothing can be saved to
 * it.
 */
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

/** Returns the commit that a branch points to. Throws a Failure if there is no such branch, for instance only a tag. */
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

/** The paths of a run that changed nothing. */
export const NO_CHANGE: ChangedPaths = { files: [], removed: [] };

/** Returns the changed paths together with the sources whose transcripts are among them. */
export function changeOf(paths: ChangedPaths, results: Batch['results'], event: Event): Change {
  const written = new Set(paths.files);
  const sources = results
    .filter((result) => result.status === 'transcribed' || result.status === 'reused')
    .filter((result) => result.files.some((file) => written.has(file.path)));
  return { ...paths, sources, runUrl: pageOf(event, `actions/runs/${event.runId}`) };
}

/** Returns the URL of a page of the repository, such as `commit/<sha>`. */
export function pageOf({ serverUrl, owner, repo }: Event, page: string): string {
  return `${serverUrl}/${owner}/${repo}/${page}`;
}

/** Returns the URL of the page that shows a file of a branch. */
export function fileUrl(event: Event, branch: string, path: string): string {
  const inUrl = (name: string): string =>
    name.split('/').map(encodeURIComponent).join('/').replaceAll(/[()]/g, encoded);
  return pageOf(event, `blob/${inUrl(branch)}/${inUrl(path)}`);
}

/** Returns a function that gives the URL of a transcript on a branch; undefined for sources held back from it. */
export function pagesOn(
  event: Event,
  branch: string,
  held: readonly { readonly source: string }[],
): (source: string, path: string) => string | undefined {
  const names = new Set(held.map(({ source }) => source));
  return (source, path) => (names.has(source) ? undefined : fileUrl(event, branch, path));
}

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
