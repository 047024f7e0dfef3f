import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import { NEVER } from '../deepgram/manage/answers.ts';
import { expanded, roleOf } from '../deepgram/manage/scopes.ts';
import type { SkippedReason } from '../github/admission.ts';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { forMarkdown, withoutSecrets } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count } from '../lib/units.ts';
import { type Check, daysUntil, excessScopes, missingScopes } from './checks.ts';
import type { Facts, Known } from './facts.ts';
import type { Inputs } from './inputs.ts';

/** How much a check counts by the user's measure. */
export type Weight = 'passes' | 'warns' | 'fails';

export type Judged = Check & { readonly weight: Weight };

const NOTHING = {
  valid: 'unknown',
  scopes: '',
  role: '',
  'project-id': '',
  'project-name': '',
  'expires-at': '',
  'days-left': '',
  'missing-scopes': '',
  'excess-scopes': '',
  balance: '',
  report: '',
  'skipped-reason': '' as SkippedReason | '',
};

export type Outputs = Readonly<Record<keyof typeof NOTHING, string>>;

/** Tells that the run is skipped. */
export async function reportSkipped(name: string, reason: SkippedReason, why: string): Promise<void> {
  setOutputs({ 'skipped-reason': reason });
  log.notice(`${name}: ${why}`);
  await writeSummary(`## ${forMarkdown(name)}\n\n${forMarkdown(why)}\n`);
}

/** A key, and what was found of it. */
export interface Result {
  readonly name: string;
  readonly facts: Facts;
  /** When it was asked, in milliseconds since the epoch. */
  readonly now: number;
  readonly checks: readonly Check[];
}

/** The same with what counts, and outputs of its own. */
interface Reported extends Omit<Result, 'checks'> {
  readonly judged: readonly Judged[];
  readonly outputs: Omit<Outputs, 'report' | 'skipped-reason'>;
}

/** Writes the log, outputs, summary, annotations and the JSON file. Throws a Failure if a check fails the step. */
export async function report(inputs: Inputs, results: readonly Result[]): Promise<void> {
  const all = results.map(({ checks, ...result }): Reported => {
    const judged = checks.map((check) => ({ ...check, weight: weightOf(check, inputs.failOn) }));
    return { ...result, judged, outputs: outputsOf(inputs, result.facts, result.now) };
  });
  setOutputs({ ...outputsOfAll(all.map(({ outputs }) => outputs)), report: await writeReport(all) });
  for (const { name, judged } of all) {
    for (const [each, titles] of together(judged)) {
      log.info(`${name}: ${SIGNS[signOf(each)]} ${titles}: ${told(each)}`);
    }
  }
  await writeSummary(all.length === 1 ? all.map(summaryOfOne).join('') : renderTable(inputs.name, all));
  annotate(all);
  const failures = all.flatMap(({ name, judged }) => {
    const failing = judged.filter(({ weight }) => weight === 'fails');
    return failing.length === 0 ? [] : [whyFailed(name, failing, judged.length)];
  });
  if (failures.length > 0) throw new Failure(failures.join(' '));
}

const summaryOfOne = ({ name, facts, judged, outputs }: Reported): string =>
  renderSummary(name, facts, judged, outputs);

/** What cannot be told for one and the same reason is said once: the first of such checks, and the titles of all. */
function together(judged: readonly Judged[]): readonly (readonly [Judged, titles: string])[] {
  const isLike = (one: Judged, other: Judged): boolean =>
    one === other ||
    (one.answer === 'cannot tell' && other.answer === one.answer && told(one) === told(other));
  const firsts = judged.filter((each, index) => judged.findIndex((other) => isLike(other, each)) === index);
  return firsts.map((first) => {
    const like = judged.filter((each) => isLike(first, each) && each.weight === first.weight);
    return [first, like.map(({ title }) => title).join(', ')];
  });
}

