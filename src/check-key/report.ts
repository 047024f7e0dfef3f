import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expanded } from '../deepgram/manage/scopes.ts';
import type { SkippedReason } from '../github/admission.ts';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { temporaryFolder } from '../lib/runner-files.ts';
import { forMarkdown, forMarkdownMessage, withoutSecrets } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count } from '../lib/units.ts';
import type { KeyFacts } from './facts.ts';
import type { CheckInputs } from './inputs.ts';
import {
  causesOf,
  checkText,
  failedChecks,
  grouped,
  type KeyResult,
  type Reported,
  SIGNS,
  signOf,
  type WeighedCheck,
  weightOf,
} from './judged.ts';
import { type CheckOutputs, outputsOf, outputsOfAll, setOutputs } from './outputs.ts';
import { renderSummary, renderTable } from './summary.ts';

/** Reports that the run is skipped. */
export async function reportSkipped(name: string, reason: SkippedReason, why: string): Promise<void> {
  setOutputs({ 'skipped-reason': reason });
  log.notice(`${name}: ${why}`);
  await writeSummary(`## ${forMarkdown(name)}\n\n${forMarkdownMessage(why)}\n`);
}

/** Writes the log, outputs, summary, annotations and the JSON file. Throws a Failure if a check fails the step. */
export async function report(inputs: CheckInputs, results: readonly KeyResult[]): Promise<void> {
  const all = results.map(({ checks, ...result }): Reported => {
    const judged = checks.map((check) => ({ ...check, weight: weightOf(check, inputs.failOn) }));
    return { ...result, judged, outputs: outputsOf(inputs, result.facts, result.now) };
  });
  setOutputs({ ...outputsOfAll(all.map(({ outputs }) => outputs)), report: await writeReport(all) });
  for (const { name, judged } of all) {
    for (const [each, titles] of grouped(judged)) {
      log.info(`${name}: ${SIGNS[signOf(each)]} ${titles}: ${checkText(each)}`);
    }
  }
  await writeSummary(
    all.length === 1
      ? all.map(({ name, facts, judged, outputs }) => renderSummary(name, facts, judged, outputs)).join('')
      : renderTable(inputs.name, all),
  );
  annotate(all);
  const failures = all.flatMap(({ name, judged }) => failedChecks(name, judged) ?? []);
  if (failures.length > 0) throw new Failure(failures.join(' '));
}

/** Writes the JSON file, which lasts as long as the job, and returns its path. */
async function writeReport(all: readonly Reported[]): Promise<string> {
  const folder = await temporaryFolder('check-key-');
  const file = path.join(folder, 'report.json');
  const each = all.map(({ name, facts, judged, outputs }) => reportOf(name, facts, judged, outputs));
  const content = each.length === 1 ? each[0] : { version: 1, keys: each };
  await writeFile(file, withoutSecrets(`${JSON.stringify(content, undefined, 2)}\n`));
  return file;
}

/** The content of the JSON file about a key. Fields without a value are undefined, and omitted in the file. */
export function reportOf(
  name: string,
  facts: KeyFacts,
  judged: readonly WeighedCheck[],
  outputs: Partial<CheckOutputs>,
): object {
  const undefinedIfEmpty = (value: string | undefined): string | undefined =>
    value === '' ? undefined : value;
  return {
    version: 1,
    name,
    valid: outputs.valid,
    keyId: undefinedIfEmpty(facts.keyId),
    comment: undefinedIfEmpty(facts.comment),
    project: facts.project.known ? facts.project.value : undefined,
    scopes: facts.scopes.known ? facts.scopes.value : undefined,
    role: undefinedIfEmpty(outputs.role),
    rights: facts.scopes.known ? [...expanded(facts.scopes.value)] : undefined,
    tags: facts.tags.known ? facts.tags.value : undefined,
    expiresAt: undefinedIfEmpty(outputs['expires-at']),
    balance: facts.balance.known ? facts.balance.value : undefined,
    checks: judged.map(({ name: check, answer, weight, finding, advice }) => {
      return { check, answer, weight, finding, advice: undefinedIfEmpty(advice) };
    }),
  };
}

function annotate(all: readonly Reported[]): void {
  for (const [kind, weight] of [
    ['error', 'fails'],
    ['warning', 'warns'],
  ] as const) {
    const found = all.flatMap(({ name, judged }) =>
      causesOf(judged, weight).map(([each, titles]) => ({ text: `${name}: ${titles}: ${checkText(each)}` })),
    );
    log.annotate(kind, found, (more) => `${count(more, 'more check')} in the step summary.`);
  }
}
