import { type Accounts, type ApiKey, findProject, isExpired, type Member, type Project } from './accounts.ts';
import { missingScope, notUuid, PROJECT_NOT_FOUND, RefusalError } from './refusals.ts';
import { includesRole, rightsOf, rightsWithin } from './scopes.ts';
import { isUuid } from './uuid.ts';

/** The key of a request, its owner and its rights. */
export interface Caller {
  readonly project: Project;
  readonly member: Member;
  readonly key: ApiKey;
  readonly rights: ReadonlySet<string>;
}

/** The secret of an `Authorization: Token` header; schemes are case-insensitive (RFC 9110, 11.1). */
export function keyOf(authorization: string | undefined): string | undefined {
  return /^Token (.+)$/i.exec(authorization ?? '')?.[1];
}

/** The caller with this key, unless it has expired or is disabled. */
export function findCaller(accounts: Accounts, secret: string | undefined, now: Date): Caller | undefined {
  for (const project of accounts.projects) {
    const key = project.keys.find((item) => item.key === secret);
    const member = project.members.find(({ member_id }) => member_id === key?.member_id);
    if (key === undefined || member === undefined) continue;
    if (key.disabled || isExpired(key, now)) return undefined;
    return { project, member, key, rights: rightsWithin(key.scopes, member.role) };
  }
  return undefined;
}

/** Refuses a caller without the scope. Throws RefusalError. */
export function requireScope(caller: Caller, scope: string): void {
  if (!caller.rights.has(scope)) throw new RefusalError(missingScope(scope));
}

/** Refuses a project id other than that of the caller's project. Throws RefusalError. */
export function requireProject(accounts: Accounts, caller: Caller, projectId: string): void {
  if (!isUuid(projectId)) throw new RefusalError(notUuid(projectId));
  if (findProject(accounts, projectId) !== caller.project) throw new RefusalError(PROJECT_NOT_FOUND);
}

/**
 * Whether the caller sees the key: keys of the same member, and of current and former members whose role it may read.
 */
export function canSee(caller: Caller, key: ApiKey): boolean {
  const owner = ownerOf(caller.project, key);
  return isOwn(caller, key) || caller.rights.has(`${owner?.role ?? 'member'}s:read`);
}

/** Whether the caller may delete the key: only owners can delete keys of others. */
export function canDelete(caller: Caller, key: ApiKey): boolean {
  return isOwn(caller, key) || caller.rights.has('owners:write');
}

/** The first of the scopes that the caller cannot grant: the role of its member and its own key limit it. */
export function excessScope(caller: Caller, scopes: readonly string[]): string | undefined {
  return scopes.find((scope) => [...rightsOf([scope])].some((right) => !caller.rights.has(right)));
}

/** Whether the caller may create tokens: it needs at least the rights of a member. */
export function canGrant(caller: Caller): boolean {
  return includesRole(caller.rights, 'member');
}

/** The owner of a key. */
export function ownerOf(project: Project, key: ApiKey): Member | undefined {
  return project.members.find(({ member_id }) => member_id === key.member_id);
}

function isOwn(caller: Caller, key: ApiKey): boolean {
  return key.member_id === caller.member.member_id;
}
