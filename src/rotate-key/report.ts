import { type Key, NEVER } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import * as log from '../lib/log.ts';
import { forMarkdown } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { leftover, type Reason, type Times, type Waiting } from './family.ts';
import { type Outputs, setOutputs } from './outputs.ts';
import type { Subject } from './subject.ts';
import type { Successor } from './successor.ts';
import type { Target } from './writing.ts';

/** What is known and wanted before anything is changed. */
export interface Plan {
  readonly subject: Subject;
  readonly targets: readonly Target[];
  readonly times: Times;
  /** Why there is to be a new key; undefined if there is none. */
  readonly reason: Reason | undefined;
  /** The new key; undefined if there is to be none. */
  readonly order: KeyOrder | undefined;
  /** What the user should know before. */
  readonly warnings: readonly string[];
}

/** What was done. */
export interface Done {
  readonly successor: Successor | undefined;
  readonly deleted: readonly Key[];
  readonly waiting: readonly Waiting[];
}

const REASONS: Readonly<Record<Reason, string>> = {
  asked: '`rotate-after` is not set, so that each run makes one',
  age: 'it is older than `rotate-after`',
  expiry: 'it expires soon',
  unfinished: 'a rotation before did not end',
};

/** Tells which key is in use and what becomes of it. */
export function tellPlan({ subject: { family, projectId }, reason, warnings }: Plan): void {
  const { id, comment, scopes, created, expires } = family.current;
  log.info(
    `Key ${id} of project ${projectId} is in use: "${comment}", with ${listOf(scopes)}, ` +
      `made ${dayOf(created)}, ${endOf(expires)}.`,
  );
  log.info(
    reason === undefined
      ? 'It is not yet time for a new one.'
      : `It is time for a new one: ${REASONS[reason]}.`,
  );
  for (const warning of warnings) log.warning(warning);
}

/** Writes log, outputs and summary of a run that changes nothing. */
export async function reportPlan(plan: Plan): Promise<void> {
  const { subject, targets, times, reason, order } = plan;
  const { done, waiting } = leftover(subject.family, times, order === undefined ? undefined : times.now);
  const labels = targets.map(({ place }) => place.label).join(', ');
  if (order !== undefined) {
    log.info(`A new key would be made: "${order.comment}", with ${order.scopes.join(', ')}, for ${labels}.`);
  }
  for (const key of done) log.info(`Key ${key.id} would be deleted.`);
  for (const each of waiting) log.info(`Key ${each.key.id} would be ${waits(each)}.`);
  log.info('Nothing was changed: `dry-run` is set.');
  const { id, expires } = subject.family.current;
  setOutputs({ 'key-id': id, 'expires-at': expires ?? '', ...idsOf(subject, done, waiting) });
  const rows = [
    order === undefined
      ? rowOf(subject.family.current, `stays in ${labels}`)
      : ['a new key', '', `would be made for ${labels}`],
    ...waiting.map((each) => rowOf(each.key, `would be ${waits(each)}`)),
    ...done.map((key) => rowOf(key, 'would be deleted')),
  ];
  const title =
    reason === undefined ? 'No new Deepgram key, by a dry run' : 'A Deepgram key to rotate, by a dry run';
  await writeSummary(render(title, subject, rows));
}

/** Writes log, outputs and summary of what was done. */
export async function report({ subject, targets, order }: Plan, done: Done): Promise<void> {
  const { successor, deleted, waiting } = done;
  const { current } = subject.family;
  for (const { id } of deleted) log.info(`Key ${id} is deleted.`);
  for (const each of waiting) log.info(`Key ${each.key.id} is ${waits(each)}.`);
  const labels = targets.map(({ place }) => place.label).join(', ');
  const inUse = successor ?? current;
  setOutputs({
    rotated: String(successor !== undefined),
    'key-id': inUse.id,
    'previous-key-id': successor === undefined ? '' : current.id,
    'expires-at': (successor === undefined ? current.expires : expiryOf(successor, order)) ?? '',
    ...idsOf(subject, deleted, waiting),
  });
  const made = successor === undefined ? current.created : new Date(successor.madeAt).toISOString();
  const rows = [
    rowOf({ id: inUse.id, created: made }, successor === undefined ? `in ${labels}` : `new, in ${labels}`),
    ...waiting.map((each) => rowOf(each.key, waits(each))),
    ...deleted.map((key) => rowOf(key, 'deleted')),
  ];
  const title = successor === undefined ? 'No new Deepgram key yet' : 'A Deepgram key is rotated';
  await writeSummary(render(title, subject, rows));
}

function idsOf(
  { projectId }: Subject,
  deleted: readonly Key[],
  waiting: readonly Waiting[],
): Partial<Outputs> {
  return {
    'project-id': projectId,
    'deleted-keys': deleted.map(({ id }) => id).join(','),
    'waiting-keys': waiting.map(({ key }) => key.id).join(','),
  };
}

/** When a new key expires, also if the answer does not say so. */
function expiryOf({ expires, madeAt }: Successor, order: KeyOrder | undefined): string {
  const seconds = order?.ttlSeconds;
  if (expires !== undefined) return expires;
  return seconds === undefined ? NEVER : new Date(madeAt + seconds * 1000).toISOString();
}

/** What a key waits for; goes on from "is". */
function waits({ until }: Waiting): string {
  if (Number.isNaN(until)) return 'kept until a later rotation is sure that no secret has it';
  return `kept for runs that began with it, and deleted by the first rotation after ${minuteOf(until)}`;
}

const minuteOf = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const dayOf = (created: string): string =>
  created === '' ? 'at a time that is not told' : created.slice(0, 10);

function endOf(expires: string | undefined): string {
  if (expires === undefined) return 'and Deepgram does not tell whether it expires';
  return expires === NEVER ? 'never expires' : `expires at ${expires}`;
}

const listOf = (told: readonly string[] | undefined): string =>
  told === undefined ? 'what is not told' : told.join(', ');

const rowOf = ({ id, created }: Pick<Key, 'id' | 'created'>, state: string): readonly string[] => [
  id,
  created.slice(0, 16).replace('T', ' '),
  state,
];

function render(title: string, { family, projectId }: Subject, rows: readonly (readonly string[])[]): string {
  const { comment, scopes, tags } = family.current;
  const facts = [
    ['Comment', comment],
    ['Project', projectId],
    ['Scopes', (scopes ?? []).join(', ')],
    ['Tags', (tags ?? []).join(', ')],
  ];
  const lines = [
    `## ${title}`,
    '',
    '| Key | Made (UTC) | What becomes of it |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map(forMarkdown).join(' | ')} |`),
    '',
    ...facts
      .filter(([, value = '']) => value !== '')
      .map(([label = '', value = '']) => `- ${label}: ${forMarkdown(value)}`),
  ];
  return `${lines.join('\n')}\n`;
}
