import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { NOT_ACCESSIBLE } from '../../servers/github/answers.ts';
import { annotations } from '../helpers.ts';
import { NAME, openRotation, REPOSITORY, type Rotation } from './rotation.ts';
import { BAD_API_KEY, expectRefused, idIn } from './rotation-refused.ts';

/** Refusals of each kind, and those that wait. All others are in rotate-key/rotations, which runs the source. */

const TOKEN = { method: 'GET', path: '/v1/auth/token' };
const LIST = { method: 'GET', path: '/keys' };

const legacy = (err_code: string, err_msg: string): object => ({ err_code, err_msg });

const NO_KEY = 'Deepgram does not accept the API key';
const USE_APP =
  'GITHUB_TOKEN never may, whatever its `permissions`: use the token of a GitHub App, or a fine-grained personal ' +
  'access token, with the permission `Secrets: write`.';

describe.concurrent('no key is rotated, and the message says why, with', () => {
  it('a deleted current-key', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({ inputs: { 'current-key': 'canary-of-the-past' } });
    const message =
      `current-key: ${NO_KEY} (401 INVALID_AUTH: Invalid credentials). It has expired, was deleted, or is a temporary ` +
      'token. If another rotation has just replaced it, run again: a workflow run keeps the secrets that it started ' +
      'with. Otherwise create a key and store it in the secret by hand, or set `key-id` to the id of an expired key ' +
      'instead of `current-key`.';
    expectRefused(rotation, outcome, message);
    expect(rotation.keys()).toHaveLength(1);
  });

  it('an endpoint that does not exist', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({ inputs: { 'management-url': 'https://127.0.0.1:9' } });
    const message =
      'The connection failed (connect ECONNREFUSED 127.0.0.1:9). Check the network, `management-url` and the proxy.';
    expectRefused(rotation, outcome, message);
  });

  it('the token of the workflow', async () => {
    await using rotation = await openRotation({ github: { token: 'write' } });
    const outcome = await rotation.run();
    const message = `token: it may not read the secret ${NAME} (403 ${NOT_ACCESSIBLE}). ${USE_APP}`;
    expectRefused(rotation, outcome, message);
    expect(rotation.deepgram.requests).toEqual([]);
  });
});

describe.concurrent('nothing is changed if Deepgram answers', () => {
  it.each([
    [
      TOKEN,
      503,
      undefined,
      'Deepgram has a temporary problem (503). Run again later; see https://status.deepgram.com.',
    ],
    [
      LIST,
      429,
      legacy('TOO_MANY_REQUESTS', 'Slow.'),
      'Too many requests to Deepgram for this project (429 TOO_MANY_REQUESTS: Slow). Run again later, and do not let ' +
        'workflows overlap.',
    ],
  ])('three times %j: %i', async (on, status, body, message) => {
    await using rotation = await openRotation({ faults: [{ on, fault: 'answer', status, body, times: 3 }] });
    const outcome = await rotation.run();
    expectRefused(rotation, outcome, message);
    expect(outcome.stdout.match(/^Retry \d in \d+\.\d s: /gm)).toHaveLength(2);
  });
});

describe.concurrent('a new key', () => {
  const refusing = (times: number): Fault => ({
    on: TOKEN,
    fault: 'answer',
    status: 401,
    body: legacy('INVALID_AUTH', 'Invalid credentials.'),
    times,
  });

  it('need not be accepted everywhere at once', async () => {
    await using rotation = await openRotation({ faults: [refusing(2)] });
    const outcome = await rotation.run({ inputs: { 'key-id': rotation.first.api_key_id } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'true' } });
    expect(rotation.live()?.api_key_id).toBe(outcome.outputs['key-id']);
    expect(rotation.deepgram.requests.filter(({ path }) => path === TOKEN.path)).toHaveLength(3);
  });

  it('is deleted again if it is never accepted', async () => {
    await using rotation = await openRotation({ faults: [refusing(5)] });
    const outcome = await rotation.run({ inputs: { 'key-id': rotation.first.api_key_id } });
    const message =
      `The new key does not work: ${NO_KEY} (401 INVALID_AUTH: Invalid credentials). ${BAD_API_KEY} ` +
      `Key ${idIn(outcome)} had been created, and was deleted again.`;
    expectRefused(rotation, outcome, message);
    expect(rotation.keys()).toEqual([rotation.first]);
  });

  it('that GitHub does not accept from a token that may only read is deleted again', async () => {
    await using rotation = await openRotation({ github: { token: 'read-secrets' } });
    const outcome = await rotation.run();
    const message =
      `token: it may not change the secret ${NAME} (403 ${NOT_ACCESSIBLE}). ${USE_APP} ` +
      `Key ${idIn(outcome)} had been created, and was deleted again.`;
    expectRefused(rotation, outcome, message);
    expect(rotation.keys()).toEqual([rotation.first]);
  });
});

describe.concurrent('before any request', () => {
  const FORK = {
    repository: { full_name: 'octocat/recordings' },
    pull_request: { head: { repo: { full_name: 'stranger/recordings' } }, user: { login: 'stranger' } },
  };

  const expectUntouched = ({ deepgram, github, first }: Rotation): void => {
    expect(deepgram.requests).toEqual([]);
    expect(github.requests).toEqual([]);
    expect(github.secret(REPOSITORY, NAME)?.values).toEqual([first.key]);
  };

  it('it is skipped without keys on a pull request of a fork, and the job passes', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({
      inputs: { 'api-key': '', 'current-key': '', token: '' },
      event: { name: 'pull_request', payload: FORK },
    });
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
      'skipped-reason': 'no-key-on-fork',
    });
    expect(annotations(outcome, 'notice')).toEqual([
      'Skipped: pull requests from forks get no secrets, so there is no key. A maintainer can run it later.',
    ]);
    expect(annotations(outcome, 'error')).toEqual([]);
    expectUntouched(rotation);
  });

  it('it fails with keys on pull_request_target of a fork', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({ event: { name: 'pull_request_target', payload: FORK } });
    expectRefused(
      rotation,
      outcome,
      'Refused on pull_request_target: its head is in a fork, so outsiders would decide when your key is rotated. ' +
        'Use the events schedule and workflow_dispatch.',
    );
    expectUntouched(rotation);
  });

  it('it fails with an invalid time', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({ inputs: { grace: 'soon' } });
    expectRefused(
      rotation,
      outcome,
      'grace: "soon" is not a positive duration. Use seconds, or for example `30m`, `2h`, `7d`, or `0` to delete the ' +
        'old key at once.',
    );
    expectUntouched(rotation);
  });
});
