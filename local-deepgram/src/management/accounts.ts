import type { Role } from './scopes.ts';

/** The complete state of the management API. Fields are named as in its answers. */
export interface Accounts {
  readonly projects: readonly Project[];
}

export interface Project {
  /** A UUID. */
  readonly project_id: string;
  readonly name: string;
  /** US dollars; without a positive balance, speech requests are refused. */
  readonly balance: number;
  readonly members: readonly Member[];
  readonly keys: readonly ApiKey[];
  /** Models that the project may use, such as `nova-3`; undefined for all. */
  readonly models?: readonly string[];
  /** Answered requests to /v1/listen, each with the id of its key and its time in ISO 8601. */
  readonly requests?: readonly { readonly api_key_id: string; readonly created: string }[];
  /** Number of created keys that expire, by UTC day such as `2026-01-31`. */
  readonly temporary_keys?: Readonly<Record<string, number>>;
}

export interface Member {
  readonly member_id: string;
  readonly email: string;
  readonly role: Role;
  readonly first_name?: string;
  readonly last_name?: string;
}

export interface ApiKey {
  readonly api_key_id: string;
  /** The secret. */
  readonly key: string;
  readonly comment: string;
  /** Roles, such as `member`, or scopes, such as `usage:write`. */
  readonly scopes: readonly string[];
  readonly tags?: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  /** ISO 8601; undefined if the key does not expire. */
  readonly expiration_date?: string;
  readonly disabled?: boolean;
  /** The owner of the key. */
  readonly member_id: string;
}

/** Whether the key has expired at a time. */
export function isExpired(key: ApiKey, now: Date): boolean {
  return key.expiration_date !== undefined && Date.parse(key.expiration_date) <= now.getTime();
}

/** The project with this id, written with or without hyphens. */
export function findProject(accounts: Accounts, projectId: string): Project | undefined {
  return accounts.projects.find(({ project_id }) => plain(project_id) === plain(projectId));
}

/** Number of keys that expire created in the project on the UTC day of the date. */
export function temporaryKeysOn(project: Project, date: Date): number {
  return project.temporary_keys?.[day(date)] ?? 0;
}

/** Adds a key, created at this time. */
export function addKey(accounts: Accounts, projectId: string, key: ApiKey, now: Date): Accounts {
  return changeProject(accounts, projectId, (project) => {
    const keys = [...project.keys, key];
    if (key.expiration_date === undefined) return { ...project, keys };
    const count = temporaryKeysOn(project, now) + 1;
    return { ...project, keys, temporary_keys: { ...project.temporary_keys, [day(now)]: count } };
  });
}

/** Adds an answered request of a key. */
export function addRequest(accounts: Accounts, projectId: string, keyId: string, now: Date): Accounts {
  const request = { api_key_id: keyId, created: now.toISOString() };
  return changeProject(accounts, projectId, (project) => ({
    ...project,
    requests: [...(project.requests ?? []), request],
  }));
}

/** Removes the key. */
export function removeKey(accounts: Accounts, projectId: string, keyId: string): Accounts {
  return changeProject(accounts, projectId, (project) => ({
    ...project,
    keys: project.keys.filter(({ api_key_id }) => api_key_id !== keyId),
  }));
}

/** Disables the key. */
export function disableKey(accounts: Accounts, projectId: string, keyId: string): Accounts {
  return changeProject(accounts, projectId, (project) => ({
    ...project,
    keys: project.keys.map((key) => (key.api_key_id === keyId ? { ...key, disabled: true } : key)),
  }));
}

/**
 * Removes the member and disables the member's keys:
 * https://developers.deepgram.com/guides/deep-dives/safely-removing-team-members-with-active-api-keys
 */
export function removeMember(accounts: Accounts, projectId: string, memberId: string): Accounts {
  return changeProject(accounts, projectId, (project) => ({
    ...project,
    members: project.members.filter(({ member_id }) => member_id !== memberId),
    keys: project.keys.map((key) => (key.member_id === memberId ? { ...key, disabled: true } : key)),
  }));
}

/** Changes the role of the member, which limits the rights of all keys of the member. */
export function setRole(accounts: Accounts, projectId: string, memberId: string, role: Role): Accounts {
  return changeProject(accounts, projectId, (project) => ({
    ...project,
    members: project.members.map((each) => (each.member_id === memberId ? { ...each, role } : each)),
  }));
}

/** Changes the balance of the project. */
export function setBalance(accounts: Accounts, projectId: string, balance: number): Accounts {
  return changeProject(accounts, projectId, (project) => ({ ...project, balance }));
}

function changeProject(
  accounts: Accounts,
  projectId: string,
  change: (project: Project) => Project,
): Accounts {
  const found = findProject(accounts, projectId);
  return { ...accounts, projects: accounts.projects.map((item) => (item === found ? change(item) : item)) };
}

function plain(uuid: string): string {
  return uuid.replaceAll('-', '').toLowerCase();
}

function day(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
