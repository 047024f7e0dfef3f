import * as log from '../../lib/log.ts';
import { forMarkdown } from '../../lib/safe-text.ts';
import { count, formatDuration } from '../../lib/units.ts';
import type { Forecast, Request } from '../plan/forecast.ts';
import { type Amount, estimate, formatCost } from '../plan/price.ts';
import type { Saying } from '../sources/remote-says.ts';
import type { Costs } from './costs.ts';

/** What servers said of URLs, by the names of the sources. */
type Sayings = ReadonlyMap<string, Saying>;

/** More sources than these are only counted. */
const MOST_NAMED = 20;

const SECONDS = 60;

/** What is said besides the plan. */
export interface Notes {
  /** What stands behind the estimate. */
  readonly costs?: Costs | undefined;
  /** What could be done about the recordings that are left as they are. */
  readonly hints?: readonly string[];
  readonly sayings?: Sayings | undefined;
}

/** Logs what is about to be done, and why, before it is. */
export function logPlan(plan: Forecast, { costs, hints = [], sayings }: Notes = {}): void {
  log.info(`Plan: ${headline(plan)}.`);
  list(
    plan.send,
    (request) =>
      `  ${request.name}: ${request.transcription.item.why}${amountText(request)}${toldOf(request, sayings)}`,
  );
  list(plan.heldBack, ({ name, ...amount }) => `  ${name}: held back${amountText(amount)}`);
  list([...plan.reused, ...plan.rerendered], ({ name, why }) => `  ${name}: nothing to send, ${why}`);
  list(plan.edited, (path) => `  ${path}: kept, somebody edited it`);
  list(plan.unrecorded, (path) => `  ${path}: kept, it is not in the lock file`);
  list(plan.stale, (path) => `  ${path}: left as it was rendered, Deepgram's answer is no longer kept`);
  list(plan.orphans, ({ name }) => `  ${name}: its recording was deleted, its transcripts are kept`);
  if (costs !== undefined && plan.total.minutes > 0) {
    if (costs.sum !== undefined) log.info(costs.sum);
    log.info(costs.note);
  }
  for (const hint of hints) log.info(hint);
}

function list<T>(items: readonly T[], line: (item: T) => string): void {
  for (const item of items.slice(0, MOST_NAMED)) log.info(line(item));
  if (items.length > MOST_NAMED) log.info(`  and ${items.length - MOST_NAMED} more`);
}

function headline(plan: Forecast): string {
  const { send, heldBack, reused, rerendered, unchanged, edited, unrecorded, orphans } = plan;
  const parts = [
    `${send.length} to transcribe${send.length === 0 ? '' : totalText(send)}`,
    heldBack.length > 0 ? `${heldBack.length} held back` : '',
    reused.length > 0 ? `${reused.length} reused` : '',
    rerendered.length > 0 ? `${rerendered.length} rendered again` : '',
    unchanged.length > 0 ? `${unchanged.length} unchanged` : '',
    edited.length > 0 ? `${count(edited.length, 'edited transcript')} left` : '',
    unrecorded.length > 0 ? `${count(unrecorded.length, 'unknown file')} left` : '',
    orphans.length > 0 ? `${orphans.length} orphaned` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function totalText(requests: readonly Request[]): string {
  const { minutes, cost, unknown } = estimate(requests);
  if (unknown === requests.length) return ' (length and cost unknown)';
  const price = cost === undefined ? 'price unknown' : `estimated ${formatCost(cost)}`;
  const open = unknown > 0 ? `, ${unknown} of unknown length` : '';
  return ` (${formatDuration(minutes * SECONDS)} of audio, ${price}${open})`;
}

function amountText({ minutes, cost }: Amount): string {
  if (minutes === undefined) return ', length unknown';
  return `, ${formatDuration(minutes * SECONDS)}${cost === undefined ? '' : `, estimated ${formatCost(cost)}`}`;
}

function toldOf({ name }: Request, sayings: Sayings | undefined): string {
  const told = sayings?.get(name)?.told;
  return told === undefined ? '' : `; ${told}`;
}

const HEADINGS = ['| | Sources | Audio | Estimated cost |', '| --- | ---: | ---: | ---: |'];

/** The plan as a section of the step summary. */
export function renderPlan(plan: Forecast, { costs, hints = [], sayings }: Notes = {}): string {
  const rows = [
    costRow('New', plan.added),
    costRow('Changed', plan.changed),
    costRow('Of these held back', plan.heldBack),
    countRow('Reused', plan.reused.length),
    countRow('Rendered again', plan.rerendered.length),
    countRow('Unchanged', plan.unchanged.length),
    countRow('Edited transcripts, left', plan.edited.length),
    countRow('Unknown files, left', plan.unrecorded.length),
    countRow('Orphaned', plan.orphans.length),
  ].filter((row) => row !== '');
  return [
    '## Plan',
    '',
    ...(rows.length > 0 ? [...HEADINGS, ...rows] : ['Nothing to do.']),
    '',
    ...reasons(plan.send, sayings),
    ...(costs === undefined || plan.total.minutes === 0 ? [] : [...costs.table, forMarkdown(costs.note), '']),
    ...hints.flatMap((hint) => [forMarkdown(hint), '']),
    ...(plan.over === undefined ? [] : [`⚠️ ${forMarkdown(plan.over)}`, '']),
  ].join('\n');
}

function costRow(title: string, requests: readonly Request[]): string {
  if (requests.length === 0) return '';
  const { minutes, cost, unknown } = estimate(requests);
  if (unknown === requests.length) return `| ${title} | ${requests.length} | unknown | unknown |`;
  const audio = `${formatDuration(minutes * SECONDS)}${unknown > 0 ? ` and ${unknown} unknown` : ''}`;
  return `| ${title} | ${requests.length} | ${audio} | ${cost === undefined ? 'unknown' : formatCost(cost)} |`;
}

const countRow = (title: string, amount: number): string =>
  amount === 0 ? '' : `| ${title} | ${amount} | | |`;

function reasons(requests: readonly Request[], sayings: Sayings | undefined): string[] {
  if (requests.length === 0) return [];
  const lines = requests.slice(0, MOST_NAMED).map((request) => {
    const { name, why } = request.transcription.item;
    return `- ${forMarkdown(name)}: ${forMarkdown(`${why}${amountText(request)}${toldOf(request, sayings)}`)}`;
  });
  const more = requests.length - MOST_NAMED;
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : []), ''];
}
