import { at, listAt, textAt } from './json.ts';
import type { Place, Visibility, Written } from './secret-places.ts';

/** GitHub's message for a box that it cannot decrypt. */
export const IMPROPERLY_ENCRYPTED = 'Bad request - validation failed due to an improperly encrypted secret';

const VISIBILITIES: readonly Visibility[] = ['all', 'private', 'selected'];

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

/** Returns why a request to write a secret is refused; otherwise `undefined`. */
export function invalidRequest(body: unknown, isOrganization: boolean): string | undefined {
  const reason =
    invalidText(body, 'encrypted_value') ??
    invalidText(body, 'key_id') ??
    invalidBase64(textAt(body, 'encrypted_value')) ??
    (isOrganization ? invalidAccess(body) : undefined);
  return reason === undefined ? undefined : `Invalid request.\n\n${reason}`;
}

function invalidText(body: unknown, field: string): string | undefined {
  const value = at(body, field);
  if (value === undefined) return `"${field}" wasn't supplied.`;
  if (typeof value === 'string') return undefined;
  return `For 'properties/${field}', ${JSON.stringify(value)} is not a string.`;
}

const invalidBase64 = (value: string): string | undefined =>
  BASE64.test(value) ? undefined : `${value} does not match ${BASE64}.`;

/** Each request has to give the visibility. Only a selected visibility allows a list of repositories. */
function invalidAccess(body: unknown): string | undefined {
  const missing = invalidText(body, 'visibility');
  if (missing !== undefined) return missing;
  const visibility = visibilityOf(body);
  if (visibility === undefined) {
    return `${textAt(body, 'visibility')} is not a member of ${JSON.stringify(VISIBILITIES)}.`;
  }
  const ids = at(body, 'selected_repository_ids');
  if (ids === undefined) return undefined;
  if (visibility !== 'selected') return '"selected_repository_ids" is only for the visibility selected.';
  const isList = Array.isArray(ids) && ids.every((id) => Number.isSafeInteger(Number(id)));
  return isList
    ? undefined
    : `For 'properties/selected_repository_ids', ${JSON.stringify(ids)} is not a list.`;
}

const visibilityOf = (body: unknown): Visibility | undefined =>
  VISIBILITIES.find((visibility) => visibility === at(body, 'visibility'));

/**
 * Returns why GitHub refuses a name; otherwise `undefined`. Source:
 * https://docs.github.com/actions/reference/security/secrets#naming-your-secrets
 */
export function invalidName(name: string): string | undefined {
  if (!/^[a-z_][a-z0-9_]*$/i.test(name)) {
    return (
      'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). ' +
      'Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).'
    );
  }
  return /^GITHUB_/i.test(name) ? 'Secret names must not start with GITHUB_.' : undefined;
}

/** Returns the content of a request; `undefined` if its value is not sealed with the key of the place. */
export function writtenBy(body: unknown, place: Place): Written | undefined {
  if (textAt(body, 'key_id') !== place.keyId) return undefined;
  const value = place.open(textAt(body, 'encrypted_value'));
  if (value === undefined) return undefined;
  const visibility = place.isOrganization ? visibilityOf(body) : undefined;
  const ids = visibility === 'selected' ? listAt(body, 'selected_repository_ids') : [];
  return { value, visibility, repositories: ids.map(Number) };
}
