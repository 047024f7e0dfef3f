import { connect, type GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import { count } from '../lib/units.ts';
import { additionOf, checkBranch, pageOf, readFiles, startOf, targetBranch } from './branch.ts';
import { commitMessage } from './commit-message.ts';
import { commitFiles } from './commit-rounds.ts';
import { createGitHubSaver } from './github-saver.ts';
import type { Batch, Saved, Saver } from './saver.ts';

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
  return createGitHubSaver(options, { preflight, save }, open);
}

async function preflight(
  client: GitHubClient,
  { branch, event, message }: CommitOptions,
  files: readonly string[],
): Promise<void> {
  const target = targetBranch(branch, event);
  commitMessage(message, additionOf([], [], event));
  await client.checkAccess();
  await checkBranch(client, target, files);
  await client.checkMayCommit(target);
}

async function save(client: GitHubClient, options: CommitOptions, batch: Batch): Promise<Saved> {
  const { event, message } = options;
  const branch = targetBranch(options.branch, event);
  const { added, left, commit } = await commitFiles(client, {
    branch,
    files: await readFiles(batch),
    start: startOf(event),
    message: (files) => commitMessage(message, additionOf(files, batch.results, event)),
  });
  if (commit === undefined) {
    const nothing = `Nothing to commit to ${branch}: what is there is the same, or changed meanwhile.`;
    return { outputs: { 'commit-sha': '', 'commit-url': '' }, message: nothing, left };
  }
  const url = pageOf(event, `commit/${commit}`);
  const short = commit.slice(0, SHORT_ID);
  return {
    outputs: { 'commit-sha': commit, 'commit-url': url },
    message: `${count(added.length, 'file')} committed to ${branch}: ${url}`,
    link: { text: `Commit ${short} on ${branch}`, url },
    left,
  };
}
