import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { commentMarker, renderComment } from './report/comment.ts';
import { renderPlan } from './report/plan.ts';
import type { RunReportData } from './report/report.ts';
import type { Run } from './run.ts';

/** Comments on the pull request that started the run, if the user wants that. Failures are only logged as notices. */
export async function commentOnPullRequest(
  account: RunReportData,
  { inputs, event }: Pick<Run, 'inputs' | 'event'>,
): Promise<void> {
  const { pullRequest } = event;
  if (inputs.comment === 'never' || pullRequest === undefined || inputs.token === '') return;
  // The token is read-only in these events; with `always`, the comment is attempted and GitHub's error is logged.
  if (inputs.comment === 'auto' && (event.fromFork || event.byDependabot)) return;
  const { connect } = await import('../github/client.ts');
  const marker = commentMarker(event.workflow, event.job, inputs.saving.artifact.jobIndex);
  const plan = inputs.economy.dryRun ? `${renderPlan(account.plan, { isDryRun: true })}\n` : '';
  try {
    const client = await connect(inputs.token, event);
    const url = await client.comments.put(pullRequest.number, marker, renderComment(account, marker, plan));
    log.info(`Commented: ${url}`);
  } catch (error) {
    log.notice(`No comment on the pull request: ${messageOf(error)}`);
  }
}
