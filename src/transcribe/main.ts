import { realpath } from 'node:fs/promises';
import { admit } from '../github/admission.ts';
import { changedAmong, historyOf } from '../github/changes.ts';
import { type Event, readEvent } from '../github/event.ts';
import { type Inputs, readInputs } from '../inputs/inputs.ts';
import { forMarkdown } from '../lib/safe-text.ts';
import * as log from '../report/log.ts';
import { setOutputs, writeSummary } from '../report/report.ts';
import type { Failed } from '../report/result.ts';
import { RunFolder } from '../save/run-folder.ts';
import { makeSavers } from '../save/savers.ts';
import { Workspace } from '../save/workspace.ts';
import type { ChangedAmong } from '../sources/find.ts';
import type { Refusal } from '../sources/source.ts';
import { requestParameters } from '../speech/parameters.ts';
import { answerTimeout } from '../speech/timeout.ts';
import { listenForCancellation } from './cancellation.ts';
import { conclude } from './conclude.ts';
import { endWithoutMedia, logFindings, warnOfUnmatched } from './findings.ts';
import { selectMedia } from './select.ts';

/** Finds media, has it transcribed and keeps the transcripts. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  const parameters = requestParameters(inputs.speech);
  const event = await readEvent();
  if (!(await mayUseKey(inputs, event))) return;

  const root = await enterWorkspace();
  const selection = await selectMedia(root, inputs, await changesOf(event, inputs));
  logFindings(
    selection.jobs.map(({ source }) => source),
    selection.refusals,
    selection.omissions,
  );
  if (selection.jobs.length + selection.refusals.length === 0) {
    return await endWithoutMedia(inputs.ifNoMedia, selection.omissions, selection.unmatched);
  }
  warnOfUnmatched(selection.unmatched);

  const workspace = new Workspace(root);
  const savers = await makeSavers(inputs.saving, inputs.token, event);
  const files = selection.jobs.flatMap(({ outputs }) => outputs.map(({ path }) => path));
  await workspace.check(files);
  for (const { saver } of savers) await saver.preflight(files);

  const runFolder = await RunFolder.create();
  const cancellation = listenForCancellation();
  const { transcribeJobs } = await import('./jobs.ts');
  const results = await transcribeJobs(
    selection.jobs,
    { workspace, runFolder, abort: cancellation.abort },
    {
      apiKey: inputs.apiKey,
      baseUrl: inputs.baseUrl,
      parameters,
      concurrency: inputs.concurrency,
      retries: inputs.retries,
      answerTimeout: answerTimeout(inputs.speech.model, inputs.timeout),
      stop: cancellation.stop,
    },
  );
  const all = [...selection.refusals.map(refused), ...results];
  await conclude(
    { results: all, omissions: selection.omissions },
    { root, runFolder, savers, inputs, event, cancellation },
  );
}

/** Whether the run goes on; if not, it is skipped in peace. Throws a Failure where that would hide a mistake. */
async function mayUseKey({ apiKey, allowForkHeads }: Inputs, event: Event): Promise<boolean> {
  const admission = admit(event, apiKey, allowForkHeads);
  if (admission.admitted) return true;
  setOutputs({ 'skipped-reason': admission.reason });
  log.notice(admission.why);
  await writeSummary(`## Transcripts\n\n${forMarkdown(admission.why)}\n`);
  return false;
}

/** Tells which files the event changed, if the user wants no others. */
async function changesOf(event: Event, { changedOnly, token }: Inputs): Promise<ChangedAmong | undefined> {
  if (!changedOnly) return undefined;
  const { connect } = await import('../github/client.ts');
  const history = historyOf(await connect(token, event));
  return (paths) => changedAmong(paths, history, event);
}

/** The runner starts an action in the workspace; elsewhere the current folder is the workspace. */
async function enterWorkspace(): Promise<string> {
  const root = await realpath(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  process.chdir(root);
  return root;
}

function refused({ name, code, message }: Refusal): Failed {
  return {
    status: 'failed',
    source: name,
    kind: 'file',
    error: { code, message: `It ${message}.`, status: undefined, requestId: undefined },
    answer: undefined,
  };
}
