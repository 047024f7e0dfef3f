import * as log from '../../lib/log.ts';
import { forMarkdown, forMarkdownMessage } from '../../lib/safe-text.ts';
import { count, formatBytes, formatDuration, formatNumber } from '../../lib/units.ts';
import type { Divided } from '../plan/divided.ts';
import {
  editedIn,
  isAdded,
  type Plan,
  requestsIn,
  rerenderedIn,
  reusedIn,
  staleIn,
  totalOf,
  unrecordedIn,
} from '../plan/plan.ts';
import { estimate, formatCost } from '../plan/price.ts';
import { ofKind, type RequestTask } from '../plan/tasks.ts';
import type { UrlNote } from '../sources/url-notes.ts';
import type { Costs } from './costs.ts';

/** The responses of the servers of URLs, by the names of the sources. */
type UrlNotes = ReadonlyMap<string, UrlNote>;

/** The most sources that are named. Further ones are only counted. */
const MOST_NAMED = 20;

const SECONDS = 60;

/** Additions to the plan in reports. */
export interface PlanNotes {
  /** The explanation of the estimate. */
  readonly costs?: Costs | undefined;
  /** Suggestions for the recordings that are left unchanged. */
  readonly hints?: readonly string[];
  readonly urlNotes?: UrlNotes | undefined;
  /** Whether the report of the run, which follows, has a row with the reason for each request. */
  readonly isDryRun?: boolean;
}

/** Logs the plan with the reasons, before it is executed. */
export function logPlan(plan: Plan, { costs, hints = [], urlNotes }: PlanNotes = {}): void {
  const { tasks, orphans } = plan;
  log.info(`Plan: ${headline(plan)}.`);
  list(ofKind(tasks, 'transcribe'), (task) => `  ${task.item.name}: ${reasonOf(task, urlNotes)}`);
  list(ofKind(tasks, 'held-back'), (task) => `  ${task.item.name}: held back${amountText(task)}`);
  list([...reusedIn(plan), ...rerenderedIn(plan)], ({ name, why }) => `  ${name}: nothing to send, ${why}`);
  list(editedIn(plan), (path) => `  ${path}: kept, somebody edited it`);
  list(unrecordedIn(plan), (path) => `  ${path}: kept, it is not in the lock file`);
  list(staleIn(plan), (path) => `  ${path}: not rendered again, since Deepgram's answer is no longer kept`);
  list(orphans, ({ name }) => `  ${name}: its recording was deleted, its transcripts are kept`);
  if (costs !== undefined && totalOf(plan).minutes > 0) {
    if (costs.sum !== undefined) log.info(costs.sum);
    log.info(costs.note);
  }
  for (const hint of hints) log.info(hint);
}

function list<T>(items: readonly T[], line: (item: T) => string): void {
  for (const item of items.slice(0, MOST_NAMED)) log.info(line(item));
  if (items.length > MOST_NAMED) log.info(`  and ${formatNumber(items.length - MOST_NAMED)} more`);
}

