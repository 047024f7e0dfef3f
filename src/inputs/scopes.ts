import { distance } from 'fastest-levenshtein';
import { ALIASES, isDocumented, matchesAny, ROLES, SCOPES } from '../deepgram/manage/scopes.ts';
import { Failure } from '../lib/failure.ts';
import { MOST_TYPOS } from '../lib/typos.ts';
import type { Fields } from './fields.ts';

/** The form of every scope, including those that Deepgram adds later. */
const FORM = /^[a-z][\w-]*(?::[\w-]+)+$/;
const PATTERN = /^[a-z][\w-]*(?::[\w-]+)*:\*$/;

interface ScopeForms {
  /** Accept patterns such as `members:*` as well. */
  readonly patterns?: boolean;
  /** Accept only documented scopes, where nothing else would reveal a misspelling. */
  readonly documented?: boolean;
}

/**
 * The scopes and roles in an input, in lower case. Unknown names with the form of a scope are accepted, because
 * Deepgram can add scopes. Throws a Failure for a misspelled name, with the nearest scope.
 */
export function scopesOf(
  fields: Fields,
  name: string,
  { patterns = false, documented = false }: ScopeForms = {},
): string[] {
  return fields.items(name).map((given) => {
    const scope = given.toLowerCase();
    if (Object.hasOwn(ALIASES, scope)) return ALIASES[scope] ?? scope;
    if (isDocumented(scope)) return scope;
    if (patterns && SCOPES.some((known) => known !== scope && matchesAny(known, [scope]))) return scope;
    if (/[\s"'[\]]/.test(scope)) {
      throw new Failure(
        `${name}: "${given}" is not one scope. Write one per line, or separate them by commas.`,
      );
    }
    const nearest = nearestScope(scope);
    const isFormed = FORM.test(scope) || (patterns && PATTERN.test(scope));
    if (isFormed && !documented && distance(scope, nearest) > MOST_TYPOS) return scope;
    throw new Failure(
      `${name}: "${given}" is not one of Deepgram's scopes. The nearest one is \`${nearest}\`.`,
    );
  });
}

function nearestScope(scope: string): string {
  const names = [...SCOPES, ...Object.keys(ROLES), ...Object.keys(ALIASES)];
  const known = scope.endsWith(':*') ? SCOPES.map((each) => `${each.split(':')[0]}:*`) : names;
  return known.reduce((best, each) => (distance(each, scope) < distance(best, scope) ? each : best));
}
