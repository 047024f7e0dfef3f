import { describe, expect, it } from 'vitest';
import { at } from '../../../src/lib/guards.ts';
import { LOCK, locked, planOf } from '../../helpers/batches.ts';
import { type GitHub, REVIEWER } from '../../servers/github/server.ts';
import { batchOf, gitHub, pullRequestSaver, push } from './on-github.ts';

const OURS = 'transcripts/main';

const contentOf = async (server: GitHub, branch: string, path: string): Promise<string> =>
  String(await server.content((await server.tree(branch)).get(path)?.oid ?? ''));

const headlines = async (server: GitHub, branch: string): Promise<string[]> =>
  (await server.commits(branch)).map(({ message }) => message.split('\n')[0] ?? '');

describe('a pull request', () => {
  it('is opened with the transcripts', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const saver = pullRequestSaver(server, push(start));
    await saver.preflight(planOf());
    expect(await server.pulls()).toEqual([]);
    const saved = await saver.save(await batchOf(locked({ 'a/talk.txt': 'Hello', 'b.txt': 'World' })));
    expect(await server.head('main')).toBe(start);
    const [pull, ...more] = await server.pulls();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({
      title: 'Add transcripts of 2 sources',
      state: 'open',
      draft: false,
      head: { ref: OURS },
      base: { ref: 'main' },
    });
    const body = String(at(pull, 'body'));
    const page = 'https://github.com/mona/talks/blob/transcripts/main/';
    expect(body).toContain(`| a/talk | [a/talk.txt](${page}a/talk.txt) | 1:00 | 150 | 99 % |`);
    expect(body).toContain('Made by [this run](https://github.com/mona/talks/actions/runs/42).');
    expect(await headlines(server, OURS)).toEqual(['Add transcripts of 2 sources', 'First commit']);
    const number = String(at(pull, 'number'));
    const url = String(at(pull, 'html_url'));
    const { pageOf, ...rest } = saved;
    expect(pageOf?.('b', 'b.txt')).toBe(`${page}b.txt`);
    expect(rest).toEqual({
      outputs: { 'pull-request-number': number, 'pull-request-url': url },
      message: `Pull request #${number} opened with 2 files: ${url}`,
      link: { text: `Pull request #${number}`, url },
      left: [],
      warnings: [],
    });
  });

  it('is reported as conflicting with its base as long as it conflicts', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const saver = pullRequestSaver(server, push(start));
    const warnings = async (content: string) =>
      (await saver.save(await batchOf(locked({ 'talk.txt': content, 'b.txt': 'B' })))).warnings;
    expect(await warnings('Hello')).toEqual([]);
    await server.push('main', { 'b.txt': 'written by hand' });
    const [pull] = await server.pulls();
    const url = String(at(pull, 'html_url'));
    const expected = [
      expect.stringMatching(/^b\.txt on main is kept/),
      `Pull request #1 conflicts with main and cannot be merged: ${url}. Merge main into transcripts/main; in ` +
        'the lock file, keep the lines of both sides.',
    ];
    expect(await warnings('Hello')).toEqual(expected);
    expect(await warnings('Hello again')).toEqual(expected);
    await server.push('main', { 'b.txt': null });
    expect(await warnings('Hello once more')).toEqual([]);
  });

  it('follows the inputs', async () => {
    const server = await gitHub();
    await server.push('dev', {});
    const saver = pullRequestSaver(server, push(await server.head('main')), {
      base: 'dev',
      branch: 'bot/{branch}',
      title: 'Transcribe {count}',
      labels: ['transcripts', 'bot'],
      reviewers: [REVIEWER],
      draft: true,
      message: 'Message',
    });
    await saver.save(await batchOf(locked({ 'talk.txt': 'Hello' })));
    const [pull] = await server.pulls();
    expect(pull).toMatchObject({
      title: 'Transcribe 1',
      draft: true,
      head: { ref: 'bot/dev' },
      base: { ref: 'dev' },
      labels: [{ name: 'transcripts' }, { name: 'bot' }],
      requested_reviewers: [{ login: REVIEWER }],
    });
    expect((await headlines(server, 'bot/dev'))[0]).toBe('Message');
  });

  it('is not opened if nothing changed', async () => {
    const server = await gitHub({ files: locked({ 'talk.txt': 'Hello' }) });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    const saved = await saver.save(await batchOf(locked({ 'talk.txt': 'Hello' })));
    expect(saved.outputs).toEqual({ 'pull-request-number': '', 'pull-request-url': '' });
    expect(saved.message).toContain('Nothing to propose for main');
    expect(await server.pulls()).toEqual([]);
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('keeps files that somebody changed on the base in the meantime', async () => {
    const server = await gitHub({ files: locked({ 'a.txt': 'old', 'b.txt': 'old' }) });
    const event = push(await server.head('main'));
    await server.push('main', { 'a.txt': 'Corrected' });
    const saved = await pullRequestSaver(server, event).save(
      await batchOf(locked({ 'a.txt': 'a', 'b.txt': 'b' })),
    );
    expect(saved.left).toEqual(['a.txt']);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('Corrected');
    expect(await contentOf(server, OURS, 'b.txt')).toBe('b');
    const [pull] = await server.pulls();
    expect(String(at(pull, 'body'))).toContain(
      "because they differ from what the branch's lock file records: a.txt",
    );
  });
});