function headline(plan: Plan): string {
  const send = ofKind(plan.tasks, 'transcribe');
  const { heldBack, reused, rerendered, unchanged, edited, unrecorded, orphaned } = countsOf(plan);
  const parts = [
    `${formatNumber(send.length)} to transcribe${send.length === 0 ? '' : totalText(send)}`,
    heldBack > 0 ? `${formatNumber(heldBack)} held back` : '',
    reused > 0 ? `${formatNumber(reused)} reused` : '',
    rerendered > 0 ? `${formatNumber(rerendered)} rendered again` : '',
    unchanged > 0 ? `${formatNumber(unchanged)} unchanged` : '',
    edited > 0 ? `${count(edited, 'edited transcript')} left` : '',
    unrecorded > 0 ? `${count(unrecorded, 'unknown file')} left` : '',
    orphaned > 0 ? `${formatNumber(orphaned)} orphaned` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const countsOf = (plan: Plan) => ({
  heldBack: ofKind(plan.tasks, 'held-back').length,
  reused: reusedIn(plan).length,
  rerendered: rerenderedIn(plan).length,
  unchanged: ofKind(plan.tasks, 'unchanged').length,
  edited: editedIn(plan).length,
  unrecorded: unrecordedIn(plan).length,
  orphaned: plan.orphans.length,
});

function totalText(requests: readonly RequestTask[]): string {
  const { minutes, cost, unknown } = estimate(requests);
  if (unknown === requests.length) return ' (length and cost unknown)';
  const price = cost === undefined ? 'price unknown' : `estimated ${formatCost(cost)}`;
  const open = unknown > 0 ? `, ${unknown} of unknown length` : '';
  return ` (${formatDuration(minutes * SECONDS)} of audio, ${price}${open})`;
}

function amountText({ minutes, cost, divided }: Pick<RequestTask, 'minutes' | 'cost' | 'divided'>): string {
  if (minutes === undefined) return ', length unknown';
  const price = cost === undefined ? '' : `, estimated ${formatCost(cost)}`;
  return `${divided === undefined ? '' : `, ${partsText(divided)}`}, ${formatDuration(minutes * SECONDS)}${price}`;
}

function partsText({ parts, kept }: Divided): string {
  const paid = kept.size === 0 ? '' : `, ${kept.size} of them already paid for`;
  return `in ${count(parts.length, 'part')}${paid}`;
}

/** Returns the reason for a request, its estimate, and remarks on the recording. */
function reasonOf(task: RequestTask, urlNotes: UrlNotes | undefined): string {
  return [`${task.item.why}${amountText(task)}`, ...mediaRemarks(task, urlNotes)].join('; ');
}

/** Returns everything that the plan says about a request besides its reason, length and cost. */
export const remarksOn = (task: RequestTask, urlNotes: UrlNotes | undefined): string[] => [
  ...(task.divided === undefined ? [] : [partsText(task.divided)]),
  ...mediaRemarks(task, urlNotes),
];

function mediaRemarks({ item, sound }: RequestTask, urlNotes: UrlNotes | undefined): string[] {
  const { media, name } = item;
  const size = media.kind === 'file' ? media.size : undefined;
  const sent =
    sound === undefined || size === undefined
      ? undefined
      : `sends about ${formatBytes(sound)} of audio instead of ${formatBytes(size)}`;
  return [urlNotes?.get(name)?.response, sent].filter((text) => text !== undefined);
}

const HEADINGS = ['| | Sources | Audio | Estimated cost |', '| --- | ---: | ---: | ---: |'];

/** Renders the plan as a section of the step summary. */
export function renderPlan(
  plan: Plan,
  { costs, hints = [], urlNotes, isDryRun = false }: PlanNotes = {},
): string {
  const requests = requestsIn(plan);
  const { reused, rerendered, unchanged, edited, unrecorded, orphaned } = countsOf(plan);
  const rows = [
    costRow('New', requests.filter(isAdded)),
    costRow(
      'Changed',
      requests.filter((task) => !isAdded(task)),
    ),
    costRow('Of these held back', ofKind(plan.tasks, 'held-back')),
    countRow('Reused', reused),
    countRow('Rendered again', rerendered),
    countRow('Unchanged', unchanged),
    countRow('Edited transcripts, left', edited),
    countRow('Unknown files, left', unrecorded),
    countRow('Orphaned', orphaned),
  ].filter((row) => row !== '');
  return [
    '## Plan',
    '',
    ...(rows.length > 0 ? [...HEADINGS, ...rows] : ['Nothing to do.']),
    '',
    ...(isDryRun ? [] : reasons(ofKind(plan.tasks, 'transcribe'), urlNotes)),
    ...(costs === undefined || totalOf(plan).minutes === 0
      ? []
      : [...costs.calculation, forMarkdownMessage(costs.note), '']),
    ...hints.flatMap((hint) => [forMarkdownMessage(hint), '']),
    ...(plan.over === undefined ? [] : [`⚠️ ${forMarkdownMessage(plan.over)}`, '']),
  ].join('\n');
}

function costRow(title: string, requests: readonly RequestTask[]): string {
  if (requests.length === 0) return '';
  const { minutes, cost, unknown } = estimate(requests);
  if (unknown === requests.length)
    return `| ${title} | ${formatNumber(requests.length)} | unknown | unknown |`;
  const audio = `${formatDuration(minutes * SECONDS)}${unknown > 0 ? ` and ${unknown} unknown` : ''}`;
  return `| ${title} | ${formatNumber(requests.length)} | ${audio} | ${cost === undefined ? 'unknown' : formatCost(cost)} |`;
}

const countRow = (title: string, amount: number): string =>
  amount === 0 ? '' : `| ${title} | ${formatNumber(amount)} | | |`;

function reasons(requests: readonly RequestTask[], urlNotes: UrlNotes | undefined): string[] {
  if (requests.length === 0) return [];
  const lines = requests
    .slice(0, MOST_NAMED)
    .map((task) => `- ${forMarkdown(task.item.name)}: ${forMarkdownMessage(reasonOf(task, urlNotes))}`);
  const more = requests.length - MOST_NAMED;
  return [...lines, ...(more > 0 ? [`- and ${formatNumber(more)} more`] : []), ''];
}
