import type { Event } from '../github/event.ts';
import { blobId, sha256 } from '../lib/hash.ts';
import { bytesWithoutReturns } from '../lib/line-ends.ts';
import { endingOf, FORMATS } from '../transcript/formats.ts';
import type { Inputs } from './inputs/inputs.ts';
import { DEFAULT_LANGUAGE } from './inputs/look.ts';
import type { TranscriptRequest, Writer } from './lockfile/lock.ts';
import { canonicalOptions } from './plan/options.ts';
import { type Renewal, readRenewals } from './plan/renewals.ts';
import type { Variables } from './plan/template.ts';
import { type Trust, trustIn } from './plan/trust.ts';
import type { Workspace } from './save/workspace.ts';

/**
 * Number of hexadecimal digits kept of the hash of the presentation settings, and of the version of a workflow file.
 */
const DIGITS = 8;

/** The request options of a run, and the step that counts as the writer of its files. */
export async function askedBy(
  inputs: Inputs,
  event: Event,
  workspace: Workspace,
): Promise<TranscriptRequest> {
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
 * Identifies the step of this run. In a reusable workflow, `strategy` is its own and does not include the caller's
 * matrix; the job's name does include it, so withCallerJob() puts that name into the event.
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

/** The location where GitHub looks for workflows. Any other value is not read as a path. */
const WORKFLOW_FILE = /^\.github\/workflows\/[^/\\]+\.ya?ml$/;

/** The first digits of git's id for a workflow file; undefined if the file does not exist. */
export async function versionOf(workflow: string, workspace: Workspace): Promise<string | undefined> {
  if (!WORKFLOW_FILE.test(workflow)) return undefined;
  const content = await workspace.read(workflow);
  return content === undefined ? undefined : blobId(bytesWithoutReturns(content)).slice(0, DIGITS);
}

/** The values of the request that an output template can use. */
export const variablesOf = ({ speech }: Inputs): Variables => ({
  language: speech.language || DEFAULT_LANGUAGE,
  model: speech.model,
});

/**
 * The recordings that the user wants transcribed again. A line that was entered by hand to start a run requests a new
 * transcription in each such run, but not when the same run is run again. `given` has the lines as they were entered.
 * Throws a Failure for an invalid pattern.
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

/** Decides which paths of the lock file are trusted, given the inputs and the titles that the user gave to sources. */
export function trustOf(inputs: Inputs, titles: ReadonlyMap<string, string> = new Map()): Trust {
  const endings = new Map(FORMATS.map((format): [string, string] => [format, endingOf(format)]));
  return trustIn({
    templates: inputs.output,
    endingOf: (format) => endings.get(format) ?? format,
    variables: variablesOf(inputs),
    titleOf: (source) => titles.get(source),
  });
}
