import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  marked,
  NAME,
  openRotation,
  PRODUCTION,
  REPOSITORY,
} from './rotation.ts';

/** Inputs of each kind. All others are in rotate-key/rotations, which runs the source. */

const lifeOf = ({ created, expiration_date = '' }: ApiKey): number =>
  Date.parse(expiration_date) - Date.parse(created);

describe.concurrent('the built action', () => {
  it('with key-id replaces a key that has expired', async () => {
    const expiration_date = ago(10 * DAY_MS).toISOString();
    await using rotation = await openRotation({ current: { expiration_date } });
    const inputs = { 'key-id': rotation.first.api_key_id, 'rotate-after': '90d' };
    const outcome = await rotation.run({ inputs });
    expect(outcome.stdout).toContain('A new key is due: it expires soon.\n');
    const key = expectOneKey(rotation, [REPOSITORY]);
    expect(lifeOf(key)).toBe(30 * DAY_MS);
  });

  it('finds a project by its name, and creates a key that expires after the requested lifetime', async () => {
    await using rotation = await openRotation({
      current: { expiration_date: ago(-10 * DAY_MS).toISOString() },
    });
    const outcome = await rotation.run({ inputs: { project: 'Speech', 'time-to-live': '45d' } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'true' } });
    const key = expectOneKey(rotation, [REPOSITORY]);
    expect(outcome.outputs).toMatchObject({ 'key-id': key.api_key_id, 'expires-at': key.expiration_date });
    // On a slow machine, the dates of the setting are not exactly this far apart.
    expect(Math.abs(lifeOf(key) - 45 * DAY_MS)).toBeLessThan(HOUR_MS);
  });

  it('deletes a key that rotates itself at once without a grace period', async () => {
    const places = [REPOSITORY, DEPENDABOT] as const;
    await using rotation = await openRotation({ current: { scopes: ['member'] }, places });
    const secrets = `${NAME}, dependabot:${NAME}`;
    const outcome = await rotation.run({ inputs: { 'api-key': rotation.first.key, secrets, grace: '0' } });
    expect(outcome).toMatchObject({
      exitCode: 0,
      outputs: { rotated: 'true', 'deleted-keys': rotation.first.api_key_id, 'waiting-keys': '' },
    });
    expect(rotation.keys()).toEqual([expectOneKey(rotation, places)]);
    expect(rotation.live()?.scopes).toEqual(['member']);
  });

  it('reports nothing that has an effect in Markdown or in a log', async () => {
    const comment = '::error::x | <b>@octocat</b> `x`\n##[error]y';
    await using rotation = await openRotation({ current: { comment, tags: ['a|b', '<!-- -->'] } });
    const outcome = await rotation.run();
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).not.toMatch(/^::error|##\[/m);
    expect(outcome.summary).not.toMatch(/<b>|<!--|@octocat|`x`|a\|b/);
    expect(rotation.live()?.comment).toBe(`${comment} [rotate-key ${rotation.first.api_key_id}]`);
  });

  it('in a dry run changes nothing, and reports that all old keys would be deleted at once', async () => {
    const places = [REPOSITORY, PRODUCTION] as const;
    const current = { api_key_id: '44444444-4444-4444-8444-444444444444', comment: 'CI' };
    const orphan = { comment: marked(current), created: ago(5 * DAY_MS).toISOString() };
    await using rotation = await openRotation({ places, current, others: [orphan] });
    const { deepgram, github, first } = rotation;
    const before = rotation.keys();
    const secrets = `${NAME}\nenvironment:production/${NAME}`;
    const outcome = await rotation.run({ inputs: { secrets, 'dry-run': 'true', grace: '0' } });
    const all = before.map(({ api_key_id }) => api_key_id);
    expect(all).toHaveLength(2);
    expect(outcome.outputs).toMatchObject({ 'deleted-keys': all.join(), 'waiting-keys': '' });
    for (const id of all) expect(outcome.stdout.split('\n')).toContain(`Key ${id} would be deleted.`);
    const methods = [...deepgram.requests, ...github.requests].map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
    for (const place of places) expect(github.secret(place, NAME)?.values).toEqual([first.key]);
    expect(rotation.keys()).toEqual(before);
  });
});
