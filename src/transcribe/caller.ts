import type { Event } from '../github/event.ts';
import * as log from '../lib/log.ts';
import type { Inputs } from './inputs/inputs.ts';
import { isSameWriter } from './lockfile/lock.ts';
import { answersTo, whyOptionsDiffer } from './plan/options.ts';
import { ofKind, type Task } from './plan/tasks.ts';
import { describeWriter } from './plan/writers.ts';
import type { Run } from './run.ts';

/**
 * The id of a job. A job in a reusable workflow knows neither its caller nor the caller's matrix values; the name of
 * the job, which GitHub returns for this id, contains both.
 */

const JOB_ID = /^\d+$/;

/** The event with the job's name in the calling workflow; the event unchanged if the workflow was not called. */
export async function withCallerJob(
  event: Event,
  { calledJob, token }: Pick<Inputs, 'calledJob' | 'token'>,
): Promise<Event> {
  if (!JOB_ID.test(calledJob)) return event;
  const name = token === '' ? undefined : await jobName(calledJob, token, event);
  return name === undefined ? { ...event, isUnknownCall: true } : { ...event, job: name };
}

async function jobName(id: string, token: string, event: Event): Promise<string | undefined> {
  const { connect } = await import('../github/client.ts');
  return await (await connect(token, event)).runs.jobName(id);
}

/**
 * Warns before anything is paid for if recordings seem to have changed options but may belong to another call of the
 * same workflow: the entry comes from the same caller file in the same version, with other options. If the names of the
 * jobs are available, the calls are distinguished and no warning is needed.
 */
export function warnOfSiblings(tasks: readonly Task[], { event, asked }: Pick<Run, 'event' | 'asked'>): void {
  if (event.isUnknownCall === undefined) return;
  const isAnswer = answersTo(asked);
  const other = ofKind(tasks, 'transcribe')
    .flatMap(({ item: { own } }) => (own === undefined || isAnswer(own) ? [] : [own]))
    .find(({ writer }) => isSameWriter(writer, asked.writer) && writer.version === asked.writer.version);
  if (other === undefined) return;
  log.warning(
    `output: ${other.source} was transcribed with other options (${whyOptionsDiffer(other.options, asked.options)}) by ` +
      `${describeWriter(other.writer)}, whose workflow file has not changed since. If another call of the same reusable ` +
      'workflow did that, both pay in every run. Give each call its own `output`, and its job `permissions: ' +
      'actions: read`, which lets the action tell the calls apart.',
  );
}
