import type { Key } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { openApi } from '../github/api.ts';
import type { Event } from '../github/event.ts';
import { type SecretLocation, Secrets } from '../github/secrets.ts';
import { openClient } from '../keys/client.ts';
import { removeKey } from '../keys/making.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { dueBecause, freeFrom, isBehind, leftover, modelOf, moveFor, without } from './family.ts';
import type { RotateInputs } from './inputs.ts';
import { differenceFromWish, orderFor } from './order.ts';
import {
  type Done,
  type InUse,
  type RotationPlan,
  report,
  reportPlan,
  tellPlan,
  type Undeleted,
} from './report.ts';
import { findSubject } from './subject.ts';
import { succeed } from './successor.ts';
import { warningsOf } from './warnings.ts';
import { findTargets, HeldKeyError, type Target, timesWritten, writeAll, writeRest } from './writing.ts';

/** Clocks that differ by less may be the same: HTTP tells whole seconds. */
const SAME_CLOCK_MS = 2000;

/** Rotates a key if it is time to, and deletes those that are done with. Throws if the step must fail. */
export async function rotate(
  inputs: RotateInputs,
  places: readonly SecretLocation[],
  event: Event,
): Promise<void> {
  const secrets = new Secrets(await openApi(inputs.token, event.owner, event.repo));
  const targets = await findTargets(secrets, places);
  const manager = openClient(inputs.apiKey, inputs.managementUrl);
  try {
    const plan = await makePlan(manager, inputs, secrets, targets);
    tellPlan(plan);
    if (inputs.dryRun) await reportPlan(plan);
    else await new Rotation(plan, manager, inputs, secrets).run();
  } finally {
    manager.close();
  }
}

async function makePlan(
  manager: ManagementClient,
  inputs: RotateInputs,
  secrets: Secrets,
  targets: readonly Target[],
): Promise<RotationPlan> {
  const listedAt = Date.now();
  const ahead = (): number => {
    const difference = secrets.clock.ahead - manager.clock.ahead;
    return Math.abs(difference) < SAME_CLOCK_MS ? 0 : difference;
  };
  const written = () => timesWritten(targets, ahead());
  const subject = await findSubject(manager, inputs, written);
  const times = { now: manager.clock.now(), ...written(), grace: inputs.grace };
  const { done } = leftover(subject.family, times);
  const rest = without(subject.family, done);
  const due = dueBecause(rest, times, inputs.rotateAfter);
  const isPressing = due === 'age' || due === 'expiry';
  const reason = isPressing ? due : (differenceFromWish(rest.current, inputs) ?? due);
  const move = moveFor(rest, times, reason);
  const order = move === 'make' ? orderFor(modelOf(rest), rest.root, inputs) : undefined;
  const clocks = { runner: -manager.clock.ahead, github: ahead() };
  const plan = { subject, targets, times, listedAt, clocks, reason, move, order };
  return { ...plan, rotateAfter: inputs.rotateAfter, warnings: warningsOf(plan, inputs) };
}

/** Carries out a plan, and tells all that became of it, also if it fails halfway. */
class Rotation {
  readonly #plan: RotationPlan;
  readonly #manager: ManagementClient;
  readonly #inputs: RotateInputs;
  readonly #secrets: Secrets;
  readonly #deleted: Key[] = [];
  readonly #undeleted: Undeleted[] = [];

  constructor(plan: RotationPlan, manager: ManagementClient, inputs: RotateInputs, secrets: Secrets) {
    this.#plan = plan;
    this.#manager = manager;
    this.#inputs = inputs;
    this.#secrets = secrets;
  }

  /** Throws if the step must fail. */
  async run(): Promise<void> {
    const { family } = this.#plan.subject;
    await this.#deleteDone();
    let successor: InUse | undefined;
    try {
      successor = await this.#changeSecrets();
      await this.#deleteDone(successor?.madeAt);
    } catch (error) {
      const half = error instanceof HeldKeyError && error.key !== undefined ? error : undefined;
      // Where nothing was changed, and no key waits, there is nothing to tell but the error.
      if (half !== undefined || this.#deleted.length > 0 || family.keys.length > 1) {
        await this.#report({ half: half?.key && { key: half.key, labels: half.written } });
      }
      throw error;
    }
    await this.#report({ successor });
    this.#refuseUndeleted();
  }

