import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import type { PullRequestOptions } from '../../../src/transcribe/save/pull-request.ts';
import { LOCK, planOf } from '../../helpers/batches.ts';
import type { GitHubOptions } from '../../servers/github/server.ts';
import { commitSaver, gitHub, pullRequestSaver, push } from './on-github.ts';

/** What the preflight finds before anything is paid for, whatever the cause, in one sentence that says what to do. */

const SUBMODULE = { mode: '160000', oid: '0123456789abcdef0123456789abcdef01234567' };

interface Obstacle {
  readonly name: string;
  readonly github?: Partial<GitHubOptions>;
  /** Saves to a pull request with these options instead of a commit. */
  readonly proposal?: Partial<PullRequestOptions>;
  /** `a.wav.txt` if not given. */
  readonly transcript?: string;
  readonly error: RegExp;
}

/** Returns an error of GitHub's REST API. */
const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

const everything = { path: '/repos/', times: 1000 };

/** Obstacles that are in the repository, the token or the inputs. */
const OBSTACLES: readonly Obstacle[] = [
  {
    name: 'a GitHub that keeps failing',
    github: { faults: [{ ...everything, answer: answer(502, 'Bad Gateway') }] },
    error: /^GitHub failed to read the repository \(502 Bad Gateway\)\. Run the job again/,
  },
  {
    name: 'a read-only token, for a pull request',
    github: { token: 'read' },
    proposal: {},
    error: /^token: it may not commit to the branch main .*`permissions: contents: write`/,
  },
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
    transcript: 'out/a.wav.txt',
    error: /out is a file on the branch, and out\/a\.wav\.txt would lie in it\./,
  },
  {
    name: 'a submodule where its folder goes',
    github: { files: { out: SUBMODULE } },
    transcript: 'out/a.wav.txt',
    error: /out is a submodule on the branch, and out\/a\.wav\.txt would lie in it\./,
  },
];

/** Rules, names and the like, which GitHub reports on request. */
const REFUSED: readonly Obstacle[] = [
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
    proposal: {},
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
    proposal: {},
    error: /^The repository is archived/,
  },
  {
    name: 'drafts that are not available',
    github: { drafts: false, private: true },
    proposal: { draft: true },
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
    proposal: { branch: 'my transcripts' },
    error: /^pull-request-branch: git does not accept "my transcripts": it has a space/,
  },
  {
    name: 'a label that GitHub does not take',
    proposal: { labels: ['x'.repeat(51)] },
    error: /^pull-request-labels: .* has more than 50 characters/,
  },
];

describe('before anything is paid for, the preflight refuses', () => {
  it.each([...OBSTACLES, ...REFUSED])(
    '$name',
    async ({ github: options, proposal, transcript = 'a.wav.txt', error }) => {
      const server = await gitHub(options);
      const head = await server.head('main');
      const saver =
        proposal === undefined
          ? commitSaver(server, push(head))
          : pullRequestSaver(server, push(head), proposal);
      const refusal = await saver.preflight(planOf(transcript, LOCK)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Failure);
      expect(refusal).toMatchObject({ message: expect.stringMatching(error) });
      expect(await server.head('main')).toBe(head);
      expect(await server.pulls()).toEqual([]);
    },
  );
});
