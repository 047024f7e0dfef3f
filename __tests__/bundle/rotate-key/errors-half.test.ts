import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import { NOT_ACCESSIBLE, problem } from '../../servers/github/answers.ts';
import type { GitHubFault } from '../../servers/github/server.ts';
import { annotations } from '../helpers.ts';
import { interrupting, meanwhile } from '../holding.ts';
import {
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  NAME,
  openRotation,
  PRODUCTION,
  REPOSITORY,
  type Rotation,
} from './rotation.ts';
import { expectRefused, idIn } from './rotation-refused.ts';

/** Keys that are only in some secrets, or whose state is unknown. */

const PLACES = [REPOSITORY, PRODUCTION, DEPENDABOT] as const;
const IN_PRODUCTION = `environment:production/${NAME}`;
const SECRETS = `${NAME}\n${IN_PRODUCTION}\ndependabot:${NAME}`;

const refuse = (path: string, answer: GitHubFault['answer'], times = 1): GitHubFault => ({
  method: 'PUT',
  path,
  times,
  ...(answer && { answer }),
});
const DENIED = problem(403, NOT_ACCESSIBLE);
const BAD_GATEWAY = problem(502, 'Bad gateway');

const half = (id: string, has: string, failed: string): string =>
  `Key ${id} was created, and ${has}. Not all secrets could be written: ${failed} Those may still have the old key, ` +
  'and both keys stay valid. Fix the cause and run again: the next rotation continues from there, and cleans up.';
const failedTo = (label: string): string =>
  `GitHub failed to change the secret ${label} (502 Bad gateway). Run the job again; see https://www.githubstatus.com.`;

/** Returns the newest key. */
function newest({ keys }: Rotation): ApiKey {
  const made = keys().at(-1);
  if (made === undefined) throw new Error('no key');
  return made;
}

/**
 * Checks that a run a day later repairs everything with the key that was created, and that another day later only that
 * key is left.
 */
async function expectMended(
  rotation: Rotation,
  secrets: string,
  places: typeof PLACES | [typeof REPOSITORY],
  made: ApiKey,
) {
  const inputs = { secrets, 'rotate-after': '90d', grace: '12h' };
  rotation.setAge(DAY_MS);
  const next = await rotation.run({ inputs });
  expect(next.stdout).toContain('Only some secrets have it: an earlier rotation did not finish.');
  const key = expectOneKey(rotation, places);
  expect(next).toMatchObject({ exitCode: 0, outputs: { rotated: 'true', 'key-id': key.api_key_id } });
  expect(key).toEqual(made);
  rotation.setAge(0);
  expect(await rotation.run({ inputs })).toMatchObject({ exitCode: 0, outputs: { rotated: 'false' } });
  expect(rotation.keys()).toEqual([key]);
  expect(rotation.github.violations).toEqual([]);
}

