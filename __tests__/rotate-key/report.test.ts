import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Key } from '../../src/deepgram/manage/answers.ts';
import { familyOf } from '../../src/rotate-key/family.ts';
import {
  printPlan,
  type RotationPlan,
  type RotationResult,
  report,
  reportPlan,
} from '../../src/rotate-key/report.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { readLines } from '../helpers/workspace.ts';

const NOW = Date.parse('2026-02-01T12:00:00Z');
const DAY = 86_400_000;

const KEY = {
  id: 'k0',
  comment: 'CI',
  scopes: ['usage:write', 'usage:read'],
  tags: [],
  created: '2026-01-01T10:20:30.400Z',
  expires: 'never',
  creator: undefined,
} satisfies Key;
const SUCCESSOR = {
  id: 'k1',
  key: 'not-told',
  comment: 'CI [rotate-key k0]',
  scopes: KEY.scopes,
  tags: [],
  expires: 'never',
  created: '',
  creator: undefined,
  createdAt: NOW,
};
const ORDER = { comment: SUCCESSOR.comment, scopes: KEY.scopes, tags: [] };

/** A plan for one key in a secret that was written long ago. */
function plan(key: Partial<Key>, more: Partial<RotationPlan> = {}): RotationPlan {
  const writtenAt = NOW - 20 * DAY;
  const family = familyOf([{ ...KEY, ...key }], { root: 'k0', held: 'k0' }, writtenAt);
  if (family === undefined) throw new Error('no family');
  const place = {
    kind: 'repository',
    owner: 'o',
    repo: 'r',
    environment: '',
    name: 'KEY',
    label: 'KEY',
  } as const;
  const before = { updatedAt: writtenAt, visibility: undefined, repositories: undefined };
  return {
    subject: { projectId: 'p', family, foreignKeys: [] },
    targets: [{ place, before }],
    times: { now: NOW, writtenAt, lastWrittenAt: writtenAt, grace: DAY },
    listedAt: NOW,
    clocks: { runner: 0, github: 0 },
    reason: undefined,
    move: 'none',
    order: undefined,
    rotateAfter: undefined,
    warnings: [],
    ...more,
  };
}

const NOTHING: RotationResult = { successor: undefined, deleted: [], undeleted: [], waiting: [] };

// The toolkit caches the path of the summary for the whole process.
const folder = await mkdtemp(path.join(tmpdir(), 'report-'));
const files = {
  GITHUB_OUTPUT: path.join(folder, 'output'),
  GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
};

