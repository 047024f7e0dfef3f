import { describe, expect, it } from 'vitest';
import type { Member } from '../../../local-deepgram/src/management/accounts.ts';
import { NOT_ACCESSIBLE, problem } from '../../servers/github/answers.ts';
import { annotations } from '../helpers.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  NAME,
  openRotation,
  PRODUCTION,
  REPOSITORY,
} from './rotation.ts';

/** A valid key is never lost sight of, whatever fails and for how long. */

const DAILY = { 'rotate-after': '30d', grace: '24h' };
const ADAM: Member = { member_id: 'adam', email: 'adam@example.com', role: 'admin' };

describe.concurrent('an old key that may not be deleted', () => {
  it('is announced before, is in every later report, and fails the step after some days', async () => {
    await using rotation = await openRotation({
      members: [ADAM],
      manager: { scopes: ['admin'], member_id: ADAM.member_id },
    });
    const { first } = rotation;
    const dry = await rotation.run({ inputs: { ...DAILY, 'dry-run': 'true' } });
    const message = expect.stringMatching(
      `^api-key: somebody else created key ${first.api_key_id}, and only`,
    );
    expect(annotations(dry, 'warning')).toEqual([message]);

    rotation.setAge(9 * DAY_MS);
    expect(annotations(await rotation.run({ inputs: DAILY }), 'warning')).toEqual([message]);
    for (const [days, exitCode] of [
      [7, 0],
      [2, 0],
      [0, 1],
    ] as const) {
      rotation.setAge(days * DAY_MS);
      const outcome = await rotation.run({ inputs: DAILY });
      expect(outcome).toMatchObject({ exitCode, outputs: { 'undeleted-keys': first.api_key_id } });
      expect(outcome.summary).toContain(`| ${first.api_key_id} |`);
      expect(outcome.summary).toContain('could not be deleted, and is still valid');
      expect(annotations(outcome, 'warning').join()).toContain('a key with the role Owner can delete all');
      const failed = annotations(outcome, 'error');
      expect(failed).toEqual(
        exitCode === 0 ? [] : [expect.stringMatching(/^undeleted-after: key .* should be/)],
      );
    }
    expect(rotation.keys()).toHaveLength(2);
  });
});

describe.concurrent('a secret that refuses', () => {
  const places = [REPOSITORY, DEPENDABOT] as const;
  const secrets = `${NAME}, dependabot:${NAME}`;
  const answer = problem(403, NOT_ACCESSIBLE);
  const DAYS = [4, 3, 2];

  it.each([
    ['the first', 'rotates', /actions/, 2],
    ['another', 'goes on', /dependabot/, 2],
  ])('and is %s leaves at most so many keys on any day, and then %s', async (_, __, path, most) => {
    const method = 'PUT';
    const faults = DAYS.map(() => ({
      method,
      path: String(path).slice(1, -1),
      times: 1,
      answer,
    }));
    await using rotation = await openRotation({ places, github: { faults } });
    const valid: unknown[] = [];
    for (const day of DAYS) {
      rotation.setAge(day * DAY_MS);
      const outcome = await rotation.run({ inputs: { ...DAILY, secrets } });
      expect(outcome.exitCode).toBe(1);
      expect(rotation.keys().length).toBeLessThanOrEqual(most);
      valid.push([...rotation.keys()]);
    }
    // More days would leave the same again.
    expect(valid.at(-1)).toEqual(valid.at(-2));
    rotation.setAge(DAY_MS);
    const before = rotation.keys().at(-1);
    expect((await rotation.run({ inputs: { ...DAILY, secrets } })).exitCode).toBe(0);
    const key = expectOneKey(rotation, places);
    // The key that some secrets had is written to the others as well.
    if (before?.api_key_id !== rotation.first.api_key_id) expect(key).toEqual(before);
  });
});

it('never more than three keys are valid, however often each run is requested to rotate', async () => {
  await using rotation = await openRotation();
  const lengths: number[] = [];
  for (const hours of [5, 4, 3, 2]) {
    rotation.setAge(hours * HOUR_MS);
    const outcome = await rotation.run();
    expect(outcome.exitCode).toBe(0);
    lengths.push(rotation.keys().length);
  }
  expect(lengths).toEqual([2, 3, 3, 3]);
});

