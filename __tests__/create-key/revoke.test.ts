import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { disableKey } from '../../local-deepgram/src/management/accounts.ts';
import { revoke } from '../../src/create-key/revoke.ts';
import { openStage, PROJECT, type Setting, type Stage, withKey } from '../bundle/create-key/stage.ts';
import { trustLocalServers } from '../bundle/trust.ts';
import { annotated, callStep } from './calls.ts';

/** What the post step does where its state, its inputs and one answer decide. */

trustLocalServers();

const ID = 'id-of-the-key';
const STATE = { keyId: ID, projectId: PROJECT };
const DELETE = { method: 'DELETE', path: '/keys/' } as const;

async function openLeft(setting?: Setting): Promise<Stage> {
  const stage = await openStage(setting);
  const key = {
    api_key_id: ID,
    key: `canary-${randomUUID()}`,
    comment: '',
    scopes: ['usage:write'],
    created: new Date().toISOString(),
  };
  stage.deepgram.changeAccounts((accounts) => withKey(accounts, key));
  return stage;
}

const parentId = ({ deepgram }: Stage) => deepgram.accounts.projects[0]?.keys[0]?.api_key_id ?? '';

describe('revoking', () => {
  it('is retried if Deepgram has a problem', async () => {
    const faults = [{ on: DELETE, fault: 'error', error: 'SERVICE_UNAVAILABLE', times: 1 }] as const;
    await using stage = await openLeft({ faults });
    const called = await callStep(stage, revoke, { state: STATE });
    expect(called.printed).toMatch(/^Retry 1 in /m);
    expect(stage.createdKeys()).toEqual([]);
  });

  it.each([
    ['was switched off', (stage: Stage) => disableKey(stage.deepgram.accounts, PROJECT, parentId(stage)), {}],
    ['is not there any more', undefined, { 'api-key': '' }],
    ['is in quotes', undefined, { 'api-key': '"canary-in-quotes-to-revoke"' }],
  ])('only warns if the key that created it %s', async (_, change, inputs: Record<string, string>) => {
    await using stage = await openLeft();
    if (change !== undefined) stage.deepgram.changeAccounts(() => change(stage));
    const called = await callStep(stage, revoke, { state: STATE, inputs });
    expect(called.message).toBe('');
    expect(annotated(called, 'warning')).toEqual([expect.stringMatching(/^Key \S+ could not be deleted/)]);
    expect(stage.createdKeys()).toHaveLength(1);
  });

  it('only warns if nobody answers', async () => {
    await using stage = await openLeft();
    const inputs = { 'management-url': 'https://127.0.0.1:9/' };
    const called = await callStep(stage, revoke, { state: STATE, inputs });
    expect(called.message).toBe('');
    expect(annotated(called, 'warning')).toEqual([expect.stringMatching(/ECONNREFUSED/)]);
  });

  it.each([
    ['deletes the key', {}, {}, 0],
    ['contacts only the URL of its own input', { managementUrl: 'https://127.0.0.1:9/' }, {}, 0],
    ['deletes nothing if it is not to', {}, { revoke: 'false' }, 1],
    ['deletes nothing for a token', {}, { token: 'true' }, 1],
    ['takes no id that is none', { keyId: '../../../v1/projects/x' }, {}, 1],
  ])('%s, whatever another step wrote as its state', async (_, more, inputs, kept) => {
    await using stage = await openLeft();
    const called = await callStep(stage, revoke, { state: { ...STATE, ...more }, inputs });
    expect(called.message).toBe('');
    expect(stage.createdKeys()).toHaveLength(kept);
    expect(stage.deepgram.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1 - kept);
  });
});
