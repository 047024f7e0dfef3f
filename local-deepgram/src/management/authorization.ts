import { type Accounts, type ApiKey, findProject, isExpired, type Member, type Project } from './accounts.ts';
import { missingScope, notUuid, PROJECT_NOT_FOUND, RefusalError } from './refusals.ts';
import { includesRole, rightsOf, rightsWithin } from './scopes.ts';
import { isUuid } from './uuid.ts';

/** Whose key a request has, and what the key allows. */
export interface Caller {
  readonly project: Project;
  readonly member: Member;
  readonly key: ApiKey;
  readonly rights: ReadonlySet<string>;
}

/** The secret of an `Authorization: Token` header; the case of a scheme does not count (RFC 9110, 11.1). */
export function keyOf(authorization: string | undefined): string | undefined {
  return /^Token (.+)$/i.exec(authorization ?? '')?.[1];
}

/** Who has this key, unless it has expired or is disabled. */
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

/** Refuses a project id that is not that of the caller's project. Throws RefusalError. */
export function requireProject(accounts: Accounts, caller: Caller, projectId: string): void {
  if (!isUuid(projectId)) throw new RefusalError(notUuid(projectId));
  if (findProject(accounts, projectId) !== caller.project) throw new RefusalError(PROJECT_NOT_FOUND);
}

/** Whether the caller sees the key: its member's own, and those of members, also former ones, whose role it may read. */
export function canSee(caller: Caller, key: ApiKey): boolean {
  const owner = ownerOf(caller.project, key);
  return isOwn(caller, key) || caller.rights.has(`${owner?.role ?? 'member'}s:read`);
}

/** Whether the caller may delete the key: only owners are not kept to their own. */
export function canDelete(caller: Caller, key: ApiKey): boolean {
  return isOwn(caller, key) || caller.rights.has('owners:write');
}

/** The first of the scopes that the caller cannot give away: its member's role and its own key limit it. */
export function excessScope(caller: Caller, scopes: readonly string[]): string | undefined {
  return scopes.find((scope) => [...rightsOf([scope])].some((right) => !caller.rights.has(right)));
}

/** Whether the caller may grant tokens: with the rights of a member or more. */
export function canGrant(caller: Caller): boolean {
  return includesRole(caller.rights, 'member');
}

/** Whose key it is. */
export function ownerOf(project: Project, key: ApiKey): Member | undefined {
  return project.members.find(({ member_id }) => member_id === key.member_id);
}

function isOwn(caller: Caller, key: ApiKey): boolean {
  return key.member_id === caller.member.member_id;
}
