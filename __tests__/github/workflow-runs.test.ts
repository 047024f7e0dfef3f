import { afterEach, expect, it, vi } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { openStore } from '../../src/transcribe/answers/open.ts';
import { withCallerJob } from '../../src/transcribe/caller.ts';
import { warnOfOverlap } from '../../src/transcribe/overlap.ts';
import { read } from '../helpers/inputs.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';
import { start } from '../servers/github/start.ts';

afterEach(() => void vi.unstubAllEnvs());

interface Call {
  readonly calledJob?: string;
  readonly token?: string;
  readonly actions?: 'read' | 'none';
}

/** The name that a job in a reusable workflow determines for itself. */
async function jobOf({ actions = 'read', ...given }: Call) {
  const github = await start({ permissions: { contents: 'read', actions } });
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  const event = await readEvent({ GITHUB_JOB: 'transcribe', GITHUB_REPOSITORY: 'octo-org/octo-repo' });
  const calledJob = String(github.addJob('episodes (en) / transcribe'));
  const { job, isUnknownCall } = await withCallerJob(event, { calledJob, token: github.token, ...given });
  expect(github.violations).toEqual([]);
  return { job, isUnknownCall, requests: github.requests.length };
}

it.each<[string, Call, Awaited<ReturnType<typeof jobOf>>]>([
  ['by its name', {}, { job: 'episodes (en) / transcribe', isUnknownCall: undefined, requests: 1 }],
  [
    'not at all if it was not called',
    { calledJob: '' },
    { job: 'transcribe', isUnknownCall: undefined, requests: 0 },
  ],
  [
    'not without `actions: read`',
    { actions: 'none' },
    { job: 'transcribe', isUnknownCall: true, requests: 1 },
  ],
  ['not without a token', { token: '' }, { job: 'transcribe', isUnknownCall: true, requests: 0 }],
  [
    'not by what is no id',
    { calledJob: '../..' },
    { job: 'transcribe', isUnknownCall: undefined, requests: 0 },
  ],
])('a job is distinguished from other calls of its workflow %s', async (_, call, expected) => {
  expect(await jobOf(call)).toEqual(expected);
});

interface Beside {
  /** Other runs; `null` for one that is still running. */
  readonly others: readonly (string | null)[];
  readonly workflow?: string;
  readonly actions?: 'read' | 'none';
  readonly hasStore?: boolean;
  readonly saveTo?: string;
  /** The status that GitHub answers instead of the runs. */
  readonly status?: number;
}

/** The log of a run that is about to pay for 12 recordings while other runs exist. */
async function saidBeside({
  others,
  workflow = 'talks.yml',
  actions = 'read',
  hasStore,
  saveTo = 'commit',
  status,
}: Beside) {
  const github = await start({ permissions: { contents: 'read', actions } });
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  const run = { branch: 'main', sha: await github.head('main') };
  const own = github.addRun({ ...run, workflow: 'talks.yml', conclusion: null });
  for (const conclusion of others) github.addRun({ ...run, workflow, conclusion });
  const event = await readEvent({
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_RUN_ID: String(own),
    GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/talks.yml@refs/heads/main',
  });
  const inputs = await read({ 'save-to': saveTo, token: github.token });
  const folder = hasStore ? await makeWorkspace() : '';
  const store = await openStore(
    { cache: false, folder },
    {},
    () => {},
    () => {},
  );
  if (status !== undefined) github.fail({ method: 'GET', path: '/runs', answer: { status, body: {} } });
  const log = await printedBy(() => warnOfOverlap(12, { inputs, event, store }));
  expect(github.violations).toEqual([]);
  return { lines: linesOf(log), requests: github.requests.length };
}

it('a run that could not see another run’s answers says so before it pays', async () => {
  expect(await saidBeside({ others: [null] })).toEqual({
    lines: [
      '::warning::cache: it is off, and run 2 of this workflow is still running. Its answers cannot be seen ' +
        'before they are saved, so up to 12 recordings may be paid for twice. Use `cache: true`, a ' +
        '`cache-folder` that both runs have, ' +
        'or a `concurrency` group.',
    ],
    requests: 1,
  });
});

it.each<[string, Beside, number]>([
  ['no other goes on', { others: ['success', 'cancelled'] }, 1],
  ['the other is of another workflow', { others: [null], workflow: 'tests.yml' }, 1],
  ['it may not be told', { others: [null], actions: 'none' }, 1],
  ['GitHub has a problem, which is not waited for', { others: [null], status: 503 }, 1],
  ['both look into one store', { others: [null], hasStore: true }, 0],
  ['nothing is saved to a branch', { others: [null], saveTo: 'workspace' }, 0],
])('nothing is logged if %s', async (_, beside, requests) => {
  expect(await saidBeside(beside)).toEqual({ lines: [], requests });
});
