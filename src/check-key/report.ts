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

/** Writes the log, outputs, summary, annotations and the JSON file. Throws a Failure if a check fails the step. */
export async function report(
  inputs: Inputs,
  facts: Facts,
  checks: readonly Check[],
  now: number,
): Promise<void> {
  const judged = checks.map((check) => ({ ...check, weight: weightOf(check, inputs.failOn) }));
  const outputs = outputsOf(inputs, facts, now);
  const file = await writeReport(inputs.name, facts, judged, outputs);
  setOutputs({ ...outputs, report: file });
  for (const each of judged) log.info(`${inputs.name}: ${SIGNS[signOf(each)]} ${each.title}: ${told(each)}`);
  await writeSummary(renderSummary(inputs.name, facts, judged, outputs));
  annotate(inputs.name, judged);
  const failing = judged.filter(({ weight }) => weight === 'fails');
  if (failing.length > 0) throw new Failure(whyFailed(inputs.name, failing, judged.length));
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
async function writeReport(
  name: string,
  facts: Facts,
  judged: readonly Judged[],
  outputs: Partial<Outputs>,
): Promise<string> {
  const folder = await mkdtemp(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'check-key-'));
  const file = path.join(folder, 'report.json');
  await writeFile(file, withoutSecrets(reportJson(name, facts, judged, outputs)));
  return file;
}

/** The JSON file; a field without a value is left out. */
export function reportJson(
  name: string,
  facts: Facts,
  judged: readonly Judged[],
  outputs: Partial<Outputs>,
): string {
  const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
  const content = {
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
  return `${JSON.stringify(content, undefined, 2)}\n`;
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

function annotate(name: string, judged: readonly Judged[]): void {
  for (const [kind, weight] of [
    ['error', 'fails'],
    ['warning', 'warns'],
  ] as const) {
    const found = judged.filter((each) => each.weight === weight);
    log.annotate(
      kind,
      found.map((each) => ({ text: `${name}: ${each.title}: ${told(each)}` })),
      (more) => `${count(more, 'more check')} in the step summary.`,
    );
  }
}

function whyFailed(name: string, failing: readonly Judged[], all: number): string {
  const names = failing.map((each) => (each.answer === 'fail' ? each.name : `unknown (${each.name})`));
  return `${name}: ${failing.length} of ${count(all, 'check')} failed: ${names.join(', ')}.`;
}
