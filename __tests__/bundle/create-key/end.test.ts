import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import { removeKey } from '../../../local-deepgram/src/management/accounts.ts';
import type { Outcome } from '../../../scripts/runner.ts';
import { annotations, until } from '../helpers.ts';
import { interrupting, meanwhile } from '../holding.ts';
import { openFolder } from '../temporary.ts';
import { openStage, PROJECT, type Setting, type Stage, withKey } from './stage.ts';

const CREATE = { method: 'POST', path: '/keys' } as const;
const DELETE = { method: 'DELETE', path: '/keys/' } as const;

const deletions = ({ deepgram }: Stage) => deepgram.requests.filter(({ method }) => method === 'DELETE');

/** What one main step left: its state, and the key that it created. */
let left: { readonly state: Outcome['state']; readonly key: ApiKey };

beforeAll(async () => {
  await using stage = await openStage();
  const { state } = await stage.main();
  const [key, ...others] = stage.createdKeys();
  if (key === undefined || others.length > 0) throw new Error('not one key was created');
  left = { state, key };
});

/** Opens a stage whose project has the key of that main step. */
async function openLeft(setting?: Setting): Promise<Stage> {
  const stage = await openStage(setting);
  stage.deepgram.changeAccounts((accounts) => withKey(accounts, left.key));
  expect(stage.createdKeys()).toHaveLength(1);
  return stage;
}

