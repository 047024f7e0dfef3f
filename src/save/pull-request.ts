import { type Commit, connect, type GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { OpenPullRequest } from '../github/pull-requests.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import type { Saved } from '../report/saved.ts';
import { changeOf, checkBranch, headOf, NO_CHANGE, startOf, targetBranch } from './branch.ts';
import { type Change, commitMessage, expand, replaceVariables, tally } from './commit-message.ts';
import type { Changes } from './commit-plan.ts';
import { type Committed, commitChanges } from './commit-rounds.ts';
import { compareWith, type Difference, readChanges } from './comparison.ts';
import { createGitHubSaver } from './github-saver.ts';
import { pullRequestBody, recordedCommit } from './pull-request-body.ts';
import { recordedIn } from './recorded.ts';
import type { Batch, Recorded, Saver } from './saver.ts';

export interface PullRequestOptions {
  readonly token: string;
  readonly event: Event;
  /** The branch to merge into; empty for the one that the run is about. */
  readonly base: string;
  /** Template of our branch; {branch} is the one to merge into. */
  readonly branch: string;
  /** Template of the title, empty for our own. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  /** Logins, and teams as `organization/team`. */
  readonly reviewers: readonly string[];
  /** Template of the commit message, empty for our own. */
  readonly message: string;
}

/** Our branch and the one that it is to be merged into. */
interface Branches {
  readonly head: string;
  readonly base: string;
}

/** Saves transcripts as one pull request, which later runs update. */
export function createPullRequestSaver(options: PullRequestOptions, open = connect): Saver {
  return createGitHubSaver(options, { preflight, save, recorded }, open);
}

async function preflight(
  client: GitHubClient,
  options: PullRequestOptions,
  files: readonly string[],
): Promise<void> {
  const { base } = branchesOf(options);
  const nothing = changeOf(NO_CHANGE, [], options.event);
  titleOf(options, nothing);
  await client.checkAccess();
  await checkBranch(client, base, files);
  await client.checkMayCommit(base);
  await client.pullRequests.checkMayCreate(base);
}

function branchesOf(options: PullRequestOptions): Branches {
  const base = targetBranch(options.base, options.event);
  const head = replaceVariables('pull-request-branch', options.branch, { branch: base });
  if (head !== base && head !== '') return { base, head };
  throw new Failure(
    `pull-request-branch: it must be another branch than ${base}, which the pull request is to be merged into.`,
  );
}

async function save(client: GitHubClient, options: PullRequestOptions, batch: Batch): Promise<Saved> {
  const branches = branchesOf(options);
  const { event } = options;
  const baseHead = await headOf(client, branches.base);
  const changes = await readChanges(batch);
  const ahead = await compareWith(client, changes, baseHead, startOf(event));
  const ours = changesAhead(changes, ahead);
  const open = await client.pullRequests.findOpen(branches.head, branches.base);
  // What the base never had, an open pull request may bring.
  const obsolete = open !== undefined && ours.removed.length > 0;
  if (isNothing(ahead) && !obsolete) return unchanged(open, branches, ahead.left);

  const head = open === undefined ? await prepareBranch(client, branches, baseHead) : undefined;
  const stored = await commitChanges(client, {
    branch: branches.head,
    head,
    changes: ours,
    // What our branch had after our last commit is ours to replace; what someone changed there since is not.
    start: recordedCommit(open?.body ?? '') ?? startOf(event),
    message: (part) => commitMessage(options.message, changeOf(part, batch.results, event)),
  });
  const left = [...ahead.left, ...stored.left];
  if (stored.commit === undefined && open !== undefined) return unchanged(open, branches, left);
  const removed = [...new Set([...ahead.remove, ...stored.removed])];
  const paths = { files: ahead.add.map(({ path }) => path), removed };
  const change = changeOf(paths, batch.results, event);
  return await propose(client, options, batch, { open, branches, change, stored: { ...stored, left } });
}

const isNothing = ({ add, remove, record }: Difference): boolean =>
  add.length + remove.length === 0 && record === undefined;

/** What our branch is to have: neither what the base has, nor what someone changed there meanwhile. */
function changesAhead({ removed, record }: Changes, base: Difference): Changes {
  return {
    files: base.add,
    removed: removed.filter((path) => !base.left.includes(path)),
    record: record && {
      ...record,
      merge: (theirs, left) => record.merge(theirs, new Set([...base.left, ...left])),
    },
  };
}

/**
 * Makes our branch if there is none, and anew if its pull request is closed, which keeps the commits. Gives where the
 * new branch is.
 */
async function prepareBranch(
  client: GitHubClient,
  { head, base }: Branches,
  baseHead: Commit,
): Promise<Commit | undefined> {
  const ours = await client.head(head);
  const isOver = ours !== undefined && (await client.pullRequests.endedWith(head, base, ours.oid));
  if (isOver) await client.deleteBranch(head);
  if (ours !== undefined && !isOver) return undefined;
  await client.createBranch(head, baseHead.oid);
  return baseHead;
}

interface Proposal {
  readonly open: OpenPullRequest | undefined;
  readonly branches: Branches;
  readonly change: Change;
  readonly stored: Committed;
}

/** Opens the pull request, or brings the open one up to date. */
async function propose(
  client: GitHubClient,
  options: PullRequestOptions,
  { results }: Batch,
  { open, branches, change, stored }: Proposal,
): Promise<Saved> {
  const title = titleOf(options, change);
  const body = pullRequestBody(results, { ...stored, removed: change.removed }, change.runUrl);
  // A title tells of the transcripts that a pull request brings, which a removal is not to hide.
  const news = change.sources.length > 0 ? { title, body } : { body };
  if (open !== undefined) await client.pullRequests.update(open.number, news);
  const { draft } = options;
  const pullRequest = open ?? (await client.pullRequests.create({ title, body, draft, ...branches }));
  if (open === undefined) await decorate(client, options, pullRequest);
  const what = open === undefined ? 'opened' : 'updated';
  return {
    outputs: outputsOf(pullRequest),
    message: `Pull request #${pullRequest.number} ${what} with ${tally(stored)}: ${pullRequest.url}`,
    link: linkTo(pullRequest),
    left: stored.left,
  };
}

function titleOf({ title, message }: PullRequestOptions, change: Change): string {
  const { headline } = commitMessage(message, change);
  return title.trim() === '' ? headline : expand('pull-request-title', title.trim(), change);
}

async function decorate(
  client: GitHubClient,
  { labels, reviewers }: PullRequestOptions,
  { number, url }: OpenPullRequest,
): Promise<void> {
  try {
    if (labels.length > 0) await client.pullRequests.addLabels(number, labels);
    if (reviewers.length > 0) await client.pullRequests.requestReviewers(number, reviewers);
  } catch (error) {
    throw new Failure(`Pull request #${number} is open (${url}), but: ${messageOf(error)}`);
  }
}

async function recorded(
  client: GitHubClient,
  options: PullRequestOptions,
  path: string,
): Promise<Recorded | undefined> {
  const { head, base } = branchesOf(options);
  const open = await client.pullRequests.findOpen(head, base);
  const ours = open === undefined ? undefined : await client.head(head);
  return await recordedIn(client, ours ?? (await client.head(base)), path);
}

function unchanged(open: OpenPullRequest | undefined, { base }: Branches, left: readonly string[]): Saved {
  if (open === undefined) {
    const message = `Nothing to propose for ${base}: what is there is the same, or changed meanwhile.`;
    return { outputs: { 'pull-request-number': '', 'pull-request-url': '' }, message, left };
  }
  const message = `Pull request #${open.number} is up to date: ${open.url}`;
  return { outputs: outputsOf(open), message, link: linkTo(open), left };
}

const outputsOf = ({ number, url }: OpenPullRequest): Saved['outputs'] => ({
  'pull-request-number': String(number),
  'pull-request-url': url,
});

const linkTo = ({ number, url }: OpenPullRequest): { text: string; url: string } => ({
  text: `Pull request #${number}`,
  url,
});
