import { setTimeout as sleep } from 'node:timers/promises';
import { NEVER, type NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import { compareGranted } from '../keys/granted.ts';
import { makeKey, removeKey, withdraw } from '../keys/making.ts';
import { A_DAY, type Advice } from '../keys/refused.ts';
import { HeldSignals } from '../keys/signals.ts';
import { type KeyTrial, tryKey } from '../keys/trying.ts';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { FINISHING_WAIT_MS, isOneTooMany, mayBeFinishing } from './due.ts';
import { type RotationTimes, relatedTo } from './family.ts';
import type { KeyInUse } from './report.ts';
import type { RotationSubject } from './subject.ts';
import { PartlyWrittenError, type SecretWriter } from './writing.ts';

type Successor = NewKey & KeyInUse;

const adviceFor = ({ ttlSeconds }: KeyOrder): Advice => ({
  input: 'current-key',
  tooMuch: 'Set `api-key` to a key that has them.',
  tooMany: ttlSeconds === undefined ? 'Run again later.' : `${A_DAY} Run again tomorrow.`,
  lost: 'is deleted by a later rotation',
});

/**
 * Creates a key, verifies that it works and writes it to all targets. A key that no secret has is deleted again.
 * Returns undefined if another rotation created one at the same time and four keys would be valid. Throws a
 * PartlyWrittenError, with the key, if only some targets have it.
 */
export async function succeed(
  manager: ManagementClient,
  {
    subject,
    times,
    url,
  }: { readonly subject: RotationSubject; readonly times: RotationTimes; readonly url: URL },
  order: KeyOrder,
  write: SecretWriter,
): Promise<Successor | undefined> {
  const { projectId, family } = subject;
  // From here on a cancelled run completes what it has started, because the next run could not use its new key.
  using signals = new HeldSignals();
  const [began, beganAt] = [Date.now(), manager.clock.now()];
  const key = await makeKey(manager, projectId, order, adviceFor(order));
  const successor = { ...key, createdAt: Date.parse(key.created) || beganAt };
  try {
    await verifySuccessor(manager, { project: projectId, key: successor, order, url });
    const seen = relatedTo(family.root, (await manager.listKeys(projectId)).keys);
    if (isOneTooMany(family, successor, manager.clock.now(), seen)) {
      await removeKey(manager, projectId, key.id);
      log.notice(
        `No new key: another rotation created one at the same time, so key ${key.id} was deleted again before ` +
          'any secret had it.',
      );
      return undefined;
    }
    const others = seen.filter(({ id }) => id !== key.id);
    if (mayBeFinishing(family, times, others)) {
      log.info('Another rotation may still be writing an older key: waiting until it must have finished.');
      await sleep(FINISHING_WAIT_MS);
    }
    if (signals.received !== undefined) throw new Failure(`Cancelled by ${signals.received}.`);
    log.info(`Key ${key.id} was created in project ${projectId}, and works.`);
    await write(key, began);
    return successor;
  } catch (error) {
    if (error instanceof PartlyWrittenError)
      throw new PartlyWrittenError(error.message, error.written, successor);
    throw await withdraw(manager, projectId, key.id, error);
  }
}

/** Uses a new key. Throws a Failure if it is not accepted or differs from its order. */
async function verifySuccessor(
  manager: ManagementClient,
  trial: KeyTrial & { readonly key: Successor },
): Promise<void> {
  const { key, order } = trial;
  const known = await tryKey(manager, trial);
  const { ttlSeconds } = order;
  const expires =
    ttlSeconds === undefined ? NEVER : new Date(key.createdAt + ttlSeconds * 1000).toISOString();
  const { excess, lack, others, unreported } = compareGranted(order, known, expires);
  const wrong = [excess, lack, ...others].find((each) => each !== undefined);
  if (wrong !== undefined) throw new Failure(`The new key ${wrong}.`);
  for (const what of unreported) {
    log.warning(`Deepgram does not report ${what}: check key ${key.id} in the Deepgram console.`);
  }
}