describe.concurrent('both keys stay', () => {
  it('if one of three secrets cannot be written, until a later run writes it', async () => {
    await using rotation = await openRotation({
      places: PLACES,
      github: { faults: [refuse('/environments/', DENIED)] },
    });
    rotation.setAge(2 * DAY_MS);
    const outcome = await rotation.run({ inputs: { secrets: SECRETS, grace: '0' } });
    const { first, keys, secretValue } = rotation;
    const made = newest(rotation);
    expect(annotations(outcome, 'error')).toEqual([
      half(
        made.api_key_id,
        `is in ${NAME}, dependabot:${NAME}`,
        `token: it may not change the secret ${IN_PRODUCTION} (403 ${NOT_ACCESSIBLE}). GITHUB_TOKEN ` +
          'never may, whatever its `permissions`: use the token of a GitHub App, or a fine-grained personal access ' +
          'token, with the permission `Environments: write`.',
      ),
    ]);
    expect(outcome).toMatchObject({
      exitCode: 1,
      outputs: { rotated: 'false', 'key-id': first.api_key_id, 'waiting-keys': made.api_key_id },
    });
    expect(outcome.summary).toContain('Only some secrets have the new Deepgram key');
    for (const { api_key_id } of keys()) expect(outcome.summary).toContain(`| ${api_key_id} |`);
    expect(keys()).toEqual([first, made]);
    expect(PLACES.map((place) => secretValue(place))).toEqual([made.key, first.key, made.key]);
    await expectMended(rotation, SECRETS, PLACES, made);
  });

  it('if it is unknown whether the only secret has the new one', async () => {
    await using rotation = await openRotation({ github: { faults: [refuse('/secrets/', BAD_GATEWAY, 5)] } });
    rotation.setAge(2 * DAY_MS);
    const outcome = await rotation.run();
    const { first, keys, secretValue } = rotation;
    const made = newest(rotation);
    expect(annotations(outcome, 'error')).toEqual([
      half(made.api_key_id, 'may be in no secret', failedTo(NAME)),
    ]);
    expect(keys()).toEqual([first, made]);
    expect(secretValue()).toBe(first.key);
    // GitHub shows that the secret was not written since then. A day later, the key is certainly in no secret.
    rotation.setAge(DAY_MS);
    const next = await rotation.run({ inputs: { 'rotate-after': '90d', grace: '12h' } });
    expect(next.outputs).toMatchObject({ rotated: 'false', 'deleted-keys': made.api_key_id });
    expect(keys()).toEqual([first]);
  });

  it('if the only secret has the new one, but GitHub never confirms it', async () => {
    await using rotation = await openRotation({ github: { faults: [refuse('/secrets/', 'drop-after', 5)] } });
    rotation.setAge(2 * DAY_MS);
    const outcome = await rotation.run({ inputs: { grace: '0' } });
    const { first, keys, secretValue } = rotation;
    const made = newest(rotation);
    expect(annotations(outcome, 'error')).toEqual([
      expect.stringMatching(`^Key ${made.api_key_id} was created, and may be in no secret\\. `),
    ]);
    expect(keys()).toEqual([first, made]);
    expect(secretValue()).toBe(made.key);
    // The next run finds the new key in the secret, written after the key was created, so there is nothing to repair.
    rotation.setAge(0);
    const inputs = { 'rotate-after': '30d', grace: '0' };
    expect(await rotation.run({ inputs })).toMatchObject({
      exitCode: 0,
      outputs: { rotated: 'false', 'key-id': made.api_key_id, 'deleted-keys': first.api_key_id },
    });
    expect(keys()).toEqual([made]);
  });
});

describe.concurrent('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s during the creation of a key gets it deleted again',
    async (signal) => {
      const on = { method: 'POST', path: '/keys' };
      const { interrupt, onStart } = interrupting(signal);
      await using rotation = await openRotation({ faults: [meanwhile(interrupt, on)] });
      const outcome = await rotation.run({ onStart });
      const end = `Key ${idIn(outcome)} had been created, and was deleted again.`;
      expectRefused(rotation, outcome, `Cancelled by ${signal}. ${end}`);
      expect(rotation.keys()).toEqual([rotation.first]);
      expect(rotation.github.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)('%s while one is written comes too late', async (signal) => {
    const { interrupt, onStart } = interrupting(signal);
    // The first of three secrets is only written after the signal was sent.
    const faults = [{ method: 'PUT', path: '/secrets/', before: interrupt }];
    await using rotation = await openRotation({ places: PLACES, github: { faults } });
    rotation.setAge(HOUR_MS);
    const inputs = { secrets: SECRETS, grace: '0' };
    const outcome = await rotation.run({ inputs, onStart });
    expect(annotations(outcome, 'error')).toEqual([]);
    expect(outcome).toMatchObject({
      exitCode: 0,
      outputs: { rotated: 'true', 'deleted-keys': rotation.first.api_key_id },
    });
    expect(rotation.keys()).toEqual([expectOneKey(rotation, PLACES)]);
    expect(rotation.github.violations).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s before a key is created ends the run at once',
    async (signal) => {
      const on = { method: 'GET', path: '/keys' };
      const { interrupt, onStart } = interrupting(signal);
      const faults = [{ on, fault: 'delay', delayMs: 60_000, before: interrupt }] as const;
      await using rotation = await openRotation({ faults });
      const outcome = await rotation.run({ onStart });
      expect(outcome).toMatchObject({ exitCode: null, outputs: {}, summary: '' });
      expect(rotation.keys()).toEqual([rotation.first]);
      expect(rotation.secretValue()).toBe(rotation.first.key);
    },
  );
});
