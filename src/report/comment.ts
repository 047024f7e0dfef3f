import { forMarkdown } from '../lib/safe-text.ts';
import { type Account, bytes, fitting, renderSummary } from './summary.ts';

/** GitHub takes 65,536 characters, each of a byte at least. */
const BUDGET = 65_536;
/** What the table may take of it before its rows are cut. */
const TABLE_BUDGET = 48_000;

/** The hidden first line by which a run finds the comment of an earlier one: one for each job, also of a matrix. */
export function commentMarker(workflow: string, job: string, jobIndex = ''): string {
  const name = [workflow, job, jobIndex]
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/')
    .replaceAll('-', '%2D');
  return `<!-- deepgram-transcribe: ${name} -->`;
}

/**
 * The comment on a pull request: what the step summary says, and the first words of each transcript as far as they fit.
 * `plan` is the section that goes before, where a plan is all that there is.
 */
export function renderComment(account: Account, marker: string, plan = ''): string {
  const summary = `${marker}\n${plan}${renderSummary(account, TABLE_BUDGET)}`;
  const excerpts = account.results.flatMap((result) =>
    'excerpt' in result && result.excerpt !== '' ? [renderExcerpt(result.source, result.excerpt)] : [],
  );
  return [summary, ...fitting(excerpts, BUDGET - bytes([summary]))].join('\n');
}

function renderExcerpt(source: string, excerpt: string): string {
  return `<details><summary>${forMarkdown(source)}</summary>\n\n> ${forMarkdown(excerpt)}\n\n</details>\n`;
}
