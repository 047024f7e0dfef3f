import { Failure } from '../lib/failure.ts';
import { isObject } from '../lib/guards.ts';
import { parseSections, type SectionRule, valuesFor } from './sections.ts';

/** What a field of front matter may be: what JSON and YAML have in common. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/** Fields of the user's own, by name. */
export type FrontMatterFields = Readonly<Record<string, FieldValue>>;

/** The fields for a source; what stands further down counts more. */
export const fieldsFor: (rules: readonly FieldRule[], ...names: readonly string[]) => FrontMatterFields =
  valuesFor;

/** Fields for the sources that a pattern matches. */
export type FieldRule = SectionRule<FieldValue>;

const LINE = /^([A-Za-z_][\w.-]{0,99}):(?:\s+(.*))?$/;

/** Reads fields, one per line as `layout: episode`, under `[pattern]` for some sources alone. Throws a Failure. */
export const parseFields = (text: string, origin: string): FieldRule[] =>
  parseSections(text, { origin, of: 'fields' }, (line, where) => {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    if (name === undefined || name === '__proto__')
      throw new Failure(
        `${where} is not a field. Write it as \`layout: episode\`, \`tags: [news, weekly]\` or \`draft: true\`.`,
      );
    return { [name]: fieldOf(value.trim()) };
  });

/** JSON where it is some, a list in brackets without quotes, and else the text. */
function fieldOf(text: string): FieldValue {
  const json = jsonOf(text);
  if (json !== undefined) return json;
  const list = /^\[(.*)\]$/s.exec(text)?.[1];
  if (list !== undefined && !/[[\]{}"]/.test(list))
    return list.split(',').flatMap((item) => (item.trim() === '' ? [] : [scalarOf(item.trim())]));
  return scalarOf(text);
}

function scalarOf(text: string): FieldValue {
  const quoted = /^'(.*)'$/s.exec(text)?.[1];
  return quoted === undefined ? (jsonOf(text) ?? text) : quoted.replaceAll("''", "'");
}

function jsonOf(text: string): FieldValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFieldValue(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every(isFieldValue);
  if (isObject(value)) return Object.values(value).every(isFieldValue);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