/** The outputs of several keys: whether all are valid, the soonest end, and otherwise what all have in common. */
function outputsOfAll(each: readonly Reported['outputs'][]): Reported['outputs'] {
  const [first, ...others] = each;
  if (first === undefined) throw new Error('There is no key.');
  if (others.length === 0) return first;
  const common = Object.entries(first).map(([name, value]) => {
    const isSame = others.every((other) =>
      Object.entries(other).some(([key, own]) => key === name && own === value),
    );
    return [name, isSame ? value : ''];
  });
  const valids = each.map(({ valid }) => valid);
  const valid = ['false', 'unknown'].find((answer) => valids.includes(answer)) ?? 'true';
  const soonest = each
    .filter((outputs) => outputs['days-left'] !== '')
    .sort((a, b) => Number(a['days-left']) - Number(b['days-left']))[0];
  const end = soonest && { 'expires-at': soonest['expires-at'], 'days-left': soonest['days-left'] };
  return { ...first, ...Object.fromEntries(common), valid, ...end };
}

/** A check that fails, or cannot be made, fails the step or only warns. */
export function weightOf({ name, answer }: Check, failOn: Inputs['failOn']): Weight {
  if (answer === 'pass') return 'passes';
  return failOn.has(answer === 'fail' ? name : 'unknown') ? 'fails' : 'warns';
}

function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) {
    core.setOutput(name, withoutSecrets(value));
  }
}

const or = <T>(fact: Known<T>, otherwise: T): T => (fact.known ? fact.value : otherwise);

/** The outputs, of which what is not known is empty. `now` is in milliseconds. */
export function outputsOf(
  inputs: Inputs,
  facts: Facts,
  now: number,
): Omit<Outputs, 'report' | 'skipped-reason'> {
  const scopes = or(facts.scopes, []);
  const project = or(facts.project, { id: '', name: '' });
  const expires = or(facts.expires, '');
  return {
    valid: facts.valid.known ? String(facts.valid.value.accepted) : 'unknown',
    scopes: scopes.join(','),
    role: roleOf(scopes) ?? '',
    'project-id': project.id,
    'project-name': project.name,
    'expires-at': expires,
    'days-left': String(daysUntil(expires, now) ?? ''),
    'missing-scopes': facts.scopes.known ? missingScopes(inputs, scopes).join(',') : '',
    'excess-scopes': facts.scopes.known ? excessScopes(inputs, scopes).join(',') : '',
    balance: facts.balance.known ? facts.balance.value.toFixed(2) : '',
  };
}

/** Writes the JSON file, which lasts as long as the job, and gives its path. */
async function writeReport(all: readonly Reported[]): Promise<string> {
  const folder = await mkdtemp(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'check-key-'));
  const file = path.join(folder, 'report.json');
  const each = all.map(({ name, facts, judged, outputs }) => reportOf(name, facts, judged, outputs));
  const content = each.length === 1 ? each[0] : { version: 1, keys: each };
  await writeFile(file, withoutSecrets(`${JSON.stringify(content, undefined, 2)}\n`));
  return file;
}

/** The JSON file; a field without a value is left out. */
export const reportJson = (
  name: string,
  facts: Facts,
  judged: readonly Judged[],
  outputs: Partial<Outputs>,
): string => `${JSON.stringify(reportOf(name, facts, judged, outputs), undefined, 2)}\n`;

function reportOf(name: string, facts: Facts, judged: readonly Judged[], outputs: Partial<Outputs>): object {
  const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
  return {
    version: 1,
    name,
    valid: outputs.valid,
    keyId: given(facts.keyId),
    comment: given(facts.comment),
    project: facts.project.known ? facts.project.value : undefined,
    scopes: facts.scopes.known ? facts.scopes.value : undefined,
    role: given(outputs.role),
    rights: facts.scopes.known ? [...expanded(facts.scopes.value)] : undefined,
    tags: facts.tags.known ? facts.tags.value : undefined,
    expiresAt: given(outputs['expires-at']),
    balance: facts.balance.known ? facts.balance.value : undefined,
    checks: judged.map(({ name: check, answer, weight, finding, advice }) => {
      return { check, answer, weight, finding, advice: given(advice) };
    }),
  };
}

