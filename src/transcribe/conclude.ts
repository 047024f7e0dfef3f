import type { Event } from '../github/event.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { judge, report } from '../report/report.ts';
import { resultsFile } from '../report/result.ts';
import type { Account } from '../report/summary.ts';
import type { RunFolder } from '../save/run-folder.ts';
import { type NamedSaver, saveAll } from '../save/save.ts';
import type { Batch } from '../save/saver.ts';
import { makeRescue } from '../save/savers.ts';
import type { Cancellation } from './cancellation.ts';
import { commentOnPullRequest } from './comment.ts';

/** What a run ends with. */
export interface Means {
  /** Absolute path of the workspace, links resolved. */
  readonly root: string;
  readonly runFolder: RunFolder;
  readonly savers: readonly NamedSaver[];
  readonly inputs: Inputs;
  readonly event: Event;
  readonly cancellation: Cancellation;
}

/** Saves what was transcribed, tells what came of it, and throws if the step must fail. */
export async function conclude(told: Omit<Account, 'saved'>, means: Means): Promise<void> {
  const { runFolder, savers, inputs, event, cancellation } = means;
  const resultsPath = await runFolder.keepResults(resultsFile(told.results));
  const save = (): ReturnType<typeof saveAll> =>
    saveAll(savers, batchOf(told, resultsPath, means), makeRescue(inputs.saving, event));
  if (cancellation.isCancelled()) {
    // Told first: the runner may end the process before all is saved.
    const totals = await report({ ...told, saved: [] }, resultsPath);
    const { failures } = await save();
    return judge(totals, inputs.failOn, { cancelled: true, saveFailures: failures });
  }
  const { saved, failures } = await save();
  const account = { ...told, saved };
  const totals = await report(account, resultsPath);
  await commentOnPullRequest(account, inputs, event);
  judge(totals, inputs.failOn, { cancelled: cancellation.isCancelled(), saveFailures: failures });
}

function batchOf({ results }: Omit<Account, 'saved'>, resultsFile: string, { root }: Means): Batch {
  const transcribed = results.filter((result) => result.status === 'transcribed');
  return {
    root,
    files: transcribed.flatMap(({ files }) => files.map(({ path }) => path)).sort(),
    answers: results.flatMap(({ answer }) => (answer === undefined ? [] : [answer])),
    results,
    resultsFile,
  };
}
