import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { CommitEntry, Tree } from '../../../src/github/client.ts';
import { blobId } from '../../../src/lib/hash.ts';
import {
  COMMIT_LIMITS,
  type CommitLimits,
  compare,
  firstPart,
  halved,
  type NewFile,
} from '../../../src/transcribe/save/commit-plan.ts';

const file = (path: string, content = path): NewFile => ({ path, content: Buffer.from(content) });

type Compared = Parameters<typeof compare>[0];

const changes = (files: readonly NewFile[], removed: readonly string[] = []): Compared => ({
  files,
  removed,
  lockfile: undefined,
  overwritten: new Map(),
});

const blob = (content: string, mode = '100644'): CommitEntry => ({
  type: 'blob',
  mode,
  oid: blobId(Buffer.from(content)),
});

const folder: CommitEntry = { type: 'tree', mode: '040000', oid: 'a'.repeat(40) };
const submodule: CommitEntry = { type: 'commit', mode: '160000', oid: 'b'.repeat(40) };

const tree = (entries: Readonly<Record<string, CommitEntry>> = {}): Tree => new Map(Object.entries(entries));

it.each(['', 'Hello.\n', 'Übung 🎤\r\n\0', 'x'.repeat(100_000)])("a blob's id is git's", (content) => {
  const byGit = execFileSync('git', ['hash-object', '--stdin', '--no-filters'], { input: content });
  expect(blobId(Buffer.from(content))).toBe(String(byGit).trim());
});

const NOTHING = { add: [], remove: [], unchanged: [], left: [] };
const at = (content: string | undefined): Tree => tree(content === undefined ? {} : { a: blob(content) });

/** Returns the files that a lock file records. */
const recording = (content: string | undefined): Map<string, { git: string }> =>
  new Map(content === undefined ? [] : [['a', { git: blobId(content) }]]);
const NONE = recording(undefined);

describe('a file', () => {
  const states: readonly [string, string | undefined, string | undefined, 'add' | 'unchanged' | 'left'][] = [
    ['that is new', undefined, undefined, 'add'],
    ['that is as recorded', 'old', 'old', 'add'],
    ['that is there already', undefined, 'new', 'unchanged'],
    ['that has not changed', 'new', 'new', 'unchanged'],
    ['that someone changed', 'old', 'theirs', 'left'],
    ['that someone added', undefined, 'theirs', 'left'],
    ['that someone deleted', 'old', undefined, 'add'],
    ['that someone changed to ours', 'old', 'new', 'unchanged'],
    ['that someone committed with CRLF', 'new\n', 'new\r\n', 'unchanged'],
    ['that someone changed and committed with CRLF', 'new\n', 'theirs\r\n', 'left'],
  ];
  it.each(states)('%s (recorded %s, there %s) is: %s', (_, recorded, there, state) => {
    const ours = file('a', recorded?.endsWith('\n') ? 'new\n' : 'new');
    const expected = { ...NOTHING, [state]: [state === 'add' ? ours : 'a'] };
    expect(compare(changes([ours]), at(there), recording(recorded))).toEqual(expected);
  });

  it('that was moved there unchanged from its recorded path is the action’s', () => {
    const ours = file('a', 'new');
    const moved = new Map([['before', { git: blobId('old') }]]);
    expect(compare(changes([ours]), at('old'), moved)).toEqual({ ...NOTHING, add: [ours] });
    expect(compare(changes([ours]), at('theirs'), moved)).toEqual({ ...NOTHING, left: ['a'] });
    const elsewhere = new Map([...moved, ['a', { git: blobId('other') }]]);
    expect(compare(changes([ours]), at('old'), elsewhere)).toEqual({ ...NOTHING, left: ['a'] });
  });

  it('that belongs to another recording is kept as long as that recording exists', () => {
    const isTaken = (path: string): boolean => path === 'a';
    const ours = file('a', 'new');
    for (const there of ['old', 'new'])
      expect(compare(changes([ours]), at(there), recording(there), isTaken)).toEqual({
        ...NOTHING,
        left: ['a'],
      });
    expect(compare(changes([], ['a']), at('old'), recording('old'), isTaken)).toEqual({
      ...NOTHING,
      left: ['a'],
    });
    expect(compare(changes([ours]), at(undefined), NONE, isTaken)).toEqual({ ...NOTHING, add: [ours] });
  });

  it('that somebody changed is overwritten if the user allows overwriting that content', () => {
    const ours = file('a', 'new');
    const overwritten = new Map([['a', new Set([blobId('theirs')])]]);
    const wanted = { ...changes([ours]), overwritten };
    expect(compare(wanted, at('theirs'), NONE)).toEqual({ ...NOTHING, add: [ours] });
    expect(compare(wanted, at('newer'), NONE)).toEqual({ ...NOTHING, left: ['a'] });
  });

  it.each([
    ['a folder', 'a', folder, 'a is a folder on the branch'],
    ['a submodule', 'a', submodule, 'a is a submodule on the branch'],
    ['a link', 'a', blob('x', '120000'), 'a is a symbolic link on the branch'],
    ['a file above it', 'a/b/c.txt', blob('x'), 'a is a file on the branch, and a/b/c.txt would lie in it'],
    [
      'a submodule above it',
      'a/b.txt',
      submodule,
      'a is a submodule on the branch, and a/b.txt would lie in it',
    ],
  ])('with %s in its way is refused', (_, path, entry, message) => {
    const there = tree({ a: entry });
    expect(() => compare(changes([file(path)]), there, NONE)).toThrow(
      `output: it cannot be committed: ${message}.`,
    );
  });

  it('are named up to five, and counted', () => {
    const refused = (count: number) => (): unknown => {
      const names = Array.from({ length: count }, (_, index) => `t${index}`);
      const there = tree(Object.fromEntries(names.map((name) => [name, folder])));
      return compare(changes(names.map((name) => file(name))), there, NONE);
    };
    expect(refused(5)).toThrow(/; t4 is a folder on the branch\.$/);
    expect(refused(6)).toThrow(/; t4 is a folder on the branch; 1 more\.$/);
    expect(refused(7)).toThrow(/; t4 is a folder on the branch; 2 more\.$/);
  });

  it('that is executable, or in a folder, is treated like others', () => {
    const there = tree({ a: folder, 'a/b': blob('old', '100755') });
    const ofFolder = new Map([['a/b', { git: blobId('old') }]]);
    expect(compare(changes([file('a/b'), file('a/c')]), there, ofFolder).add).toHaveLength(2);
  });
});

