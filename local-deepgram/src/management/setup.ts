import { randomUUID } from 'node:crypto';
import type { Accounts, ApiKey, Project } from './accounts.ts';
import { isScope } from './scopes.ts';
import { isUuid } from './uuid.ts';

const DEFAULT_BALANCE = 200;

/** One project with one key, which may transcribe and read its project. */
export function defaultAccounts(key: string, now: Date): Accounts {
  const member_id = randomUUID();
  const project: Project = {
    project_id: randomUUID(),
    name: 'local-deepgram',
    balance: DEFAULT_BALANCE,
    members: [{ member_id, email: 'owner@example.com', role: 'owner' }],
    keys: [
      {
        api_key_id: randomUUID(),
        key,
        comment: 'local-deepgram',
        scopes: ['usage:write', 'project:read'],
        created: now.toISOString(),
        member_id,
      },
    ],
  };
  return { projects: [project] };
}

/** Returns the accounts if they are consistent. Throws an Error that names the inconsistency. */
export function checkAccounts(accounts: Accounts): Accounts {
  const { projects } = accounts;
  const keys = projects.flatMap((project) => project.keys);
  refuseTwice(
    'project',
    projects.map(({ project_id }) => project_id),
  );
  refuseTwice(
    'key',
    keys.map(({ api_key_id }) => api_key_id),
  );
  if (new Set(keys.map(({ key }) => key)).size < keys.length)
    throw new Error('two keys have the same secret');
  for (const project of projects) checkProject(project);
  return accounts;
}

function refuseTwice(kind: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`${kind} ${twice} exists twice`);
}

function checkProject(project: Project): void {
  if (!isUuid(project.project_id)) throw new Error(`project ${project.project_id}: the id must be a UUID`);
  for (const key of project.keys) {
    const problem = problemOf(key, project);
    if (problem !== undefined) throw new Error(`key ${key.api_key_id}: ${problem}`);
  }
}

function problemOf(key: ApiKey, project: Project): string | undefined {
  // The key of a removed member remains, disabled.
  if (key.disabled !== true && !project.members.some(({ member_id }) => member_id === key.member_id)) {
    return `its project has no member ${key.member_id}`;
  }
  const unknown = key.scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined) return `"${unknown}" is not a scope`;
  const { created, expiration_date = created } = key;
  const dates = [created, expiration_date];
  return dates.some((date) => Number.isNaN(Date.parse(date))) ? 'its dates must be ISO 8601' : undefined;
}
