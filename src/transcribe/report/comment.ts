import { bytes } from './fitting.ts';
import { type Account, renderSummary } from './summary.ts';

/** GitHub takes 65,536 characters, each of a byte at least. */
const BUDGET = 65_536;
/** A plan that takes more leaves no room for what it is about. */
const PLAN_BUDGET = BUDGET / 2;

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
 * The comment on a pull request: what the step summary says, as far as it fits. `plan` is the section that goes before,
 * where a plan is all that there is.
 */
export function renderComment(account: Account, marker: string, plan = ''): string {
  const fits = Buffer.byteLength(plan) <= PLAN_BUDGET;
  const before = `${marker}\n${fits ? plan : 'The plan would not fit; the step summary has it.\n\n'}`;
  return `${before}${renderSummary(account, BUDGET - bytes([before]))}`;
}