describe('a file that the run removed', () => {
  const states: readonly [string, string | undefined, string | undefined, 'remove' | 'unchanged' | 'left'][] =
    [
      ['and that is as recorded', 'old', 'old', 'remove'],
      ['and someone else, too', 'old', undefined, 'unchanged'],
      ['and that never was there', undefined, undefined, 'unchanged'],
      ['and someone changed', 'old', 'theirs', 'left'],
      ['and someone added', undefined, 'theirs', 'left'],
    ];
  it.each(states)('%s (recorded %s, there %s) is: %s', (_, recorded, there, state) => {
    expect(compare(changes([], ['a']), at(there), recording(recorded))).toEqual({
      ...NOTHING,
      [state]: ['a'],
    });
  });

  it('is deleted, whoever wrote it, if its content exists under another path', () => {
    const moved = file('b', 'theirs');
    expect(compare(changes([moved], ['a']), at('theirs'), NONE)).toEqual({
      ...NOTHING,
      add: [moved],
      remove: ['a'],
    });
  });

  it.each([
    ['a folder', folder],
    ['a submodule', submodule],
    ['a link', blob('x', '120000')],
  ])('is kept where it is %s', (_, entry) => {
    const there = tree({ a: entry });
    expect(compare(changes([], ['a']), there, NONE)).toEqual({ ...NOTHING, left: ['a'] });
  });
});

it('the lock file is always written, but must not be at the path of a folder', () => {
  const lockfile = file('a');
  expect(compare({ ...changes([]), lockfile }, at('theirs'), recording('old'))).toEqual(NOTHING);
  const there = tree({ a: folder });
  expect(() => compare({ ...changes([]), lockfile }, there, NONE)).toThrow('a is a folder on the branch.');
});

describe('commits', () => {
  const sized = (...sizes: readonly number[]): NewFile[] =>
    sizes.map((size, index) => ({ path: `${index}`, content: Buffer.alloc(size) }));
  /** Returns the paths of each commit. The last one has the lock file. */
  function parts(files: readonly NewFile[], removed: readonly string[], limits: CommitLimits): string[] {
    const lock = file('L', '');
    const all: string[] = [];
    let [add, remove, lockfile] = [files, removed, [lock]];
    while (add.length + remove.length + lockfile.length > 0) {
      const part = firstPart(add, remove, lockfile[0], limits);
      const done = [...part.files.map(({ path }) => path), ...part.removed];
      all.push(done.join(''));
      add = add.filter(({ path }) => !done.includes(path));
      remove = remove.filter((path) => !done.includes(path));
      lockfile = lockfile.filter(({ path }) => !done.includes(path));
      expect(part.isLast).toBe(add.length + remove.length + lockfile.length === 0);
    }
    return all;
  }

  it.each([
    [[], [], ['L']],
    [[0], [], ['0L']],
    [[30], [], ['0L']],
    [[15, 15], [], ['01L']],
    [[15, 16], [], ['0', '1L']],
    [[30, 1, 1, 30], [], ['0', '12', '3L']],
    [[60], ['x'], ['0', 'Lx']],
    [[1, 1, 1, 1], [], ['0123', 'L']],
    [
      [1, 1, 1],
      ['x', 'y', 'z'],
      ['012x', 'Lyz'],
    ],
  ])(
    'of %j bytes that delete %j are split by their base64 at 40, and at 4 changes',
    (sizes, removed, expected) => {
      expect(parts(sized(...sizes), removed, { bytes: 40, changes: 4 })).toEqual(expected);
    },
  );

  it('are refused for a file that does not fit into one', () => {
    expect(() => firstPart(sized(1, 110_000_000), [], undefined)).toThrow(
      "1 has 110.0 MB, and a commit through GitHub's API takes files of 30.0 MB at most. Use `save-to: artifact` for it.",
    );
  });

  it.each([
    [
      { bytes: 37_300_000, changes: 9 },
      { bytes: 18_650_000, changes: 5 },
    ],
    [
      { bytes: 1000, changes: 100 },
      { bytes: 500, changes: 50 },
    ],
    [{ bytes: 1000, changes: 9 }, COMMIT_LIMITS],
    [{ bytes: 37_300_000, changes: 1 }, COMMIT_LIMITS],
  ])('that failed with %j are tried again with %j', (size, limits) => {
    expect(halved(COMMIT_LIMITS, size)).toEqual(limits);
  });
});
