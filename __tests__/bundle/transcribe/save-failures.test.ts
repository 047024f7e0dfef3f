import { describe, expect, it } from 'vitest';
import type { GitHubOptions } from '../../servers/github/server.ts';
import { answer, COMMITTING, graphqlError, later, openRepository, post } from '../github.ts';
import { annotations, SPOKEN } from '../helpers.ts';

const SUBMODULE = { mode: '160000', oid: '0123456789abcdef0123456789abcdef01234567' };

interface Failing {
  readonly name: string;
  readonly github?: Partial<GitHubOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly error: RegExp;
}

const pullRequests = { 'save-to': 'pull-request' };
const forbidden = answer(403, 'GitHub Actions is not permitted to create or approve pull requests.');
const everything = { path: '/repos/', times: 1000 };

/** Failures that are detected before anything is sent. */
const BEFORE: readonly Failing[] = [
  {
    name: 'a GitHub that keeps failing',
    github: { faults: [{ ...everything, answer: answer(502, 'Bad Gateway') }] },
    error: /^GitHub failed to read the repository \(502 Bad Gateway\)\. Run the job again/,
  },
  {
    name: 'a branch that does not exist',
    inputs: { branch: 'nowhere' },
    error: /^branch: there is no branch nowhere in this repository\./,
  },
  { name: 'a tag in place of a branch', inputs: { branch: 'v1' }, error: /^branch: v1 is a tag/ },
  {
    name: 'the merge of a pull request',
    inputs: { branch: 'refs/pull/2/merge' },
    error: /is the merge of a pull request/,
  },
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
    name: 'a read-only token, for a pull request',
    github: { token: 'read' },
    inputs: pullRequests,
    error: /^token: it may not commit to the branch main .*`permissions: contents: write`/,
  },
  {
    name: 'a token that may write, but open no pull request',
    github: {
      faults: [
        { method: 'POST', path: '/pulls', answer: answer(403, 'Resource not accessible by integration') },
      ],
    },
    inputs: pullRequests,
    error: /^token: it may not open a pull request .*`permissions: pull-requests: write`/,
  },
  {
    name: 'Actions that may not create pull requests',
    github: { faults: [{ method: 'POST', path: '/pulls', answer: forbidden }] },
    inputs: pullRequests,
    error: /"Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General/,
  },
  {
    name: 'an expired token',
    github: { token: 'none' },
    error: /^token: GitHub does not accept it \(401 Bad credentials\)/,
  },
  { name: 'no token', inputs: { token: '' }, error: /^token: it is empty/ },
  {
    name: 'a rate limit that asks for too long a wait',
    github: {
      faults: [{ ...everything, answer: answer(429, 'API rate limit exceeded', { 'retry-after': '3600' }) }],
    },
    error: /^GitHub's rate limit is used up .*It asks to wait 3600 s\./,
  },
  {
    name: 'a folder where the transcript goes',
    github: { files: { 'a.wav.txt/x': 'x' } },
    error: /^output: it cannot be committed: a\.wav\.txt is a folder on the branch\./,
  },
  {
    name: 'a file where its folder goes',
    github: { files: { out: 'x' } },
    inputs: { output: 'out/{file}.{format}' },
    error: /out is a file on the branch, and out\/a\.wav\.txt would lie in it\./,
  },
  {
    name: 'a submodule where its folder goes',
    github: { files: { out: SUBMODULE } },
    inputs: { output: 'out/{file}.{format}' },
    error: /out is a submodule on the branch, and out\/a\.wav\.txt would lie in it\./,
  },
];

/** Rules, names and the like, which GitHub reports on request. */
const REFUSED: readonly Failing[] = [
  {
    name: 'a protected main',
    github: { rules: [{ branches: 'main', type: 'classic' }] },
    error:
      /^branch: the rules for main do not let the token commit to it \(it is protected\)\. Use `save-to: pull-request`/,
  },
  {
    name: 'a rule that asks for pull requests',
    github: { rules: [{ branches: 'main', type: 'pull_request' }] },
    error: /^branch: the rules for main do not let the token commit to it \(a pull request is required\)/,
  },
  {
    name: 'a rule that asks for status checks',
    github: { rules: [{ branches: '~ALL', type: 'required_status_checks', checks: ['build'] }] },
    error: /status checks are required, which a commit through the API does not have/,
  },
  {
    name: 'a rule against creating our branch',
    github: { rules: [{ branches: 'transcripts/*', type: 'creation' }] },
    inputs: pullRequests,
    error: /^pull-request-branch: the rules for transcripts\/main do not let transcripts\/main be created/,
  },
  {
    name: 'an archived repository',
    github: { archived: true },
    error: /^The repository is archived/,
  },
  {
    name: 'an archived repository, for a pull request',
    github: { archived: true },
    inputs: pullRequests,
    error: /^The repository is archived/,
  },
  {
    name: 'drafts that are not available',
    github: { drafts: false, private: true },
    inputs: { ...pullRequests, 'pull-request-draft': 'true' },
    error: /[Dd]raft pull requests are not supported/,
  },
  {
    name: 'a lock file on the branch with conflict marks',
    github: { files: { 'transcripts.lock.json': '{\n<<<<<<< HEAD\n' } },
    error: /^lock-file: transcripts\.lock\.json: line 2 has a merge conflict/,
  },
  {
    name: 'a GraphQL that gives 502',
    github: { faults: [{ path: '/graphql', times: 1000, answer: answer(502, 'Bad Gateway') }] },
    error: /^GitHub failed to commit to the branch main \(502 Bad Gateway\)/,
  },
  {
    name: 'a GraphQL that gives 404',
    github: { faults: [{ path: '/graphql', times: 1000, answer: answer(404, 'Not Found') }] },
    error: /^GitHub found nothing when asked to commit to the branch main/,
  },
  {
    name: "a pull request's branch that git does not take",
    inputs: { ...pullRequests, 'pull-request-branch': 'my transcripts' },
    error: /^pull-request-branch: git does not accept "my transcripts": it has a space/,
  },
  {
    name: 'a label that GitHub does not take',
    inputs: { ...pullRequests, 'pull-request-labels': 'x'.repeat(51) },
    error: /^pull-request-labels: .* has more than 50 characters/,
  },
];

