/** Generates the tables of inputs and outputs in the documents from each action.yml. */

/** The actions of this repository: the path of each action.yml, and the prefix of the names of its tables. */
export const ACTIONS = [
  { file: 'action.yml', prefix: '' },
  { file: 'audit-keys/action.yml', prefix: 'audit-keys-' },
  { file: 'check-key/action.yml', prefix: 'check-key-' },
  { file: 'create-key/action.yml', prefix: 'create-key-' },
  { file: 'rotate-key/action.yml', prefix: 'rotate-key-' },
] as const;

interface Described {
  readonly description: string;
  readonly default?: string;
}

/** The part of action.yml that the tables show. */
interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

/** Both tables of an action, by the names of their parts in the documents. */
export function tablesOf({ inputs, outputs }: ActionFile, prefix = ''): [name: string, table: string][] {
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    [cell(input.description), ...(input.default ? [`Default: ${code(input.default)}.`] : [])].join(' '),
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    code(name),
    cell(description),
  ]);
  return [
    [`${prefix}inputs`, table(['Input', 'Meaning'], inputRows)],
    [`${prefix}outputs`, table(['Output', 'Meaning'], outputRows)],
  ];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const code = (text: string): string => `\`${cell(text)}\``;

/** One line in which nothing ends the table cell. */
const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
