import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { ledgerKey } from '../../../src/transcribe/lockfile/ledger.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { makeEntry, WRITER } from '../../helpers/locks.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

const PATH = 'transcripts.lock.json';

const textOf = (names: readonly string[], words = 22): string =>
  serializeLock(entriesOf(names.map((name) => makeEntry(name, [`${name}.txt`], { words }))));

async function git(...args: readonly string[]): Promise<string> {
  const settings = [
    'user.name=Test',
    'user.email=test@example.com',
    'commit.gpgsign=false',
    'core.autocrlf=false',
  ];
  const given = settings.flatMap((setting) => ['-c', setting]);
  return (await promisify(execFile)('git', [...given, ...args])).stdout;
}

async function commit(text: string): Promise<void> {
  await writeFile(PATH, text);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Update transcripts');
}

/** Merges two branches on which a lock file changed differently. Returns the result, or undefined if they conflict. */
async function merged(
  base: string | undefined,
  ours: string,
  theirs: string,
  attributes = '',
): Promise<string | undefined> {
  await makeWorkspace({ '.gitattributes': attributes });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
  if (base !== undefined) await commit(base);
  await git('checkout', '--quiet', '-b', 'other');
  await commit(theirs);
  await git('checkout', '--quiet', 'main');
  await commit(ours);
  try {
    await git('merge', '--quiet', 'other');
  } catch {
    return undefined;
  }
  return await git('show', `HEAD:${PATH}`);
}

const dated = (day: number): string => `episodes/2026-11-${String(day).padStart(2, '0')}.mp3`;

it.each<[string, string[], string[], string[]]>([
  ['the first recordings', [], [dated(1)], [dated(2)]],
  [
    'dated names, which are all at the end',
    [dated(1), dated(2)],
    [dated(1), dated(2), dated(3)],
    [dated(1), dated(2), dated(4)],
  ],
  ['one removes what the other leaves', ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], ['b', 'c']],
])('two branches merge in git: %s', async (_, base, ours, theirs) => {
  const all = [...new Set([...ours, ...theirs])].filter(
    (name) => (ours.includes(name) && theirs.includes(name)) || !base.includes(name),
  );
  expect(await merged(textOf(base), textOf(ours), textOf(theirs))).toBe(textOf(all));
});

it('two branches with spending by runs merge in git', async () => {
  const key = (runId: number): string => ledgerKey('2026-11', { runId, runAttempt: 1 }, WRITER);
  const spent = (names: readonly string[], ...runs: readonly number[]): string =>
    serializeLock(
      entriesOf(names.map((name) => makeEntry(name, [`${name}.txt`]))),
      new Map(),
      new Map(runs.map((run) => [key(run), { usd: run / 100, minutes: run }])),
    );
  // Both branches set the first budget of a month.
  expect(await merged(spent(['a']), spent(['a', 'b'], 1), spent(['a', 'c'], 2, 3))).toBe(
    spent(['a', 'b', 'c'], 1, 2, 3),
  );
});

it('two branches that began without a lock file conflict, unless git keeps the lines of both', async () => {
  expect(await merged(undefined, textOf(['a']), textOf(['b']))).toBeUndefined();
  const attributes = `${PATH} merge=union\n`;
  expect(await merged(undefined, textOf(['a']), textOf(['b']), attributes)).toBe(textOf(['a', 'b']));
});

it('two branches that change the same source conflict, or leave a duplicate line that is reported', async () => {
  const sides = [textOf(['a', 'b']), textOf(['a', 'b'], 1), textOf(['a', 'b'], 2)] as const;
  expect(await merged(...sides)).toBeUndefined();
  const both = await merged(...sides, `${PATH} merge=union\n`);
  expect(() => parseLock(both ?? '', PATH)).toThrow(/line \d+ has "[ab]" a second time; keep one/);
});
