import { describe, expect, it } from 'vitest';
import { onPullRequest, onPullRequestTarget, type Trigger } from '../../servers/github/triggers.ts';
import { checkOut, LOCK, openTracked } from '../branches.ts';
import { filesOn } from '../checkouts.ts';
import type { Repository } from '../github.ts';
import { annotations, speech } from '../helpers.ts';
import { heardApart as cannedFor } from '../recordings.ts';

/**
 * The workflows that GitHub documents for merged pull requests: `types: [closed]` with `if:
 * github.event.pull_request.merged == true`, on pull_request and on pull_request_target.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#running-your-pull_request-workflow-when-a-pull-request-merges
 */
const EVENTS: readonly (readonly [string, (github: Repository['github']) => Promise<Trigger>])[] = [
  ['pull_request', (github) => onPullRequest(github, 1)],
  ['pull_request_target', (github) => onPullRequestTarget(github, 1, 'closed')],
];
const BRANCHES: readonly Readonly<Record<string, string>>[] = [{}, { branch: 'main' }];
const CASES = EVENTS.flatMap(([name, trigger]) =>
  BRANCHES.map((inputs) => ({ name, trigger, inputs, shown: inputs['branch'] ?? 'none' })),
);
const shownOf = (cases: typeof CASES): string =>
  cases.map(({ name, shown }) => `${name} (branch: ${shown})`).join(', ');
const COMMIT = { files: '*.wav', formats: 'txt, json', 'save-to': 'commit', 'save-on-failure': 'nothing' };
const MEDIA = { files: speech('a.wav'), cannedFor };

/**
 * Transcribes on main, then merges a pull request that was already open, which replaces the recording and adds another.
 * Deletes its branch and checks out main. Returns the number of requests.
 */
async function merge(repository: Repository): Promise<number> {
  const { github, stage } = repository;
  await github.push('talks', { 'a.wav': 'speech a, replaced', 'b.wav': 'speech b' });
  await github.people.openPull({ head: 'talks' });
  await repository.run({ inputs: COMMIT });
  await github.people.mergePull(1);
  await github.people.deleteBranch('talks');
  await checkOut(repository);
  return stage.deepgram.requests.length;
}

async function runOn(repository: Repository, { env, payload }: Trigger, inputs: Record<string, string>) {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  return await repository.run({ inputs, env, event: { name, payload } });
}

describe.concurrent('a pull request that was merged', () => {
  it(`is transcribed for its base, once, on ${shownOf(CASES)}`, async () => {
    await using repository = await openTracked(MEDIA);
    const { github, stage } = repository;
    const sent = await merge(repository);
    const merged = await github.head('main');
    for (const [index, { name, trigger, inputs: more }] of CASES.entries()) {
      await github.people.forcePush('main', merged);
      await checkOut(repository);
      const paid = sent + 2 * (index + 1);
      const ran = await runOn(repository, await trigger(github), { ...COMMIT, ...more });
      expect([annotations(ran, 'error'), annotations(ran, 'warning')], name).toEqual([[], []]);
      expect(ran, name).toMatchObject({ exitCode: 0, outputs: { 'commit-sha': await github.head('main') } });
      expect(stage.deepgram.requests, name).toHaveLength(paid);
      const main = await filesOn(repository);
      for (const file of ['a.wav.txt', 'b.wav.json', 'a.wav.json', LOCK])
        expect(main[file], name).toBe(await stage.read(file));
    }
    // The next push to main pays for nothing again. All left the same files there.
    await checkOut(repository);
    expect((await repository.run({ inputs: COMMIT })).exitCode).toBe(0);
    expect(stage.deepgram.requests).toHaveLength(sent + 2 * CASES.length);
  });

  it.each(EVENTS)('gets a pull request into its base on %s', async (_, trigger) => {
    await using repository = await openTracked(MEDIA);
    const { github, stage } = repository;
    const sent = await merge(repository);
    const ran = await runOn(repository, await trigger(github), { ...COMMIT, 'save-to': 'pull-request' });
    expect(annotations(ran, 'error')).toEqual([]);
    expect(stage.deepgram.requests).toHaveLength(sent + 2);
    expect(await github.pulls()).toHaveLength(2);
    expect(await github.pull(Number(ran.outputs['pull-request-number']))).toMatchObject({
      base: { ref: 'main' },
      head: { ref: 'transcripts/main' },
    });
    expect((await filesOn(repository, 'transcripts/main'))['a.wav.txt']).toBe(await stage.read('a.wav.txt'));
  });
});
