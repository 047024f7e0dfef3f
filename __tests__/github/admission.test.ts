import { describe, expect, it } from 'vitest';
import { admit, isOpenToOutsiders } from '../../src/github/admission.ts';

type Event = Parameters<typeof admit>[0];

const event = (name: string, from: 'here' | 'fork' | 'dependabot' = 'here'): Event => ({
  name,
  fromFork: from === 'fork',
  outsider: from === 'fork' && name !== 'pull_request' ? 'a stranger decides' : undefined,
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
    ['workflow_run after a run of this repository', event('workflow_run'), false],
    ['workflow_run after a fork that is allowed', event('workflow_run', 'fork'), true],
  ])('lets %s use the key', (_, what, allowOutsideEvents) => {
    expect(admit(what, 'a-key', { allowOutsideEvents })).toEqual({ admitted: true });
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
  ])('skips %s without a key and without an error', (_, what, allowOutsideEvents, reason, why) => {
    expect(admit(what, '', { allowOutsideEvents })).toEqual({
      admitted: false,
      reason,
      why: expect.stringMatching(why),
    });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'pull_request', 'pull_request_target'])(
    'fails on %s without a key and names the causes',
    (name) => {
      expect(() => admit(event(name), '', { allowOutsideEvents: false })).toThrow(
        /^api-key: it is empty\..*not defined.*misspelled.*environment.*secrets: inherit/,
      );
    },
  );

  it.each([
    [
      'a variable',
      event('push'),
      { DEEPGRAM_API_KEY: 'a-key' },
      /the environment variable DEEPGRAM_API_KEY is not read/,
    ],
    [
      'a variable in a fork',
      { ...event('push'), isInFork: true },
      { DG_API_KEY: 'a-key' },
      /DG_API_KEY is not read/,
    ],
    [
      'a schedule in a fork',
      { ...event('schedule'), isInFork: true },
      {},
      /This repository is a fork, which does not inherit/,
    ],
    ['an empty variable', event('push'), { DEEPGRAM_API_KEY: ' ' }, /Likely causes/],
    ['another variable', event('push'), { DEEPGRAM_PROJECT: 'x' }, /Likely causes/],
  ] as const)('without a key, and with %s, says where it is lost', (_, what, env, message) => {
    expect(() => admit(what, '', { allowOutsideEvents: false }, env)).toThrow(message);
    expect(admit(what, 'key', { allowOutsideEvents: false }, env)).toEqual({ admitted: true });
  });

  it.each([
    ['pull_request_target', 'a-key'],
    ['pull_request_target', ''],
    ['workflow_run', 'a-key'],
  ])('refuses %s of a fork with the key %j', (name, key) => {
    expect(() => admit(event(name, 'fork'), key, { allowOutsideEvents: false })).toThrow(
      new RegExp(`^Refused on ${name}: a stranger decides\\. Use .*allow-outside-events: true`),
    );
  });
});

describe('an event', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'merge_group', ''])(
    '"%s" requires write access',
    (name) => expect(isOpenToOutsiders({ name })).toBe(false),
  );

  it.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'issues',
    'discussion',
    'fork',
    'watch',
    'workflow_run',
    'gollum',
    'deployment',
    'deployment_status',
    'check_run',
    'status',
    'an_event_of_tomorrow',
    'constructor',
  ])('"%s" can be caused by outsiders', (name) => expect(isOpenToOutsiders({ name })).toBe(true));
});
