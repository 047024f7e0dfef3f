import { type Commit, connect, type GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { PullRequest } from '../../github/pull-requests.ts';
import { Failure } from '../../lib/failure.ts';
import type { Saved } from '../report/saved.ts';
import { changeOf, checkedName, headOf, NO_CHANGE, pagesOn, targetBranch } from './branch.ts';
import { commitMessage, replaceVariables, tally } from './commit-message.ts';
import type { Changes } from './commit-plan.ts';
import { commitChanges } from './commit-rounds.ts';
import { type CommitDifference, compareWith, mergedText, readChanges } from './comparison.ts';
import { MOST_DECLINED, readDeclined, withholding, withoutDeclined } from './declined.ts';
import { createGitHubSaver } from './github-saver.ts';
import { leftSentences } from './left.ts';
import { allowanceWarnings, checkRepository, checkRoomFor, checkRules, checkTarget } from './preflight.ts';
import { type Branches, findPlace, makeReady, type ProposalPlace } from './proposal-branch.ts';
import { checkWording, propose, type Wording, wordingOf } from './propose.ts';
import { recordedIn, recordedInProposals } from './recorded.ts';
import type { Batch, LockReader, Preflight, RecordedLock, Saver } from './saver.ts';
import { heldSentences } from './target.ts';

export interface PullRequestOptions extends Wording {
  readonly token: string;
  readonly event: Event;
  /** The branch to merge into; empty for the one that the run is about. */
  readonly base: string;
  /** Template of our branch; {branch} is the one to merge into. */
  readonly branch: string;
}

const target = ({ base, event }: PullRequestOptions): string => targetBranch(base, event);

/** Saves transcripts as one pull request, which later runs update. */
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
  wordingOf(options, nothing);
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

async function save(client: GitHubClient, options: PullRequestOptions, batch: Batch): Promise<Saved> {
  const branches = branchesOf(options);
  const { event } = options;
  const changes = await readChanges(batch);
  const base = await headOf(client, branches.base);
  const ahead = await compareWith(client, changes, base);
  const place = await findPlace(client, branches, base, batch.lockfile);
  const declined = await readDeclined(client, place.declined, base, changes);
  const order = withoutDeclined(changesAhead(changes, ahead), declined);
  const there = { branch: branches.base, head: base.oid };
  const told: ProposalAccount = {
    left: ahead.left,
    warnings: [
      ...heldSentences(ahead.held, branches.base),
      ...(await leftSentences(client, event, { ...there, lock: batch.lockfile.path }, ahead.left)),
    ],
  };
  const [saved, pull] = isNothing(order, ahead, place)
    ? ([unchanged(place, branches, told), place.open] as const)
    : await saveOn(client, options, batch, { order, ahead, base, branches, place, told });
  if (pull === undefined) return saved;
  const pageOf = pagesOn(event, place.branch, ahead.held);
  const conflict = await conflictSentences(client, pull, { base: branches.base, head: place.branch });
  return { ...saved, pageOf, warnings: [...(saved.warnings ?? []), ...conflict] };
}

/** Others may have changed the base: a pull request that is in conflict is not merged, and so nobody has its transcripts. */
async function conflictSentences(
  client: GitHubClient,
  { number, url }: PullRequest,
  { base, head }: Branches,
): Promise<string[]> {
  // All is saved by now.
  const isInConflict = await client.pullRequests.isInConflict(number).catch(() => undefined);
  if (isInConflict !== true) return [];
  return [
    `Pull request #${number} conflicts with ${base} and cannot be merged: ${url}. Merge ${base} into ${head}; ` +
      'in the lock file, keep the lines of both sides.',
  ];
}

interface ProposalAccount {
  readonly left: readonly string[];
  readonly warnings: readonly string[];
}

interface Order {
  readonly order: Changes;
  readonly ahead: CommitDifference;
  readonly base: Commit;
  readonly branches: Branches;
  readonly place: ProposalPlace;
  readonly told: ProposalAccount;
}

/** Commits to our branch, and opens its pull request or brings it up to date. */
async function saveOn(
  client: GitHubClient,
  options: PullRequestOptions,
  batch: Batch,
  { order, ahead, base, branches, place, told }: Order,
): Promise<readonly [Saved, PullRequest]> {
  const { event, message } = options;
  const { lockfile: lock } = batch;
  const head = await makeReady(client, place, base);
  const target = ahead.branch;
  const stored = await commitChanges(client, {
    branch: place.branch,
    head,
    changes: order,
    ground: { target, recorded: ahead.recorded },
    message: (part) => commitMessage(message, changeOf(part, batch.results, event)),
  });
  const where = { branch: place.branch, head: stored.head, lock: lock.path };
  const result = {
    left: [...told.left, ...stored.left],
    warnings: [...told.warnings, ...(await leftSentences(client, event, where, stored.left))],
  };
  if (stored.commit === undefined && place.open !== undefined)
    return [unchanged(place, branches, result), place.open];
  const proposal = await propose(client, options, batch, {
    place,
    base: { branch: branches.base, recorded: ahead.recorded },
    removed: [
      ...new Set([...ahead.remove.filter((path) => order.removed.includes(path)), ...stored.removed]),
    ],
    left: result.left,
  });
  const { pull, what } = proposal;
  const saved = {
    outputs: outputsOf(pull),
    message: `Pull request #${pull.number} ${what} with ${tally(stored)}: ${pull.url}`,
    link: linkTo(pull),
    left: result.left,
    warnings: [...result.warnings, ...proposal.warnings],
  };
  return [saved, pull];
}

/** Whether there is nothing for our branch. What the base never had, an open pull request may bring. */
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

/** What our branch is to have: neither what the base has, nor what is not ours there. */
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

/** Where answers may be that were paid for: on our branch, on the base, in what was declined, and in other proposals. */
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
  return [...found.filter((one) => one !== undefined), ...others];
}

function unchanged({ open, declined }: ProposalPlace, { base }: Branches, told: ProposalAccount): Saved {
  if (open !== undefined) {
    const message = `Pull request #${open.number} is up to date: ${open.url}`;
    return { outputs: outputsOf(open), message, link: linkTo(open), ...told };
  }
  const [last] = declined;
  const message =
    last === undefined
      ? `Nothing to propose for ${base}: the files there are the same, or somebody else's.`
      : `Nothing to propose for ${base} beyond pull request #${last.number}, which was closed without merging. ` +
        `Reopen it to have its transcripts: ${last.url}`;
  return { outputs: { 'pull-request-number': '', 'pull-request-url': '' }, message, ...told };
}

const outputsOf = ({ number, url }: PullRequest): Saved['outputs'] => ({
  'pull-request-number': String(number),
  'pull-request-url': url,
});

const linkTo = ({ number, url }: PullRequest): { text: string; url: string } => ({
  text: `Pull request #${number}`,
  url,
});
