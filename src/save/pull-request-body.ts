import { count } from '../lib/units.ts';
import type { Result } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import type { Committed } from './commit-rounds.ts';

/** Characters that GitHub takes; bytes are never fewer. */
const BODY_LIMIT = 65_536;

/** Invisible in the rendered body: the last commit of ours, so that what someone changed since can be told. */
const RECORD = /<!-- transcripts: ([0-9a-f]{40}) -->/;

/** The body of the pull request in Markdown: the table of what was transcribed, removals, and a record for later runs. */
export function pullRequestBody(
  results: readonly Result[],
  { left, removed, commit }: Pick<Committed, 'left' | 'removed' | 'commit'>,
  runUrl: string,
): string {
  const record = commit === undefined ? '' : `<!-- transcripts: ${commit} -->\n`;
  const files = count(removed.length, 'file');
  const removals = removed.length === 0 ? '' : `\nRemoves ${files} whose media were deleted or moved.\n`;
  const tail = `${removals}\nMade by [this run](${runUrl}).\n${record}`;
  const render = (shown: readonly string[]): string => {
    const saved = [{ outputs: {}, message: '', left: shown }];
    return renderSummary({ results, omissions: [], saved }, BODY_LIMIT - tail.length);
  };
  const table = render(left);
  // What was left is told in the step summary too.
  const fits = Buffer.byteLength(table) + Buffer.byteLength(tail) <= BODY_LIMIT;
  return `${fits ? table : render([])}${tail}`;
}

/** The commit that the body of our pull request records; undefined if it records none. */
export function recordedCommit(body: string): string | undefined {
  return RECORD.exec(body)?.[1];
}
