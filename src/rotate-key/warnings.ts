import { holdsOutdatedKey, modelOf } from './family.ts';
import type { RotateInputs } from './inputs.ts';
import { unknownSettings } from './order.ts';
import type { RotationPlan } from './report.ts';

/** Warnings for the user before anything is changed, in whole sentences. */
export function warningsOf(
  plan: Pick<RotationPlan, 'subject' | 'targets' | 'times' | 'order'>,
  inputs: RotateInputs,
): readonly string[] {
  const { subject, order } = plan;
  return [
    ...(order === undefined ? [] : unknownSettings(modelOf(subject.family), inputs)),
    ...wrongSecret(plan),
    ...shortLife(plan, inputs),
    ...foreignKeyWarnings(plan),
  ];
}

function wrongSecret({
  subject: { family },
  targets,
  times,
}: Pick<RotationPlan, 'subject' | 'targets' | 'times'>) {
  if (!holdsOutdatedKey(family, times)) return [];
  const labels = targets.map(({ place }) => place.label).join(', ');
  const day = new Date(times.lastWrittenAt).toISOString().slice(0, 10);
  return [
    `current-key: it is key ${family.held}, though ${labels} got a newer one by ${day}. The secret that it ` +
      'comes from is probably not in `secrets`: a job with `environment: production` reads ' +
      '`environment:production/NAME` where ' +
      'there is one. That key is neither replaced nor deleted.',
  ];
}

function shortLife({ order }: Pick<RotationPlan, 'order'>, { rotateAfter }: RotateInputs): readonly string[] {
  const seconds = order?.ttlSeconds;
  if (seconds === undefined || rotateAfter === undefined || seconds * 1000 >= rotateAfter) return [];
  return [
    'time-to-live: the new key expires before `rotate-after`, so it is replaced only shortly before it ' +
      'expires. Use a longer time, so that a failed run does no harm.',
  ];
}

function foreignKeyWarnings({
  subject: { foreignKeys: keys },
}: Pick<RotationPlan, 'subject'>): readonly string[] {
  if (keys.length === 0) return [];
  const ids = keys.map(({ id }) => id).join(', ');
  return [
    `api-key: somebody else created key ${ids}, and only keys of that person or of an owner can delete it. ` +
      'After its grace period it stays valid until somebody deletes it. New keys belong to the creator of ' +
      '`api-key`.',
  ];
}