beforeEach(async () => {
  for (const [name, file] of Object.entries(files)) {
    await writeFile(file, '');
    vi.stubEnv(name, file);
  }
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** An output as the runner would read it. */
async function output(name: string): Promise<string | undefined> {
  const text = await readLines(files.GITHUB_OUTPUT);
  return new RegExp(`^${name}<<(.+)\\n([^]*?)\\n?\\1$`, 'm').exec(text)?.[2];
}

const summary = (): Promise<string> => readLines(files.GITHUB_STEP_SUMMARY);

describe('the key in use is reported', () => {
  it.each([
    [{}, 'created 2026-01-01, never expires.'],
    [{ created: '' }, 'created at an unknown time, never expires.'],
    [{ expires: '2026-03-01T00:00:00Z' }, 'created 2026-01-01, expires at 2026-03-01T00:00:00Z.'],
  ])('with %j', async (more, end) => {
    const [line] = linesOf(await printedBy(() => printPlan(plan(more))));
    expect(line).toBe(`Key k0 of project p is in use: "CI", with usage:write, usage:read, ${end}`);
  });

  it.each([
    ['age', 'it is older than `rotate-after`'],
    ['expiry', 'it expires soon'],
    ['unfinished', 'an earlier rotation did not finish'],
  ] as const)('and why it is time: %s', async (reason, why) => {
    const [, line] = linesOf(await printedBy(() => printPlan(plan({}, { reason }))));
    expect(line).toBe(`A new key is due: ${why}.`);
  });
});

describe('the expiry of the key in use', () => {
  it.each<readonly [string, expires: string | undefined, seconds: number | undefined, told: string]>([
    ['as Deepgram says', '2026-03-01T00:00:00Z', 60, '2026-03-01T00:00:00Z'],
    ['as it was asked to, if Deepgram says nothing', undefined, 60, '2026-02-01T12:01:00.000Z'],
    ['never', 'never', undefined, 'never'],
    ['never, if that was asked and Deepgram says nothing', undefined, undefined, 'never'],
  ])('is reported: %s', async (_, expires, seconds, text) => {
    const order = { ...ORDER, ...(seconds === undefined ? {} : { ttlSeconds: seconds }) };
    const done = { ...NOTHING, successor: { ...SUCCESSOR, expires } };
    await printedBy(() => report(plan({}, { order }), done));
    expect(await output('expires-at')).toBe(text);
    expect(await output('rotated')).toBe('true');
  });

  it('is reported if it is not new', async () => {
    await printedBy(() => report(plan({ expires: '2026-03-01T00:00:00Z' }), NOTHING));
    expect(await output('expires-at')).toBe('2026-03-01T00:00:00Z');
    expect(await output('rotated')).toBe('false');
    expect(await output('previous-key-id')).toBe('');
  });
});

describe('the summary', () => {
  it('has no empty facts', async () => {
    await printedBy(() => report(plan({ comment: '', created: '' }), NOTHING));
    expect((await summary()).split('\n')).toEqual([
      '## No new Deepgram key yet',
      '',
      '| Key | Created (UTC) | Expires (UTC) | What happens to it |',
      '| --- | --- | --- | --- |',
      '| k0 |  | never | in KEY |',
      '',
      '- Project: p',
      '- Scopes: usage&#58;write, usage&#58;read',
      '',
      '',
    ]);
  });

  it('and the outputs contain all keys, but no secret', async () => {
    const [old, older] = [KEY, { ...KEY, id: 'k-1' }];
    const waiting = [
      { key: old, until: NOW + DAY },
      { key: { ...KEY, id: 'k-2' }, until: Number.NaN },
    ];
    const done = { ...NOTHING, successor: SUCCESSOR, deleted: [older], waiting };
    const log = linesOf(await printedBy(() => report(plan({}, { order: ORDER }), done)));
    const until =
      'kept for runs that started with it, and deleted by the first rotation after 2026-02-02 12:00 UTC';
    expect(log).toEqual([
      'Key k-1 is deleted.',
      `Key k0 is ${until}.`,
      'Key k-2 is kept until a later rotation has verified that no secret has it.',
    ]);
    expect((await summary()).split('\n').slice(4, 8)).toEqual([
      '| k1 | 2026-02-01 12&#58;00 | never | new, in KEY |',
      `| k0 | 2026-01-01 10&#58;20 | never | ${until.replace(':', '&#58;')} |`,
      '| k-2 | 2026-01-01 10&#58;20 | never | kept until a later rotation has verified that no secret has it |',
      '| k-1 | 2026-01-01 10&#58;20 | never | deleted |',
    ]);
    expect(await output('deleted-keys')).toBe('k-1');
    expect(await output('waiting-keys')).toBe('k0,k-2');
    for (const file of Object.values(files)) expect(await readLines(file)).not.toContain('not-told');
  });

  it('of a dry run states the grace period that would begin now', async () => {
    const log = linesOf(await printedBy(() => reportPlan(plan({}, { reason: 'asked', order: ORDER }))));
    expect(log).toEqual([
      'A new key would be created: "CI [rotate-key k0]", with usage:write, usage:read, for KEY.',
      'Key k0 would be kept for runs that started with it, and deleted by the first rotation after 2026-02-02 ' +
        '12:00 UTC.',
      'Nothing was changed: `dry-run` is set. Whether `token` can write the secrets shows only when it does so.',
    ]);
    expect(await output('rotated')).toBe('false');
    expect(await output('waiting-keys')).toBe('k0');
  });
});
