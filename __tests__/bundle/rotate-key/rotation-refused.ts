import { expect } from 'vitest';
import type { Accounts, ApiKey, Project } from '../../../local-deepgram/src/management/accounts.ts';
import type { Outcome } from '../../../scripts/runner.ts';
import type { SecretPlace } from '../../servers/github/server.ts';
import { annotations } from '../helpers.ts';
import { ago, DAY_MS, NAME, PROJECT, REPOSITORY, type Rotation } from './rotation.ts';

/** Checks that the step failed with exactly this message, no key was created or left, and the secrets are unchanged. */
export function expectRefused(
  { deepgram, github, first, keys }: Rotation,
  outcome: Outcome,
  message: string,
  places: readonly SecretPlace[] = [REPOSITORY],
): void {
  expect(annotations(outcome, 'error')).toEqual([message]);
  expect(outcome).toMatchObject({ exitCode: 1, outputs: {}, summary: '' });
  expect(annotations(outcome, 'warning')).toEqual([]);
  for (const place of places) expect(github.secret(place, NAME)?.values).toEqual([first.key]);
  expect(github.violations).toEqual([]);
  expect(keys().filter(({ comment }) => comment.includes('[rotate-key'))).toEqual([]);
  // A request that may have created a key is not repeated.
  expect(deepgram.requests.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(1);
}

/** Returns the id of the deleted new key from the message. Fails if the message has none. */
export function idIn(outcome: Outcome): string {
  const id = /\bKey (\S+) had been created/.exec(annotations(outcome, 'error').join())?.[1];
  if (id === undefined) throw new Error('No key is named.');
  return id;
}

/** Changes the project of the keys. */
export function changeProject({ deepgram }: Rotation, change: (project: Project) => Partial<Project>): void {
  deepgram.changeAccounts(({ projects: [first, ...others] }): Accounts => {
    if (first === undefined) throw new Error('no project');
    return { projects: [{ ...first, ...change(first) }, ...others] };
  });
}

export const OTHER_PROJECT = '33333333-3333-4333-8333-333333333333';
export const OTHER_KEY = { api_key_id: 'id-of-another', key: 'canary-of-another-project' };

/** Adds another project with its own key. */
export function addProject({ deepgram }: Rotation): void {
  const member_id = 'mona';
  const key: ApiKey = {
    ...OTHER_KEY,
    comment: 'other',
    scopes: ['usage:write'],
    created: ago(DAY_MS).toISOString(),
    member_id,
  };
  const members = [{ member_id, email: 'mona@example.com', role: 'owner' as const }];
  const project = { project_id: OTHER_PROJECT, name: 'Other', balance: 1, members, keys: [key] };
  deepgram.changeAccounts(({ projects }) => ({ projects: [...projects, project] }));
}

/** Messages that several tests have in common. */
export const BAD_API_KEY =
  'It may be mistyped, deleted or expired, or its creator was removed from the project. Create a new one in ' +
  'the Deepgram console.';
export const CHECK_ID =
  "Check the project's id; the console shows it in the settings of the project. " +
  `The API key has access to ${PROJECT} (Speech).`;
export const NAME_IT = 'Set `key-id` to its id instead of `current-key`; the Deepgram console shows it.';
export const LOST =
  'If a key was created anyway, it was handed to nobody, and it is deleted by a later rotation.';
