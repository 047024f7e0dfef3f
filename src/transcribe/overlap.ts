import * as log from '../lib/log.ts';
import { count } from '../lib/units.ts';
import { savesToRepository } from './inputs/saving.ts';
import type { Run } from './run.ts';

/**
 * Warns before anything is paid for if another run of the workflow is in progress and its answers are not visible: they
 * are only in its workspace until it saves them to the branch. With a store, both runs check it before each request, so
 * no warning is needed.
 */
export async function warnOfOverlap(
  requests: number,
  { inputs, event, store }: Pick<Run, 'inputs' | 'event' | 'store'>,
): Promise<void> {
  const { workflowFile, runId } = event;
  const isBlind = store === undefined && savesToRepository(inputs.saving);
  if (requests === 0 || !isBlind || workflowFile === undefined || inputs.token === '') return;
  const { connect } = await import('../github/client.ts');
  const [other] = await (await connect(inputs.token, event)).runs.inProgress(workflowFile, runId);
  if (other === undefined) return;
  log.warning(
    `cache: it is off, and run ${other} of this workflow is still running. Its answers cannot be seen before ` +
      'they are saved, ' +
      `so up to ${count(requests, 'recording')} may be paid for twice. Use \`cache: true\`, a \`cache-folder\` that ` +
      'both runs have, or a `concurrency` group.',
  );
}
