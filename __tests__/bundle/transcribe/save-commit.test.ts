import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPosix } from '../../helpers/workspace.ts';
import { openRepository, type Repository } from '../github.ts';
import { annotations, codes, forget, type Ran, SPOKEN, speech, until } from '../helpers.ts';
import { meanwhile } from '../holding.ts';

/** Names that Windows cannot store are changed there. */
const possible = (name: string): string => (isPosix ? name : name.replaceAll(/["<>\n\t]/g, '_'));

const ODD_NAMES = [
  'a b.wav',
  "it's.wav",
  '"quoted".wav',
  '🎙️.wav',
  'two\nlines.wav',
  '-leading.wav',
  '#1.wav',
  'Zürich.wav',
  '中文.wav',
  'a&b <c>.wav',
  '$(touch x).wav',
  '100%.wav',
  'tab\there.wav',
  'with,comma;and+plus=.wav',
  'folder of mine/é.wav',
  '🗂️/🎧 "x".wav',
  'deep/er/est.wav',
  ...Array.from({ length: 8 }, (_, index) => `talks/${index} of 8.wav`),
].map(possible);

/** As many as take several commits, in folders of which each commit has a part. */
const MANY = 210;

const many = [
  ...ODD_NAMES,
  ...Array.from({ length: MANY - ODD_NAMES.length }, (_, index) => `talks/${index % 10}/${index}.wav`),
];

/** Returns git's own id of the tree with the README, all transcripts and their lock file. */
async function treeOf(folder: string): Promise<string> {
  const gitDir = await mkdtemp(path.join(tmpdir(), 'git-'));
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'core.autocrlf=false', `--git-dir=${gitDir}`, `--work-tree=${folder}`, ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim();
  git('init');
  git('add', '--force', 'README.md', '*.txt', 'transcripts.lock.json');
  const tree = git('write-tree');
  await rm(gitDir, { recursive: true });
  return tree;
}

const README = { 'README.md': '# Talks\n' };

/** Checks that the commits of a run have the tree that git would commit. */
async function expectSameTree({ github, stage }: Repository, ran: Ran, files: number): Promise<void> {
  expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: String(files) } });
  const [commit, ...before] = await github.commits('main');
  // Including the lock file, at most a hundred files each; and the first commit.
  expect(before).toHaveLength(Math.ceil((files + 1) / 100));
  expect(commit?.tree).toBe(await treeOf(stage.workspace));
  expect(ran.outputs).toMatchObject({
    'commit-sha': commit?.oid,
    'commit-url': `https://github.com/octo-org/octo-repo/commit/${commit?.oid}`,
  });
}

describe.concurrent('save-to: commit', () => {
  it('commits the same tree as git, of odd names in several commits', async () => {
    await using repository = await openRepository({
      files: { ...README, ...speech(...many) },
      github: { files: README },
    });
    const inputs = { files: '**/*.wav', formats: 'txt', concurrency: '50', 'save-to': 'commit' };
    await expectSameTree(repository, await repository.run({ inputs }), MANY);
  });

  it('commits the same tree as git, of 1 file, and nothing if everything is on the branch already', async () => {
    await using repository = await openRepository({
      files: { ...README, ...speech('a.wav') },
      github: { files: README },
    });
    const inputs = { files: '*.wav', formats: 'txt', 'save-to': 'commit', 'cache-folder': '.answers' };
    const first = await repository.run({ inputs });
    await expectSameTree(repository, first, 1);
    await forget(repository.stage, 'a.wav.txt', 'transcripts.lock.json');
    const again = await repository.run({ inputs });
    expect(codes(again)).toEqual({ 'a.wav': 'reused' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { 'commit-sha': '', 'commit-url': '' } });
    expect(again.log).toContain('Nothing to commit to main');
    expect(await repository.github.head('main')).toBe(first.outputs['commit-sha']);
  });

  it('keeps a transcript that somebody corrected in the meantime, and says so', async () => {
    const files = speech('a.wav', 'b.wav');
    const corrected = 'Hello there, corrected.\n';
    const correct = meanwhile(() => repository.github.push('main', { 'a.wav.txt': corrected }));
    await using repository = await openRepository({ files, faults: [correct] });
    const { github } = repository;
    const ran = await repository.run({ inputs: { formats: 'txt', 'save-to': 'commit' } });

    expect(annotations(ran, 'warning')).toEqual([
      expect.stringMatching(
        /^a\.wav\.txt on main is kept: it differs from what transcripts\.lock\.json there records/,
      ),
      // What was paid for is then in no other place, and this runner has no artifacts.
      expect.stringMatching(
        /^2 transcripts could not be uploaded as an artifact: There is no artifact service/,
      ),
    ]);
    expect(ran.exitCode).toBe(0);
    const tree = await github.tree('main');
    const contents = ['a.wav.txt', 'b.wav.txt'].map((name) => github.content(tree.get(name)?.oid ?? ''));
    expect((await Promise.all(contents)).map(String)).toEqual([corrected, `${SPOKEN}\n`]);
  });

  it('reports when the run is cancelled, and commits the answers that arrived', async () => {
    await using repository = await openRepository({
      files: speech('a.wav', 'b.mp3'),
      faults: [meanwhile(() => new Promise(() => {}), { header: 'content-type: audio/mpeg' })],
    });
    let log = '';
    let kill: (signal: NodeJS.Signals) => void = () => {};
    const running = repository.run({
      inputs: { formats: 'txt', 'save-to': 'commit' },
      onOutput: (text) => {
        log += text;
      },
      onStart: (send) => {
        kill = send;
      },
    });
    const { requests } = repository.stage.deepgram;
    await until(() => log.includes('a.wav: 3.0 s') && requests.length === 2, running);
    // The second signal leaves to the commit the time for which answers in flight would be awaited.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) kill(signal);
    const ran = await running;

    // The run ended before the second answer arrived.
    expect(requests.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 'aborted']));
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '1' } });
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed', 'b.mp3': 'cancelled' });
    expect(ran.summary).toContain('b.mp3');
    expect([...(await repository.github.tree('main')).keys()]).toContain('a.wav.txt');
  });
});
