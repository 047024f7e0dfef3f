import type { Event } from '../github/event.ts';
import { cut, LONGEST_TAG } from '../keys/tags.ts';
import { forPlainText } from '../lib/safe-text.ts';

/** Default labels of keys, which show the origin of a key in Deepgram's console and usage reports. */

const LONGEST_COMMENT = 200;

type KeyOrigin = Pick<Event, 'owner' | 'repo' | 'workflow' | 'runId' | 'runAttempt' | 'job'>;

const line = (text: string): string => forPlainText(text).replaceAll(/\s+/g, ' ').trim();

/** The default comment of a key: repository, workflow, job and run. */
export function defaultComment({ owner, repo, workflow, runId, runAttempt, job }: KeyOrigin): string {
  const run = runAttempt > 1 ? `run ${runId}, attempt ${runAttempt}` : `run ${runId}`;
  const parts = [`${owner}/${repo}`, line(workflow), line(job)].filter((part) => part !== '');
  // The run is never cut off.
  return `${cut(parts.join(', '), LONGEST_COMMENT - run.length - 2)}, ${run}`;
}

/** The default tags of a key, shortened to Deepgram's limit: repository and workflow. */
export function defaultTags({ owner, repo, workflow }: KeyOrigin): string[] {
  const tags = [`${owner}/${repo}`, workflow].map((tag) => cut(line(tag), LONGEST_TAG));
  return [...new Set(tags)].filter((tag) => tag !== '' && tag !== '/');
}
