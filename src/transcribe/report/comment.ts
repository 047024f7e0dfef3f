import { bytes } from './fitting.ts';
import { type ReportData, renderSummary } from './summary.ts';

/** The most bytes of a comment. GitHub accepts 65,536 characters, and each has at least one byte. */
const BUDGET = 65_536;
/** The most bytes of the plan, so that half of the comment is left for the results. */
const PLAN_BUDGET = BUDGET / 2;

/**
 * Returns the hidden first line by which a run finds the comment of an earlier run. Each job has its own comment, and
 * so does each job of a matrix.
 */
export function commentMarker(workflow: string, job: string, jobIndex = ''): string {
  const name = [workflow, job, jobIndex]
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/')
    .replaceAll('-', '%2D');
  return `<!-- deepgram-transcribe: ${name} -->`;
}

/**
 * Renders the comment on a pull request: the step summary, shortened to the limit. `plan` is the section before it, for
 * runs that only plan.
 */
export function renderComment(account: ReportData, marker: string, plan = ''): string {
  const fits = Buffer.byteLength(plan) <= PLAN_BUDGET;
  const before = `${marker}\n${fits ? plan : 'The plan would not fit; the step summary has it.\n\n'}`;
  return `${before}${renderSummary(account, BUDGET - bytes([before]))}`;
}
