import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Definition, PARAMETERS } from '../../../src/deepgram/listen/parameter-table.ts';
import { at, isObject, isString, listOf } from '../../../src/lib/guards.ts';
import { NAMES } from '../../helpers/inputs.ts';

const OPENAPI: unknown = parse(readFileSync('local-deepgram/openapi.yml', 'utf8'));

/** What a schema allows, references resolved: types, enumerated values, and whether a parameter can be repeated. */
interface Allowed {
  readonly types: readonly string[];
  readonly values: readonly string[];
  /** Whether an alternative without enumerated values exists. */
  readonly isOpen: boolean;
  readonly repeats: boolean;
}

function allowedBy(schema: unknown): Allowed {
  const reference = at(schema, '$ref');
  if (isString(reference)) return allowedBy(at(OPENAPI, ...reference.slice(2).split('/')));
  const some = at(schema, 'oneOf');
  if (Array.isArray(some)) {
    const all = some.map(allowedBy);
    return {
      types: all.flatMap(({ types }) => types),
      values: all.flatMap(({ values }) => values),
      isOpen: all.some(({ isOpen }) => isOpen),
      repeats: all.some(({ repeats }) => repeats),
    };
  }
  const type = at(schema, 'type');
  if (type === 'array') return { ...allowedBy(at(schema, 'items')), isOpen: true, repeats: true };
  const values = listOf(at(schema, 'enum'), isString) ?? [];
  return { types: isString(type) ? [type] : [], values, isOpen: values.length === 0, repeats: false };
}

const described = new Map(
  (listOf(at(OPENAPI, 'paths', '/v1/listen', 'post', 'parameters'), isObject) ?? [])
    .filter((parameter) => at(parameter, 'in') === 'query')
    .map((parameter) => [String(at(parameter, 'name')), allowedBy(at(parameter, 'schema'))] as const),
);

const table: readonly (readonly [string, Definition])[] = Object.entries(PARAMETERS);

describe("the table and Deepgram's own description of POST /v1/listen", () => {
  it('have the same parameters, except those that are documented elsewhere', () => {
    const inTable = table.filter(([, { source }]) => source === undefined).map(([name]) => name);
    expect(inTable).toEqual([...described.keys()].sort());
    expect(described.size).toBe(37);
  });

  it.each([...described])('agree on the values of %s', (name, { types, values, isOpen, repeats }) => {
    const known = PARAMETERS[name];
    if (known?.refused !== undefined) return;
    // The description lists three values of `redact`, as an array.
    expect(known?.repeats ?? false).toBe(repeats);
    if (types.every((type) => type === 'boolean')) expect(known?.kind).toBe('boolean');
    if (types.includes('number')) expect(known?.kind).toBe('seconds');
    if (types.includes('string')) expect(known?.kind).toMatch(/^(text|key:value)$/);
    if (!isOpen) expect(known?.values).toEqual(expect.arrayContaining([...values]));
  });

  it.each(table.filter(([, { input }]) => input !== undefined))(
    'name an existing input for %s',
    (_, { input }) => {
      expect(NAMES).toContain(input?.split(':')[0]);
    },
  );

  it.each(table.filter(([, { source }]) => source !== undefined))(
    'give a source for %s, which is not described',
    (name, { source }) => {
      expect(described.has(name)).toBe(false);
      expect(source).toMatch(/^https:\/\/developers\.deepgram\.com\//);
    },
  );
});
