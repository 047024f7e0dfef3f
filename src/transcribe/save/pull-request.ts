import { type Commit, connect, type GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { PullRequest } from '../../github/pull-requests.ts';
import { Failure } from '../../lib/failure.ts';
import type { SavingResult } from '../report/saved.ts';
import { changeOf, checkedName, headOf, NO_CHANGE, pagesOn, targetBranch } from './branch.ts';
import { commitMessage, replaceVariables, tally } from './commit-message.ts';
import type { Changes } from './commit-plan.ts';
import { commitChanges } from './commit-rounds.ts';
import { type CommitDifference, compareWith, mergedText, readChanges } from './comparison.ts';
import { MOST_DECLINED, readDeclined, withholding, withoutDeclined } from './declined.ts';
import { createGitHubSaver } from './github-saver.ts';
import { keptFileSentences } from './kept-files.ts';
import { allowanceWarnings, checkRepository, checkRoomFor, checkRules, checkTarget } from './preflight.ts';
import { type Branches, findPlace, type ProposalPlace, prepareBranch } from './proposal-branch.ts';
import { checkWording, propose, titleOf, type Wording } from './propose.ts';
import { recordedIn, recordedInProposals, recordedUpstream } from './recorded.ts';
import {
  type Batch,
  displacedBy,
  type LockReader,
  type Preflight,
  type RecordedLock,
  type Saver,
} from './saver.ts';
import { heldSentences } from './target.ts';

export interface PullRequestOptions extends Wording {
  readonly token: string;
  readonly event: Event;
  /** The branch to merge into; empty for the branch of the run. */
  readonly base: string;
  /** The template of the branch's name; {branch} is the branch to merge into. */
  readonly branch: string;
}

const target = ({ base, event }: PullRequestOptions): string => targetBranch(base, event);

/** Creates a saver that proposes transcripts in one pull request, which later runs update. */
export function createPullRequestSaver(options: PullRequestOptions, open = connect): Saver {
  return createGitHubSaver(options, { preflight, save, recorded, target }, open);
}

async function preflight(
  client: GitHubClient,
  options: PullRequestOptions,
  plan: Preflight,
): Promise<readonly string[]> {
  const branches = branchesOf(options);
  const nothing = changeOf(NO_CHANGE, [], options.event);
  const { headline: message } = commitMessage(options.message, nothing);
  titleOf(options, nothing);
  checkWording(options);
  await checkRepository(client);
  const base = await checkTarget(client, branches.base, plan);
  await client.checkMayCommit(branches.base);
  await client.pullRequests.checkMayCreate(branches.base, options.draft);
  const { branch, make } = await findPlace(client, branches, base, plan.lock);
  const intent = { input: 'pull-request-branch', branch, message, files: plan.files } as const;
  const isNew = make === 'create' || make === 'anew';
  if (make === 'create') await checkRoomFor(client, branch);
  const creation = isNew ? await checkRules(client, { ...intent, kind: 'create' }) : [];
  const commits = await checkRules(client, { ...intent, kind: 'commit' });
  return [...creation, ...commits, ...allowanceWarnings(client, plan.files.length)];
}

function branchesOf(options: PullRequestOptions): Branches {
  const base = targetBranch(options.base, options.event);
  const named = replaceVariables('pull-request-branch', options.branch, { branch: base });
  const head = checkedName('pull-request-branch', named);
  if (head !== base) return { base, head };
  throw new Failure(
    `pull-request-branch: it must differ from ${base}, which the pull request is to be merged into.`,
  );
}

async function save(client: GitHubClient, options: PullRequestOptions, batch: Batch): Promise<SavingResult> {
  const branches = branchesOf(options);
  const { event } = options;
  const changes = await readChanges(batch);
  const base = await headOf(client, branches.base);
  const ahead = await compareWith(client, changes, base);
  const place = await findPlace(client, branches, base, batch.lockfile);
  const declined = await readDeclined(client, place.declined, base, changes);
  const proposed = withoutDeclined(changesAhead(changes, ahead), declined);
  const { rivals } = ahead;
  const there = { branch: branches.base, head: base.oid, lock: batch.lockfile.path, rivals };
  const details: ProposalDetails = {
    left: ahead.left,
    ...displacedBy(batch, ahead.left),
    warnings: [
      ...heldSentences(ahead.held, branches.base),
      ...(await keptFileSentences(client, event, there, ahead.left)),
    ],
  };
  const [saved, pull] = isNothing(proposed, ahead, place)
    ? ([unchanged(place, branches, details), place.open] as const)
    : await saveOn(client, options, batch, { changes: proposed, ahead, base, branches, place, details });
  if (pull === undefined) return saved;
  const pageOf = pagesOn(event, place.branch, ahead.held);
  const conflict = await conflictSentences(client, pull, { base: branches.base, head: place.branch });
  return { ...saved, pageOf, warnings: [...(saved.warnings ?? []), ...conflict] };
}

/** Returns a warning if the pull request conflicts with the base, since it cannot be merged then. */
async function conflictSentences(
  client: GitHubClient,
  { number, url }: PullRequest,
  { base, head }: Branches,
): Promise<string[]> {
  // Everything is saved already, so an error is no reason to fail.
  const isInConflict = await client.pullRequests.isInConflict(number).catch(() => undefined);
  if (isInConflict !== true) return [];
  return [
    `Pull request #${number} conflicts with ${base} and cannot be merged: ${url}. Merge ${base} into ${head}; ` +
      'in the lock file, keep the lines of both sides.',
  ];
}

/** Details for the report, whether or not anything is proposed. */
interface ProposalDetails extends Pick<SavingResult, 'isDisplaced'> {
  readonly left: readonly string[];
  readonly warnings: readonly string[];
}

interface ProposalOrder {
  /** The changes to propose. */
  readonly changes: Changes;
  /** The differences between the run's changes and the base. */
  readonly ahead: CommitDifference;
  readonly base: Commit;
  readonly branches: Branches;
  readonly place: ProposalPlace;
  readonly details: ProposalDetails;
}

/** Commits to our branch, and opens or updates its pull request. */
async function saveOn(
  client: GitHubClient,
  options: PullRequestOptions,
  batch: Batch,
  { changes, ahead, base, branches, place, details }: ProposalOrder,
): Promise<readonly [SavingResult, PullRequest]> {
  const { event, message } = options;
  const { lockfile: lock } = batch;
  const head = await prepareBranch(client, place, base);
  const target = { tree: ahead.branch, oid: base.tree };
  const stored = await commitChanges(client, {
    branch: place.branch,
    head,
    changes,
    context: { target, recorded: ahead.recorded },
    message: (part) => commitMessage(message, changeOf(part, batch.results, event)),
  });
  const where = { branch: place.branch, head: stored.head, lock: lock.path, rivals: stored.rivals };
  const result = {
    left: [...details.left, ...stored.left],
    ...displacedBy(batch, [...details.left, ...stored.left]),
    warnings: [...details.warnings, ...(await keptFileSentences(client, event, where, stored.left))],
  };
  if (stored.commit === undefined && place.open !== undefined)
    return [unchanged(place, branches, result), place.open];
  const proposal = await propose(client, options, batch, {
    place,
    base: { branch: branches.base, recorded: ahead.recorded },
    removed: [
      ...new Set([...ahead.remove.filter((path) => changes.removed.includes(path)), ...stored.removed]),
    ],
    left: result.left,
  });
  const { pull, what } = proposal;
  const saved = {
    outputs: outputsOf(pull),
    message: `Pull request #${pull.number} ${what} with ${tally(stored)}: ${pull.url}`,
    link: linkTo(pull),
    left: result.left,
    ...displacedBy(batch, result.left),
    warnings: [...result.warnings, ...proposal.warnings],
  };
  return [saved, pull];
}

/** Whether our branch needs no commit. Without an open pull request, a removal counts only if the base has the file. */
function isNothing(
  { files, removed, lock, lockfile }: Changes,
  base: CommitDifference,
  { open }: ProposalPlace,
): boolean {
  const removes =
    open !== undefined ? removed.length > 0 : removed.some((path) => base.remove.includes(path));
  if (files.length > 0 || removes) return false;
  return lockfile === undefined || mergedText(lock, base.lock) === undefined;
}

/** Returns the changes for our branch: without those that the base has, and without files of others on the base. */
function changesAhead(changes: Changes, base: CommitDifference): Changes {
  return {
    ...changes,
    files: base.add,
    removed: changes.removed.filter((path) => !base.left.includes(path)),
    lock: withholding(changes.lock, {
      paths: new Set(base.left),
      sources: new Set(base.held.map(({ source }) => source)),
    }),
  };
}

/**
 * Returns the lock files that may record answers paid for earlier: of our branch, of the base, of declined pull
 * requests and of other open pull requests.
 */
async function recorded(
  client: GitHubClient,
  options: PullRequestOptions,
  lock: LockReader,
): Promise<readonly RecordedLock[]> {
  const branches = branchesOf(options);
  const base = await client.head(branches.base);
  if (base === undefined) return [];
  const { head, open, make, declined } = await findPlace(client, branches, base, lock);
  const ours = open !== undefined || make === 'nothing' ? [head] : [];
  const earlier = await Promise.all(
    declined.slice(0, MOST_DECLINED).map(({ headSha }) => client.commit(headSha)),
  );
  const found = await Promise.all(
    [...ours, base, ...earlier].map((commit) => recordedIn(client, commit, lock.path)),
  );
  const others = await recordedInProposals(client, branches.base, lock.path, ours);
  const upstream = await recordedUpstream(client, options.event, lock.path, [branches.base, branches.head]);
  return [...found.filter((one) => one !== undefined), ...others, ...upstream];
}

function unchanged(
  { open, declined }: ProposalPlace,
  { base }: Branches,
  details: ProposalDetails,
): SavingResult {
  if (open !== undefined) {
    const message = `Pull request #${open.number} is up to date: ${open.url}`;
    return { outputs: outputsOf(open), message, link: linkTo(open), ...details };
  }
  const [last] = declined;
  const message =
    last === undefined
      ? `Nothing to propose for ${base}: the files there are the same, or somebody else's.`
      : `Nothing to propose for ${base} beyond pull request #${last.number}, which was closed without merging. ` +
        `Reopen it to have its transcripts: ${last.url}`;
  return { outputs: { 'pull-request-number': '', 'pull-request-url': '' }, message, ...details };
}

const outputsOf = ({ number, url }: PullRequest): SavingResult['outputs'] => ({
  'pull-request-number': String(number),
  'pull-request-url': url,
});

const linkTo = ({ number, url }: PullRequest): { text: string; url: string } => ({
  text: `Pull request #${number}`,
  url,
});
