import type { GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import { pageOf } from './branch.ts';

/** Where files were left as they are. */
export interface Where {
  readonly branch: string;
  /** A commit or branch from which to look for what changed them. */
  readonly head: string;
  /** The path of the lock file. */
  readonly lock: string;
}

/** Files whose last commit is looked for, and that are named. */
const MOST_NAMED = 5;

/** Characters of a commit's id that people read. */
const SHORT_ID = 7;

/** Why files were left, a sentence each, with the commit that changed them if it can be found. */
export async function leftSentences(
  client: GitHubClient,
  event: Event,
  { branch, head, lock }: Where,
  left: readonly string[],
): Promise<string[]> {
  const sentences = left.slice(0, MOST_NAMED).map(async (path) => {
    const why = `${path} on ${branch} is kept: it differs from what ${lock} there records`;
    // Only of use to people: what cannot be told is not told.
    const commit = await client.lastCommit(head, path).catch(() => undefined);
    if (commit === undefined) return `${why}, so it is someone's work.`;
    return `${why}. Somebody changed it in ${commit.slice(0, SHORT_ID)}: ${pageOf(event, `commit/${commit}`)}`;
  });
  const more = left.length - MOST_NAMED;
  const named = await Promise.all(sentences);
  return more > 0 ? [...named, `${more} more files on ${branch} are kept.`] : named;
}
