/** What the README says of each action.yml: a table of its inputs and one of its outputs, each between two markers. */

/** The actions of this repository: where each action.yml is, and what its markers begin with. */
export const ACTIONS = [
  { file: 'action.yml', prefix: '' },
  { file: 'check-key/action.yml', prefix: 'check-key-' },
  { file: 'create-key/action.yml', prefix: 'create-key-' },
  { file: 'rotate-key/action.yml', prefix: 'rotate-key-' },
] as const;

interface Described {
  readonly description: string;
  readonly default?: string;
}

/** The part of action.yml that the tables show. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

/** The document with both tables of an action made anew. Throws if a marker is missing. */
export function withTables(document: string, { inputs, outputs }: ActionFile, prefix = ''): string {
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    code(input.default ?? ''),
    cell(input.description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    code(name),
    cell(description),
  ]);
  const withInputs = between(document, `${prefix}inputs`, table(['Input', 'Default', 'Meaning'], inputRows));
  return between(withInputs, `${prefix}outputs`, table(['Output', 'Meaning'], outputRows));
}

/** The document with other content between the two markers of a name. Throws if one is missing. */
export function between(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The markers ${start} and ${end} are missing.`);
  return `${document.slice(0, from + start.length)}\n\n${content}\n\n${document.slice(to)}`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);

/** One line that does not end its cell. */
const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
