import { connect, type GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { Saved } from '../report/saved.ts';
import { changeOf, checkBranch, NO_CHANGE, pageOf, startOf, targetBranch } from './branch.ts';
import { commitMessage, tally } from './commit-message.ts';
import { commitChanges } from './commit-rounds.ts';
import { readChanges } from './comparison.ts';
import { createGitHubSaver } from './github-saver.ts';
import { recordedIn } from './recorded.ts';
import type { Batch, Recorded, Saver } from './saver.ts';

export interface CommitOptions {
  readonly token: string;
  readonly event: Event;
  /** Empty for the branch that the run is about. */
  readonly branch: string;
  /** Template of the commit message, empty for our own. */
  readonly message: string;
}

/** Characters of a commit's id that people read. */
const SHORT_ID = 7;

/** Saves transcripts as a commit that GitHub signs. */
export function createCommitSaver(options: CommitOptions, open = connect): Saver {
  return createGitHubSaver(options, { preflight, save, recorded }, open);
}

async function preflight(
  client: GitHubClient,
  { branch, event, message }: CommitOptions,
  files: readonly string[],
): Promise<void> {
  const target = targetBranch(branch, event);
  commitMessage(message, changeOf(NO_CHANGE, [], event));
  await client.checkAccess();
  await checkBranch(client, target, files);
  await client.checkMayCommit(target);
}

async function save(client: GitHubClient, options: CommitOptions, batch: Batch): Promise<Saved> {
  const { event, message } = options;
  const branch = targetBranch(options.branch, event);
  const { left, commit, ...paths } = await commitChanges(client, {
    branch,
    changes: await readChanges(batch),
    start: startOf(event),
    message: (part) => commitMessage(message, changeOf(part, batch.results, event)),
  });
  if (commit === undefined) {
    const nothing = `Nothing to commit to ${branch}: what is there is the same, or changed meanwhile.`;
    return { outputs: { 'commit-sha': '', 'commit-url': '' }, message: nothing, left };
  }
  const url = pageOf(event, `commit/${commit}`);
  const short = commit.slice(0, SHORT_ID);
  return {
    outputs: { 'commit-sha': commit, 'commit-url': url },
    message: `${tally(paths)} committed to ${branch}: ${url}`,
    link: { text: `Commit ${short} on ${branch}`, url },
    left,
  };
}

async function recorded(
  client: GitHubClient,
  { branch, event }: CommitOptions,
  path: string,
): Promise<Recorded | undefined> {
  return await recordedIn(client, await client.head(targetBranch(branch, event)), path);
}
