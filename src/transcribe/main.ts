import { realpath } from 'node:fs/promises';
import { admit, dependsOnEvent, readEvent } from '../event.ts';
import { type Inputs, readInputs } from '../inputs.ts';
import { forMarkdown, keepQuerySecret } from '../lib/safe-text.ts';
import { planJobs } from '../plan/plan.ts';
import * as log from '../report/log.ts';
import { judge, report, setOutputs, writeSummary } from '../report/report.ts';
import type { Failed } from '../report/result.ts';
import { RunFolder } from '../save/run-folder.ts';
import { Workspace } from '../save/workspace.ts';
import { findSources } from '../sources/find.ts';
import type { Refusal } from '../sources/source.ts';
import { requestParameters } from '../speech/parameters.ts';
import { answerTimeout } from '../speech/timeout.ts';
import { listenForCancellation } from './cancellation.ts';
import { endWithoutMedia, logFindings, warnOfUnmatched } from './findings.ts';

/** Finds media, has it transcribed and keeps the transcripts. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  const parameters = requestParameters(inputs.speech);
  if (!(await mayUseKey(inputs))) return;

  const root = await enterWorkspace();
  const found = await findSources(root, inputs.wanted);
  for (const source of found.sources) if (source.kind === 'url') keepQuerySecret(source.url);
  const plan = planJobs(found.sources, {
    formats: inputs.formats,
    template: inputs.output,
    ignoreCase: process.platform !== 'linux',
  });
  const omissions = [...found.omissions, ...plan.omissions];
  logFindings(
    plan.jobs.map(({ source }) => source),
    found.refusals,
    omissions,
  );
  if (plan.jobs.length + found.refusals.length === 0) {
    return await endWithoutMedia(inputs.ifNoMedia, omissions, found.unmatched);
  }
  warnOfUnmatched(found.unmatched);

  const workspace = new Workspace(root);
  await workspace.check(plan.jobs.flatMap(({ outputs }) => outputs.map(({ path }) => path)));
  const runFolder = await RunFolder.create();
  const cancellation = listenForCancellation();
  const { transcribeJobs } = await import('./jobs.ts');
  const results = await transcribeJobs(
    plan.jobs,
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
  const totals = await report([...found.refusals.map(refused), ...results], omissions, runFolder);
  judge(totals, inputs.failOn, cancellation.isCancelled());
}

/** Whether the run goes on; if not, it is skipped in peace. Throws a Failure where that would hide a mistake. */
async function mayUseKey({ apiKey, allowForkHeads }: Inputs): Promise<boolean> {
  if (!dependsOnEvent(process.env['GITHUB_EVENT_NAME'], apiKey)) return true;
  const admission = admit(await readEvent(), apiKey, allowForkHeads);
  if (admission.admitted) return true;
  setOutputs({ 'skipped-reason': admission.reason });
  log.notice(admission.why);
  await writeSummary(`## Transcripts\n\n${forMarkdown(admission.why)}\n`);
  return false;
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