/** Failures that only show when the commit is made. */
const AFTERWARDS: readonly Failing[] = [
  {
    name: 'an error of GraphQL with status 200',
    github: { faults: later(1, graphqlError('UNPROCESSABLE', 'A file is not valid')) },
    error: /GitHub refused to commit to the branch main \(A file is not valid\)\./,
  },
  {
    name: 'a permission that was taken away meanwhile',
    github: { faults: later(1, graphqlError('FORBIDDEN', 'Resource not accessible by integration')) },
    error: /token: it may not commit to the branch main .*`permissions: contents: write`/,
  },
  {
    name: 'a token that expired meanwhile',
    github: { faults: later(1, { ...COMMITTING, answer: answer(401, 'Bad credentials') }) },
    error: /token: GitHub does not accept it \(401 Bad credentials\)/,
  },
];

const COMMIT = { formats: 'txt', 'save-to': 'commit', 'save-on-failure': 'nothing' };
const files = { 'a.wav': 'speech' };

describe.concurrent('save-to: commit and pull-request', () => {
  describe('before anything is sent, the run fails for', () => {
    it.each([...BEFORE, ...REFUSED])('$name', async ({ github: options = {}, inputs, error }) => {
      await using repository = await openRepository({ files, github: options });
      const { github, stage } = repository;
      const head = await github.head('main');
      if (inputs?.['branch'] === 'v1') await post(github, 'git/refs', { ref: 'refs/tags/v1', sha: head });
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

  it('a title of more than 256 characters is truncated', async () => {
    await using repository = await openRepository({ files });
    const inputs = { ...COMMIT, ...pullRequests, 'pull-request-title': `{count} ${'ü'.repeat(300)}` };
    await repository.run({ inputs });
    expect(await repository.github.pulls()).toMatchObject([{ title: `1 ${'ü'.repeat(253)}…` }]);
  });

  it('one 422 "No commits between" is retried', async () => {
    const fault = {
      method: 'POST',
      path: '/pulls',
      answer: answer(422, 'No commits between main and transcripts/main'),
    };
    await using repository = await openRepository({ files, github: { faults: later(1, fault) } });
    const ran = await repository.run({ inputs: { ...COMMIT, ...pullRequests } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { 'pull-request-number': '1' } });
  });

  describe('the transcripts stay in the workspace after', () => {
    it.each(AFTERWARDS)('$name', async ({ github: options = {}, inputs, error }) => {
      await using repository = await openRepository({ files, github: options });
      const { github, stage } = repository;
      const head = await github.head('main');
      const ran = await repository.run({ inputs: { ...COMMIT, ...inputs } });

      expect(annotations(ran, 'error')).toEqual([expect.stringMatching(error)]);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '0' } });
      expect(stage.deepgram.requests).toHaveLength(1);
      const written = inputs?.['output'] === undefined ? 'a.wav.txt' : 'out/a.wav.txt';
      expect(await stage.read(written)).toBe(`${SPOKEN}\n`);
      expect(await github.head('main')).toBe(head);
    });
  });

  describe('a temporary fault does not fail the run', () => {
    it.each<readonly [string, GitHubOptions['faults']]>([
      [
        '429 with Retry-After',
        [{ path: '/git/ref/', answer: answer(429, 'Slow down', { 'retry-after': '1' }) }],
      ],
      [
        'a secondary rate limit',
        later(1, {
          ...COMMITTING,
          answer: answer(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }),
        }),
      ],
      ['500', [{ path: '/git/ref/', answer: answer(500, 'Server Error') }]],
      ['502', later(1, { ...COMMITTING, answer: answer(502, 'Bad Gateway') })],
      [
        'an unclear error of GraphQL',
        later(1, graphqlError(undefined, 'Something went wrong while executing your query.')),
      ],
      ['a connection that is dropped', [{ path: '/git/commits/', answer: 'drop' }]],
      ['a connection that is dropped before the commit', later(1, { ...COMMITTING, answer: 'drop' })],
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
