import { describe, expect, it } from 'vitest';
import { annotations } from '../../bundle/helpers.ts';
import { NAME, REPOSITORY, type Rotation } from '../../bundle/rotate-key/rotation.ts';
import { expectRefused } from '../../bundle/rotate-key/rotation-refused.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

const repository = { full_name: 'octocat/recordings' };
const stranger = { full_name: 'stranger/recordings' };
const FORK = { repository, pull_request: { head: { repo: stranger }, user: { login: 'stranger' } } };
const GONE = { repository, pull_request: { head: { repo: null }, user: { login: 'stranger' } } };
const OWN = { repository, pull_request: { head: { repo: repository }, user: { login: 'octocat' } } };
const DEPENDABOT = {
  repository,
  pull_request: { head: { repo: repository }, user: { login: 'dependabot[bot]' } },
};
const AFTER_FORK = { repository, workflow_run: { head_repository: stranger } };

/** In a workflow run without secrets, all of them are empty. */
const NO_SECRETS = { 'api-key': '', 'current-key': '', token: '' };

const untouched = ({ deepgram, github, first }: Rotation): void => {
  expect(deepgram.requests).toEqual([]);
  expect(github.requests).toEqual([]);
  expect(github.secret(REPOSITORY, NAME)?.values).toEqual([first.key]);
};

describe('without keys it is skipped, and the job passes', () => {
  const ON_FORK =
    'Skipped: pull requests from forks get no secrets, so there is no key. A maintainer can run it later.';
  const BY_DEPENDABOT = "Skipped: Dependabot's runs get no secrets of the repository, so there is no key.";

  it.each([
    ['one whose fork was deleted', 'pull_request', GONE, 'octocat', 'no-key-on-fork', ON_FORK],
    ['one of Dependabot', 'pull_request', DEPENDABOT, 'octocat', 'no-key-for-dependabot', BY_DEPENDABOT],
    ['a push of Dependabot', 'push', {}, 'dependabot[bot]', 'no-key-for-dependabot', BY_DEPENDABOT],
  ])('on %s', async (_, name, payload, actor, reason, why) => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ inputs: NO_SECRETS, event: { name, payload, actor } });
    expect(outcome).toMatchObject({ exitCode: 0, summary: '' });
    expect(outcome.outputs).toEqual({
      rotated: 'false',
      'key-id': '',
      'previous-key-id': '',
      'project-id': '',
      'expires-at': '',
      'deleted-keys': '',
      'waiting-keys': '',
      'undeleted-keys': '',
      'next-rotation': '',
      'skipped-reason': reason,
    });
    expect(annotations(outcome, 'notice')).toEqual([why]);
    expect(annotations(outcome, 'error')).toEqual([]);
    untouched(rotation);
  });
});

describe('it fails', () => {
  it.each([
    ['without a key elsewhere', { name: 'schedule', payload: { repository } }],
    ['without a key on a pull request of its own', { name: 'pull_request', payload: OWN }],
  ])('%s', async (_, event) => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ inputs: NO_SECRETS, event });
    expectRefused(
      rotation,
      outcome,
      'api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name ' +
        'behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable ' +
        'workflow is called without `secrets: inherit`.',
    );
    untouched(rotation);
  });

  it.each([
    ['pull_request', FORK],
    ['pull_request_target', GONE],
    ['workflow_run', AFTER_FORK],
  ])('with keys on %s of a fork', async (name, payload) => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ event: { name, payload } });
    expectRefused(
      rotation,
      outcome,
      `Refused on ${name}: its head is in a fork, so outsiders would decide when your key is rotated. Use the ` +
        'events schedule and workflow_dispatch.',
    );
    untouched(rotation);
  });

  it.each(['issue_comment', 'watch', 'fork'])('with keys on %s, which anybody can trigger', async (name) => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ event: { name, payload: { repository } } });
    expectRefused(
      rotation,
      outcome,
      `Refused on ${name}: people without write access can trigger it, so outsiders would decide when your key ` +
        'is rotated. Use ' +
        'the events schedule and workflow_dispatch.',
    );
    untouched(rotation);
  });
});

it.each([
  ['schedule', { repository }, 'octocat'],
  ['workflow_dispatch', { repository }, 'octocat'],
  ['workflow_run', { repository, workflow_run: { event: 'push', head_repository: repository } }, 'octocat'],
  ['pull_request_target', OWN, 'octocat'],
  // Dependabot can have its own secrets.
  ['pull_request', DEPENDABOT, 'dependabot[bot]'],
])('it rotates on %s of the repository', async (name, payload, actor) => {
  await using rotation = await openHere();
  const outcome = await rotation.run({ event: { name, payload, actor } });
  expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'true', 'skipped-reason': '' } });
  expect(rotation.live()?.api_key_id).toBe(outcome.outputs['key-id']);
});