type Sign = 'pass' | 'fail' | 'warning' | 'cannot tell';

const SIGNS: Readonly<Record<Sign, string>> = {
  pass: '✅',
  fail: '❌',
  warning: '⚠️',
  'cannot tell': '❔',
};

function signOf({ answer, weight }: Judged): Sign {
  return answer === 'fail' && weight === 'warns' ? 'warning' : answer;
}

function told({ answer, finding, advice }: Check): string {
  const said = `${finding} ${advice}`.trim();
  return answer === 'cannot tell' ? `cannot tell. ${said}` : said;
}

/** The table that anyone can read, and what is known of the key. */
export function renderSummary(
  name: string,
  facts: Facts,
  judged: readonly Judged[],
  outputs: Partial<Outputs>,
): string {
  const rows = judged.map((each) => {
    const sign = signOf(each);
    const cells = [each.title, `${SIGNS[sign]} ${sign}`, each.finding, each.advice];
    return `| ${cells.map(forMarkdown).join(' | ')} |`;
  });
  const lines = [
    `## ${forMarkdown(name)}`,
    '',
    '| Check | Answer | What was found | What to do |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...factLines(facts, outputs),
  ];
  return `${lines.join('\n')}\n`;
}

function factLines({ keyId, comment }: Facts, outputs: Partial<Outputs>): string[] {
  const project = [outputs['project-name'], outputs['project-id']].filter((part) => part !== '').join(', ');
  const expires = outputs['expires-at'];
  const facts = [
    ['Id', keyId],
    ['Comment', comment],
    ['Project', project],
    ['Expires', expires === NEVER ? 'never' : expires],
    ['Balance in US dollars', outputs.balance],
  ];
  const known = facts.filter(([, value = '']) => value !== '');
  return known.map(([label = '', value = '']) => `- ${label}: ${forMarkdown(value)}`);
}

/** One table of all keys: a row each, with a sign for each check, and below it what is wrong. */
function renderTable(title: string, all: readonly Reported[]): string {
  const titles = [...new Set(all.flatMap(({ judged }) => judged.map((each) => each.title)))];
  const rows = all.map(({ name, facts, judged, outputs }) => {
    const signs = titles.map((column) => {
      const found = judged.find((each) => each.title === column);
      return found === undefined ? '' : SIGNS[signOf(found)];
    });
    const comment = facts.comment === '' ? facts.keyId : facts.comment;
    return [name, comment, outputs['expires-at'], outputs['days-left'], ...signs];
  });
  const line = (cells: readonly string[]): string => `| ${cells.map(forMarkdown).join(' | ')} |`;
  const columns = ['Key', 'Comment or id', 'Expires', 'Days left', ...titles];
  const wrong = all.flatMap(({ name, judged }) =>
    together(judged)
      .filter(([{ answer }]) => answer !== 'pass')
      .map(([each, named]) => `- ${SIGNS[signOf(each)]} ${forMarkdown(`${name}: ${named}: ${told(each)}`)}`),
  );
  const lines = [
    `## ${forMarkdown(title)}`,
    '',
    line(columns),
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map(line),
    '',
    ...wrong,
  ];
  return `${lines.join('\n')}\n`;
}

function annotate(all: readonly Reported[]): void {
  for (const [kind, weight] of [
    ['error', 'fails'],
    ['warning', 'warns'],
  ] as const) {
    const found = all.flatMap(({ name, judged }) =>
      together(judged)
        .filter(([each]) => each.weight === weight)
        .map(([each, titles]) => ({ text: `${name}: ${titles}: ${told(each)}` })),
    );
    log.annotate(kind, found, (more) => `${count(more, 'more check')} in the step summary.`);
  }
}

function whyFailed(name: string, failing: readonly Judged[], all: number): string {
  const names = failing.map((each) => (each.answer === 'fail' ? each.name : `unknown (${each.name})`));
  return `${name}: ${failing.length} of ${count(all, 'check')} failed: ${names.join(', ')}.`;
}
