import type { Request } from './forecast.ts';

/**
 * The order in which a run sends. Every other run begins at the end of its list, so that two which overlap meet in the
 * middle instead of walking in step: consecutive runs of a workflow have consecutive numbers. What has no transcript yet
 * comes first all the same. Of shuffled lists, and of lists that begin elsewhere, more is sent twice, since who has
 * caught up with another goes on beside it.
 */
export function inTurn(requests: readonly Request[], turn: number): readonly Request[] {
  if (turn % 2 === 0) return requests;
  const [added, others] = [true, false].map((wanted) => requests.filter(({ isNew }) => isNew === wanted));
  return [...(added ?? []).toReversed(), ...(others ?? []).toReversed()];
}

/** Which turn a run has: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function turnOf(env: NodeJS.ProcessEnv): number {
  const [run, attempt] = [Number(env['GITHUB_RUN_NUMBER']), Number(env['GITHUB_RUN_ATTEMPT'] ?? 1)];
  const turn = run + attempt - 1;
  return Number.isSafeInteger(turn) ? turn : 0;
}
