import type { Event } from '../github/event.ts';
import { Failure } from '../lib/failure.ts';
import { forPlainText } from '../lib/safe-text.ts';

/** What a key is called: by these, people find out in Deepgram's console and usage where it came from. */

/** In characters: https://developers.deepgram.com/docs/tagging */
const LONGEST_TAG = 128;
const LONGEST_COMMENT = 200;
const NO_TAGS = 'none';

type Origin = Pick<Event, 'owner' | 'repo' | 'workflow' | 'runId' | 'runAttempt' | 'job'>;

const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();
const line = (text: string): string => forPlainText(text).replaceAll(/\s+/g, ' ').trim();

/** The comment of a key that has none of its own: repository, workflow, job and run. */
export function defaultComment({ owner, repo, workflow, runId, runAttempt, job }: Origin): string {
  const run = runAttempt > 1 ? `run ${runId}, attempt ${runAttempt}` : `run ${runId}`;
  const parts = [`${owner}/${repo}`, line(workflow), line(job)].filter((part) => part !== '');
  // The run is never cut off.
  return `${cut(parts.join(', '), LONGEST_COMMENT - run.length - 2)}, ${run}`;
}

/** The tags of a key that has none of its own: repository and workflow, made fit. */
export function defaultTags({ owner, repo, workflow }: Origin): string[] {
  const tags = [`${owner}/${repo}`, workflow].map((tag) => cut(line(tag), LONGEST_TAG));
  return [...new Set(tags)].filter((tag) => tag !== '' && tag !== '/');
}

/** The tags that the user wants; undefined for the default ones. */
export function parseTags(named: readonly string[]): readonly string[] | undefined {
  if (named.length === 0) return undefined;
  if (named.includes(NO_TAGS)) {
    if (named.length === 1) return [];
    throw new Failure('tags: `none` stands alone, or not at all.');
  }
  const long = named.find((tag) => [...tag].length > LONGEST_TAG);
  if (long === undefined) return [...new Set(named)];
  throw new Failure(
    `tags: "${cut(long, 20)}…" has more than the ${LONGEST_TAG} characters that Deepgram allows.`,
  );
}
