import { describe, expect, it } from 'vitest';
import { at } from '../../src/lib/guards.ts';
import { type GitHub, REVIEWER } from '../github/server.ts';
import { batchOf, gitHub, pullRequestSaver, push } from './on-github.ts';

const OURS = 'transcripts/main';

/** Sends a request as a person. */
async function send(server: GitHub, method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${server.apiUrl}/repos/mona/talks/${path}`, {
    method,
    headers: { authorization: `token ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

const contentOf = async (server: GitHub, branch: string, path: string): Promise<string> =>
  String(await server.content((await server.tree(branch)).get(path)?.oid ?? ''));

const headlines = async (server: GitHub, branch: string): Promise<string[]> =>
  (await server.commits(branch)).map(({ message }) => message.split('\n')[0] ?? '');

describe('a pull request', () => {
  it('is opened with the transcripts', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const saver = pullRequestSaver(server, push(start));
    await saver.preflight([]);
    expect(await server.pulls()).toEqual([]);
    const saved = await saver.save(await batchOf({ 'a/talk.txt': 'Hello', 'b.txt': 'World' }));
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
    expect(body).toContain('| a/talk | 1:00 | 150 | 99 % | a/talk.txt |');
    expect(body).toContain('Made by [this run](https://github.com/mona/talks/actions/runs/42).');
    expect(body).toContain(`<!-- transcripts: ${await server.head(OURS)} -->`);
    expect(await headlines(server, OURS)).toEqual(['Add transcripts of 2 sources', 'First commit']);
    const number = String(at(pull, 'number'));
    const url = String(at(pull, 'html_url'));
    expect(saved).toEqual({
      outputs: { 'pull-request-number': number, 'pull-request-url': url },
      message: `Pull request #${number} opened with 2 files: ${url}`,
      link: { text: `Pull request #${number}`, url },
      left: [],
    });
  });

  it('is as the user wants it', async () => {
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
    await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
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
    const server = await gitHub({ files: { 'talk.txt': 'Hello' } });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    const saved = await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
    expect(saved.outputs).toEqual({ 'pull-request-number': '', 'pull-request-url': '' });
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('leaves what someone changed on the base meanwhile', async () => {
    const server = await gitHub({ files: { 'a.txt': 'old', 'b.txt': 'old' } });
    const event = push(await server.head('main'));
    await server.push('main', { 'a.txt': 'Corrected' });
    const saved = await pullRequestSaver(server, event).save(await batchOf({ 'a.txt': 'a', 'b.txt': 'b' }));
    expect(saved.left).toEqual(['a.txt']);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('Corrected');
    expect(await contentOf(server, OURS, 'b.txt')).toBe('b');
    const [pull] = await server.pulls();
    expect(String(at(pull, 'body'))).toContain('because they changed on the branch meanwhile: a.txt');
  });
});

describe('a later run', () => {
  it('without changes leaves the pull request alone', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const first = await pullRequestSaver(server, event).save(await batchOf({ 'talk.txt': 'Hello' }));
    const [before, requests] = [await server.pulls(), server.requests.length];
    const second = await pullRequestSaver(server, event).save(await batchOf({ 'talk.txt': 'Hello' }));
    expect(second.outputs).toEqual(first.outputs);
    expect(second.message).toMatch(/^Pull request #\d+ is up to date: /);
    expect(await server.pulls()).toEqual(before);
    expect(server.requests.slice(requests).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('updates it in place, also what it has transcribed before', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await batchOf({ 'a.txt': 'first', 'b.txt': 'b' }));
    const saved = await pullRequestSaver(server, event).save(
      await batchOf({ 'a.txt': 'second', 'c.txt': 'c' }),
    );
    expect(saved.message).toMatch(/^Pull request #\d+ updated with 2 files: /);
    expect(saved.left).toEqual([]);
    expect(await server.pulls()).toHaveLength(1);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('second');
    expect([...(await server.tree(OURS)).keys()].sort()).toEqual(['README.md', 'a.txt', 'b.txt', 'c.txt']);
    expect(await headlines(server, OURS)).toHaveLength(3);
    const [pull] = await server.pulls();
    expect(String(at(pull, 'body'))).toContain(`<!-- transcripts: ${await server.head(OURS)} -->`);
  });

  it('leaves what someone corrected in it', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await batchOf({ 'a.txt': 'first', 'b.txt': 'first' }));
    await server.push(OURS, { 'a.txt': 'Corrected' });
    const saved = await pullRequestSaver(server, event).save(
      await batchOf({ 'a.txt': 'second', 'b.txt': 'second' }),
    );
    expect(saved.left).toEqual(['a.txt']);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('Corrected');
    expect(await contentOf(server, OURS, 'b.txt')).toBe('second');
  });

  it('starts anew after the pull request was closed', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const first = await pullRequestSaver(server, push(start)).save(await batchOf({ 'a.txt': 'a' }));
    await send(server, 'PATCH', `pulls/${first.outputs['pull-request-number']}`, { state: 'closed' });
    const second = await pullRequestSaver(server, push(start)).save(await batchOf({ 'b.txt': 'b' }));
    expect(second.outputs['pull-request-number']).not.toBe(first.outputs['pull-request-number']);
    expect([...(await server.tree(OURS)).keys()].sort()).toEqual(['README.md', 'b.txt']);
  });

  it('goes on with a branch that has no pull request yet', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    server.fail({ path: '/pulls', method: 'POST', answer: { status: 422, body: { message: 'No' } } });
    const first = pullRequestSaver(server, event).save(await batchOf({ 'a.txt': 'a' }));
    await expect(first).rejects.toThrow(
      'GitHub refused to open a pull request into the branch main (422 No).',
    );
    await pullRequestSaver(server, event).save(await batchOf({ 'a.txt': 'a' }));
    expect(await server.pulls()).toHaveLength(1);
    expect(await headlines(server, OURS)).toHaveLength(2);
  });
});

it('is one, if GitHub drops the connection after it was opened', async () => {
  const server = await gitHub();
  server.fail({ path: '/pulls', method: 'POST', answer: 'drop-after' });
  const saver = pullRequestSaver(server, push(await server.head('main')));
  const saved = await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
  const pulls = await server.pulls();
  expect(pulls).toHaveLength(1);
  expect(saved.outputs['pull-request-number']).toBe(String(at(pulls[0], 'number')));
});

it('two runs at once share one', async () => {
  const server = await gitHub();
  const event = push(await server.head('main'));
  const [one, two] = [await batchOf({ 'one.txt': '1' }), await batchOf({ 'two.txt': '2' })];
  const [first, second] = await Promise.all([
    pullRequestSaver(server, event).save(one),
    pullRequestSaver(server, event).save(two),
  ]);
  expect(first.outputs).toEqual(second.outputs);
  expect(await server.pulls()).toHaveLength(1);
  expect([...(await server.tree(OURS)).keys()].sort()).toEqual(['README.md', 'one.txt', 'two.txt']);
});
