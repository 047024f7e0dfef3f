import { describe, expect, it } from 'vitest';
import { openPullRequest, openRepository, type Repository } from '../github.ts';
import { annotations, sent } from '../helpers.ts';
import { OCCASIONS, type Occasion } from '../occasions.ts';
import type { BranchHeads } from '../payloads.ts';

/**
 * One occasion of each outcome: the branch that gets the transcript, with and without a comment, and a run that is skipped or
 * refused. occasions.test.ts decides about all of them. Most tests of the bundle are pushes to main, and others push a tag or
 * have no key.
 */
const NAMES: ReadonlySet<string> = new Set([
  'push to another branch',
  'pull_request of this repository',
  'pull_request from a fork',
  "pull_request of Dependabot, with a key of Dependabot's",
  'pull_request_target of a fork',
  'pull_request_target of a fork that is allowed',
  'pull_request_target of a fork that is allowed and shall have a comment',
  'pull_request_target of this repository',
  'pull_request that was merged',
  'issue_comment by a stranger',
]);
const RUN = OCCASIONS.filter(({ name }) => NAMES.has(name));

/** Opens the pull request of the payloads, number 2, after an issue took the first number. */
async function prepare({ github }: Repository): Promise<BranchHeads> {
  const main = await github.head('main');
  const changes = await github.push('changes', { 'a.wav': 'speech' });
  await github.push('other', { 'b.wav': 'speech' });
  for (const head of ['other', 'changes']) await openPullRequest(github, head);
  return { main, changes };
}

/** Runs on the event of a row, and returns the state of the branches before. */
async function runOn(row: Occasion, repository: Repository) {
  const heads = await prepare(repository);
  const ref = row.ref ?? 'refs/heads/main';
  const ran = await repository.run({
    inputs: { formats: 'txt', 'save-to': 'commit', ...row.inputs },
    event: { name: row.event, payload: row.payload(heads), ...(row.actor && { actor: row.actor }) },
    env: { GITHUB_REF: ref, GITHUB_SHA: ref === 'refs/heads/changes' ? heads.changes : heads.main },
  });
  return { heads, ran };
}

/** Checks that this branch has one commit with the transcript, and the other branch nothing new. */
async function expectCommits(
  { github }: Repository,
  heads: BranchHeads,
  expected: string | undefined,
): Promise<void> {
  for (const branch of ['main', 'changes'] as const) {
    const [commit] = await github.commits(branch);
    if (branch === expected) expect(commit?.parents).toEqual([heads[branch]]);
    else expect(commit?.oid).toBe(heads[branch]);
    expect((await github.tree(branch)).has('a.wav.txt')).toBe(branch === expected);
  }
}

it('the occasions have these names', () => {
  expect(RUN).toHaveLength(NAMES.size);
});

describe.concurrent('on the event', () => {
  it.each(RUN)('$name', async (row) => {
    await using repository = await openRepository({ files: { 'a.wav': 'speech' } });
    const { heads, ran } = await runOn(row, repository);
    const { commits, error, skipped = '', comments = false } = row;

    expect(annotations(ran, 'error')).toEqual(error === undefined ? [] : [expect.stringMatching(error)]);
    expect(ran.exitCode).toBe(error === undefined ? 0 : 1);
    const isSent = error === undefined && skipped === '';
    expect(sent(repository.stage, 'audio/wav')).toHaveLength(isSent ? 1 : 0);
    expect(ran.outputs['skipped-reason'] ?? '').toBe(skipped);
    await expectCommits(repository, heads, commits);
    expect(await repository.github.comments(2)).toHaveLength(comments ? 1 : 0);
  });
});
