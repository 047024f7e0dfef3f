import { existsSync } from 'node:fs';
import { cp, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clonedFrom, readCheckout } from '../../src/git/checkout.ts';
import { GitError } from '../../src/git/git.ts';
import { blobIn, changedWith, pastIdsOf, trackedFiles } from '../../src/git/past.ts';
import { ignoredPaths, leftOutBelow, lfsPaths, linkPaths, sparseText } from '../../src/git/paths.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { isPosix, makeFolder, makeWorkspace } from '../helpers/workspace.ts';

/** The programs that a repository or the environment can make git start; none of them may start. */

const NAMES = ['in/a.mp3', 'in/young.mp3', 'out/b.mp3'];

/** The server of all clones, and the clone that each test copies: a dozen commands make both. */
let origin = '';
let original = '';

/** Makes a clone whose sparse checkout leaves out `out`, with that content only on the server. */
async function makeClone(): Promise<void> {
  origin = await makeFolder({
    ...Object.fromEntries(NAMES.map((name) => [name, `speech of ${name}`])),
    '.gitattributes': '*.mp3 filter=evil diff=evil merge=evil\n',
  });
  await commitAll(origin);
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  original = await makeFolder();
  git(origin, 'clone', '--quiet', '--filter=blob:none', '--sparse', `file://${origin}`, original);
  git(original, 'sparse-checkout', 'set', 'in');
  // A copy has other inodes, which are no reason to compare contents.
  git(original, 'config', 'core.checkStat', 'minimal');
  git(original, 'config', 'core.trustctime', 'false');
  await sign(original);
}

/** Makes the newest commit one that says that it is signed. */
async function sign(folder: string): Promise<void> {
  const [head, ...message] = git(folder, 'cat-file', 'commit', 'HEAD').split('\n\n');
  const file = path.join(folder, '.git/signed');
  const signature = '-----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----';
  await writeFile(file, [`${head}\ngpgsig ${signature}`, ...message].join('\n\n'));
  git(folder, 'update-ref', 'HEAD', git(folder, 'hash-object', '-t', 'commit', '-w', file).trim());
}

/** Runs every git command that the action uses. */
async function askAll(root: string): Promise<void> {
  const checkout = await readCheckout(root, NAMES);
  expect(NAMES.map((name) => checkout.presenceOf(name))).toEqual(['tracked', 'tracked', 'tracked']);
  expect(await leftOutBelow(root)).toEqual({ files: ['out/b.mp3'], submodules: [] });
  expect(await lfsPaths(root, NAMES)).toEqual([]);
  expect(await ignoredPaths(root, NAMES)).toEqual([]);
  expect(await linkPaths(root, NAMES)).toEqual([]);
  await clonedFrom(root, 'github.com');
  expect(await trackedFiles(root, '*.mp3')).toEqual(NAMES);
  const [id = ''] = await pastIdsOf(root, 'in/a.mp3', 9);
  expect(String(await blobIn(root, id))).toBe('speech of in/a.mp3');
  expect(await changedWith(root, 'in/a.mp3', 'in/young.mp3')).toBeDefined();
  // Content that is only on the server is not fetched.
  await expect(sparseText(root, 'out/b.mp3')).rejects.toThrow(GitError);
}

let root = '';
const spy = (): string => path.join(root, '.git/post-index-change');
const isStarted = (): boolean => existsSync(path.join(root, '.git/started'));

beforeAll(makeClone);

afterAll(async () => {
  for (const folder of [origin, original]) await rm(folder, { recursive: true });
});

beforeEach(async () => {
  root = path.join(await makeWorkspace(), 'clone');
  await cp(original, root, { recursive: true, preserveTimestamps: true });
  // Newer than the index, so that git compares contents.
  const later = new Date(Date.now() + 60_000);
  await utimes(path.join(root, 'in/young.mp3'), later, later);
  // With this name it is also a hook.
  await writeFile(spy(), '#!/bin/sh\ntouch "$(dirname "$0")/started"\n', { mode: 0o755 });
  await writeFile(path.join(root, '.git/included'), `[filter "evil"]\n\tclean = ${spy()}\n`);
  await writeFile(path.join(root, '.gitattributes'), '*.mp3 filter=evil diff=evil\n');
});

type Row = readonly [kind: string, settings: Readonly<Record<string, string>>, walks: readonly string[]];

const STATUS = ['status'];
const FETCH = ['cat-file', '-p', 'HEAD:out/b.mp3'];
const SIGNED = ['log', '--max-count=1'];
const DIFF = ['diff', 'HEAD', '--', '.gitattributes'];
const EXT = { 'protocol.allow': 'always', 'protocol.ext.allow': 'always' };

