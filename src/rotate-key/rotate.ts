import type { Key } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { openApi } from '../github/api.ts';
import type { Event } from '../github/event.ts';
import { type SecretLocation, Secrets } from '../github/secrets.ts';
import { openClient } from '../keys/client.ts';
import { removeKey } from '../keys/making.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { moveFor, reasonForNewKey } from './due.ts';
import { isBehind, modelOf, without } from './family.ts';
import type { RotateInputs } from './inputs.ts';
import { deletableFrom, leftover } from './old-keys.ts';
import { differenceFromSettings, orderFor } from './order.ts';
import {
  type KeyInUse,
  printPlan,
  type RotationPlan,
  type RotationResult,
  report,
  reportPlan,
  type Undeleted,
} from './report.ts';
import { findSubject } from './subject.ts';
import { succeed } from './successor.ts';
import { warningsOf } from './warnings.ts';
import {
  findTargets,
  PartlyWrittenError,
  type Target,
  timesWritten,
  writeAll,
  writeRest,
} from './writing.ts';

/** Clocks with a smaller difference count as equal, because HTTP dates have whole seconds. */
const SAME_CLOCK_MS = 2000;

/** Rotates a key if it is due, and deletes keys that are no longer needed. Throws if the step must fail. */
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
    printPlan(plan);
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
  const due = reasonForNewKey(rest, times, inputs.rotateAfter);
  const isPressing = due === 'age' || due === 'expiry';
  const reason = isPressing ? due : (differenceFromSettings(rest.current, inputs) ?? due);
  const move = moveFor(rest, times, reason);
  const order = move === 'make' ? orderFor(modelOf(rest), rest.root, inputs) : undefined;
  const clocks = { runner: -manager.clock.ahead, github: ahead() };
  const plan = { subject, targets, times, listedAt, clocks, reason, move, order };
  return { ...plan, rotateAfter: inputs.rotateAfter, warnings: warningsOf(plan, inputs) };
}

/** Carries out a plan and reports all changes, even if it fails halfway. */
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
    let successor: KeyInUse | undefined;
    try {
      successor = await this.#changeSecrets();
      await this.#deleteDone(successor?.createdAt);
    } catch (error) {
      const partial = error instanceof PartlyWrittenError && error.key !== undefined ? error : undefined;
      // If nothing was changed and no key waits, the error says everything.
      if (partial !== undefined || this.#deleted.length > 0 || family.keys.length > 1) {
        await this.#report({ partial: partial?.key && { key: partial.key, labels: partial.written } });
      }
      throw error;
    }
    await this.#report({ successor });
    this.#refuseUndeleted();
  }

  async #report({
    successor,
    partial,
  }: Pick<RotationResult, 'partial'> & { readonly successor?: KeyInUse | undefined }) {
    const { subject, times } = this.#plan;
    const deleted = this.#deleted;
    const undeleted = this.#undeleted;
    const left = without(subject.family, [...deleted, ...undeleted.map(({ key }) => key)]);
    const now = { ...times, now: this.#manager.clock.now() };
    const { waiting } = leftover(left, now, successor?.createdAt);
    await report(this.#plan, { successor, partial, deleted, undeleted, waiting });
  }

  /** Returns the key that all secrets have now, if it is a different one than before. */
  async #changeSecrets(): Promise<KeyInUse | undefined> {
    const { subject, times, targets, reason } = this.#plan;
    const rest = without(subject.family, this.#deleted);
    const refused = this.#undeleted.map(({ key }) => key);
    const move = moveFor(rest, times, reason, refused);
    if (move === 'finish') return await this.#finish();
    if (move === 'leave') {
      const newest = rest.keys.at(-1)?.id ?? '';
      log.notice(
        `No new key: another rotation created key ${newest} within the last hour, and may still be running.`,
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

  /** Writes the key that an earlier rotation left in some secrets to the others. */
  async #finish(): Promise<KeyInUse> {
    const { subject, targets, times, listedAt, clocks } = this.#plan;
    const { current } = subject.family;
    const key = { ...current, createdAt: Date.parse(current.created) || times.now };
    const behind = targets.filter(({ before }) => isBehind(before.updatedAt - clocks.github, current));
    const value = { id: current.id, key: this.#inputs.currentKey };
    try {
      await writeRest(this.#secrets, { targets, behind, value, listedAt });
    } catch (error) {
      throw error instanceof PartlyWrittenError
        ? new PartlyWrittenError(error.message, error.written, key)
        : error;
    }
    return key;
  }

  /**
   * Deletes keys that are no longer needed, as far as possible. `successorAt` is when the key that all secrets have now
   * was created.
   */
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
        this.#undeleted.push({ key, since: deletableFrom(left, now, key, successorAt), why });
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
