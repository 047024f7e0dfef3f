import { describe, expect, it } from 'vitest';
import { at, textAt } from '../../servers/github/json.ts';
import type { GitHubFault } from '../../servers/github/server.ts';
import { openPullRequest, openRepository, type Premises, type Repository } from '../github.ts';
import { annotations, type Step } from '../helpers.ts';
import { pullRequest } from '../payloads.ts';

const MARKER = '<!-- deepgram-transcribe: Transcripts/transcribe -->';

interface Opened extends Repository {
  /** Runs as on the pull request with number 1. */
  onPullRequest(step?: Step): ReturnType<Repository['run']>;
  bodies(): Promise<string[]>;
}

async function open(premises: Premises = {}): Promise<Opened> {
  const repository = await openRepository({ files: { 'a.wav': 'speech' }, ...premises });
  const { github } = repository;
  const baseSha = await github.head('main');
  const headSha = await github.push('changes', { 'a.wav': 'speech' });
  await openPullRequest(github, 'changes');
  const event = { name: 'pull_request', payload: pullRequest({ number: 1, headSha, baseSha }) };
  return Object.assign(repository, {
    onPullRequest: (step: Step = {}) =>
      repository.run({ event, ...step, env: { GITHUB_REF: 'refs/pull/1/merge', ...step.env } }),
    bodies: async () => (await github.comments(1)).map((comment) => textAt(comment, 'body')),
  });
}

describe.concurrent('the comment on the pull request', () => {
  it('is written once and updated in place, for each job', async () => {
    await using repository = await open();
    const first = await repository.onPullRequest();
    expect(first.exitCode).toBe(0);
    expect(first.log).toMatch(/^Commented: https?:.+$/m);
    const [before = '', ...others] = await repository.bodies();
    expect(others).toEqual([]);
    expect(before.startsWith(`${MARKER}\n## Transcripts`)).toBe(true);
    expect(before).toContain('a.wav');
    expect(before).toContain('Hello there.');

    await repository.onPullRequest({ inputs: { output: 'new/{file}.{format}' } });
    const [updated = '', ...more] = await repository.bodies();
    expect(more).toEqual([]);
    expect(updated).toContain('new/a.wav.txt');

    await repository.onPullRequest({ env: { GITHUB_JOB: 'podcasts' } });
    expect(await repository.bodies()).toEqual([
      updated,
      expect.stringMatching(/^<!-- deepgram-transcribe: Transcripts\/podcasts -->\n/),
    ]);
  });

  it('is not a stranger’s comment with a copied marker', async () => {
    await using repository = await open();
    const { github } = repository;
    const stranger = {
      id: 999,
      body: `${MARKER}\nNot ours`,
      user: { login: 'stranger', type: 'User' },
      author_association: 'NONE',
    };
    github.fail({ method: 'GET', path: '/comments', answer: { status: 200, body: [stranger] } });
    const ran = await repository.onPullRequest();
    expect(ran.exitCode).toBe(0);
    expect(github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(await repository.bodies()).toHaveLength(1);
  });

  it.each<readonly [string, GitHubFault, reason: string, unlike: string]>([
    [
      'the token is read-only',
      {
        method: 'POST',
        path: '/comments',
        answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
      },
      '`permissions: pull-requests: write`',
      'Unlock',
    ],
    [
      'the conversation is locked',
      {
        method: 'POST',
        path: '/comments',
        answer: { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      },
      'issue is locked',
      'pull-requests: write',
    ],
  ])('is only missing, without an error, if %s', async (_, fault, reason, unlike) => {
    await using repository = await open({ github: { faults: [fault] } });
    const ran = await repository.onPullRequest();
    expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: '1' } });
    expect(annotations(ran, 'notice')).toEqual([expect.stringContaining(reason)]);
    expect(annotations(ran, 'notice')[0]).toMatch(/^No comment on the pull request: /);
    expect(annotations(ran, 'notice')[0]).not.toContain(unlike);
    expect(await repository.bodies()).toEqual([]);
  });

  it('is not written with comment: never', async () => {
    await using repository = await open();
    const before = repository.github.requests.length;
    expect((await repository.onPullRequest({ inputs: { comment: 'never' } })).exitCode).toBe(0);
    expect(repository.github.requests.slice(before)).toEqual([]);
  });

  it('reports failures, too', async () => {
    await using repository = await open({ files: { 'a.wav': 'speech', 'empty.wav': '' } });
    expect((await repository.onPullRequest()).exitCode).toBe(1);
    expect((await repository.bodies())[0]).toContain('empty.wav');
    expect(at(await repository.github.comments(1), 0, 'user', 'login')).toBe('github-actions[bot]');
  });
});
