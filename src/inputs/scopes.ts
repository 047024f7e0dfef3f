import { distance } from 'fastest-levenshtein';
import { ALIASES, isDocumented, matchesAny, ROLES, SCOPES } from '../deepgram/manage/scopes.ts';
import { Failure } from '../lib/failure.ts';
import type { Fields } from './fields.ts';

/** What each scope looks like, also one that Deepgram will have some day. */
const FORM = /^[a-z][a-z-]*(?::[a-z-]+)+(?::\*)?$/;
/** One that differs in so many letters from a known one is that one, mistyped. */
const MOST_TYPOS = 2;

interface ScopeForms {
  /** Patterns such as `members:*` as well. */
  readonly patterns?: boolean;
  /** What Deepgram does not document as well, if it is not just mistyped. */
  readonly unknown?: boolean;
}

/** The scopes, roles and what else is taken in an input. Throws a Failure with the nearest one. */
export function scopesOf(
  fields: Fields,
  name: string,
  { patterns = false, unknown = false }: ScopeForms = {},
): string[] {
  return fields.items(name).map((scope) => {
    if (Object.hasOwn(ALIASES, scope)) return ALIASES[scope] ?? scope;
    if (isDocumented(scope)) return scope;
    if (patterns && scope.endsWith(':*') && SCOPES.some((known) => matchesAny(known, [scope]))) return scope;
    const nearest = nearestScope(scope);
    if (unknown && FORM.test(scope) && distance(scope, nearest) > MOST_TYPOS) return scope;
    throw new Failure(
      `${name}: "${scope}" is not a scope that Deepgram has. The nearest one is \`${nearest}\`.`,
    );
  });
}

function nearestScope(scope: string): string {
  const known = [...SCOPES, ...Object.keys(ROLES), ...Object.keys(ALIASES)];
  const wanted = scope.toLowerCase().replace(/:?\*$/, '');
  return known.reduce((best, each) => (distance(each, wanted) < distance(best, wanted) ? each : best));
}
