import type { Event } from '../github/event.ts';
import { blobId, sha256 } from '../lib/hash.ts';
import { bytesWithoutReturns } from '../lib/line-ends.ts';
import { endingOf, FORMATS } from '../transcript/formats.ts';
import type { Inputs } from './inputs/inputs.ts';
import { DEFAULT_LANGUAGE } from './inputs/look.ts';
import type { Asked, Writer } from './lockfile/lock.ts';
import { canonicalOptions } from './plan/options.ts';
import { type Renewal, readRenewals } from './plan/renewals.ts';
import type { Variables } from './plan/template.ts';
import { type Trust, trustIn } from './plan/trust.ts';
import type { Workspace } from './save/workspace.ts';

/** Hexadecimal digits that tell how transcripts look, and versions of a workflow's file. */
const DIGITS = 8;

/** The options that a run requests, and the writer that it is. */
export async function askedBy(inputs: Inputs, event: Event, workspace: Workspace): Promise<Asked> {
  const { language: _, ...look } = inputs.look;
  const [options, earlier] = [canonicalOptions(inputs.asked), canonicalOptions(inputs.earlier)];
  return {
    options,
    ...(earlier !== options && { earlier }),
    look: sha256(JSON.stringify(look)).slice(0, DIGITS),
    writer: await writerOf(event, inputs.saving.artifact.jobIndex, workspace),
  };
}

/**
 * The step that this run is. In a reusable workflow `strategy` is its own, and tells nothing of the matrix that calls it;
 * the job's name does, as withCallerJob() has it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#strategy-context
 */
async function writerOf(
  { owner, repo, workflow, workflowRef, job, step }: Event,
  jobIndex: string,
  workspace: Workspace,
): Promise<Writer> {
  const [path = ''] = workflowRef.split('@');
  const own = `${owner}/${repo}/`;
  const file = path.startsWith(own) ? path.slice(own.length) : path || workflow;
  return {
    workflow: file,
    step: [job, step, jobIndex].filter((part) => part !== '').join('/'),
    version: await versionOf(file, workspace),
  };
}

/** Where GitHub looks for workflows. Any other name of one is not a path to read. */
const WORKFLOW_FILE = /^\.github\/workflows\/[^/\\]+\.ya?ml$/;

/** The beginning of the id that git gives to a workflow's file; undefined if there is none. */
export async function versionOf(workflow: string, workspace: Workspace): Promise<string | undefined> {
  if (!WORKFLOW_FILE.test(workflow)) return undefined;
  const content = await workspace.read(workflow);
  return content === undefined ? undefined : blobId(bytesWithoutReturns(content)).slice(0, DIGITS);
}

/** What a template may name of the request. */
export const variablesOf = ({ speech }: Inputs): Variables => ({
  language: speech.language || DEFAULT_LANGUAGE,
  model: speech.model,
});

/**
 * What is to be transcribed again on purpose. A line that somebody entered to start this very run asks in each such run,
 * but not when it is run again. `given` are the lines as they were entered. Throws a Failure for a pattern that means
 * nothing.
 */
export function renewalsOf(
  { economy }: Inputs,
  { entered = [], runId }: Event,
  given: readonly string[],
): Renewal[] {
  const byHand = new Set(entered);
  return readRenewals(economy.retranscribe, (index) =>
    byHand.has(given[index] ?? '') ? `run ${runId}` : '',
  );
}

/** What is believed of a lock file that lies in a repository with such inputs, and such names that the user gave sources. */
export function trustOf(inputs: Inputs, titles: ReadonlyMap<string, string> = new Map()): Trust {
  const endings = new Map(FORMATS.map((format): [string, string] => [format, endingOf(format)]));
  return trustIn({
    templates: inputs.output,
    endingOf: (format) => endings.get(format) ?? format,
    variables: variablesOf(inputs),
    titleOf: (source) => titles.get(source),
  });
}
