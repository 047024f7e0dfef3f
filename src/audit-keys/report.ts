import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { putOutputs, temporaryFolder } from '../lib/runner-files.ts';
import { withoutSecrets } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count } from '../lib/units.ts';
import type { AuditInputs } from './inputs.ts';
import { RULES } from './rules.ts';
import { sarifOf } from './sarif.ts';
import { amountOf, type JudgedKey, render } from './summary.ts';

const NOTHING = { keys: '', broken: '', report: '', sarif: '', 'skipped-reason': '' };

/** Sets all outputs; those that are not given are empty. */
export function setOutputs(outputs: Partial<Record<keyof typeof NOTHING, string>>): void {
  const all = Object.entries({ ...NOTHING, ...outputs });
  putOutputs(Object.fromEntries(all.map(([name, value]) => [name, withoutSecrets(value)])));
}

/** Writes the log, outputs, summary, annotations and files. Throws a Failure if a finding fails the step. */
export async function report(
  judged: readonly JudgedKey[],
  unseen: readonly string[],
  failOn: AuditInputs['failOn'],
): Promise<void> {
  const broken = judged.filter(({ findings }) => findings.length > 0);
  const files = await writeFiles(judged, unseen, failOn);
  setOutputs({ keys: String(judged.length), broken: String(broken.length), ...files });
  log.info(`${count(judged.length, 'key')}. ${count(broken.length, 'key breaks', 'keys break')} a rule.`);
  for (const text of unseen) log.info(`Not seen: ${text}`);
  await writeSummary(render(judged, unseen));
  annotate(broken, unseen, failOn);
  const failing = RULES.filter((rule) => failOn.has(rule) && amountOf(broken, rule) > 0);
  const causes = failing.map((rule) => `${rule} (${amountOf(broken, rule)})`);
  if (unseen.length > 0 && failOn.has('unknown')) causes.push(`unknown (${unseen.length})`);
  if (causes.length > 0)
    throw new Failure(`The audit failed: ${causes.join(', ')}. The step summary lists them by key.`);
}

function annotate(
  broken: readonly JudgedKey[],
  unseen: readonly string[],
  failOn: AuditInputs['failOn'],
): void {
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

/** Most keys per rule that are named in the log. */
const MOST_NAMES = 5;

function namesOf(broken: readonly JudgedKey[], rule: string): string {
  const keys = broken.filter(({ findings }) => findings.some((each) => each.rule === rule));
  const named = keys.slice(0, MOST_NAMES).map(({ key }) => key.comment || key.id);
  const more = keys.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Writes the JSON and SARIF files, which last as long as the job, and returns their paths. */
async function writeFiles(
  judged: readonly JudgedKey[],
  unseen: readonly string[],
  failOn: AuditInputs['failOn'],
): Promise<Record<'report' | 'sarif', string>> {
  const folder = await temporaryFolder('audit-keys-');
  const [report, sarif] = [path.join(folder, 'report.json'), path.join(folder, 'audit-keys.sarif')];
  const keys = judged.map(({ key, project, findings, excepted }) => ({
    ...key,
    project,
    findings,
    excepted,
  }));
  await writeFile(report, jsonOf({ version: 1, unseen, keys }));
  await writeFile(sarif, jsonOf(sarifOf(judged, unseen, failOn)));
  return { report, sarif };
}

const jsonOf = (value: object): string => withoutSecrets(`${JSON.stringify(value, undefined, 2)}\n`);