  async #report({ successor, half }: Pick<Done, 'half'> & { readonly successor?: InUse | undefined }) {
    const { subject, times } = this.#plan;
    const deleted = this.#deleted;
    const undeleted = this.#undeleted;
    const left = without(subject.family, [...deleted, ...undeleted.map(({ key }) => key)]);
    const now = { ...times, now: this.#manager.clock.now() };
    const { waiting } = leftover(left, now, successor?.madeAt);
    await report(this.#plan, { successor, half, deleted, undeleted, waiting });
  }

  /** Gives the key that all secrets have now, if that is another one than before. */
  async #changeSecrets(): Promise<InUse | undefined> {
    const { subject, times, targets, reason } = this.#plan;
    const rest = without(subject.family, this.#deleted);
    const refused = this.#undeleted.map(({ key }) => key);
    const move = moveFor(rest, times, reason, refused);
    if (move === 'finish') return await this.#finish();
    if (move === 'leave') {
      const newest = rest.keys.at(-1)?.id ?? '';
      log.notice(
        `No new key: another rotation made key ${newest} within the last hour, and may still be running.`,
      );
    }
    if (move === 'wait') {
      const why =
        `No new key is created, since ${rest.keys.length} are already valid: ` +
        `${rest.keys.map(({ id }) => id).join(', ')}.`;
      if (reason !== 'asked' || refused.length > 0) {
        throw new Failure(`${why} In the Deepgram console, delete the keys that nobody uses, and run again.`);
      }
      log.warning(`${why} A later run creates one when the grace period of another key has ended.`);
    }
    if (move !== 'make') return undefined;
    const order = orderFor(modelOf(rest), rest.root, this.#inputs);
    const around = { subject: { ...subject, family: rest }, times, url: this.#inputs.managementUrl };
    return await succeed(this.#manager, around, order, (key, began) =>
      writeAll(this.#secrets, targets, key, began),
    );
  }

  /** Gives the key that a rotation before left in some secrets to the rest. */
  async #finish(): Promise<InUse> {
    const { subject, targets, times, listedAt, clocks } = this.#plan;
    const { current } = subject.family;
    const key = { ...current, madeAt: Date.parse(current.created) || times.now };
    const behind = targets.filter(({ before }) => isBehind(before.updatedAt - clocks.github, current));
    const value = { id: current.id, key: this.#inputs.currentKey };
    try {
      await writeRest(this.#secrets, targets, behind, value, listedAt);
    } catch (error) {
      throw error instanceof HeldKeyError ? new HeldKeyError(error.message, error.written, key) : error;
    }
    return key;
  }

  /** Deletes what is done with, as much as can be. `successorAt` is when a key was made that all secrets have now. */
  async #deleteDone(successorAt?: number): Promise<void> {
    const { subject, times } = this.#plan;
    const refused = this.#undeleted.map(({ key }) => key);
    const left = without(subject.family, [...this.#deleted, ...refused]);
    const now = { ...times, now: successorAt ?? times.now };
    for (const key of leftover(left, now, successorAt).done) {
      try {
        await removeKey(this.#manager, subject.projectId, key.id);
        this.#deleted.push(key);
      } catch (error) {
        const why = messageOf(error);
        log.warning(`Key ${key.id} could not be deleted; the next rotation tries again: ${why}`);
        this.#undeleted.push({ key, since: freeFrom(left, now, key, successorAt), why });
      }
    }
  }

  #refuseUndeleted(): void {
    const now = this.#manager.clock.now();
    const late = this.#undeleted.filter(
      ({ key, since }) =>
        now - since >= this.#inputs.undeletedAfter && !(Date.parse(key.expires ?? '') <= now),
    );
    if (late.length === 0) return;
    throw new Failure(
      `undeleted-after: ${late.map(({ key }) => `key ${key.id}`).join(', ')} should be deleted, but the key in ` +
        '`api-key` may not do that. Delete it in the Deepgram console, or set `api-key` to a key of its ' +
        'creator or of an owner.',
    );
  }
}
