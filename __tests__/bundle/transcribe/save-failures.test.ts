import { describe, expect, it } from 'vitest';
import type { GitHubOptions } from '../../servers/github/server.ts';
import { answer, COMMITTING, graphqlError, later, openRepository } from '../github.ts';
import { annotations, SPOKEN } from '../helpers.ts';

interface Failing {
  readonly name: string;
  readonly github?: Partial<GitHubOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly error: RegExp;
}

const pullRequests = { 'save-to': 'pull-request' };
const forbidden = answer(403, 'GitHub Actions is not permitted to create or approve pull requests.');

/**
 * One failure of each kind that is detected before anything is sent: of an input, of the token, of what Actions may do, and
 * of the branch's files. commit-preflight.test.ts, commit-refused.test.ts and pull-request-refused.test.ts have all.
 */
const BEFORE: readonly Failing[] = [
  {
    name: 'an unknown variable in the message',
    inputs: { 'commit-message': 'Add {nothing}' },
    error: /^commit-message: \{nothing\} is not known\./,
  },
  {
    name: 'a read-only token, for a commit',
    github: { token: 'read' },
    error:
      /^token: it may not commit to the branch main .*Resource not accessible by integration.*`permissions: contents: write`/,
  },
  {
    name: 'Actions that may not create pull requests',
    github: { faults: [{ method: 'POST', path: '/pulls', answer: forbidden }] },
    inputs: pullRequests,
    error: /"Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General/,
  },
  {
    name: 'a folder where the transcript goes',
    github: { files: { 'a.wav.txt/x': 'x' } },
    error: /^output: it cannot be committed: a\.wav\.txt is a folder on the branch\./,
  },
];

/** A failure that only shows when the commit is made. commit-refused.test.ts has all. */
const AFTERWARDS: readonly Failing[] = [
  {
    name: 'a permission that was taken away meanwhile',
    github: { faults: later(1, graphqlError('FORBIDDEN', 'Resource not accessible by integration')) },
    error: /token: it may not commit to the branch main .*`permissions: contents: write`/,
  },
];

const COMMIT = { formats: 'txt', 'save-to': 'commit', 'save-on-failure': 'nothing' };
const files = { 'a.wav': 'speech' };

describe.concurrent('save-to: commit and pull-request', () => {
  describe('before anything is sent, the run fails for', () => {
    it.each(BEFORE)('$name', async ({ github: options = {}, inputs, error }) => {
      await using repository = await openRepository({ files, github: options });
      const { github, stage } = repository;
      const head = await github.head('main');
      const ran = await repository.run({ inputs: { ...COMMIT, ...inputs } });

      expect(annotations(ran, 'error')).toEqual([expect.stringMatching(error)]);
      expect(ran.exitCode).toBe(1);
      expect(stage.deepgram.requests).toEqual([]);
      expect(await github.head('main')).toBe(head);
      expect(await github.pulls()).toEqual([]);
    });
  });

  it("before anything is sent, a branch whose name prevents the run's branch is reported", async () => {
    await using repository = await openRepository({ files });
    await repository.github.push('transcripts', { a: 'a' });
    const ran = await repository.run({ inputs: { ...COMMIT, ...pullRequests } });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(
        /^pull-request-branch: git cannot have transcripts\/main while there is a branch transcripts\./,
      ),
    ]);
    expect(repository.stage.deepgram.requests).toEqual([]);
  });

  it('a rule that the token may bypass prevents nothing', async () => {
    const rules = [{ branches: 'main', type: 'pull_request', bypassed: true }] as const;
    await using repository = await openRepository({ files, github: { rules } });
    const ran = await repository.run({ inputs: COMMIT });
    expect(annotations(ran, 'warning')).toEqual([]);
    expect(ran.outputs['commit-sha']).toBe(await repository.github.head('main'));
  });

  it('one 422 "No commits between" is retried, with a title that is truncated to 256 characters', async () => {
    const fault = {
      method: 'POST',
      path: '/pulls',
      answer: answer(422, 'No commits between main and transcripts/main'),
    };
    await using repository = await openRepository({ files, github: { faults: later(1, fault) } });
    const inputs = { ...COMMIT, ...pullRequests, 'pull-request-title': `{count} ${'ü'.repeat(300)}` };
    const ran = await repository.run({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { 'pull-request-number': '1' } });
    expect(await repository.github.pulls()).toMatchObject([{ title: `1 ${'ü'.repeat(253)}…` }]);
  });

  describe('with save-on-failure: nothing, the transcripts stay in the workspace after', () => {
    it.each(AFTERWARDS)('$name', async ({ github: options = {}, inputs, error }) => {
      await using repository = await openRepository({ files, github: options, artifacts: [] });
      const { github, stage } = repository;
      const head = await github.head('main');
      const ran = await repository.run({ inputs: { ...COMMIT, ...inputs } });

      expect(annotations(ran, 'error')).toEqual([expect.stringMatching(error)]);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '0' } });
      expect(stage.deepgram.requests).toHaveLength(1);
      const written = inputs?.['output'] === undefined ? 'a.wav.txt' : 'out/a.wav.txt';
      expect(await stage.read(written)).toBe(`${SPOKEN}\n`);
      expect(await github.head('main')).toBe(head);
      expect(repository.artifacts.artifacts()).toEqual([]);
    });
  });

  // commit-faults.test.ts has all, without waiting.
  describe('a temporary fault does not fail the run', () => {
    it.each<readonly [string, GitHubOptions['faults']]>([
      [
        '429 with Retry-After',
        [{ path: '/git/ref/', answer: answer(429, 'Slow down', { 'retry-after': '1' }) }],
      ],
      ['a connection that is dropped after the commit', later(1, { ...COMMITTING, answer: 'drop-after' })],
    ])('%s', async (_, faults = []) => {
      await using repository = await openRepository({ files, github: { faults } });
      const { github } = repository;
      const start = await github.head('main');
      const ran = await repository.run({ inputs: COMMIT });

      expect(annotations(ran, 'error')).toEqual([]);
      const [commit, ...before] = await github.commits('main');
      expect(before.map(({ oid }) => oid)).toEqual([start]);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: '1', 'commit-sha': commit?.oid } });
      expect((await github.tree('main')).has('a.wav.txt')).toBe(true);
    });
  });
});
