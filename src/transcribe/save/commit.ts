import { connect, type GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import { shortId } from '../../lib/units.ts';
import type { SavingResult } from '../report/saved.ts';
import { changeOf, NO_CHANGE, pageOf, pagesOn, targetBranch } from './branch.ts';
import { commitMessage, tally } from './commit-message.ts';
import { commitChanges } from './commit-rounds.ts';
import { readChanges } from './comparison.ts';
import { createGitHubSaver } from './github-saver.ts';
import { keptFileSentences } from './kept-files.ts';
import { allowanceWarnings, checkRepository, checkRules, checkTarget } from './preflight.ts';
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

export interface CommitOptions {
  readonly token: string;
  readonly event: Event;
  /** The branch to save to; empty for the branch of the run. */
  readonly branch: string;
  /** The template of the commit message; empty for the default. */
  readonly message: string;
}

const target = ({ branch, event }: CommitOptions): string => targetBranch(branch, event);

/** Creates a saver that commits through GitHub's API, so that GitHub signs the commits. */
export function createCommitSaver(options: CommitOptions, open = connect): Saver {
  return createGitHubSaver(options, { preflight, save, recorded, target }, open);
}

async function preflight(
  client: GitHubClient,
  { branch, event, message }: CommitOptions,
  plan: Preflight,
): Promise<readonly string[]> {
  const target = targetBranch(branch, event);
  const words = commitMessage(message, changeOf(NO_CHANGE, [], event));
  await checkRepository(client);
  await checkTarget(client, target, plan);
  const warnings = await checkRules(client, {
    kind: 'commit',
    input: 'branch',
    branch: target,
    files: plan.files,
    message: words.headline,
  });
  await client.checkMayCommit(target);
  return [...warnings, ...allowanceWarnings(client, plan.files.length)];
}

async function save(client: GitHubClient, options: CommitOptions, batch: Batch): Promise<SavingResult> {
  const { event, message } = options;
  const branch = targetBranch(options.branch, event);
  const { left, rivals, held, commit, head, ...paths } = await commitChanges(client, {
    branch,
    changes: await readChanges(batch),
    message: (part) => commitMessage(message, changeOf(part, batch.results, event)),
  });
  const where = { branch, head, lock: batch.lockfile.path, rivals };
  const details = {
    left,
    ...displacedBy(batch, left),
    pageOf: pagesOn(event, branch, held),
    warnings: [...heldSentences(held, branch), ...(await keptFileSentences(client, event, where, left))],
  };
  if (commit === undefined) {
    const nothing = `Nothing to commit to ${branch}: the files there are the same, or somebody else's.`;
    return { outputs: { 'commit-sha': '', 'commit-url': '' }, message: nothing, ...details };
  }
  const url = pageOf(event, `commit/${commit}`);
  return {
    outputs: { 'commit-sha': commit, 'commit-url': url },
    message: `${tally(paths)} committed to ${branch}: ${url}`,
    link: { text: `Commit ${shortId(commit)} on ${branch}`, url },
    ...details,
  };
}

async function recorded(
  client: GitHubClient,
  { branch, event }: CommitOptions,
  lock: LockReader,
): Promise<readonly RecordedLock[]> {
  const name = targetBranch(branch, event);
  const found = await recordedIn(client, await client.head(name), lock.path);
  return [
    ...(found === undefined ? [] : [found]),
    ...(await recordedInProposals(client, name, lock.path)),
    ...(await recordedUpstream(client, event, lock.path, [name])),
  ];
}