describe('a later run', () => {
  it('without changes does not update the pull request', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const first = await pullRequestSaver(server, event).save(await batchOf(locked({ 'talk.txt': 'Hello' })));
    const [before, requests] = [await server.pulls(), server.requests.length];
    const second = await pullRequestSaver(server, event).save(await batchOf(locked({ 'talk.txt': 'Hello' })));
    expect(second.outputs).toEqual(first.outputs);
    expect(second.message).toMatch(/^Pull request #\d+ is up to date: /);
    expect(await server.pulls()).toEqual(before);
    expect(server.requests.slice(requests).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('updates it in place, including earlier transcripts', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await batchOf(locked({ 'a.txt': 'first', 'b.txt': 'b' })));
    const saved = await pullRequestSaver(server, event).save(
      await batchOf(locked({ 'a.txt': 'second', 'c.txt': 'c' })),
    );
    expect(saved.message).toMatch(/^Pull request #\d+ updated with 2 files: /);
    expect(saved.left).toEqual([]);
    expect(await server.pulls()).toHaveLength(1);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('second');
    expect([...(await server.tree(OURS)).keys()].sort()).toEqual([
      'README.md',
      'a.txt',
      'b.txt',
      'c.txt',
      LOCK,
    ]);
    expect(await headlines(server, OURS)).toHaveLength(3);
  });

  it('keeps corrections in it', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await batchOf(locked({ 'a.txt': 'first', 'b.txt': 'first' })));
    await server.push(OURS, { 'a.txt': 'Corrected' });
    const saved = await pullRequestSaver(server, event).save(
      await batchOf(locked({ 'a.txt': 'second', 'b.txt': 'second' })),
    );
    expect(saved.left).toEqual(['a.txt']);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('Corrected');
    expect(await contentOf(server, OURS, 'b.txt')).toBe('second');
  });

  it.each([
    ['merged', OURS],
    ['closed', `${OURS}-2`],
  ] as const)('goes on after the pull request was %s, on the branch %s', async (what, branch) => {
    const server = await gitHub();
    const start = await server.head('main');
    const first = await pullRequestSaver(server, push(start)).save(await batchOf(locked({ 'a.txt': 'a' })));
    const number = Number(first.outputs['pull-request-number']);
    if (what === 'merged') await server.people.mergePull(number, 'squash');
    else await server.people.closePull(number);
    const second = await pullRequestSaver(server, push(start)).save(await batchOf(locked({ 'b.txt': 'b' })));
    expect(second.outputs['pull-request-number']).not.toBe(first.outputs['pull-request-number']);
    const merged = what === 'merged' ? ['a.txt'] : [];
    expect([...(await server.tree(branch)).keys()].sort()).toEqual(['README.md', ...merged, 'b.txt', LOCK]);
  });

  it('forwards its branch if that was merged by a commit', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await batchOf(locked({ 'a.txt': 'a' })));
    await server.people.mergePull(1, 'merge');
    await pullRequestSaver(server, event).save(await batchOf(locked({ 'b.txt': 'b' })));
    expect(await server.commits(OURS)).toHaveLength(3);
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('continues with a branch that has no pull request yet', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    server.fail({ path: '/pulls', method: 'POST', answer: { status: 422, body: { message: 'No' } } });
    const first = pullRequestSaver(server, event).save(await batchOf(locked({ 'a.txt': 'a' })));
    await expect(first).rejects.toThrow(
      'GitHub refused to open a pull request into the branch main (422 No).',
    );
    await pullRequestSaver(server, event).save(await batchOf(locked({ 'a.txt': 'a' })));
    expect(await server.pulls()).toHaveLength(1);
    expect(await headlines(server, OURS)).toHaveLength(2);
  });
});

it('uses the same one if GitHub drops the connection after it was opened', async () => {
  const server = await gitHub();
  server.fail({ path: '/pulls', method: 'POST', answer: 'drop-after' });
  const saver = pullRequestSaver(server, push(await server.head('main')));
  const saved = await saver.save(await batchOf(locked({ 'talk.txt': 'Hello' })));
  const pulls = await server.pulls();
  expect(pulls).toHaveLength(1);
  expect(saved.outputs['pull-request-number']).toBe(String(at(pulls[0], 'number')));
});

it('shares one with a simultaneous run', async () => {
  const server = await gitHub();
  const event = push(await server.head('main'));
  const [one, two] = [await batchOf(locked({ 'one.txt': '1' })), await batchOf(locked({ 'two.txt': '2' }))];
  const [first, second] = await Promise.all([
    pullRequestSaver(server, event).save(one),
    pullRequestSaver(server, event).save(two),
  ]);
  expect(first.outputs).toEqual(second.outputs);
  expect(await server.pulls()).toHaveLength(1);
  expect([...(await server.tree(OURS)).keys()].sort()).toEqual(['README.md', 'one.txt', LOCK, 'two.txt']);
});

it("does not use a pull request from the owner's fork", async () => {
  const server = await gitHub();
  const event = push(await server.head('main'));
  const fork = { repository: 'mona/twin', branch: OURS };
  await server.people.openPull({ title: 'Theirs', body: 'Theirs.', fork });
  const saved = await pullRequestSaver(server, event).save(await batchOf(locked({ 'a.txt': 'a' })));
  expect(saved.message).toMatch(/^Pull request #2 opened with 1 file: /);
  expect(await server.pull(1)).toMatchObject({ title: 'Theirs', body: 'Theirs.' });
});
