import { describe, expect, it } from 'vitest';
import { ago, expectOneKey, HOUR_MS, marked, openRotation, PROJECT, REPOSITORY } from './rotation.ts';

/** What the documents name. All else is in rotate-key/rotations, which runs the source. */

describe.concurrent('a rotation', () => {
  it('creates a key like the old one, stores it in the secret and keeps the old one', async () => {
    await using rotation = await openRotation();
    const { first } = rotation;
    const outcome = await rotation.run();
    expect(outcome.exitCode).toBe(0);
    const successor = expectOneKey(rotation, [REPOSITORY]);
    expect(successor).toMatchObject({ scopes: first.scopes, tags: first.tags, comment: marked(first) });
    expect(successor).not.toHaveProperty('expiration_date');
    expect(rotation.keys()).toEqual([first, successor]);
    expect(outcome.outputs).toEqual({
      rotated: 'true',
      'key-id': successor.api_key_id,
      'previous-key-id': first.api_key_id,
      'project-id': PROJECT,
      'expires-at': 'never',
      'deleted-keys': '',
      'waiting-keys': first.api_key_id,
      'undeleted-keys': '',
      'next-rotation': '',
      'skipped-reason': '',
    });
  });

  it('detects that a key expires soon, although the list of keys does not say so', async () => {
    const current = { expiration_date: ago(-12 * HOUR_MS).toISOString() };
    await using rotation = await openRotation({ current });
    const outcome = await rotation.run({ inputs: { 'rotate-after': '60d' } });
    expect(outcome.stdout).toContain('A new key is due: it expires soon.');
    expect(outcome.outputs['rotated']).toBe('true');
  });

  it('deletes the old key a rotation later, and no other', async () => {
    const others = [{ comment: 'CI' }, { comment: 'CI [rotate-key 00000000-0000-4000-8000-000000000000]' }];
    await using rotation = await openRotation({ others });
    const { first } = rotation;
    rotation.setAge(25 * HOUR_MS);
    await rotation.run();
    const second = expectOneKey(rotation, [REPOSITORY]);
    rotation.setAge(0);
    const outcome = await rotation.run();
    const third = expectOneKey(rotation, [REPOSITORY]);
    expect(outcome.outputs).toMatchObject({
      'deleted-keys': first.api_key_id,
      'waiting-keys': second.api_key_id,
      'key-id': third.api_key_id,
    });
    expect(third.comment).toBe(second.comment);
    const kept = rotation.keys().map(({ key }) => key);
    expect(kept).toHaveLength(4);
    expect(kept).toEqual(expect.arrayContaining([second.key, third.key]));
  });
});
