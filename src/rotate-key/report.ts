import { type Key, NEVER } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import * as log from '../lib/log.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { type Move, nextDue, type Reason } from './due.ts';
import type { RotationTimes } from './family.ts';
import { leftover, type WaitingKey } from './old-keys.ts';
import { type RotateOutputs, setOutputs } from './outputs.ts';
import type { RotationSubject } from './subject.ts';
import { renderSummary, rowOf } from './summary.ts';
import type { Target } from './writing.ts';

/** The facts and decisions of a run before it changes anything. */
export interface RotationPlan {
  readonly subject: RotationSubject;
  readonly targets: readonly Target[];
  readonly times: RotationTimes;
  /** When the keys were listed, in milliseconds since the epoch, by the runner's clock. */
  readonly listedAt: number;
  /** How far the clocks of the runner and of GitHub are ahead of Deepgram's, in milliseconds. */
  readonly clocks: { readonly runner: number; readonly github: number };
  /** Why the secrets are to be changed; undefined if they are not. */
  readonly reason: Reason | undefined;
  readonly move: Move;
  /** The new key; undefined if none is to be created. */
  readonly order: KeyOrder | undefined;
  /** Milliseconds; undefined for always. */
  readonly rotateAfter: number | undefined;
  /** Warnings to print before anything is changed. */
  readonly warnings: readonly string[];
}

/** A key that secrets have. */
export interface KeyInUse extends Key {
  /** When it was created, in milliseconds since the epoch, by Deepgram's clock. */
  readonly createdAt: number;
}

/** A key that should have been deleted, since when, and why it was not. */
export interface Undeleted {
  readonly key: Key;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly why: string;
}

/** The changes of a run. */
export interface RotationResult {
  /** The new key that all secrets have now; undefined if they have the same key as before. */
  readonly successor: KeyInUse | undefined;
  /** A key that only some secrets have, with the labels of these. */
  readonly partial?: { readonly key: KeyInUse; readonly labels: readonly string[] } | undefined;
  readonly deleted: readonly Key[];
  readonly undeleted: readonly Undeleted[];
  readonly waiting: readonly WaitingKey[];
}

const REASONS: Readonly<Record<Reason, string>> = {
  asked: '`rotate-after` is not set, so each run creates one',
  age: 'it is older than `rotate-after`',
  expiry: 'it expires soon',
  unfinished: 'an earlier rotation did not finish',
  scopes: 'its scopes differ from `scopes`',
  tags: 'it does not have the tags of `tags`',
};

/** A smaller clock difference is not reported. */
const NOTABLE_MS = 10_000;

/** The state of the key in use while another one was written only to some secrets. */
const MAY_BE_IN_USE = 'still valid: the secrets that could not be written may have it';

/** Prints which key is in use and what happens to it. */
export function printPlan(plan: RotationPlan): void {
  const { subject, reason, move, warnings, clocks } = plan;
  const { family, projectId } = subject;
  const { id, comment, scopes, created, expires } = family.current;
  log.info(
    `Key ${id} of project ${projectId} is in use: "${comment}", with ${listOf(scopes)}, ` +
      `created ${dayOf(created)}, ${endOf(expires)}.`,
  );
  for (const [whose, ahead] of [
    ["the runner's", clocks.runner],
    ["GitHub's", clocks.github],
  ] as const) {
    if (Math.abs(ahead) < NOTABLE_MS) continue;
    const direction = ahead > 0 ? 'ahead of' : 'behind';
    log.info(
      `Deepgram's clock is used: ${whose} is ${Math.round(Math.abs(ahead) / 1000)} s ${direction} it.`,
    );
  }
  if (reason === undefined) log.info(`No new key is due yet${nextRotationText(plan, family.current)}.`);
  else if (move === 'finish') log.info(`Only some secrets have it: ${REASONS.unfinished}.`);
  else log.info(`A new key is due: ${REASONS[reason]}.`);
  for (const warning of warnings) log.warning(warning);
}

const DRY_RUN_TITLES: Readonly<Record<Move, string>> = {
  none: 'No new Deepgram key (dry run)',
  make: 'A Deepgram key to rotate (dry run)',
  finish: 'A Deepgram key to write to more secrets (dry run)',
  wait: 'No new Deepgram key: too many are valid (dry run)',
  leave: 'No new Deepgram key: another rotation is running (dry run)',
};

/** Writes the log, outputs and summary of a dry run. */
export async function reportPlan(plan: RotationPlan): Promise<void> {
  const { subject, targets, times, move, order } = plan;
  const { done, waiting } = leftover(subject.family, times, order === undefined ? undefined : times.now);
  const labels = targets.map(({ place }) => place.label).join(', ');
  if (order !== undefined) {
    log.info(
      `A new key would be created: "${order.comment}", with ${order.scopes.join(', ')}, for ${labels}.`,
    );
  }
  for (const key of done) log.info(`Key ${key.id} would be deleted.`);
  for (const each of waiting) log.info(`Key ${each.key.id} would be ${deletionText(each)}.`);
  log.info(
    'Nothing was changed: `dry-run` is set. Whether `token` can write the secrets shows only when it does so.',
  );
  const { id, expires } = subject.family.current;
  setOutputs({ 'key-id': id, 'expires-at': expires ?? '', ...idsOf(plan, { deleted: done, waiting }) });
  const effect = move === 'finish' ? `would be written to all of ${labels}` : `stays in ${labels}`;
  const rows = [
    order === undefined
      ? rowOf(subject.family.current, effect)
      : ['a new key', '', '', `would be created for ${labels}`],
    ...waiting.map((each) => rowOf(each.key, `would be ${deletionText(each)}`)),
    ...done.map((key) => rowOf(key, 'would be deleted')),
  ];
  await writeSummary(renderSummary(DRY_RUN_TITLES[move], subject, rows));
}

