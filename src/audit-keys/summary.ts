import { forMarkdown, forMarkdownMessage } from '../lib/safe-text.ts';
import { count } from '../lib/units.ts';
import { DESCRIBED, REPLACE } from './described.ts';
import { type AuditRule, type Judgement, type KeyInContext, RULES } from './rules.ts';

/** Renders the step summary; pure. */

/** A key with its findings. */
export type JudgedKey = KeyInContext & Judgement;

/** A step summary has room for several thousand rows. */
const MOST_ROWS = 500;
/** A longer table is collapsed. */
const MOST_OPEN = 30;

/** The number of keys that break a rule. */
export const amountOf = (judged: readonly JudgedKey[], rule: string): number =>
  judged.filter(({ findings }) => findings.some((each) => each.rule === rule)).length;

/** Shortens an email address, so that only people who know the project can identify its owner. */
export const shortened = (email: string): string => email.replace(/^(..?).*(?=@)/, '$1…');

const line = (cells: readonly string[]): string => `| ${cells.map(forMarkdownMessage).join(' | ')} |`;
const head = (cells: readonly string[]): readonly string[] => [
  line(cells),
  `|${' --- |'.repeat(cells.length)}`,
];

/** The broken rules, the keys that break them, and what could not be read. */
export function render(judged: readonly JudgedKey[], unseen: readonly string[]): string {
  const broken = judged.filter(({ findings }) => findings.length > 0).length;
  const projects = [...new Set(judged.map(({ project }) => project.name || project.id))];
  const where = projects.length === 1 ? ` of ${projects.join()}` : '';
  const lines = [
    '## Audit of Deepgram keys',
    '',
    `${count(judged.length, 'key')}${forMarkdown(where)}. ${broken === 0 ? 'All keys follow the rules' : `${broken} ${broken === 1 ? 'breaks' : 'break'} a rule`}.`,
    '',
    ...rulesTable(judged),
    ...keysTable(judged, { hasProjects: projects.length > 1 }),
    ...unseen.map((text) => `- Not seen: ${forMarkdownMessage(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function rulesTable(judged: readonly JudgedKey[]): readonly string[] {
  const broken = RULES.filter((rule) => amountOf(judged, rule) > 0);
  if (broken.length === 0) return [];
  const rows = broken.map((rule) => {
    const { what, why } = DESCRIBED[rule];
    return line([rule, String(amountOf(judged, rule)), `A key that ${what}`, why]);
  });
  return [
    ...head(['Rule', 'Keys', 'Broken by', 'Why it matters']),
    ...rows,
    '',
    forMarkdownMessage(REPLACE),
    '',
  ];
}

function keysTable(
  judged: readonly JudgedKey[],
  { hasProjects }: { readonly hasProjects: boolean },
): readonly string[] {
  const rows = judged
    .filter(({ findings, excepted }) => findings.length + excepted.length > 0)
    .sort(byWeight);
  if (rows.length === 0) return [];
  const table = [
    ...head(['Key', 'Id', ...(hasProjects ? ['Project'] : []), 'Created by', 'Created', 'Expires', 'Breaks']),
    ...rows.slice(0, MOST_ROWS).map((each) => line(cellsOf(each, hasProjects))),
    '',
    ...(rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more keys are in the report.`, ''] : []),
  ];
  if (rows.length <= MOST_OPEN) return table;
  return [`<details><summary>${count(rows.length, 'key')}</summary>`, '', ...table, '</details>', ''];
}

const heaviest = ({ findings }: JudgedKey): number =>
  Math.max(0, ...findings.map(({ rule }) => Number(DESCRIBED[rule].severity)));

/** What matters most comes first, and of the same weight what breaks most. */
const byWeight = (a: JudgedKey, b: JudgedKey): number =>
  heaviest(b) - heaviest(a) || b.findings.length - a.findings.length;

const ruleText = ({ rule, detail }: { readonly rule: AuditRule; readonly detail: string }): string =>
  detail === '' ? rule : `${rule} (${detail})`;

function cellsOf({ key, project, findings, excepted }: JudgedKey, hasProjects: boolean): readonly string[] {
  return [
    key.comment,
    key.id,
    ...(hasProjects ? [project.name || project.id] : []),
    shortened(key.creator?.email ?? ''),
    key.created.slice(0, 10),
    key.expires === undefined ? 'not reported' : key.expires.slice(0, 10),
    [...findings.map(ruleText), ...excepted.map((each) => `${ruleText(each)}: allowed, ${each.reason}`)].join(
      ', ',
    ),
  ];
}
