import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { forMarkdown, withoutSecrets } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count } from '../lib/units.ts';
import type { Inputs } from './inputs.ts';
import { type Judgement, RULES, type Seen } from './rules.ts';

/** A key with what it breaks. */
export type Judged = Seen & Judgement;

const NOTHING = { keys: '', broken: '', report: '', 'skipped-reason': '' };

/** A step summary has room for some thousand. */
const MOST_ROWS = 500;

/** Sets all outputs, of which those that are not given are empty. */
export function setOutputs(outputs: Partial<Record<keyof typeof NOTHING, string>>): void {
  for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) {
    core.setOutput(name, withoutSecrets(value));
  }
}

/** Writes log, outputs, summary, annotations and the JSON file. Throws a Failure if something fails the step. */
export async function report(
  judged: readonly Judged[],
  unseen: readonly string[],
  failOn: Inputs['failOn'],
): Promise<void> {
  const broken = judged.filter(({ findings }) => findings.length > 0);
  const file = await writeReport(judged, unseen);
  setOutputs({ keys: String(judged.length), broken: String(broken.length), report: file });
  log.info(`${count(judged.length, 'key')}, of which ${broken.length} break a rule.`);
  for (const text of unseen) log.info(`Not seen: ${text}`);
  await writeSummary(render(judged, unseen));
  annotate(broken, unseen, failOn);
  const failing = RULES.filter((rule) => failOn.has(rule) && amountOf(broken, rule) > 0);
  const causes = failing.map((rule) => `${rule} (${amountOf(broken, rule)})`);
  if (unseen.length > 0 && failOn.has('unknown')) causes.push(`unknown (${unseen.length})`);
  if (causes.length > 0)
    throw new Failure(`The audit failed: ${causes.join(', ')}. The step summary has each key.`);
}

const amountOf = (judged: readonly Judged[], rule: string): number =>
  judged.filter(({ findings }) => findings.some((each) => each.rule === rule)).length;

function annotate(broken: readonly Judged[], unseen: readonly string[], failOn: Inputs['failOn']): void {
  for (const kind of ['error', 'warning'] as const) {
    const counts = (rule: (typeof RULES)[number] | 'unknown'): boolean =>
      failOn.has(rule) === (kind === 'error');
    const rules = RULES.filter((rule) => counts(rule) && amountOf(broken, rule) > 0).map((rule) => ({
      text: `${rule}: ${namesOf(broken, rule)}`,
    }));
    const hidden = counts('unknown') ? unseen.map((text) => ({ text: `Not seen: ${text}` })) : [];
    log.annotate(kind, [...rules, ...hidden], (more) => `${more} more in the step summary.`);
  }
}

/** So many keys of a rule are named in the log. */
const MOST_NAMES = 10;

function namesOf(broken: readonly Judged[], rule: string): string {
  const keys = broken.filter(({ findings }) => findings.some((each) => each.rule === rule));
  const named = keys
    .slice(0, MOST_NAMES)
    .map(({ key }) => (key.comment === '' ? key.id : `${key.comment} (${key.id})`));
  const more = keys.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** An address that tells who it is to those who know the project, and to nobody else. */
export const shortened = (email: string): string => email.replace(/^(..?).*(?=@)/, '$1…');

function render(judged: readonly Judged[], unseen: readonly string[]): string {
  const rows = judged
    .filter(({ findings, excepted }) => findings.length + excepted.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length);
  const line = (cells: readonly string[]): string => `| ${cells.map(forMarkdown).join(' | ')} |`;
  const rules = RULES.map((rule) => [rule, String(amountOf(judged, rule))]).filter(
    ([, amount]) => amount !== '0',
  );
  const lines = [
    '## Audit of Deepgram keys',
    '',
    `${count(judged.length, 'key')}. ${rules.map(([rule, amount]) => `${rule}: ${amount}`).join(', ') || 'All keep the rules'}.`,
    '',
    '| Key | Id | Project | Made by | Made | Expires | Breaks |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.slice(0, MOST_ROWS).map((each) => line(cellsOf(each))),
    '',
    ...(rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more keys are in the report.`, ''] : []),
    ...unseen.map((text) => `- Not seen: ${forMarkdown(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function cellsOf({ key, project, findings, excepted }: Judged): readonly string[] {
  return [
    key.comment,
    key.id,
    project.name || project.id,
    shortened(key.maker?.email ?? ''),
    key.created.slice(0, 10),
    key.expires === undefined ? 'not told' : key.expires.slice(0, 10),
    [
      ...findings.map(({ rule, finding }) => `${rule}: ${finding}`),
      ...excepted.map(({ rule, reason }) => `(${rule}: allowed, ${reason})`),
    ].join(' '),
  ];
}

/** Writes the JSON file, which lasts as long as the job, and gives its path. */
async function writeReport(judged: readonly Judged[], unseen: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'audit-keys-'));
  const file = path.join(folder, 'report.json');
  const keys = judged.map(({ key, project, findings, excepted }) => ({
    ...key,
    project,
    findings,
    excepted,
  }));
  await writeFile(file, withoutSecrets(`${JSON.stringify({ version: 1, unseen, keys }, undefined, 2)}\n`));
  return file;
}