/** Writes the log, outputs and summary of a run, also if it fails. */
export async function report(plan: RotationPlan, done: RotationResult): Promise<void> {
  const { subject, targets, order, reason } = plan;
  const { successor, partial, deleted, undeleted, waiting } = done;
  const { current } = subject.family;
  for (const { id } of deleted) log.info(`Key ${id} is deleted.`);
  for (const each of waiting) log.info(`Key ${each.key.id} is ${deletionText(each)}.`);
  const labels = targets.map(({ place }) => place.label);
  const ended = successor && { ...successor, expires: expiryOf(successor, order) };
  const inUse = ended ?? current;
  const isOther = successor !== undefined && successor.id !== current.id;
  setOutputs({
    rotated: String(successor !== undefined),
    'key-id': inUse.id,
    'previous-key-id': isOther ? current.id : '',
    'expires-at': inUse.expires ?? '',
    ...idsOf(plan, { deleted, waiting, undeleted, partial }, inUse),
  });
  const isLeft = (key: Key): boolean => waiting.some((each) => each.key.id === key.id);
  const rows = [
    ...(partial === undefined ? [] : [rowOf(partial.key, partialState(partial.labels, labels))]),
    ...(partial?.key.id === inUse.id || isLeft(inUse)
      ? []
      : [
          rowOf(
            inUse,
            partial === undefined ? `${isOther ? 'new, ' : ''}in ${labels.join(', ')}` : MAY_BE_IN_USE,
          ),
        ]),
    ...waiting.map((each) => rowOf(each.key, deletionText(each))),
    ...undeleted.map(({ key, why }) => rowOf(key, `could not be deleted, and is still valid: ${why}`)),
    ...deleted.map((key) => rowOf(key, 'deleted')),
  ];
  await writeSummary(renderSummary(titleOf(done, reason), subject, rows));
}

function titleOf(
  { successor, partial }: Pick<RotationResult, 'successor' | 'partial'>,
  reason: Reason | undefined,
): string {
  if (partial !== undefined) return 'Only some secrets have the new Deepgram key';
  if (successor !== undefined) return 'A Deepgram key was rotated';
  return reason === undefined ? 'No new Deepgram key yet' : 'No new Deepgram key';
}

function partialState(has: readonly string[], all: readonly string[]): string {
  const lacking = all.filter((label) => !has.includes(label)).join(', ');
  return `in ${has.join(', ') || 'perhaps no secret'}; ${lacking} could not be written`;
}

function idsOf(
  plan: RotationPlan,
  {
    deleted,
    waiting,
    undeleted = [],
    partial,
  }: Pick<RotationResult, 'deleted' | 'waiting' | 'partial'> & Partial<Pick<RotationResult, 'undeleted'>>,
  inUse: Key = plan.subject.family.current,
): Partial<RotateOutputs> {
  const due = nextDue({ current: inUse }, plan.times.grace, plan.rotateAfter);
  const waits = waiting.map(({ key }) => key.id);
  return {
    'project-id': plan.subject.projectId,
    'deleted-keys': deleted.map(({ id }) => id).join(','),
    'waiting-keys': (partial === undefined || partial.key.id === inUse.id
      ? waits
      : [partial.key.id, ...waits]
    ).join(','),
    'undeleted-keys': undeleted.map(({ key }) => key.id).join(','),
    'next-rotation': Number.isNaN(due) ? '' : new Date(due).toISOString(),
  };
}

/** The expiry of a new key, even if Deepgram's answer does not contain it. */
function expiryOf({ expires, createdAt }: KeyInUse, order: KeyOrder | undefined): string {
  const seconds = order?.ttlSeconds;
  if (expires !== undefined) return expires;
  return seconds === undefined ? NEVER : new Date(createdAt + seconds * 1000).toISOString();
}

/** How long a key is kept; continues "is". */
function deletionText({ until }: WaitingKey): string {
  if (Number.isNaN(until)) return 'kept until a later rotation has verified that no secret has it';
  return `kept for runs that started with it, and deleted by the first rotation after ${minuteOf(until)}`;
}

function nextRotationText({ times, rotateAfter }: RotationPlan, current: Key): string {
  const due = nextDue({ current }, times.grace, rotateAfter);
  return Number.isNaN(due) ? '' : `: one is due after ${minuteOf(due)}`;
}

const minuteOf = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const dayOf = (created: string): string => (created === '' ? 'at an unknown time' : created.slice(0, 10));

function endOf(expires: string | undefined): string {
  if (expires === undefined) return 'and Deepgram does not report whether it expires';
  return expires === NEVER ? 'never expires' : `expires at ${expires}`;
}

const listOf = (scopes: readonly string[] | undefined): string =>
  scopes === undefined ? 'unreported scopes' : scopes.join(', ');
