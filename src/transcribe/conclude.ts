import type { Inputs } from '../inputs/inputs.ts';
import { parseRecord, serializeRecord } from '../plan/record-format.ts';
import { mergeRecords } from '../plan/record-merge.ts';
import { judge, report, type Told } from '../report/report.ts';
import { answersOf, type Result, resultsFile } from '../report/result.ts';
import type { RecordFile } from '../save/record-file.ts';
import { saveAll } from '../save/save.ts';
import type { Batch, BatchRecord } from '../save/saver.ts';
import { makeRescue } from '../save/savers.ts';
import { commentOnPullRequest } from './comment.ts';
import type { Run } from './run.ts';

/** Files that need nothing but to be saved, by source. */
type Unsaved = ReadonlyMap<string, readonly string[]>;

/** Saves what was written, tells what came of it, and throws if the step must fail. */
export async function conclude(told: Omit<Told, 'saved'>, unsaved: Unsaved, run: Run): Promise<void> {
  const { runFolder, inputs, event, cancellation } = run;
  const resultsPath = await runFolder.keepResults(resultsFile(told.results));
  const savers = inputs.economy.dryRun ? [] : await run.savers();
  const save = (): ReturnType<typeof saveAll> =>
    saveAll(savers, batchOf(told, resultsPath, unsaved, run), makeRescue(inputs.saving, event));
  const held = overCap(told.results, inputs);
  if (cancellation.isCancelled) {
    // Told first: the runner may end the process before all is saved.
    const totals = await report({ ...told, saved: [] }, resultsPath);
    const { failures } = await save();
    return judge(totals, inputs.failOn, { cancelled: true, failures: [...failures, ...held] });
  }
  const { saved, failures } = await save();
  const account = { ...told, saved };
  const totals = await report(account, resultsPath);
  await commentOnPullRequest(account, run);
  judge(totals, inputs.failOn, {
    cancelled: cancellation.isCancelled,
    failures: [...failures, ...held],
  });
}

function batchOf(
  { results }: Omit<Told, 'saved'>,
  resultsPath: string,
  unsaved: Unsaved,
  { root, workspace, record, inputs }: Run,
): Batch {
  const done = results.filter(({ status }) => status === 'transcribed' || status === 'reused');
  const written = done.flatMap((result) => ('files' in result ? result.files.map(({ path }) => path) : []));
  const files = [...written, ...[...unsaved.values()].flat()];
  const { record: recordPath } = inputs.economy;
  const hasRecord = record.changed || unsaved.size > 0;
  return {
    root,
    files: [...files, ...(hasRecord ? [recordPath] : [])].sort(),
    removed: workspace.removed,
    record: hasRecord ? { path: recordPath, merge: mergeWith(record, recordPath, unsaved) } : undefined,
    answers: answersOf(results),
    results,
    resultsFile: resultsPath,
  };
}

/** Merges our record with the branch's. Entries that were never saved count as changed by this run. */
function mergeWith(record: RecordFile, recordPath: string, unsaved: Unsaved): BatchRecord['merge'] {
  const before = new Map([...record.before].filter(([name]) => !unsaved.has(name)));
  return (theirs, left) => {
    const entries = parseRecord(theirs, recordPath);
    return serializeRecord(mergeRecords(before, record.entries, entries, (path) => left.has(path)));
  };
}

/** Why the run fails if a cap was only reached while it went on, and the user wants it to stop there. */
function overCap(results: readonly Result[], { economy }: Inputs): string[] {
  const held = results.filter(({ status }) => status === 'over-cap').length;
  if (held === 0 || economy.dryRun || economy.whenOverCap === 'partial') return [];
  return [`Not all was sent: \`max-minutes\` or \`max-cost\` was reached. Raise it, or run again.`];
}