/** Programs that git starts by itself, each with a command that triggers it. */
const PROGRAMS: readonly Row[] = [
  ['fsmonitor', { 'core.fsmonitor': 'SPY' }, STATUS],
  ['a filter', { 'filter.evil.clean': 'SPY' }, STATUS],
  ['a filter that stays', { 'filter.evil.process': 'SPY' }, STATUS],
  ['a filter in a file that is included', { 'include.path': 'included' }, STATUS],
  ['a filter in a file for this branch', { 'includeIf.onbranch:**.path': 'included' }, STATUS],
  ['a hook', { 'core.hooksPath': '.git' }, ['read-tree', '-m', '-u', 'HEAD']],
  ['a diff', { 'diff.external': 'SPY' }, DIFF],
  ['a diff of some files', { 'diff.evil.command': 'SPY' }, ['diff', '--', 'in/young.mp3']],
  ['text of some files', { 'diff.evil.textconv': 'SPY' }, ['diff', '--', 'in/young.mp3']],
  [
    'text of some files, for a blob',
    { 'diff.evil.textconv': 'SPY' },
    ['cat-file', '--textconv', ':in/a.mp3'],
  ],
  ['what checks signatures', { 'log.showSignature': 'true', 'gpg.program': 'SPY' }, SIGNED],
  ['an alias', { 'alias.ask': '!SPY' }, ['ask']],
  ['the other end of a clone', { 'remote.origin.uploadpack': 'SPY' }, FETCH],
  ['ssh', { 'remote.origin.url': 'ssh://git@127.0.0.1:1/a/b', 'core.sshCommand': 'SPY' }, FETCH],
  ['a proxy', { 'remote.origin.url': 'git://127.0.0.1:1/a/b', 'core.gitProxy': 'SPY' }, FETCH],
  ['a protocol', { ...EXT, 'remote.origin.url': 'ext::SPY' }, FETCH],
  ['another address', { ...EXT, 'url.ext::SPY .insteadOf': 'file:' }, FETCH],
];

describe('git starts nothing', () => {
  it.runIf(isPosix).each(PROGRAMS)('that is configured as %s', async (_, settings, walks) => {
    if (walks.includes('in/young.mp3')) await writeFile(path.join(root, 'in/young.mp3'), 'other');
    for (const [name, value] of Object.entries(settings))
      git(root, 'config', name.replace('SPY', spy()), value.replace('SPY', spy()));
    await askAll(root);
    expect(isStarted()).toBe(false);
    try {
      git(root, ...walks);
    } catch {
      // The failure of git does not matter here.
    }
    expect(isStarted()).toBe(true);
  });
});

/** Variables that git reads from the environment. */
const VARIABLES: Readonly<Record<string, string>> = {
  GIT_DIR: '/nowhere',
  GIT_WORK_TREE: '/nowhere',
  GIT_INDEX_FILE: '/nowhere',
  GIT_OBJECT_DIRECTORY: '/nowhere',
  GIT_COMMON_DIR: '/nowhere',
  GIT_CEILING_DIRECTORIES: '/',
  GIT_NAMESPACE: 'other',
  GIT_EXEC_PATH: '/nowhere',
  GIT_CONFIG_PARAMETERS: "'core.fsmonitor'='SPY'",
  GIT_CONFIG_GLOBAL: 'CONFIG',
  GIT_CONFIG_SYSTEM: 'CONFIG',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'core.fsmonitor',
  GIT_CONFIG_VALUE_0: 'SPY',
  GIT_EXTERNAL_DIFF: 'SPY',
  GIT_SSH_COMMAND: 'SPY',
  GIT_PROXY_COMMAND: 'SPY',
  GIT_ASKPASS: 'SPY',
  GIT_PAGER: 'SPY',
  GIT_ATTR_SOURCE: 'HEAD',
  GIT_TRACE: 'TRACE',
  GIT_TRACE2: 'TRACE',
  GIT_TRACE2_EVENT: 'TRACE',
  GIT_TRACE_CURL: 'TRACE',
  GIT_REDIRECT_STDOUT: 'TRACE',
};

it.runIf(isPosix)('git reads nothing from the environment, and traces nothing of the action', async () => {
  const [config, trace] = [path.join(root, '.git/included'), path.join(root, '.git/trace')];
  for (const [name, value] of Object.entries(VARIABLES))
    vi.stubEnv(name, value.replace('SPY', spy()).replace('CONFIG', config).replace('TRACE', trace));
  await askAll(root);
  expect(isStarted()).toBe(false);
  expect(existsSync(trace)).toBe(false);
});
