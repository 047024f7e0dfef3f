import type { Key } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { openApi } from '../github/api.ts';
import type { Event } from '../github/event.ts';
import { type Place, Secrets } from '../github/secrets.ts';
import { openClient } from '../keys/client.ts';
import { removeKey } from '../keys/making.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { dueBecause, leftover, modelOf } from './family.ts';
import type { Inputs } from './inputs.ts';
import { type Plan, report, reportPlan, tellPlan } from './report.ts';
import { findSubject } from './subject.ts';
import { orderFor, succeed, untoldOf } from './successor.ts';
import { findTargets, type Target, timesWritten, type Writer, writeAll } from './writing.ts';

/** Rotates a key if it is time to, and deletes those that are done with. Throws if the step must fail. */
export async function rotate(inputs: Inputs, places: readonly Place[], event: Event): Promise<void> {
  const secrets = new Secrets(await openApi(inputs.token, event.owner, event.repo));
  const targets = await findTargets(secrets, places);
  const manager = openClient(inputs.apiKey, inputs.managementUrl);
  try {
    const plan = await makePlan(manager, inputs, targets);
    tellPlan(plan);
    if (inputs.dryRun) await reportPlan(plan);
    else await carryOut(plan, manager, inputs, secrets);
  } finally {
    manager.close();
  }
}

async function makePlan(
  manager: ManagementClient,
  inputs: Inputs,
  targets: readonly Target[],
): Promise<Plan> {
  const written = timesWritten(targets);
  const subject = await findSubject(manager, inputs, written.writtenAt);
  const { family } = subject;
  const times = { now: Date.now(), ...written, grace: inputs.grace };
  const reason = dueBecause(family, times, inputs.rotateAfter);
  const model = modelOf(family);
  const order = reason === undefined ? undefined : orderFor(model, family.root, inputs.lifetime);
  const warnings = order === undefined ? [] : untoldOf(model, inputs.lifetime);
  return { subject, targets, times, reason, order, warnings };
}

async function carryOut(
  plan: Plan,
  manager: ManagementClient,
  { managementUrl }: Inputs,
  secrets: Secrets,
): Promise<void> {
  const { subject, targets, times, order } = plan;
  const write: Writer = (key, began) => writeAll(secrets, targets, key, began);
  const successor =
    order === undefined ? undefined : await succeed(manager, subject, order, managementUrl, write);
  const { done, waiting } = leftover(
    subject.family,
    { ...times, now: successor?.madeAt ?? Date.now() },
    successor?.madeAt,
  );
  const deleted = await deleteAll(manager, subject.projectId, done);
  await report(plan, { successor, deleted, waiting });
}

/** Deletes keys, as many as can be. Gives those that are gone. */
async function deleteAll(
  manager: ManagementClient,
  projectId: string,
  keys: readonly Key[],
): Promise<readonly Key[]> {
  const gone: Key[] = [];
  for (const key of keys) {
    try {
      await removeKey(manager, projectId, key.id);
      gone.push(key);
    } catch (error) {
      log.warning(`Key ${key.id} could not be deleted; the next rotation tries again: ${messageOf(error)}`);
    }
  }
  return gone;
}