it('a secret that is not among the written ones is named', async () => {
  await using rotation = await openRotation({ places: [REPOSITORY, PRODUCTION] });
  // The job reads the secret of its environment, but the repository's is rotated.
  const inputs = { ...DAILY, 'current-key': rotation.first.key };
  rotation.setAge(3 * DAY_MS);
  expect(annotations(await rotation.run({ inputs }), 'warning')).toEqual([]);
  rotation.setAge(DAY_MS);
  const message = expect.stringMatching(
    new RegExp(`^current-key: it is key ${rotation.first.api_key_id}, though ${NAME} got a newer one by`),
  );
  expect(annotations(await rotation.run({ inputs }), 'warning')).toEqual([message]);
  rotation.setAge(0);
  await rotation.run({ inputs: { ...inputs, grace: '0', 'rotate-after': '' } });
  expect(rotation.live(PRODUCTION)).toEqual(rotation.first);
});

describe.concurrent('the scopes of a key can be narrowed', () => {
  it('by one rotation, and stay so', async () => {
    await using rotation = await openRotation({ current: { scopes: ['member'] } });
    const inputs = { ...DAILY, 'rotate-after': '90d', scopes: 'usage:write', tags: 'o/r, ci' };
    const outcome = await rotation.run({ inputs });
    expect(outcome.stdout).toContain('A new key is due: its scopes differ from `scopes`.');
    const key = expectOneKey(rotation, [REPOSITORY]);
    expect(key).toMatchObject({ scopes: ['usage:write'], tags: ['o/r', 'ci'] });
    expect((await rotation.run({ inputs })).outputs['rotated']).toBe('false');
  });

  it('but not widened', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({ inputs: { scopes: 'usage:write, keys:read' } });
    expect(annotations(outcome, 'error')).toEqual([
      expect.stringMatching(/^scopes: key .* does not have `keys:read`/),
    ]);
    expect(rotation.keys()).toEqual([rotation.first]);
  });
});

describe.concurrent('the lifetime', () => {
  it('that is shorter than the grace period and a day is not inherited', async () => {
    const current = { created: ago(HOUR_MS).toISOString(), expiration_date: ago(-HOUR_MS).toISOString() };
    await using rotation = await openRotation({ current });
    const outcome = await rotation.run();
    expect(annotations(outcome, 'error')).toEqual([
      expect.stringMatching(
        /^time-to-live: key .* was created for 7200 s, which is shorter than `grace` and a day/,
      ),
    ]);
    expect(rotation.keys()).toEqual([rotation.first]);
  });

  it('that is shorter than `rotate-after` causes a warning, and every expiry is reported', async () => {
    await using rotation = await openRotation();
    const outcome = await rotation.run({ inputs: { ...DAILY, 'time-to-live': '20d' } });
    expect(annotations(outcome, 'warning')).toEqual([
      expect.stringMatching(/^time-to-live: the new key expires before `rotate-after`/),
    ]);
    const { expiration_date = '', api_key_id } = expectOneKey(rotation, [REPOSITORY]);
    const end = expiration_date.slice(0, 16).replace('T', ' ').replace(':', '&#58;');
    expect(outcome.summary).toMatch(new RegExp(`\\| ${api_key_id} \\| .* \\| ${end} \\| new, in`));
    expect(Date.parse(outcome.outputs['next-rotation'] ?? '')).toBe(Date.parse(expiration_date) - 2 * DAY_MS);
  });
});

it.each([
  ['GitHub is behind', 'github', -10 * 60_000],
  ['GitHub is ahead', 'github', 10 * 60_000],
  ['the runner is ahead', 'both', -23 * HOUR_MS],
  ['the runner is behind', 'both', 23 * HOUR_MS],
] as const)('if the clock of %s, that is told, and changes nothing', async (_, whose, skew) => {
  await using rotation = await openRotation();
  const set = (age: number) => {
    rotation.setAge(age - (whose === 'both' ? skew : 0));
    rotation.setGitHubAhead(whose === 'github' ? skew : 0);
  };
  set(3 * HOUR_MS);
  const first = await rotation.run({ inputs: DAILY });
  expect(first.stdout).toMatch(
    /^Deepgram's clock is used: (GitHub's|the runner's) is \d+ s (ahead of|behind) it\.$/m,
  );
  set(2 * HOUR_MS);
  const second = await rotation.run({ inputs: DAILY });
  expect([first, second].map(({ outputs }) => outputs['rotated'])).toEqual(['true', 'false']);
  // A run in the queue uses it during the grace period.
  expect(rotation.keys()).toHaveLength(2);
  set(-22 * HOUR_MS);
  expect((await rotation.run({ inputs: DAILY })).outputs['deleted-keys']).toBe(rotation.first.api_key_id);
});
