import type { GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import { shortId } from '../../lib/units.ts';
import type { Rival } from '../lockfile/rivals.ts';
import { describeWriter } from '../plan/writers.ts';
import { pageOf } from './branch.ts';
import type { Rivals } from './comparison.ts';

/** The branch on which files were left unchanged. */
interface BranchHead {
  readonly branch: string;
  /** The commit or branch whose history is searched for the last change of the files. */
  readonly head: string;
  /** The path of the lock file. */
  readonly lock: string;
  /** The recordings whose transcripts other runs saved there in the meantime, by path. */
  readonly rivals: Rivals;
}

/** The most files that are named with their last commit. */
const MOST_NAMED = 5;

/** Returns a sentence for each file that was left unchanged, with the commit that changed it if that can be found. */
export async function keptFileSentences(
  client: GitHubClient,
  event: Event,
  { branch, head, lock, rivals }: BranchHead,
  left: readonly string[],
): Promise<string[]> {
  const sentences = left.slice(0, MOST_NAMED).map(async (path) => {
    const rival = rivals.get(path);
    if (rival !== undefined) return takenSentence(path, branch, rival);
    const why = `${path} on ${branch} is kept: it differs from what ${lock} there records`;
    // The commit only helps people. If it cannot be found, the sentence goes without it.
    const commit = await client.lastCommit(head, path).catch(() => undefined);
    if (commit === undefined) return `${why}, so it is someone's work.`;
    return `${why}. Somebody changed it in ${shortId(commit)}: ${pageOf(event, `commit/${commit}`)}`;
  });
  const more = left.length - MOST_NAMED;
  const named = await Promise.all(sentences);
  return more > 0 ? [...named, `${more} more files on ${branch} are kept.`] : named;
}

const takenSentence = (path: string, branch: string, { source, writer }: Rival): string =>
  `${path} on ${branch} is kept: it is the transcript of ${source}, which ${describeWriter(writer)} saved there in the ` +
  'meantime. Give each recording a file of its own with `output`.';
