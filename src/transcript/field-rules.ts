import { Failure } from '../lib/failure.ts';
import { isObject } from '../lib/guards.ts';
import { parseSections, type SectionRule, valuesFor } from './sections.ts';

/** Value of a front matter field: the types that JSON and YAML have in common. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/** The user's own fields, by name. */
export type FrontMatterFields = Readonly<Record<string, FieldValue>>;

/** The fields for a source. Later rules take precedence. */
export const fieldsFor: (rules: readonly FieldRule[], ...names: readonly string[]) => FrontMatterFields =
  valuesFor;

/** Fields for the sources that a pattern matches. */
export type FieldRule = SectionRule<FieldValue>;

const LINE = /^([A-Za-z_][\w.-]{0,99}):(?:\s+(.*))?$/;

/**
 * Parses fields such as `layout: episode`, one per line; those under `[pattern]` are for matching sources. Throws a
 * Failure.
 */
export const parseFields = (text: string, origin: string): FieldRule[] =>
  parseSections(text, { origin, of: 'fields' }, (line, where) => {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    if (name === undefined || name === '__proto__')
      throw new Failure(
        `${where} is not a field. Write it as \`layout: episode\`, \`tags: [news, weekly]\` or \`draft: true\`.`,
      );
    return { [name]: fieldOf(value.trim()) };
  });

/** Parses a value: JSON, or a list in brackets without quotes, or else the text itself. */
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
