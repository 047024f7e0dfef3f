import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, LISTEN } from '../../../local-deepgram/__tests__/helpers.ts';
import { type Outcome, runAction } from '../../../scripts/runner.ts';
import { annotations } from '../helpers.ts';
import { maskedBy, openStage, PROJECT, type Stage } from './stage.ts';

const HOUR_MS = 3_600_000;

/** Runs the next step of the job, which transcribes with the key of this action. */
async function transcribe({ deepgram }: Stage, { outputs }: Outcome): Promise<Outcome> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  await writeFile(path.join(workspace, 'a.wav'), 'speech');
  const inputs = {
    'api-key': outputs['api-key'] ?? '',
    'base-url': deepgram.url,
    files: '*.wav',
    formats: 'txt',
    'save-to': 'workspace',
    cache: 'false',
  };
  const ran = await runAction({ workspace, inputs, env: { NODE_EXTRA_CA_CERTS: deepgram.ca } });
  for (const folder of [workspace, ran.temp]) await rm(folder, { recursive: true });
  return ran;
}

describe.concurrent('a key', () => {
  it('is created, used by the next step and deleted after the job', async () => {
    await using stage = await openStage();
    const env = { GITHUB_WORKFLOW: 'Transcribe, all', GITHUB_JOB: 'speech', GITHUB_RUN_ID: '123' };
    const main = await stage.main({ env });
    expect(main).toMatchObject({ exitCode: 0, outputs: { token: '', 'skipped-reason': '' } });

    const [key] = stage.createdKeys();
    expect(stage.createdKeys()).toHaveLength(1);
    expect(main.outputs).toMatchObject({
      'api-key': key?.key,
      'key-id': key?.api_key_id,
      'project-id': PROJECT,
      'expires-at': key?.expiration_date,
    });
    expect(key).toMatchObject({
      scopes: ['usage:write'],
      comment: 'octocat/recordings, Transcribe, all, speech, run 123',
      tags: ['octocat/recordings', 'Transcribe, all'],
    });
    const lives = Date.parse(key?.expiration_date ?? '') - Date.parse(key?.created ?? '');
    expect(lives).toBe(24 * HOUR_MS);
    // The secret is not in the state: neither under its own name nor inside another value.
    expect(main.state).toEqual({
      keyId: key?.api_key_id,
      projectId: PROJECT,
    });

    expect(await transcribe(stage, main)).toMatchObject({ exitCode: 0, outputs: { transcribed: '1' } });
    const post = await stage.post(main);
    expect(post).toMatchObject({ exitCode: 0, outputs: {} });
    expect(post.stdout).toContain(`Key ${key?.api_key_id} is deleted.`);
    expect(stage.createdKeys()).toEqual([]);
    const after = await transcribe(stage, main);
    expect(annotations(after, 'error').join()).toMatch(/does not accept the API key/);
  });

  it('is masked before it first appears in the log', async () => {
    await using stage = await openStage();
    const { stdout, outputs } = await stage.main();
    const key = outputs['api-key'] ?? '';
    const at = stdout.indexOf(key);
    expect(stdout.slice(0, at)).toMatch(/(^|\n)::add-mask::$/);
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(key);
    expect(maskedBy({ stdout })).toContain(key);
  });

  it('follows the inputs', async () => {
    await using stage = await openStage();
    const inputs = {
      project: 'Speech',
      comment: 'for a test',
      scopes: 'usage:read\nusage:write',
      tags: 'none',
      'expiration-date': new Date(Date.now() + HOUR_MS).toISOString(),
    };
    const main = await stage.main({ inputs });
    const [key] = stage.createdKeys();
    expect(key).toMatchObject({ comment: 'for a test', scopes: ['usage:read', 'usage:write'] });
    expect(key?.tags).toBeUndefined();
    expect(main.outputs['expires-at']).toBe(inputs['expiration-date']);
    expect(key?.expiration_date).toBe(inputs['expiration-date']);
  });

  it('is created without reading projects if a project id is given', async () => {
    await using stage = await openStage({ scopes: ['keys:write', 'usage:write'] });
    const main = await stage.main({ inputs: { project: PROJECT, 'time-to-live': '90m', tags: 'a, b' } });
    expect(main.exitCode).toBe(0);
    expect(main.summary).toMatch(
      /^## A Deepgram key for this job\n\n- Key: \S+\n[\s\S]*- Scopes: usage&#58;write\n- Ends: It expires at /,
    );
    expect(stage.deepgram.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(stage.createdKeys()).toMatchObject([{ tags: ['a', 'b'] }]);
    await stage.post(main);
    expect(stage.createdKeys()).toEqual([]);
  });

  it('stays with `revoke: false`, with a warning if it never expires', async () => {
    await using stage = await openStage();
    const main = await stage.main({ inputs: { revoke: 'false', 'time-to-live': 'never' } });
    expect(main).toMatchObject({ exitCode: 0, state: {}, outputs: { 'expires-at': 'never' } });
    expect(annotations(main, 'warning')).toEqual([
      expect.stringMatching(/is valid until somebody deletes it/),
    ]);
    await stage.post(main);
    expect(stage.createdKeys()).toHaveLength(1);
  });

  it('is reported with the requested expiry, and a warning, if the answer does not state it', async () => {
    const body = { api_key_id: 'id-of-it', key: 'canary-of-a-made-key', comment: '', scopes: [] };
    const on = { method: 'POST', path: '/keys' };
    const self = { path: '/v1/auth/token' };
    await using stage = await openStage({
      faults: [
        { on, fault: 'answer', status: 200, body },
        { on: self, fault: 'answer', status: 200, body: {} },
      ],
    });
    const { outputs, ...main } = await stage.main({ inputs: { 'time-to-live': '1h' } });
    expect(outputs['api-key']).toBe('canary-of-a-made-key');
    expect(Date.parse(outputs['expires-at'] ?? '') - Date.now()).toBeGreaterThan(HOUR_MS * 0.9);
    expect(annotations({ outputs, ...main }, 'warning')).toEqual([
      'Deepgram does not report whether the key has its tags: check key id-of-it in the Deepgram console.',
      'Deepgram does not report whether the key expires: check key id-of-it in the Deepgram console.',
    ]);
  });

  it.each([
    ['a fork', { pull_request: { head: { repo: { full_name: 'stranger/recordings' } } } }, 'no-key-on-fork'],
    [
      'Dependabot',
      {
        pull_request: {
          head: { repo: { full_name: 'octocat/recordings' } },
          user: { login: 'dependabot[bot]' },
        },
      },
      'no-key-for-dependabot',
    ],
  ])('is not created without a key on a pull request of %s', async (_, payload, reason) => {
    await using stage = await openStage();
    const repository = { full_name: 'octocat/recordings' };
    const event = { name: 'pull_request', payload: { repository, ...payload } };
    const main = await stage.main({ inputs: { 'api-key': '' }, event });
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'skipped-reason': reason, 'api-key': '' } });
    expect(annotations(main, 'notice')).toEqual([expect.stringMatching(/^Skipped: /)]);
    expect(await stage.post(main)).toMatchObject({ exitCode: 0, stdout: '' });
    expect(stage.deepgram.requests).toEqual([]);
  });

  it("is not created for a fork's head where secrets are available, unless that is allowed", async () => {
    await using stage = await openStage();
    const payload = {
      repository: { full_name: 'octocat/recordings' },
      pull_request: { head: { repo: { full_name: 'stranger/recordings' } } },
    };
    const event = { name: 'pull_request_target', payload };
    const refused = await stage.main({ event });
    expect(annotations(refused, 'error')).toEqual([expect.stringMatching(/^Refused on pull_request_target/)]);
    expect(stage.createdKeys()).toEqual([]);
    expect(await stage.main({ event, inputs: { 'allow-outside-events': 'true' } })).toMatchObject({
      exitCode: 0,
    });
  });
});

describe.concurrent('a temporary token', () => {
  it('is granted, masked, and works as Bearer', async () => {
    await using stage = await openStage();
    const main = await stage.main({ inputs: { token: 'true', 'time-to-live': '5m' } });
    expect(main).toMatchObject({
      exitCode: 0,
      outputs: { 'api-key': '', 'key-id': '', 'project-id': '' },
      state: {},
    });
    const token = main.outputs['token'] ?? '';
    const lives = Date.parse(main.outputs['expires-at'] ?? '') - Date.now();
    expect(lives).toBeLessThanOrEqual(300_000);
    expect(lives).toBeGreaterThan(200_000);
    const transcribeWith = (scheme: string) =>
      call(stage.deepgram, {
        path: LISTEN,
        body: 'speech',
        headers: { authorization: `${scheme} ${token}` },
      });
    expect(await transcribeWith('Bearer')).toMatchObject({ status: 200 });
    expect(await transcribeWith('Token')).toMatchObject({ status: 401 });
    expect(await stage.post(main)).toMatchObject({ exitCode: 0, stdout: '' });
    expect(stage.createdKeys()).toEqual([]);
  });
});
