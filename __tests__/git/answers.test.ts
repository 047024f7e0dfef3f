import { execFileSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readCheckout } from '../../src/git/checkout.ts';
import { GitError } from '../../src/git/git.ts';
import { readIndex } from '../../src/git/index.ts';
import { ignoredPaths, leftOutBelow, lfsPaths, linkPaths, sparseText } from '../../src/git/paths.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { isPosix, makeFolder, makeWorkspace } from '../helpers/workspace.ts';

/** A git that succeeds but prints something other than an answer counts as one that does not answer. */

afterEach(() => vi.unstubAllEnvs());

const REAL = isPosix ? execFileSync('which', ['git'], { encoding: 'utf8' }).trim() : 'git';

/** Output that replaces an answer, as a script. */
const RUBBISH = {
  nothing: 'true',
  'half of it': `"$git" "$@" > "$answer"; head -c $(($(wc -c < "$answer") / 2)) "$answer"`,
  'a line': 'echo rubbish',
  'a page': `printf '<html>\\0<body>\\n</html>\\0'`,
  'a warning before it': 'echo "warning: wrapped"; "$git" "$@"',
  'a line after it': '"$git" "$@"; echo done',
  'ids of no hash': `"$git" "$@" | sed 's/[0-9a-f]\\{40\\}/0123abcd/'`,
};
type Rubbish = keyof typeof RUBBISH;
const ALL = Object.keys(RUBBISH) as Rubbish[];

/** Creates a sparse checkout with files of all kinds. */
async function repository(): Promise<string> {
  const media = ['in/a.mp3', 'in/changed.mp3', 'in/gone.mp3', 'out/b.mp3'].map((name) => [name, name]);
  const folder = await makeFolder({
    ...Object.fromEntries(media),
    'out/lock.json': '{}\n',
    '.gitignore': '*.txt\n',
    '.gitattributes': '*.json filter=lfs\n',
  });
  await commitAll(folder);
  git(folder, 'config', 'filter.lfs.clean', 'false');
  git(folder, 'sparse-checkout', 'set', '--no-cone', '/in');
  await rm(path.join(folder, 'in/gone.mp3'));
  await writeFile(path.join(folder, 'in/changed.mp3'), 'otherwise');
  return folder;
}

/** The repository of all tests that only read it. */
let root = '';

beforeAll(async () => {
  if (isPosix) root = await repository();
});

afterAll(async () => {
  if (root !== '') await rm(root, { recursive: true });
});

/** Puts a program before git, which finds the real one as `$git` and its own file as `$answer`. */
async function putBefore(script: string): Promise<void> {
  const folder = await makeWorkspace();
  const program = path.join(folder, 'git');
  await writeFile(program, `#!/bin/sh\ngit="${REAL}"; answer="${folder}/answer"\n${script}\n`);
  await chmod(program, 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
}

/** Makes a git command print something other than its answer. */
const answerWith = (command: string, how: Rubbish): Promise<void> =>
  putBefore(
    `for each in "$@"; do if [ "$each" = ${command} ]; then ${RUBBISH[how]}; exit 0; fi; done\nexec "$git" "$@"`,
  );

const cases = (command: string, hows: readonly Rubbish[]) => hows.map((how) => [command, how] as const);

describe.runIf(isPosix)('of the index', () => {
  it.each([
    ...cases('ls-files', ALL),
    // An empty list of changes is an answer, too.
    ...cases(
      'diff-files',
      ALL.filter((how) => how !== 'nothing' && how !== 'ids of no hash'),
    ),
    ...cases(
      'config',
      ALL.filter((how) => how !== 'ids of no hash' && how !== 'a warning before it'),
    ),
  ])('git %s prints %s: nothing is known, and this is reported', async (command, how) => {
    await answerWith(command, how);
    const names = ['in/a.mp3', 'in/changed.mp3', 'out/b.mp3', 'never.mp3'];
    const checkout = await readCheckout(root, names);
    expect(names.map((name) => [checkout.presenceOf(name), checkout.idOf(name)])).toEqual(
      names.map(() => ['unknown', undefined]),
    );
    expect(checkout.gitErrors).toEqual([
      expect.stringMatching(
        /^the workspace: git (printed something unexpected|listed only 0 of the 7 files of its index)$/,
      ),
    ]);
  });
});

describe.runIf(isPosix)('of paths', () => {
  it.each([
    ...cases('check-attr', ALL.slice(0, 6)),
    ...cases('check-ignore', ALL.slice(1, 6)),
    ...cases('ls-files', ALL),
    ...cases('cat-file', ALL.slice(0, 6)),
  ])('git %s prints %s: an error', async (command, how) => {
    await answerWith(command, how);
    const asked = {
      'check-attr': [() => lfsPaths(root, ['x.json', 'y.txt'])],
      'check-ignore': [() => ignoredPaths(root, ['x.json', 'y.txt'])],
      'ls-files': [() => linkPaths(root, ['in/a.mp3']), () => leftOutBelow(root)],
      'cat-file': [() => sparseText(root, 'out/lock.json')],
    }[command];
    for (const ask of asked ?? []) await expect(ask()).rejects.toThrow(GitError);
  });
});

it.runIf(isPosix)('endless output is not kept', async () => {
  await putBefore('case "$*" in *ls-files*) exec yes;; esac\nexec yes complaint >&2');
  await expect(readIndex(root)).rejects.toThrow(new GitError('git printed more than 300.0 MB'));
});

it.runIf(isPosix)('a git that hung is not started again in that folder', async () => {
  const own = await repository();
  onTestFinished(() => rm(own, { recursive: true }));
  await putBefore('exec sleep 60');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const refused = expect(readIndex(own)).rejects.toThrow(GitError);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2), { timeout: 60_000 });
  vi.advanceTimersByTime(30_000);
  await refused;
  await expect(lfsPaths(own, ['a.txt'])).rejects.toThrow(new GitError('git did not answer within 30 s'));
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
