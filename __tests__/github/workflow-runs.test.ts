import { afterEach, expect, it, vi } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { asCalled } from '../../src/transcribe/caller.ts';
import { start } from '../servers/github/start.ts';

afterEach(() => void vi.unstubAllEnvs());

interface Call {
  readonly calledJob?: string;
  readonly token?: string;
  readonly actions?: 'read' | 'none';
}

/** What a job in a reusable workflow knows of itself. */
async function jobOf({ actions = 'read', ...given }: Call) {
  const github = await start({ permissions: { contents: 'read', actions } });
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  const event = await readEvent({ GITHUB_JOB: 'transcribe', GITHUB_REPOSITORY: 'octo-org/octo-repo' });
  const calledJob = String(github.addJob('episodes (en) / transcribe'));
  const { job, isUntoldCall } = await asCalled(event, { calledJob, token: github.token, ...given });
  expect(github.violations).toEqual([]);
  return { job, isUntoldCall, requests: github.requests.length };
}

it.each<[string, Call, Awaited<ReturnType<typeof jobOf>>]>([
  ['by its name', {}, { job: 'episodes (en) / transcribe', isUntoldCall: undefined, requests: 1 }],
  [
    'not at all if it was not called',
    { calledJob: '' },
    { job: 'transcribe', isUntoldCall: undefined, requests: 0 },
  ],
  [
    'not without `actions: read`',
    { actions: 'none' },
    { job: 'transcribe', isUntoldCall: true, requests: 1 },
  ],
  ['not without a token', { token: '' }, { job: 'transcribe', isUntoldCall: true, requests: 0 }],
  [
    'not by what is no id',
    { calledJob: '../..' },
    { job: 'transcribe', isUntoldCall: undefined, requests: 0 },
  ],
])('a job is told apart from other calls of its workflow %s', async (_, call, expected) => {
  expect(await jobOf(call)).toEqual(expected);
});
