import type { Key } from '../deepgram/manage/answers.ts';
import { forMarkdown, forMarkdownMessage } from '../lib/safe-text.ts';
import type { KeyInUse } from './report.ts';
import type { RotationSubject } from './subject.ts';

const cell = (date: string): string => date.slice(0, 16).replace('T', ' ');

/** A row of the table. For a key in use, only the action may know when it was created. */
export function rowOf(key: Key | KeyInUse, state: string): readonly string[] {
  const made = 'createdAt' in key ? new Date(key.createdAt).toISOString() : key.created;
  return [key.id, cell(made), key.expires === undefined ? 'not reported' : cell(key.expires), state];
}

/** The summary of a run. */
export function renderSummary(
  title: string,
  { family, projectId }: RotationSubject,
  rows: readonly (readonly string[])[],
): string {
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
    '| Key | Created (UTC) | Expires (UTC) | What happens to it |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map(forMarkdownMessage).join(' | ')} |`),
    '',
    ...facts
      .filter(([, value = '']) => value !== '')
      .map(([label = '', value = '']) => `- ${label}: ${forMarkdown(value)}`),
  ];
  return `${lines.join('\n')}\n`;
}
