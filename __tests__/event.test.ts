import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { admit, dependsOnEvent, type Event } from '../src/event.ts';
import { makeWorkspace } from './helpers/workspace.ts';

const REPOSITORY = { full_name: 'octo/talks', fork: false };

const pullRequest = (head: unknown, login = 'octocat'): unknown => ({
  action: 'opened',
  number: 1,
  repository: REPOSITORY,
  sender: { login },
  pull_request: {
    user: { login },
    head: { ref: 'branch', repo: head },
    base: { ref: 'main', repo: REPOSITORY },
  },
});

/** Reads an event in a process of its own, since @actions/github reads the payload only once. */
async function read(name: string, payload: unknown, actor = 'octocat'): Promise<unknown> {
  const file = path.join(await makeWorkspace(), 'event.json');
  await writeFile(file, JSON.stringify(payload));
  const module = new URL('../src/event.ts', import.meta.url).href;
  const script = `const { readEvent } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(await readEvent()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_ACTOR: actor },
  });
  return JSON.parse(stdout);
}

describe('readEvent', () => {
  it.each([
    ['a push', 'push', { repository: REPOSITORY, ref: 'refs/heads/main' }, 'octocat', false, false],
    ['a schedule', 'schedule', { schedule: '0 0 * * *' }, 'octocat', false, false],
    ['a pull request of this repository', 'pull_request', pullRequest(REPOSITORY), 'octocat', false, false],
    [
      'a pull request from a fork',
      'pull_request_target',
      pullRequest({ full_name: 'stranger/talks', fork: true }),
      'stranger',
      true,
      false,
    ],
    ['a pull request whose fork is deleted', 'pull_request', pullRequest(null), 'octocat', true, false],
    [
      'a pull request within a repository that is a fork itself',
      'pull_request',
      pullRequest({ full_name: 'octo/talks', fork: true }),
      'octocat',
      false,
      false,
    ],
    [
      'a pull request of Dependabot',
      'pull_request',
      pullRequest(REPOSITORY, 'dependabot[bot]'),
      'dependabot[bot]',
      false,
      true,
    ],
    [
      'a pull request of Dependabot that a person runs again',
      'pull_request',
      pullRequest(REPOSITORY, 'dependabot[bot]'),
      'octocat',
      false,
      true,
    ],
    ['a push of Dependabot', 'push', { repository: REPOSITORY }, 'dependabot[bot]', false, true],
  ])('recognizes %s', async (_, name, payload, actor, fromFork, byDependabot) => {
    expect(await read(name, payload, actor)).toEqual({ name, fromFork, byDependabot });
  });
});

const event = (name: string, from: 'here' | 'fork' | 'dependabot' = 'here'): Event => ({
  name,
  fromFork: from === 'fork',
  byDependabot: from === 'dependabot',
});

describe('admit', () => {
  it.each([
    ['a push', event('push'), false],
    ['a pull request of this repository', event('pull_request'), false],
    ['a fork that sends its own secrets', event('pull_request', 'fork'), false],
    ['Dependabot with a secret of its own', event('pull_request', 'dependabot'), false],
    ['pull_request_target of this repository', event('pull_request_target'), false],
    ['pull_request_target of a fork that is allowed', event('pull_request_target', 'fork'), true],
  ])('lets %s use the key', (_, what, allowForkHeads) => {
    expect(admit(what, 'a-key', allowForkHeads)).toEqual({ admitted: true });
  });

  it.each([
    ['a fork', event('pull_request', 'fork'), false, 'no-key-on-fork', /forks get no secrets/],
    ['an allowed fork', event('pull_request_target', 'fork'), true, 'no-key-on-fork', /forks get no secrets/],
    [
      'Dependabot',
      event('pull_request', 'dependabot'),
      false,
      'no-key-for-dependabot',
      /Dependabot's runs get no/,
    ],
    [
      'Dependabot on a push',
      event('push', 'dependabot'),
      false,
      'no-key-for-dependabot',
      /Dependabot's runs get no/,
    ],
  ])('skips %s without a key in peace', (_, what, allowForkHeads, reason, why) => {
    expect(admit(what, '', allowForkHeads)).toEqual({
      admitted: false,
      reason,
      why: expect.stringMatching(why),
    });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'pull_request', 'pull_request_target'])(
    'fails on %s without a key and names the causes',
    (name) => {
      expect(() => admit(event(name), '', false)).toThrow(
        /^api-key: it is empty\..*not defined.*misspelled.*environment.*secrets: inherit/,
      );
    },
  );

  it.each(['a-key', ''])('refuses pull_request_target of a fork with the key %j', (key) => {
    expect(() => admit(event('pull_request_target', 'fork'), key, false)).toThrow(
      /^Refused on pull_request_target:.*fork.*allow-fork-heads: true/,
    );
  });
});

it.each([
  ['push', 'a-key', false],
  ['pull_request', 'a-key', false],
  [undefined, 'a-key', false],
  ['pull_request_target', 'a-key', true],
  ['push', '', true],
])('whether %s with the key %j is admitted depends on the event: %s', (name, key, depends) => {
  expect(dependsOnEvent(name, key)).toBe(depends);
});
