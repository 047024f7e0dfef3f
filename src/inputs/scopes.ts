import { distance } from 'fastest-levenshtein';
import { matchesAny, ROLES, SCOPES } from '../deepgram/manage/scopes.ts';
import { Failure } from '../lib/failure.ts';
import type { Fields } from './fields.ts';

/** The scopes, roles and, if wanted, patterns such as `members:*` in an input. Throws a Failure with the nearest one. */
export function scopesOf(fields: Fields, name: string, withPatterns = false): string[] {
  return fields.items(name).map((scope) => {
    if (SCOPES.includes(scope) || Object.hasOwn(ROLES, scope)) return scope;
    if (withPatterns && scope.endsWith(':*') && SCOPES.some((known) => matchesAny(known, [scope])))
      return scope;
    throw new Failure(
      `${name}: "${scope}" is not a scope that Deepgram has. The nearest one is \`${nearestScope(scope)}\`.`,
    );
  });
}

function nearestScope(scope: string): string {
  const known = [...SCOPES, ...Object.keys(ROLES)];
  const wanted = scope.toLowerCase().replace(/:?\*$/, '');
  return known.reduce((best, each) => (distance(each, wanted) < distance(best, wanted) ? each : best));
}
