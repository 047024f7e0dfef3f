import { ARCHIVED, NOT_ACCESSIBLE, NOT_PERMITTED, problem } from './answers.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { SECRETS_PATH } from './secret-places.ts';
import type { Settings } from './settings.ts';

/**
 * The rights of a token. `no-pull-requests`: the repository's settings forbid opening them. `read`: all writes are
 * refused. `none`: everything is refused with 401. None of these, nor a workflow's token, can access secrets. `secrets`
 * is the token of an app with "Secrets: write", which can also do what `write` can; `read-secrets` is one that cannot
 * write secrets.
 */
export type Rights = 'write' | 'no-pull-requests' | 'read' | 'none' | 'secrets' | 'read-secrets';

export type Level = 'none' | 'read' | 'write';

/** As in a workflow. Metadata can always be read. */
export type Permissions = Readonly<Record<'contents' | 'issues' | 'pull-requests' | 'actions', Level>>;

export const permissionsOf = (rights: Rights): Permissions => {
  const level = rights === 'read' ? 'read' : 'write';
  return { contents: level, issues: level, 'pull-requests': level, actions: 'none' };
};

/** A token and its rights. */
export interface Access {
  readonly rights: Rights;
  readonly permissions: Permissions;
}

/**
 * The permissions for a path of a repository, of which one is enough. Source:
 * https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
const NEEDED: readonly (readonly [RegExp, readonly (keyof Permissions)[]])[] = [
  [/^\/actions\/(?:artifacts|jobs|runs|workflows)/, ['actions']],
  [/^\/(?:git|branches|commits|compare|contents)(?:\/|$)/, ['contents']],
  [/^\/pulls(?:\/|$)/, ['pull-requests']],
  [/^\/issues\//, ['issues', 'pull-requests']],
];

const mayUseSecrets = (rights: Rights, method: string): boolean =>
  rights === 'secrets' || (rights === 'read-secrets' && method === 'GET');

/**
 * Returns GitHub's refusal of a token that is wrong (`undefined`) or lacks the permission; `undefined` if it is
 * accepted.
 */
export function refused(
  { method, path }: HttpRequest,
  access: Access | undefined,
  { archived }: Settings,
): HttpAnswer | undefined {
  if (access === undefined || access.rights === 'none') return problem(401, 'Bad credentials');
  const { rights, permissions } = access;
  if (SECRETS_PATH.test(path)) {
    return mayUseSecrets(rights, method) ? undefined : problem(403, NOT_ACCESSIBLE);
  }
  const inRepository = /^\/repos\/[^/]+\/[^/?]+([^?]*)/.exec(path)?.[1];
  const wanted: Level = method === 'GET' ? 'read' : 'write';
  const [, needed] = NEEDED.find(([pattern]) => pattern.test(inRepository ?? '')) ?? [];
  if (needed !== undefined && !needed.some((name) => includes(permissions[name], wanted))) {
    return problem(403, NOT_ACCESSIBLE);
  }
  if (archived && wanted === 'write' && inRepository !== undefined) return problem(403, `${ARCHIVED}.`);
  const opens = method === 'POST' && inRepository === '/pulls';
  return rights === 'no-pull-requests' && opens ? problem(403, NOT_PERMITTED) : undefined;
}

/** Whether a level is sufficient. */
export const includes = (level: Level, wanted: Level): boolean =>
  level === wanted || level === 'write' || wanted === 'none';
