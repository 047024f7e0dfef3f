import type { HttpRequest } from './http.ts';
import { at, listAt } from './json.ts';
import { description, kindOf } from './kinds.ts';

/**
 * Finds what Prism does not report: parameters and members that are not described, since JSON schemas allow additional
 * ones, and operations, parameters and members that the description marks as deprecated.
 */
export function strangersIn(
  request: HttpRequest,
  answer: { readonly status: number; readonly body?: unknown },
): string[] {
  const [, template = ''] = kindOf(request).split(' ');
  const operation = at(description(), 'paths', template, request.method.toLowerCase());
  if (operation === undefined) return [];
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  const answered = at(
    resolved(at(operation, 'responses', String(answer.status))),
    'content',
    'application/json',
    'schema',
  );
  return [
    ...(at(operation, 'deprecated') === true ? ['it is deprecated'] : []),
    ...strangeParameters(request.path, operation),
    ...strangeMembers(request.body, schema, 'body'),
    // Errors have more members than described, such as their status and details.
    ...(answer.status < 300 ? strangeMembers(answer.body, answered, 'answer') : []),
  ].filter((stranger) => !TOLD_BESIDES[template]?.test(stranger));
}

/**
 * Members that only the emulator returns, and nobody reads. GitHub itself returns the resource of each rate,
 * undocumented.
 */
const TOLD_BESIDES: Readonly<Record<string, RegExp>> = {
  '/rate_limit': /^answer\.(?:rate|resources\.\w+)(?:\.resource)? is not known$/,
  '/repos/{owner}/{repo}/git/blobs': /^answer\.(?:size|node_id) is not known$/,
};

function strangeParameters(path: string, operation: unknown): string[] {
  const known = listAt(operation, 'parameters').map(resolved);
  const deprecated = known.filter((parameter) => at(parameter, 'deprecated') === true);
  const hasParameter = (parameters: readonly unknown[], name: string): boolean =>
    parameters.some((parameter) => at(parameter, 'in') === 'query' && at(parameter, 'name') === name);
  return [...new URL(path, 'http://github').searchParams.keys()].flatMap((name) => {
    if (!hasParameter(known, name)) return [`the parameter ${name} is not known`];
    return hasParameter(deprecated, name) ? [`the parameter ${name} is deprecated`] : [];
  });
}

function strangeMembers(value: unknown, schema: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const items = alternativesOf(schema).map((one) => at(one, 'items'));
    return items.length === 1 ? value.flatMap((item) => strangeMembers(item, items[0], `${path}[]`)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const alternatives = alternativesOf(schema);
  const isOpen = alternatives.some(
    (one) => at(one, 'properties') === undefined || isMap(at(one, 'additionalProperties')),
  );
  if (isOpen) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = alternatives.map((one) => at(one, 'properties', name)).filter((one) => one !== undefined);
    if (known.length === 0) return [`${path}.${name} is not known`];
    const isOld = path === 'body' && known.some((one) => at(resolved(one), 'deprecated') === true);
    if (isOld) return [`${path}.${name} is deprecated`];
    return strangeMembers(member, { anyOf: known }, `${path}.${name}`);
  });
}

const isMap = (additional: unknown): boolean => additional === true || typeof additional === 'object';

/** Returns a schema, or the schemas of which it is a union or an intersection. */
function alternativesOf(schema: unknown): readonly unknown[] {
  const whole = resolved(schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(whole, key)).flatMap(alternativesOf);
  const own = at(whole, 'properties') === undefined && parts.length > 0 ? [] : [whole];
  return [...own, ...parts.filter((part) => at(part, 'type') !== 'null')];
}

function resolved(schema: unknown): unknown {
  const reference = at(schema, '$ref');
  if (typeof reference !== 'string') return schema;
  return resolved(at(description(), ...reference.replace('#/', '').split('/')));
}