describe.concurrent('when the job ends, the key is deleted', () => {
  it.each(['success', 'failure', 'cancelled'] as const)('after %s', async (status) => {
    await using stage = await openLeft();
    expect(await stage.post(left, status)).toMatchObject({ exitCode: 0 });
    expect(stage.createdKeys()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'also if %s arrives during its creation, at once and only once',
    async (signal) => {
      const { interrupt, onStart } = interrupting(signal);
      await using stage = await openStage({ faults: [meanwhile(interrupt, CREATE)] });
      const main = await stage.main({ onStart });
      expect(main).toMatchObject({ exitCode: 1, outputs: {} });
      expect(annotations(main, 'error')).toEqual([
        expect.stringMatching(
          new RegExp(`^Cancelled by ${signal}\\. Key \\S+ had been created, and was deleted again\\.$`),
        ),
      ]);
      expect(stage.createdKeys()).toEqual([]);
      expect(await stage.post(main, 'cancelled')).toMatchObject({ exitCode: 0 });
      expect(deletions(stage)).toHaveLength(2);
    },
  );

  it('also with `revoke: false`, if the run is cancelled before the key is handed over', async () => {
    const { interrupt, onStart } = interrupting('SIGTERM');
    await using stage = await openStage({ faults: [meanwhile(interrupt, CREATE)] });
    const main = await stage.main({ onStart, inputs: { revoke: 'false' } });
    expect(stage.createdKeys()).toEqual([]);
    expect(main.state).toMatchObject({ projectId: PROJECT });
  });

  it('or never created, if the signal arrives before', async () => {
    const on = { method: 'GET', path: '/v1/projects' };
    const { interrupt, onStart } = interrupting('SIGINT');
    const faults = [{ on, fault: 'delay', delayMs: 60_000, before: interrupt }] as const;
    await using stage = await openStage({ faults });
    const main = await stage.main({ onStart });
    expect(main).toMatchObject({ exitCode: null, state: {}, outputs: {} });
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(await stage.post(main, 'cancelled')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('by the post step, if the main step could not', async () => {
    const refused = { on: DELETE, fault: 'answer', status: 400, body: {}, times: 1 } as const;
    const { interrupt, onStart } = interrupting('SIGINT');
    await using stage = await openStage({ faults: [meanwhile(interrupt, CREATE), refused] });
    const main = await stage.main({ onStart });
    expect(annotations(main, 'error').join()).toMatch(/Key \S+ had been created, and could not be deleted: /);
    expect(stage.createdKeys()).toHaveLength(1);
    expect(await stage.post(main, 'cancelled')).toMatchObject({ exitCode: 0 });
    expect(stage.createdKeys()).toEqual([]);
  });

  it('or else expires by itself: a run that is killed during its creation leaves no state', async () => {
    await using stage = await openStage({ faults: [{ on: CREATE, fault: 'stall' }] });
    const { interrupt, onStart } = interrupting('SIGKILL');
    const running = stage.main({ onStart });
    await until(() => stage.createdKeys().length > 0, running);
    await interrupt();
    const main = await running;
    expect(main).toMatchObject({ exitCode: null, state: {}, outputs: {} });
    expect(await stage.post(main, 'cancelled')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(stage.createdKeys()).toEqual([
      expect.objectContaining({ expiration_date: expect.any(String), scopes: ['usage:write'] }),
    ]);
  });

  it('if its outputs cannot be written', async () => {
    await using folder = await openFolder();
    const outputs = path.join(folder.path, 'outputs');
    await using stage = await openStage({ faults: [meanwhile(() => rm(outputs), CREATE)] });
    await writeFile(outputs, '');
    const main = await stage.main({ env: { GITHUB_OUTPUT: outputs } });
    expect(main.exitCode).toBe(1);
    expect(annotations(main, 'error')).toEqual([
      expect.stringMatching(/^GITHUB_OUTPUT.* Key \S+ had been created, and was deleted again\.$/),
    ]);
    expect(stage.createdKeys()).toEqual([]);
    expect(await stage.post(main, 'failure')).toMatchObject({ exitCode: 0 });
  });

  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP'])(
    'or never created, if %s is missing',
    async (name) => {
      await using stage = await openStage();
      const main = await stage.main({ env: { [name]: path.join(stage.workspace, 'gone') } });
      expect(main.exitCode).toBe(1);
      expect(annotations(main, 'error')).toEqual([
        expect.stringMatching(new RegExp(`^${name}: it cannot be`)),
      ]);
      expect(stage.deepgram.requests).toEqual([]);
    },
  );

  it('or never created, if an output would be printed', async () => {
    await using stage = await openStage();
    const main = await stage.main({ env: { GITHUB_OUTPUT: '' } });
    expect(annotations(main, 'error')).toEqual([expect.stringMatching(/^GITHUB_OUTPUT is not set/)]);
    expect(stage.deepgram.requests).toEqual([]);
  });
});

describe.concurrent('revoking', () => {
  it('twice succeeds', async () => {
    await using stage = await openLeft();
    await stage.post(left);
    const again = await stage.post(left);
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toMatch(/^Key \S+ was already deleted\.$/m);
    expect(annotations(again, 'warning')).toEqual([]);
  });

  it('a key that somebody already deleted succeeds', async () => {
    await using stage = await openLeft();
    stage.deepgram.changeAccounts((accounts) => removeKey(accounts, PROJECT, left.key.api_key_id));
    const post = await stage.post(left);
    expect(post.exitCode).toBe(0);
    expect(annotations(post, 'warning')).toEqual([]);
  });

  it('that fails says so if the key never expires', async () => {
    const faults = [{ on: DELETE, fault: 'answer', status: 400, body: { err_msg: 'No.' } }] as const;
    await using stage = await openStage({ faults });
    const post = await stage.post(await stage.main({ inputs: { 'time-to-live': 'never' } }));
    expect(annotations(post, 'warning')).toEqual([
      expect.stringMatching(/could not be deleted, and never expires: delete it in the Deepgram console: /),
    ]);
  });

  it('only warns if Deepgram refuses', async () => {
    const faults = [{ on: DELETE, fault: 'answer', status: 400, body: { err_msg: 'No.' } }] as const;
    await using stage = await openLeft({ faults });
    const post = await stage.post(left);
    expect(post.exitCode).toBe(0);
    expect(annotations(post, 'warning')).toEqual([
      expect.stringMatching(/^Key \S+ could not be deleted, and is valid until it expires: .*\(400: No\)/),
    ]);
    expect(annotations(post, 'error')).toEqual([]);
  });

  it.each([
    ['contacts only the URL of its own input', { managementUrl: 'https://127.0.0.1:9/' }, {}, 0],
    ['deletes nothing if it is not to', {}, { revoke: 'false' }, 1],
    ['takes no id that is none', { keyId: '../../../v1/projects/x' }, {}, 1],
  ])('%s, whatever another step wrote as its state', async (_, more, inputs, kept) => {
    await using stage = await openLeft();
    const post = await stage.post({ state: { ...left.state, ...more } }, 'success', { inputs });
    expect(post.exitCode).toBe(0);
    expect(stage.createdKeys()).toHaveLength(kept);
    expect(deletions(stage)).toHaveLength(1 - kept);
  });
});
