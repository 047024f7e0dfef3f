import { NEVER } from '../deepgram/manage/answers.ts';
import { roleOf } from '../deepgram/manage/scopes.ts';
import { forMarkdown, forMarkdownMessage } from '../lib/safe-text.ts';
import type { KeyFacts } from './facts.ts';
import { checkText, grouped, type Reported, SIGNS, signOf, type WeighedCheck } from './judged.ts';
import type { CheckOutputs } from './outputs.ts';

/** Renders the step summary; pure. */

/** The table of checks, and the facts about the key. */
export function renderSummary(
  name: string,
  facts: KeyFacts,
  judged: readonly WeighedCheck[],
  outputs: Partial<CheckOutputs>,
): string {
  const rows = grouped(judged).map(([each, titles]) => {
    const sign = signOf(each);
    const cells = [titles, `${SIGNS[sign]} ${sign}`, each.finding, each.advice];
    return `| ${cells.map(forMarkdownMessage).join(' | ')} |`;
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

function factLines({ keyId, comment, scopes, tags }: KeyFacts, outputs: Partial<CheckOutputs>): string[] {
  const project = [outputs['project-name'], outputs['project-id']].filter((part) => part !== '').join(', ');
  const expires = outputs['expires-at'];
  const facts = [
    ['Id', keyId],
    ['Comment', comment],
    ['Project', project],
    ['Scopes', scopes.known ? (roleOf(scopes.value) ?? scopes.value.join(', ')) : ''],
    ['Tags', tags.known ? tags.value.join(', ') : ''],
    ['Expires', expires === NEVER ? 'never' : expires],
    ['Balance in US dollars', outputs.balance],
  ];
  const known = facts.filter(([, value = '']) => value !== '');
  return known.map(([label = '', value = '']) => `- ${label}: ${forMarkdown(value)}`);
}

/** One table of all keys, with a row per key and a sign per check, followed by the problems. */
export function renderTable(title: string, all: readonly Reported[]): string {
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
    grouped(judged)
      .filter(([{ answer }]) => answer !== 'pass')
      .map(
        ([each, named]) =>
          `- ${SIGNS[signOf(each)]} ${forMarkdownMessage(`${name}: ${named}: ${checkText(each)}`)}`,
      ),
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
