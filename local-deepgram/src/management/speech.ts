import { DeepgramError, FAILURES } from '../errors.ts';
import { type Accounts, findProject, type Project } from './accounts.ts';
import { findCaller, keyOf } from './authorization.ts';
import { projectOfToken } from './tokens.ts';

/** The project of a speech request, from its key or temporary token. Throws DeepgramError. */
export function speechProject(
  authorization: string | undefined,
  accounts: Accounts,
  tokenSecret: string,
  now: Date,
): Project {
  const project =
    projectOfBearer(authorization, accounts, tokenSecret, now) ?? projectOfKey(authorization, accounts, now);
  if (project.balance <= 0) throw new DeepgramError(FAILURES.ASR_PAYMENT_REQUIRED);
  return project;
}

function projectOfBearer(
  authorization: string | undefined,
  accounts: Accounts,
  tokenSecret: string,
  now: Date,
): Project | undefined {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const projectId = token === undefined ? undefined : projectOfToken(token, tokenSecret, now);
  return projectId === undefined ? undefined : findProject(accounts, projectId);
}

function projectOfKey(authorization: string | undefined, accounts: Accounts, now: Date): Project {
  const caller = findCaller(accounts, keyOf(authorization), now);
  if (caller === undefined) throw new DeepgramError(FAILURES.INVALID_AUTH);
  if (!caller.rights.has('usage:write')) throw new DeepgramError(FAILURES.INSUFFICIENT_PERMISSIONS);
  return caller.project;
}
