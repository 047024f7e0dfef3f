import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/github/client.ts';
import { LOCK, locked } from '../../helpers/batches.ts';
import { batchOf, commitSaver, gitHub, impatiently, push } from './on-github.ts';

describe('when others push', () => {
  it('both of two simultaneous runs commit', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const one = await batchOf({ 'one.txt': '1' });
    const two = await batchOf({ 'two.txt': '2' });
    await Promise.all([commitSaver(server, event).save(one), commitSaver(server, event).save(two)]);
    expect(await server.commits('main')).toHaveLength(3);
    expect([...(await server.tree('main')).keys()].sort()).toEqual(['README.md', 'one.txt', 'two.txt']);
  });

  it('between reading and writing, it reads again and keeps their files', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    server.fail({ path: '/graphql', before: () => server.push('main', { 'theirs.md': 'Theirs' }) });
    const saved = await commitSaver(server, event).save(await batchOf({ 'talk.txt': 'Hello' }));
    const commits = await server.commits('main');
    expect(commits.map(({ message }) => message.split('\n')[0])).toEqual([
      'Add transcript of talk',
      'Change files',
      'First commit',
    ]);
    expect(saved.left).toEqual([]);
    expect([...(await server.tree('main')).keys()].sort()).toEqual(['README.md', 'talk.txt', 'theirs.md']);
  });

  it.each([
    ['before', 'Corrected by hand'],
    ['in between', 'Corrected by hand'],
  ])('a transcript that somebody changed %s is kept and reported', async (when, correction) => {
    const server = await gitHub({ files: locked({ 'a.txt': 'old a', 'b.txt': 'old b' }) });
    const event = push(await server.head('main'));
    const correct = () => server.push('main', { 'a.txt': correction });
    if (when === 'before') await correct();
    else server.fail({ path: '/graphql', before: correct });
    const saved = await commitSaver(server, event).save(
      await batchOf(locked({ 'a.txt': 'new a', 'b.txt': 'new b' })),
    );
    const tree = await server.tree('main');
    expect(saved.left).toEqual(['a.txt']);
    expect(String(await server.content(tree.get('a.txt')?.oid ?? ''))).toBe(correction);
    expect(String(await server.content(tree.get('b.txt')?.oid ?? ''))).toBe('new b');
  });

  it('twenty-four jobs into one branch all commit, with a bounded number of requests', async () => {
    const server = await gitHub({ limits: { requests: 1000, points: 1000 } });
    const event = push(await server.head('main'));
    const names = Array.from({ length: 24 }, (_, index) => `job ${index}`);
    // Time runs five times as fast, so that requests take as large a share of it as over a network.
    const open: typeof connect = (token, of) => connect(token, of, (ms) => sleep(ms / 5));
    const saving = names.map(async (name) => {
      const batch = await batchOf(locked({ [`${name}.txt`]: name }));
      return await commitSaver(server, event, {}, { open, waits: [] }).save(batch);
    });
    const saved = await Promise.all(saving);
    expect(saved.flatMap(({ left }) => left)).toEqual([]);
    const tree = await server.tree('main');
    for (const name of names) expect(tree.has(`${name}.txt`)).toBe(true);
    const lock = String(await server.content(tree.get(LOCK)?.oid ?? ''));
    for (const name of names) expect(lock).toContain(`${name}.txt`);
    const asked = server.requests.filter(({ path }) => path !== '/graphql').length;
    const mutations = server.requests.length - asked;
    expect(asked).toBeLessThan(1000);
    expect(mutations).toBeLessThan(24 * 10);
  });

  it('gives up after some tries, never forces, and says so', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    let pushes = 0;
    const before = () => server.push('main', { 'theirs.md': `Theirs ${pushes++}` });
    server.fail({ path: '/graphql', times: 100, before });
    const { open, waits } = impatiently();
    const saving = commitSaver(server, event, {}, { open, waits }).save(await batchOf({ 'a.txt': 'a' }));
    await expect(saving).rejects.toThrow(
      'branch: others pushed to main during each of the 40 attempts to commit.',
    );
    expect(pushes).toBe(40);
    expect(waits).toHaveLength(39);
  });
});

describe('when it is unclear whether the commit was made', () => {
  it.each([
    ['the connection dropped after it', 'drop-after'],
    ['the connection dropped before it', 'drop'],
    ['GitHub failed with 502', { status: 502, body: { message: 'Bad gateway' } }],
    ['GitHub failed with 500', { status: 500, body: { message: 'Server Error' } }],
    [
      'GraphQL failed with 200',
      {
        status: 200,
        body: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] },
      },
    ],
  ] as const)('%s: there is one commit', async (_, answer) => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    server.fail({ path: '/graphql', answer });
    const saved = await commitSaver(server, event).save(await batchOf({ 'talk.txt': 'Hello' }));
    const commits = await server.commits('main');
    expect(commits).toHaveLength(2);
    expect(saved.outputs['commit-sha']).toBe(commits[0]?.oid);
    expect(saved.message).toMatch(/^1 file committed to main: /);
  });

  it('a permanent fault is finally reported', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    server.fail({ path: '/graphql', times: 100, answer: { status: 503, body: { message: 'No server' } } });
    const saving = commitSaver(server, event).save(await batchOf({ 'talk.txt': 'Hello' }));
    await expect(saving).rejects.toThrow('GitHub failed to commit to the branch main (503 No server).');
  });
});

describe('rate limits', () => {
  const secondary = 'You have exceeded a secondary rate limit.';
  it.each([
    ['429 with Retry-After', 429, { 'retry-after': '7' }, 'Too many requests', 7500],
    ['429 without Retry-After', 429, {}, 'Too many requests', 60_500],
    ['a secondary limit', 403, { 'retry-after': '60' }, secondary, 60_500],
    ['a secondary limit without Retry-After', 403, {}, secondary, 60_500],
  ])('%s is waited for', async (_, status, headers, message, least) => {
    for (const path of ['/graphql', '/git/ref']) {
      const server = await gitHub();
      const event = push(await server.head('main'));
      server.fail({ path, answer: { status, headers, body: { message } } });
      const patience = impatiently();
      await commitSaver(server, event, {}, patience).save(await batchOf({ 'talk.txt': 'Hello' }));
      expect(await server.commits('main')).toHaveLength(2);
      expect(patience.waits).toHaveLength(1);
      expect(patience.waits[0]).toBeGreaterThanOrEqual(least);
    }
  });

  it('a limit for the rest of the hour is reported at once', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const reset = String(Math.ceil(Date.now() / 1000) + 1800);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    server.fail({
      path: '/git/ref',
      answer: { status: 403, headers, body: { message: 'API rate limit exceeded' } },
    });
    const patience = impatiently();
    const saving = commitSaver(server, event, {}, patience).save(await batchOf({ 'talk.txt': 'Hello' }));
    await expect(saving).rejects.toThrow(/^GitHub's rate limit is used up .* It asks to wait 1[78]\d\d s\./);
    expect(patience.waits).toEqual([]);
  });

  it('reads are repeated after faults', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    server.fail({ path: '/git/ref', times: 2, answer: { status: 502, body: { message: 'Bad gateway' } } });
    server.fail({ path: '/git/ref', answer: { status: 500, body: { message: 'Server Error' } } });
    server.fail({ path: '/git/commits/', answer: 'drop' });
    server.fail({ path: '/git/trees', answer: 'drop' });
    await commitSaver(server, event).save(await batchOf({ 'talk.txt': 'Hello' }));
    expect(await server.commits('main')).toHaveLength(2);
  });
});
