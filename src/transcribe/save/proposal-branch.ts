import type { Commit, GitHubClient } from '../../github/client.ts';
import { GitHubError } from '../../github/explain.ts';
import type { PullRequest } from '../../github/pull-requests.ts';
import { Failure } from '../../lib/failure.ts';
import { hasMarker } from './pull-request-body.ts';
import type { LockReader } from './saver.ts';
import { standingOf } from './standing.ts';

/** The branch of the pull request, and the branch to merge it into. */
export interface Branches {
  readonly head: string;
  readonly base: string;
}

/** The branch and the pull request in which a run proposes its transcripts. */
export interface ProposalPlace {
  /** The name of the branch: the wanted one, or one with the first free number. */
  readonly branch: string;
  /** The head of the branch; undefined if the branch does not exist. */
  readonly head: Commit | undefined;
  /** The open pull request of the branch. */
  readonly open: PullRequest | undefined;
  /** How to prepare the branch. `anew` is only for a merged branch without anybody else's work. */
  readonly make: 'nothing' | 'create' | 'forward' | 'anew';
  /** This action's pull requests that were closed without merging, newest first. */
  readonly declined: readonly PullRequest[];
}

/** The most branch names to try. */
const MOST_NAMES = 20;

/**
 * Finds the branch to propose on. A branch that may have somebody's work is neither used nor moved, and the next name
 * is tried. Throws a Failure if the wanted branch has work of others and was never used by this action.
 */
export async function findPlace(
  client: GitHubClient,
  branches: Branches,
  base: Commit,
  lock: LockReader,
): Promise<ProposalPlace> {
  const declined: PullRequest[] = [];
  let found: Omit<ProposalPlace, 'declined'> | undefined;
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const branch = number === 1 ? branches.head : `${branches.head}-${number}`;
    const [head, pulls] = await Promise.all([
      client.head(branch),
      client.pullRequests.list(branch, branches.base),
    ]);
    declined.push(...pulls.filter(({ state, body }) => state === 'declined' && hasMarker(body)));
    const candidate = { branch, head, pulls, branches };
    const open = await ownOpenPullRequest(client, candidate, base, lock);
    if (open !== undefined) return { branch, head, open, make: 'nothing', declined };
    found ??= await usageOf(client, candidate, base, lock);
    // A name without pull requests was never used, and neither were the names after it.
    if (found !== undefined && pulls.length === 0) return { ...found, declined };
  }
  if (found !== undefined) return { ...found, declined };
  throw new Failure(
    `pull-request-branch: ${branches.head} and ${MOST_NAMES - 1} branches after it are taken. Delete those ` +
      'that are no longer needed.',
  );
}

interface BranchCandidate {
  readonly branch: string;
  readonly head: Commit | undefined;
  readonly pulls: readonly PullRequest[];
  readonly branches: Branches;
}

/**
 * Returns the open pull request if it is ours: its description has our marker, or people removed the marker but the
 * branch changes only files of ours.
 */
async function ownOpenPullRequest(
  client: GitHubClient,
  candidate: BranchCandidate,
  base: Commit,
  lock: LockReader,
): Promise<PullRequest | undefined> {
  const open = candidate.pulls.find(({ state }) => state === 'open');
  if (open === undefined || candidate.head === undefined || hasMarker(open.body)) return open;
  const { foreign } = await standingOf(client, candidate.head, base, lock);
  if (foreign.length === 0) return open;
  refuseIfWanted(candidate, foreign);
  return undefined;
}

/** Returns how to use a branch without an open pull request; undefined if it cannot be used. */
async function usageOf(
  client: GitHubClient,
  candidate: BranchCandidate,
  base: Commit,
  lock: LockReader,
): Promise<Omit<ProposalPlace, 'declined'> | undefined> {
  const { branch, head, pulls } = candidate;
  const as = (make: ProposalPlace['make']): Omit<ProposalPlace, 'declined'> => ({
    branch,
    head,
    open: undefined,
    make,
  });
  if (pulls.some(({ state }) => state === 'open')) return undefined;
  if (head === undefined) return as('create');
  if (head.oid === base.oid) return as('nothing');
  const { isAhead, foreign, edited } = await standingOf(client, head, base, lock);
  if (!isAhead) return as('forward');
  if (!pulls.some(({ body }) => hasMarker(body))) refuseIfWanted(candidate, foreign);
  if (foreign.length + edited.length > 0) return undefined;
  const isMerged = pulls.some(
    ({ state, headSha, body }) => state === 'merged' && headSha === head.oid && hasMarker(body),
  );
  if (isMerged) return as('anew');
  // A run may have ended between its commit and its pull request.
  return pulls.length === 0 ? as('nothing') : undefined;
}

function refuseIfWanted({ branch, branches }: BranchCandidate, foreign: readonly string[]): void {
  if (branch !== branches.head || foreign.length === 0) return;
  const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  throw new Failure(
    `pull-request-branch: ${branch} has work that is not this action's (${foreign[0]}${more}). Name a branch ` +
      'that nobody else uses, or leave the input out.',
  );
}

/** Prepares the branch, and returns its head if it is now the base. Throws GitHubError. */
export async function prepareBranch(
  client: GitHubClient,
  { branch, head, make }: ProposalPlace,
  base: Commit,
): Promise<Commit | undefined> {
  if (make === 'nothing') return undefined;
  if (make === 'forward' && (await fastForward(client, branch, base))) return base;
  // Another run may have recreated it in the meantime.
  if (make === 'anew' && (await client.head(branch))?.oid === head?.oid) await client.deleteBranch(branch);
  return (await client.createBranch(branch, base.oid)) ? base : undefined;
}

/** Moves the branch to the base. Returns false if another run has committed to the branch in the meantime. */
async function fastForward(client: GitHubClient, branch: string, base: Commit): Promise<boolean> {
  try {
    await client.forwardBranch(branch, base.oid);
    return true;
  } catch (error) {
    if (error instanceof GitHubError && ['refused', 'stale'].includes(error.kind)) return false;
    throw error;
  }
}
